// How urgent a report is. The table of emergencies says which words together tell of one, happening.ts whether it is an
// event, emergency-time.ts when it was; what no row tells of, alarm.ts may still hear.

import type { Urgency } from '../../domain/report.ts';
import { fold } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { once } from '../words/once.ts';
import { inSentences } from '../words/sentences.ts';
import { alarms } from './alarm.ts';
import type { EmergencyKind } from './emergency-rows.ts';
import { entriesIn, type Group, type Signal, signals } from './emergency-table.ts';
import { goesOn, isLongOverInEnglish, isOver, timeOf } from './emergency-time.ts';
import {
  isAwaited,
  isDrill,
  isGuarded,
  isHabit,
  isPaperwork,
  isPossibility,
  isTalkWish,
  isTreated,
} from './happening.ts';

export type { EmergencyKind } from './emergency-rows.ts';

export interface UrgencyAnswer {
  urgency: Urgency;
  /** Set when, and only when, `urgency` is darurat. */
  emergency?: EmergencyKind;
}

/** Sentences beyond this many characters say nothing new about urgency. */
const reach = 20_000;

export const inferUrgency = once((text): UrgencyAnswer => {
  let urgency: Urgency = 'biasa';
  for (const said of inSentences(fold(text.slice(0, reach)))) {
    const found = byTable(said);
    if (isLongOverInEnglish(said)) {
      if (found.urgency !== 'biasa' || said.some((word) => grave.has(word))) urgency = 'mendesak';
      continue;
    }
    if (found.urgency === 'darurat') return found;
    if (isCry(said)) return { urgency: 'darurat', emergency: 'bahaya' };
    if (alarms(said) && !isGuarded(said) && !isTalkWish(said)) return { urgency: 'darurat', emergency: 'bahaya' };
    if (found.urgency === 'mendesak') urgency = 'mendesak';
  }
  return { urgency };
});

/** What the table alone says of a sentence. */
export function byTable(said: readonly string[]): UrgencyAnswer {
  let urgent = false;
  let found: Heard[] | undefined;
  for (let at = 0; at < said.length; at++) {
    const here = heard(said[at] ?? '');
    // Most words tell of nothing, and most sentences hold no other.
    if (here.tells) {
      found ??= said.map(heardAt);
      for (const signal of found[at]?.signals ?? here.signals) {
        const level = weigh(signal, said, found, at);
        if (level === 'darurat') return { urgency: 'darurat', emergency: signal.kind };
        urgent ||= level === 'mendesak';
      }
      urgent ||= here.urgent && !namesOfThings.has(said[at - 1] ?? '');
    }
  }
  return { urgency: urgent ? 'mendesak' : 'biasa' };
}

/** What a written word is to the table: what it stands for there, and what it may be the head of. */
interface Heard {
  readonly entries: readonly string[];
  readonly signals: readonly Signal[];
  /** Makes a report urgent without an event. */
  readonly urgent: boolean;
  readonly parent: boolean;
  /** Any of these. */
  readonly tells: boolean;
}

function heardAs(word: string, entries: readonly string[]): Heard {
  const found = entries.flatMap((entry) => signals.get(entry) ?? []);
  const [urgent, parent] = [urgentWords.has(word), parents.has(word)];
  return { entries, signals: found, urgent, parent, tells: found.length > 0 || urgent || parent };
}

const heard = kept((word) => heardAs(word, entriesIn(word)));

/** "She was kidnapped last week" is over, and no ordinary matter. */
const grave = new Set('kidnapped abducted raped molested murdered stabbed abused trafficked'.split(' '));

/** "Api!!!", "ambulans cepat", "toloooong": nothing but a cry, of three words at most. */
function isCry(said: readonly string[]): boolean {
  if (said.length > 3) return false;
  return said.every(isCried) && said.some((word) => !haste.has(word));
}
const isCried = (word: string): boolean => haste.has(word) || cries.has(word) || /^to+lo{3,}ng+$/.test(word);
const haste = new Set('tolong tulung tlg cepat lakas lakasi min pak bu help please quick'.split(' '));
const cries = new Set(
  'darurat emergency api ambulan ambulans ambulance damkar pemadam sos mayday kebakaran fire'.split(' '),
);

/** "Bapak saya" and "ibu tiri" are family; "Bapak" alone may be how an official is addressed. */
function heardAt(word: string, at: number, said: readonly string[]): Heard {
  const alone = heard(word);
  if (!alone.parent || !owners.has(said[at + 1] ?? '')) return alone;
  kin ??= heardAs('', ['bapak', 'ayah']);
  return kin;
}
let kin: Heard | undefined;

/** What one signal at its place amounts to. */
function weigh(signal: Signal, said: readonly string[], found: readonly Heard[], at: number): Urgency {
  for (const group of signal.near) if (!stands(group, found, at)) return 'biasa';
  for (const group of signal.not) if (stands(group, found, at)) return 'biasa';
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
function stands(group: Group, found: readonly Heard[], at: number): boolean {
  const end = Math.min(found.length - 1, at + group.after);
  for (let index = Math.max(0, at - group.before); index <= end; index++) {
    const entries = index === at ? undefined : found[index]?.entries;
    if (entries !== undefined) for (const entry of entries) if (group.words.has(entry)) return true;
  }
  return false;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const parents = set('bapak bapa bpk ibu');
const owners = set('saya sy aku ulun kami tiri kandung mertua tetangga hamil teman kawan');
/** Words that make a report urgent without an event. */
const urgentWords = set(
  'bahaya berbahaya membahayakan bahayakan mbahayakan gawat darurat urgent urgen mendesak ambruk amblas jebol wabah kelaparan kalaparan dbd rawan genting korban terlantar nyawa roboh rubuh tumbang rabah runtuh runtuhnya terperosok terjatuh celaka mencelakai mencelakakan kritis kolera rabies keracunan',
);
/** "tangga darurat", "unit gawat darurat", "rumah rawan" …: words after or before which the urgent word is a name. */
const namesOfThings = set('lampu tangga pintu unit instalasi nomor rem gawat pangan');
