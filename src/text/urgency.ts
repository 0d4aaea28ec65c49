// How urgent a report is. The table of emergencies says which words together tell of one, happening.ts
// whether it happens; what no row tells of, alarm.ts may still hear.
import type { Urgency } from '../domain/report.ts';
import { alarms } from './alarm.ts';
import type { EmergencyKind } from './emergency-rows.ts';
import { entriesIn, type Group, type Signal, signals } from './emergency-table.ts';
import { fold } from './fold.ts';
import {
  goesOn,
  isAwaited,
  isDrill,
  isGuarded,
  isHabit,
  isOver,
  isPaperwork,
  isPossibility,
  isTreated,
  timeOf,
} from './happening.ts';
import { inSentences } from './sentences.ts';

export type { EmergencyKind } from './emergency-rows.ts';

export interface UrgencyAnswer {
  urgency: Urgency;
  /** Set when, and only when, `urgency` is darurat. */
  emergency?: EmergencyKind;
}

/** Sentences beyond this many characters say nothing new about urgency. */
const reach = 20_000;

/** A sentence's words as written, and what each stands for in the table. */
interface Sentence {
  said: readonly string[];
  entries: readonly (readonly string[])[];
}

export function inferUrgency(text: string): UrgencyAnswer {
  let urgency: Urgency = 'biasa';
  for (const said of inSentences(fold(text.slice(0, reach)))) {
    const found = byTable(said);
    if (found.urgency === 'darurat') return found;
    if (isCry(said)) return { urgency: 'darurat', emergency: 'bahaya' };
    if (!isGuarded(said) && alarms(said)) return { urgency: 'darurat', emergency: 'bahaya' };
    if (found.urgency === 'mendesak') urgency = 'mendesak';
  }
  return { urgency };
}

/** What the table alone says of a sentence. */
export function byTable(said: readonly string[]): UrgencyAnswer {
  let urgent = false;
  const sentence = { said, entries: said.map((word, at) => (isKin(said, at) ? kin : entriesIn(word))) };
  for (let at = 0; at < said.length; at++) {
    for (const entry of sentence.entries[at] ?? []) {
      for (const signal of signals.get(entry) ?? none) {
        const level = weigh(signal, sentence, at);
        if (level === 'darurat') return { urgency: 'darurat', emergency: signal.kind };
        urgent ||= level === 'mendesak';
      }
    }
    urgent ||= urgentWords.has(said[at] ?? '') && !namesOfThings.has(said[at - 1] ?? '');
  }
  return { urgency: urgent ? 'mendesak' : 'biasa' };
}

const none: readonly Signal[] = [];

/** "Api!!!", "ambulans cepat", "toloooong": nothing but a cry, of three words at most. */
function isCry(said: readonly string[]): boolean {
  if (said.length > 3) return false;
  return said.every(isCried) && said.some((word) => !haste.has(word));
}
const isCried = (word: string): boolean => haste.has(word) || cries.has(word) || /^to+lo{3,}ng+$/.test(word);
const haste = new Set('tolong tulung tlg cepat lakas lakasi min pak bu'.split(' '));
const cries = new Set('api ambulan ambulans ambulance damkar pemadam sos mayday kebakaran'.split(' '));

/** "Bapak saya" and "ibu tiri" are family; "Bapak" alone may be how an official is addressed. */
const isKin = (said: readonly string[], at: number): boolean =>
  parents.has(said[at] ?? '') && owners.has(said[at + 1] ?? '');

/** What one signal at its place amounts to. */
function weigh(signal: Signal, { said, entries }: Sentence, at: number): Urgency {
  for (const group of signal.near) if (!stands(group, entries, at)) return 'biasa';
  for (const group of signal.not) if (stands(group, entries, at)) return 'biasa';
  if (isDrill(said) || isPaperwork(said, at)) return 'biasa';
  if (signal.kind === 'kecelakaan' && isTreated(said)) return 'mendesak';
  if (built.has(signal.kind) && isAwaited(said)) return 'mendesak';
  if (signal.level === 'mendesak') return isHabit(said, at) ? 'biasa' : 'mendesak';
  if (signal.level === 'darurat' && isPossibility(said, at)) return 'mendesak';
  if (goesOn(said)) return 'darurat';
  if (isOver(said, at)) return 'biasa';
  const time = timeOf(said, at);
  if (time === 'now') return 'darurat';
  // Who beat someone yesterday may do so again today; a fire is out.
  if (signal.level === 'selalu' && time === 'yesterday') return 'darurat';
  return signal.level === 'selalu' || signal.kind === 'kekerasan' || signal.kind === 'listrik' ? 'mendesak' : 'biasa';
}

/** Kinds that may be told of what is broken and waits to be built again. */
const built: ReadonlySet<EmergencyKind> = new Set<EmergencyKind>(['bencana', 'longsor', 'banjir']);

/** Whether a word of `group` stands near `at`. */
function stands(group: Group, entries: Sentence['entries'], at: number): boolean {
  const end = Math.min(entries.length - 1, at + group.after);
  for (let index = Math.max(0, at - group.before); index <= end; index++) {
    if (index === at) continue;
    for (const entry of entries[index] ?? []) if (group.words.has(entry)) return true;
  }
  return false;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const parents = set('bapak bapa bpk ibu');
const kin = ['bapak', 'ayah'];
const owners = set('saya sy aku ulun kami tiri kandung mertua tetangga hamil teman kawan');
/** Words that make a report urgent without an event. */
const urgentWords = set(
  'bahaya berbahaya membahayakan bahayakan mbahayakan gawat darurat urgent urgen mendesak ambruk amblas jebol wabah kelaparan kalaparan dbd rawan genting korban terlantar nyawa roboh rubuh tumbang rabah runtuh runtuhnya terperosok terjatuh celaka mencelakai mencelakakan kritis kolera rabies keracunan',
);
/** "tangga darurat", "unit gawat darurat", "rumah rawan" …: words after or before which the urgent word is a name. */
const namesOfThings = set('lampu tangga pintu unit instalasi nomor rem gawat pangan');
