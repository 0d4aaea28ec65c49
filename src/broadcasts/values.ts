// A person's own facts for the words of a broadcast, from their cases as they are now; and the message that comes of them.
import type { Broadcast } from '../domain/broadcast.ts';
import type { Case } from '../domain/case.ts';
import type { Say } from '../domain/say.ts';
import type { ChannelLimits } from '../ports/channel.ts';
import { publicTitle } from '../text/reports/public-title.ts';
import type { BroadcastWords } from './desk.ts';
import { fill, longestFill, type Values } from './template.ts';

/** A case with the number that this person knows it by. */
export interface OwnCase {
  kase: Case;
  number: string;
}

const mostNumbers = 5;

/** @param cases at least one; the newest speaks for the others. */
export function valuesOf(cases: readonly OwnCase[], words: BroadcastWords): Values {
  const [first, ...others] = eachOnce(cases).toSorted((a, b) => b.kase.filedAt - a.kase.filedAt);
  if (first === undefined) throw new Error('a broadcast is about at least one case');
  const { kase } = first;
  // The same to all whom the case concerns.
  const title = kase.title === '' ? words.untitled : publicTitle(kase.title);
  const due = kase.clocks.filter(({ name }) => name !== 'penutupan').map((clock) => clock.due);
  return {
    nomor: words.numbers([first, ...others].slice(0, mostNumbers).map(({ number }) => number)),
    judul: others.length === 0 ? title : words.andMore(title, others.length),
    skpd: words.agencyName(kase.agency),
    tenggat: due.length === 0 ? words.noDue : words.date(Math.min(...due)),
    status: words.state(kase.state),
    tanggal: words.date(kase.filedAt),
    nama: words.name,
  };
}

/** A person's merged report and the one that it goes on in have one number to them: the latter speaks for both. */
function eachOnce(cases: readonly OwnCase[]): readonly OwnCase[] {
  const merged = ({ kase }: OwnCase): boolean => kase.state === 'digabung';
  return cases.filter(
    (one) => !merged(one) || !cases.some((other) => other.number === one.number && other !== one && !merged(other)),
  );
}

/** The message to one person. What a preview shows is this too. */
export function messageTo(
  { texts, media, act }: Pick<Broadcast, 'texts' | 'media' | 'act'>,
  cases: readonly OwnCase[],
  words: BroadcastWords,
): { say: Say; v: number } {
  const last = texts.at(-1);
  if (last === undefined) throw new Error('a broadcast has words');
  const ends = endings(last.text, act, words);
  const text = [fill(last.text, valuesOf(cases, words)), ...ends].join('\n\n');
  return { say: { text, ...(media.length > 0 && { media }) }, v: last.v };
}

/** The most that `text` can come to, with what is said after it. */
export function longestMessage(text: string, act: Broadcast['act'], words: BroadcastWords): number {
  const body = longestFill(text, {
    nomor: words.numbers(Array.from({ length: mostNumbers }, () => 'X'.repeat(14))).length,
    judul: words.andMore('X'.repeat(80), 999).length,
    skpd: words.longestAgency,
    tenggat: 20,
    status: 30,
    tanggal: 20,
    nama: words.name.length,
  });
  return endings(text, act, words).reduce((sum, end) => sum + 2 + end.length, body);
}

/** True when a message of so many characters (UTF-16 units) goes through the channel as one. */
export const fits = (length: number, limits: ChannelLimits): boolean => length <= limits.text;

/** Said once: an officer who has written it themselves is not said after. */
function endings(text: string, act: Broadcast['act'], words: BroadcastWords): string[] {
  const judge = act === 'respond' && !/belum puas/i.test(text) ? [words.howToJudge] : [];
  return /\b(balas|tulis|ketik)\W+berhenti\b/i.test(text) ? judge : [...judge, words.howToStop];
}
