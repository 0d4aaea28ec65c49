// What an officer types to choose an audience, checked and said back in one sentence where it is wrong.
import { join } from 'node:path';
import type { z } from 'zod';
import { type Audience, audience, type MassAct, massAct } from '../../domain/broadcast.ts';
import { addDays } from '../../domain/civil-date.ts';
import type { Officer } from '../../domain/officer.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { type Calendar, dayOf } from '../../domain/working-days.ts';
import { isTypoOf } from '../../text/typos.ts';
import type { CaseWork } from '../cases/work.ts';
import { flowFolder } from '../files/flow-files.ts';
import { OperatorError } from '../operator-error.ts';
import { mustLoadTopics } from '../topics/topic-files.ts';
import { penyiaran } from './words.ts';

export interface Choice {
  topic?: string[];
  kecamatan?: string;
  desa?: string;
  state?: string[];
  agency?: string;
  from?: string;
  to?: string;
  number?: string[];
  step?: string;
}

/** What a condition can name, as it stands in the cases, each with what else it may be typed as. */
export interface Known {
  topic: readonly Named[];
  agency: readonly Named[];
  kecamatan: readonly Named[];
}
interface Named {
  id: string;
  name: string;
}

/** The topics and agencies of the flow folder. */
export function knownConditions(agencies: CaseWork['agencies']): Known {
  const { topics } = mustLoadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  const kecamatan = [...agencies.values()].flatMap((each) => (each.kecamatan === undefined ? [] : [each.kecamatan]));
  return {
    topic: topics.map(({ id, name }) => ({ id, name })),
    agency: [...agencies].map(([id, { name }]) => ({ id, name })),
    kecamatan: [...new Set(kecamatan)].map((name) => ({ id: name, name })),
  };
}

/** Throws an OperatorError that names the option. */
export function readChoice(
  choice: Choice,
  known: Known,
  calendar: Calendar,
  now: number,
): { audience: Audience; act?: MassAct } {
  const today = dayOf(calendar, now);
  const { topic, kecamatan, desa, state, agency, from = addDays(today, -90), to = today, number, step } = choice;
  const asked = {
    ...{ from, to, desa, states: state, numbers: number?.map(canonical) },
    topics: topic?.map((typed) => named('topic', typed, known)),
    kecamatan: kecamatan === undefined ? undefined : named('kecamatan', kecamatan, known),
    agency: agency === undefined ? undefined : named('agency', agency, known),
  };
  // What was not asked for is left out: kept as undefined, the database would make it a null.
  const read = audience.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new OperatorError(flawsOf(read.error));
  if (step === undefined) return { audience: read.data };
  const act = massAct.safeParse(step);
  if (!act.success) throw new OperatorError('--step: expected respond, progress or archive');
  return { audience: read.data, act: act.data };
}

/** The officer of that id; throws an OperatorError when there is none, or none any more. */
export async function namedOfficer({ desk }: Pick<CaseWork, 'desk'>, id: string): Promise<Officer> {
  const found = (await desk.officers.list()).find((each) => each.officer.id === id && each.revokedAt === undefined);
  if (found === undefined) throw new OperatorError(`--by ${id}: no such officer`);
  return found.officer;
}

/** The id of what was typed, in whatever case; with a slip of the finger it is asked back. */
function named(condition: keyof Known, typed: string, known: Known): string {
  const folded = fold(typed);
  const all = known[condition];
  const found = all.find(({ id, name }) => fold(id) === folded || fold(name) === folded);
  if (found !== undefined) return found.id;
  const near = all.filter(({ id, name }) =>
    [id, name].map(fold).some((each) => each.includes(folded) || isTypoOf(folded, each)),
  );
  const meant = near
    .slice(0, 4)
    .map(({ id }) => id)
    .join(', ');
  throw new OperatorError(penyiaran()(`choice.${condition}`, { typed, meant: meant === '' ? undefined : meant }));
}

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

function canonical(typed: string): string {
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

function flawsOf({ issues }: z.ZodError): string {
  const options: Record<string, string> = { topics: 'topic', states: 'state', numbers: 'number' };
  const name = (path: PropertyKey | undefined): string => options[String(path)] ?? String(path);
  return issues.map(({ path, message }) => `--${name(path[0])}: ${message}`).join('\n');
}
