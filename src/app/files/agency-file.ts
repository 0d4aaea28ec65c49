// Reads flows/agencies.yaml: who can answer a report, inside the regency and outside of it.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Agency } from '../../text/agencies/table.ts';
import { readPlainYaml } from '../../text/formats/plain-yaml.ts';
import { flawLine, type TopicFlaw } from '../topics/topic-flaw.ts';

const agency = z.strictObject({
  name: z.string().min(1),
  short: z.string().min(1),
  kind: z.enum(['skpd', 'kecamatan', 'luar']),
  covers: z.string().optional(),
  also: z.string().optional(),
  ask: z.string().optional(),
  kecamatan: z.string().optional(),
  code: z.string().optional(),
  sure: z.enum(['high', 'medium', 'low']),
  source: z.string().optional(),
});

/** All agencies by id, in the order of the file; or what is wrong, with line and key. */
export function loadAgencies(
  file: string,
): { ok: true; agencies: Map<string, Agency> } | { ok: false; flaws: TopicFlaw[] } {
  const { sections, flaws: broken } = readPlainYaml(readFileSync(file, 'utf8'));
  const flaws: TopicFlaw[] = broken.map((flaw) => ({ file, ...flaw }));
  const agencies = new Map<string, Agency>();
  const named = new Map<string, string>();
  for (const section of sections) {
    const { key: id, line } = section;
    const read = agency.safeParse(Object.fromEntries(section.pairs.map((pair) => [pair.key, pair.value])));
    if (agencies.has(id)) flaws.push({ file, line, key: id, message: 'stands here twice' });
    else if (!read.success) {
      for (const issue of read.error.issues)
        flaws.push({ file, line, key: `${id}.${issue.path.join('.')}`, message: issue.message });
    } else {
      agencies.set(id, { id, ...read.data });
      for (const name of read.data.also?.split(',') ?? []) {
        const other = named.get(name.trim().toLowerCase());
        if (other !== undefined)
          flaws.push({ file, line, key: `${id}.also`, message: `"${name.trim()}" is ${other} already` });
        named.set(name.trim().toLowerCase(), id);
      }
    }
  }
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, agencies };
}

/** The agencies, or an error that lists every flaw. */
export function mustLoadAgencies(file: string): Map<string, Agency> {
  const loaded = loadAgencies(file);
  if (loaded.ok) return loaded.agencies;
  throw new Error(`Agencies: ${loaded.flaws.map(flawLine).join('\n')}`);
}
