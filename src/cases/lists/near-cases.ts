// Which cases one may be about the same matter as: for an officer who merges it into one of them.
import type { Case } from '../../domain/case.ts';
import { openStates } from '../../domain/lifecycle.ts';
import type { Officer } from '../../domain/officer.ts';
import { likeness, longWords } from '../../text/words/likeness.ts';
import type { Desk } from '../desk.ts';
import { mayDo } from '../permission.ts';
import type { CaseView } from '../views/view-case.ts';

const sixtyDays = 60 * 86_400_000;

/** Open cases of its topic and kecamatan that the officer may merge, the most alike first; at most `limit`. */
export async function nearCases(
  { cases, clock }: Pick<Desk, 'cases' | 'clock'>,
  officer: Officer,
  { number, topic, place: { kecamatan }, title, body }: CaseView,
  limit: number,
): Promise<Case[]> {
  if (kecamatan === undefined) return [];
  const near = await cases.similar({ topic, kecamatan, from: clock.now() - sixtyDays, limit: 30 });
  const words = longWords(`${title} ${body}`);
  return near
    .filter((each) => each.number !== number && openStates.includes(each.state))
    .filter((each) => mayDo({ kind: 'officer', officer }, 'merge', each))
    .map((each) => ({ each, alike: likeness(words, longWords(`${each.title} ${each.body}`)) }))
    .sort((one, other) => other.alike - one.alike)
    .slice(0, limit)
    .map(({ each }) => each);
}
