// What a citizen's own words say about an answer to their report: that the matter is settled ("sudah bagus", "alhamdulillah
// sudah") or that it is not ("blm beres itu pak", "lubangnya msh ada"). Whatever is neither, or both at once without a
// "but", is for the conversation to ask again.

import { fold, words } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { spell } from '../words/spelling.ts';
import { readRating } from './rating.ts';
import { list, politeness } from './short-answer.ts';
import { readYesNo } from './yes-no.ts';

export type Satisfaction = 'satisfied' | 'unsatisfied';

/** Longer texts (UTF-16 units) are stories of their own; and so are as many words. */
const longest = 600;
const mostWords = 80;
/** Praise comes in few words. */
const mostPraise = 14;

const not = list('belum tidak bukan kada jangan tanpa');
const still = list(
  'masih tetap percuma bohong dusta kecewa sia asal asalan sembarangan makin tambah kurang lambat jelek buruk parah',
);
const but = list('tapi tetapi cuma hanya namun sayang sayangnya padahal');
const already = list('sudah telah');
const good = list(
  'beres selesai tuntas bagus baik puas mantap lancar normal mulus rapi bersih terang nyala menyala mengalir aman sip oke alhamdulillah syukur senang himung tuntung baikan sesuai jelas cocok membantu memuaskan kelar',
);
/** What reports are about: said with praise it is no praise. */
const trouble =
  /^(?:rusak|mati|bocor|(?:ber)?lubang|macet|banjir|mampet|tersumbat|kotor|bau|gelap|retak|longsor|hilang|roboh|putus|padam|keruh|menumpuk|hancur|becek|tumbang|bengkok)(?:nya)?$/;
/** "sudah ditambal", "sudah diperbaiki". */
const done = /^di[a-z]{4,}$/;
const harmless = list('masalah apa keluhan kendala');

/** What `text` says of an answer; null where it says neither. Reads the whole message. */
export function readSatisfaction(text: string): Satisfaction | null {
  if (text.length > longest) return null;
  const plain = readYesNo(text);
  if (plain !== null) return plain === 'yes' ? 'satisfied' : 'unsatisfied';
  const score = readRating(text);
  if (score !== null && /\p{L}/u.test(text)) return score > 2 ? 'satisfied' : 'unsatisfied';
  const said = words(fold(text), mostWords).map(spell);
  if (said.length >= mostWords) return null;
  const wrong = says(said, isWrong);
  const right = says(said, isRight);
  if (wrong || (right && said.some((word) => but.has(word)))) return 'unsatisfied';
  if (!right || said.filter((word) => !politeness.has(word)).length > mostPraise) return null;
  return said.some((word, at) => trouble.test(word) && !isOver(said, at)) ? null : 'satisfied';
}

type At = (said: readonly string[], at: number) => boolean;
const says = (said: readonly string[], is: At): boolean => said.some((_, at) => is(said, at));

/** "belum …", "masih …", "rusak lagi"; not "tidak bocor lagi" nor "tidak masalah". */
const isWrong: At = (said, at) => {
  const word = said[at] ?? '';
  if (trouble.test(word)) return said[at + 1] === 'lagi' && !not.has(said[at - 1] ?? '');
  if (not.has(word)) return !isHarmless(said, at);
  return still.has(word) && !not.has(said[at - 1] ?? '');
};

/** "tidak apa apa", "tidak masalah", "tidak ada keluhan", "tidak bocor lagi". */
const isHarmless: At = (said, at) => {
  const [first = '', second = ''] = said.slice(at + 1, at + 3);
  if (said[at] !== 'tidak' && said[at] !== 'kada') return false;
  return harmless.has(first) || (first === 'ada' && harmless.has(second)) || second === 'lagi' || isMore(first, second);
};
const isMore = (first: string, second: string): boolean => first === 'lagi' && trouble.test(second);

/** "bagus", "sudah", "sudah ditambal"; not "belum bagus" nor "sudah 2 bulan". */
const isRight: At = (said, at) => {
  const word = said[at] ?? '';
  const before = said[at - 1] ?? '';
  if (not.has(word)) return isHarmless(said, at);
  if (good.has(word)) return !not.has(before);
  if (!already.has(word) || not.has(before)) return false;
  const next = said.slice(at + 1).find((one) => !politeness.has(one));
  return next === undefined || done.test(next) || good.has(next);
};

/** Trouble that is said to be over: "tidak bocor lagi", "lubangnya sudah ditutup". */
const isOver: At = (said, at) =>
  said.slice(Math.max(0, at - 2), at).some((word) => not.has(word)) ||
  said.slice(at + 1, at + 4).some((word) => already.has(word));

/** True for a "not settled" and no more ("belum beres juga"): about an answer, even while none is asked about. */
export const isPlainlyUnsatisfied = once((text): boolean => {
  const said = words(fold(text), mostPraise).map(spell);
  const plain = (word: string) =>
    not.has(word) || still.has(word) || good.has(word) || already.has(word) || around.has(word);
  const all = said.length > 1 && said.length < mostPraise && said.every((word) => plain(word) || politeness.has(word));
  return all && said.some((word) => judges(word)) && readSatisfaction(text) === 'unsatisfied';
});
/** "tidak ada", "belum hari ini" and "tambah lagi" may be about anything. */
const judges = (word: string): boolean => (good.has(word) || still.has(word) || outcome.has(word)) && word !== 'tambah';
const outcome = list('perubahan hasil hasilnya');
const around = list('juga jua lagi sekali sama banget ada perubahan hasil hasilnya sampai sekarang hari');
