// Jadikan anonim: the reporter, who filed openly, does not want to be known any more. What has been seen can't be taken
// back, so they are told who could have seen it.
import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import { act, type Moment } from '../act.ts';
import { remark } from '../changes.ts';
import { inspektorat, whoLooksInto } from '../permission.ts';
import { storedWords } from '../views/anonymity.ts';

export const anonymise = act({
  name: 'anonymise',
  ofReport: true,
  input: z.strictObject({}),
  decide(kase, _given, moment) {
    if (kase.anonymous) return { ok: true, change: { set: {}, events: [], tell: tellReporter(kase, moment, []) } };
    const set = { anonymous: true, ...storedWords({ ...kase, anonymous: true }) };
    const decision = remark(kase, moment, { kind: 'anonymised' }, undefined, set);
    if (!decision.ok) return decision;
    const tell = tellReporter({ ...kase, title: set.title }, moment, seenBy(kase, moment));
    return { ok: true, change: { ...decision.change, tell } };
  },
});

/** Whoever's reach the report has been within, as people know them. Followers saw its title only. */
function seenBy(kase: Case, { agencyName, sentence }: Moment): string[] {
  const agencies = kase.timeline.flatMap(({ kind, agency }) =>
    kind === 'assigned' && agency !== undefined ? [agency] : [],
  );
  const { kecamatan } = kase.place;
  return [
    sentence('anonim.seen-koordinator'),
    // Kept from them only since it was filed as alleged misconduct.
    ...(kase.routing?.restricted === true ? [] : [sentence('anonim.seen-pimpinan')]),
    ...(kase.supervisory && whoLooksInto(kase) === 'inspektorat' ? [agencyName(inspektorat)] : []),
    ...[...new Set(agencies)].map(agencyName),
    ...(agencies.length > 0 && kecamatan !== undefined ? [sentence('anonim.seen-kecamatan', { kecamatan })] : []),
    ...(kase.followers.length > 0 ? [sentence('anonim.seen-followers', { count: kase.followers.length })] : []),
  ];
}

function tellReporter({ reporter, number, title }: Case, { eventId }: Moment, seen: readonly string[]) {
  if (reporter === undefined) return [];
  const update = { id: `u-${eventId}`, kind: 'anonymised', number, title, text: seen.join(', ') } as const;
  return [{ chat: reporter, update }];
}
