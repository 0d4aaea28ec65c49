// How urgent a report is. Missing a true emergency is the worst fault, so an event word counts unless something near it
// says plainly that it is a drill, a danger, long past, or a figure of speech.
import { distance } from 'fastest-levenshtein';
import type { Urgency } from '../domain/report.ts';
import { fold, isDrawnOut, words } from './fold.ts';
import { kept } from './kept.ts';
import { root } from './roots.ts';
import type { EmergencyKind, Signal } from './urgency-signals.ts';
import * as signs from './urgency-signals.ts';

export type { EmergencyKind } from './urgency-signals.ts';

export interface UrgencyAnswer {
  urgency: Urgency;
  /** Set when, and only when, `urgency` is darurat. */
  emergency?: EmergencyKind;
}

/** Sentences beyond this many characters say nothing new about urgency. */
const reach = 20_000;
const sentenceEnd = /[.!?\n;]+/;

export function inferUrgency(text: string): UrgencyAnswer {
  let urgent = false;
  for (const sentence of fold(text.slice(0, reach)).split(sentenceEnd)) {
    const said = words(sentence, 400);
    for (let at = 0; at < said.length; at++) {
      const word = said[at] ?? '';
      const found = signs.signals.get(word) ?? oddForm(word);
      for (const signal of found) {
        const level = weigh(signal, said, at);
        if (level === 'darurat') return { urgency: 'darurat', emergency: signal.kind };
        urgent ||= level === 'mendesak';
      }
      urgent ||= signs.urgentWords.has(word) && !signs.namesOfThings.has(said[at - 1] ?? '');
    }
  }
  return { urgency: urgent ? 'mendesak' : 'biasa' };
}

const none: readonly Signal[] = [];

/** What one signal at its place amounts to. */
function weigh(signal: Signal, said: readonly string[], at: number): Urgency {
  if (signal.near !== null && !within(said, at, signal.reach, signal.reach, signal.near)) return 'biasa';
  if (within(said, at, 2, 3, signal.not)) return 'biasa';
  if (isDrill(said)) return 'biasa';
  if (signal.level === 'mendesak') return isHabit(said, at) ? 'biasa' : 'mendesak';
  if (signal.level === 'darurat' && isPossibility(said, at)) return 'mendesak';
  const goesOn = said.some((word, index) => signs.missing.has(word) && isNotYet(said, index));
  if (goesOn) return 'darurat';
  // "Gedung bekas kebakaran"; not "tenggelam di kolam bekas tambang".
  if (said[at - 1] === 'bekas' || said[at - 1] === 'sisa') return 'biasa';
  if (within(said, at, 3, 4, signs.overs) && !said.includes('belum') && !said.includes('blm')) return 'biasa';
  const time = timeOf(said, at);
  return time === 'now' ? 'darurat' : afterwards(signal, time);
}

/** What a past event still is: who beat someone yesterday may do so again today; a fire is out. */
function afterwards(signal: Signal, time: 'yesterday' | 'past'): Urgency {
  if (signal.level === 'selalu' && time === 'yesterday') return 'darurat';
  return signal.level === 'selalu' || signal.kind === 'kekerasan' || signal.kind === 'listrik' ? 'mendesak' : 'biasa';
}

function isDrill(said: readonly string[]): boolean {
  return said.some((word, at) => signs.drills.has(word) && !signs.negations.has(said[at - 1] ?? ''));
}

function isPossibility(said: readonly string[], at: number): boolean {
  for (let index = Math.max(0, at - 4); index < at; index++) {
    const word = said[index] ?? '';
    if (word === 'bisa' && !signs.negations.has(said[index - 1] ?? '') && said[index + 1] !== 'tolong') return true;
    if (signs.possibilities.has(word) && !signs.negations.has(said[index - 1] ?? '')) return true;
  }
  return isHabit(said, at);
}

function isHabit(said: readonly string[], at: number): boolean {
  if (within(said, at, 6, 2, signs.habits)) return true;
  // "Banyak kecelakaan", "beberapa kali terjadi kecelakaan".
  if (said[at - 1] === 'banyak' || said[at - 1] === 'kali' || (said[at - 1] === 'terjadi' && said[at - 2] === 'kali'))
    return true;
  const end = Math.min(said.length - 1, at + 4);
  for (let index = Math.max(1, at - 5); index <= end; index++) {
    if (said[index] === 'hujan' && whenever.has(said[index - 1] ?? '')) return true;
  }
  return false;
}
/** "Saat hujan", "musim hujan": each time, not now. */
const whenever = signs.wordSet('saat ketika kalau kalo klo bila jika apabila tiap setiap musim waktu amun');

/** The nearest word of time decides; without one it happens now. */
function timeOf(said: readonly string[], at: number): 'now' | 'yesterday' | 'past' {
  let nearest = 12;
  let time: 'now' | 'yesterday' | 'past' = 'now';
  for (let index = 0; index < said.length; index++) {
    const word = said[index] ?? '';
    const away = index < at ? at - index : index - at;
    if (away >= nearest) continue;
    if (signs.past.has(word) && !isMoment(said, index) && !isSince(said, index))
      [nearest, time] = [away, yesterday.has(word) ? 'yesterday' : 'past'];
    else if (isYear(word) || isLongAgo(said, index)) [nearest, time] = [away, 'past'];
    else if (
      signs.present.has(word) &&
      !(word === 'ini' && said[index - 1] !== 'saat' && said[index - 1] !== 'hari' && said[index - 1] !== 'malam')
    ) {
      [nearest, time] = [away, 'now'];
    }
  }
  return time;
}

const yesterday = signs.wordSet('kemarin kmrn kemaren kmarin samalam semalam kemarinnya');
const brief = signs.wordSet('menit mnt jam jm tadi barusan');
/** "10 menit lalu" and "1 jam yang lalu" are now. */
function isMoment(said: readonly string[], at: number): boolean {
  const word = said[at] ?? '';
  if (word !== 'lalu' && word !== 'lewat') return word === 'lewat';
  return (
    brief.has(said[at - 1] ?? '') ||
    brief.has(said[at - 2] ?? '') ||
    /^(?:melintas|berlalu)$/.test(said[at - 1] ?? '') ||
    said[at + 1] === 'lintas' ||
    !isTimeUnit(said[at - 1] ?? '', said[at - 2] ?? '')
  );
}

const units = signs.wordSet(
  'hari hr minggu mgg bulan bln tahun thn th pekan malam siang pagi sore seminggu sebulan setahun sehari senin selasa rabu kamis jumat sabtu',
);
function isTimeUnit(before: string, earlier: string): boolean {
  return units.has(before) || units.has(earlier);
}

/** "sejak kemarin", "dari semalam": began then and goes on. */
function isSince(said: readonly string[], at: number): boolean {
  const before = said[at - 1] ?? '';
  return before === 'sejak' || before === 'dari' || before === 'dr' || before === 'mulai' || before === 'matan';
}

function isYear(word: string): boolean {
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word);
}

/** "sudah 2 bulan": whatever it was has become a state. Hours and days may still be an emergency. */
function isLongAgo(said: readonly string[], at: number): boolean {
  const word = said[at] ?? '';
  const long =
    /^(?:bulan|bln|tahun|thn|th|minggu|mgg)$/.test(word) &&
    /^\d{1,2}$|^(?:dua|tiga|empat|lima|enam|beberapa)$/.test(said[at - 1] ?? '') &&
    !ages.has(said[at - 2] ?? '');
  const longSince = (word === 'lama' || word === 'lawas') && /^(?:sudah|sdh|udah|udh|dah)$/.test(said[at - 1] ?? '');
  return long || longSince || /^(?:sebulan|setahun|seminggu)$/.test(word);
}

/** "Anak umur 5 tahun", "hamil 8 bulan" tell of no time. */
const ages = signs.wordSet('umur usia berumur berusia umurnya usianya hamil mengandung kandungan');

/** "belum ditemukan", "masih dicari". */
function isNotYet(said: readonly string[], at: number): boolean {
  return within(said, at, 2, 0, notYet);
}
const notYet = signs.wordSet('belum blm balum tidak tdk kada masih sedang gak');

function within(
  said: readonly string[],
  at: number,
  before: number,
  after: number,
  wanted: ReadonlySet<string>,
): boolean {
  if (wanted.size === 0) return false;
  const end = Math.min(said.length - 1, at + after);
  for (let index = Math.max(0, at - before); index <= end; index++) {
    if (index !== at && isOneOf(wanted, said[index] ?? '')) return true;
  }
  return false;
}

/** The word or, where it carries "its" or "my", the word without it: "apinya" is "api", "anakku" is "anak". */
function isOneOf(wanted: ReadonlySet<string>, word: string): boolean {
  return wanted.has(word) || (owned.test(word) && wanted.has(word.replace(owned, '')));
}
const owned = /(?<=..)(?:nya|ku)$/;

/** Signals of a head word in a form that no list has: owned, mistyped, drawn out, or a deed by its root. */
const oddForm = kept((word): readonly Signal[] => {
  const bare = owned.test(word) ? signs.signals.get(word.replace(owned, '')) : undefined;
  if (bare) return bare;
  const near = mistyped(word);
  return near.length > 0 ? near : deed(word);
});

/** A deed in another form than its root: "pukul tujuh" is a time, "mamukul" is none. */
function deed(word: string): readonly Signal[] {
  if (word.length < 5) return none;
  const bare = root(word);
  return bare === word ? none : (signs.deedSignals.get(bare) ?? none);
}

/** Signals of a long head word with one slip of the finger, or drawn out. */
function mistyped(word: string): readonly Signal[] {
  if (word.length < 7 || word.length > 20 || signs.lookAlikes.has(word)) return none;
  const drawn = isDrawnOut(word) ? word.replace(/([a-z])\1{2,}/g, '$1') : word;
  if (drawn !== word) return signs.signals.get(drawn) ?? none;
  const near = signs.longHeads
    .get(word.charAt(0))
    ?.find((head) => Math.abs(head.length - word.length) <= 1 && distance(head, word) === 1);
  return near === undefined ? none : (signs.signals.get(near) ?? none);
}
