// Reports of one event: many people write of the same ferry within an hour. They are found so that an officer may answer
// them together; whether they are one matter the officer decides, who sees their titles.
import { openStates } from '../../domain/lifecycle.ts';
import type { Officer } from '../../domain/officer.ts';
import { likeness, longWords } from '../../text/words/likeness.ts';
import type { Desk } from '../desk.ts';
import type { CaseView } from '../views/view-case.ts';
import { listCases } from './list-cases.ts';

export interface LikeReports {
  /** The one that most others are like; the group is found again by it. */
  number: string;
  title: string;
  topic: string;
  kecamatan?: string;
  /** All of them, the first too; newest first. */
  numbers: string[];
}

/** So many make a group. */
const fewest = 5;
const alike = 0.25;
const lookBack = 3 * 86_400_000;
/** So many of the newest reports are looked at. */
const mostPages = 5;

/** Groups within the officer's reach, the largest first. What was answered already is in none. */
export async function likeReports(desk: Desk, officer: Officer): Promise<LikeReports[]> {
  const states = openStates.filter((state) => state !== 'ditanggapi');
  const window = { from: desk.clock.now() - lookBack, states, limit: 100 };
  const recent: CaseView[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { cases, next } = await listCases(desk, officer, { ...window, ...(after !== undefined && { after }) });
    // What accuses somebody is never answered along with others.
    recent.push(...cases.filter(({ supervisory }) => !supervisory));
    after = next;
    if (next === undefined) break;
  }
  const topics = new Set(recent.map(({ topic }) => topic));
  const groups = [...topics].flatMap((topic) => groupsAmong(recent.filter((kase) => kase.topic === topic)));
  return groups.sort((a, b) => b.numbers.length - a.numbers.length);
}

/** The group of that number, as it is now. */
export async function likeReportsOf(desk: Desk, officer: Officer, number: string): Promise<LikeReports | undefined> {
  return (await likeReports(desk, officer)).find(({ numbers }) => numbers.includes(number));
}

/** Takes the case that most others are like, with those; and again among the rest. */
function groupsAmong(cases: readonly CaseView[]): LikeReports[] {
  let left = cases.map((kase) => ({ kase, words: longWords(`${kase.title} ${kase.body}`) }));
  const groups: LikeReports[] = [];
  while (left.length >= fewest) {
    let best: typeof left = [];
    let first = left[0];
    for (const one of left) {
      const near = left.filter((other) => isNear(one.kase, other.kase) && likeness(one.words, other.words) >= alike);
      if (near.length > best.length) [best, first] = [near, one];
    }
    if (best.length < fewest || first === undefined) break;
    const { number, title, topic, place } = first.kase;
    const where = place.kecamatan === undefined ? {} : { kecamatan: place.kecamatan };
    groups.push({ number, title, topic, ...where, numbers: best.map(({ kase }) => kase.number) });
    left = left.filter((each) => !best.includes(each));
  }
  return groups;
}

/** In one kecamatan, as far as both are known to lie in one. */
function isNear({ place: a }: CaseView, { place: b }: CaseView): boolean {
  return a.kecamatan === undefined || b.kecamatan === undefined || a.kecamatan === b.kecamatan;
}
