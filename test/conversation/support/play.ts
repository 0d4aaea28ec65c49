// Plays a golden conversation: a text file that people can read, with what the citizen does in lines that begin with
// `>`, and all that follows from it below. The state is written out and read back between turns.
import type { Heard } from '../../../src/app/chat/session.ts';
import { type ChatSession, makeChatSession } from '../../../src/app/chat/session.ts';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Lookup } from '../../../src/domain/effect.ts';
import type { HeldContent, LookupAnswer, PublicCase } from '../../../src/domain/input.ts';
import type { MediaKind, MediaOutcome, MediaRefusal } from '../../../src/domain/media.ts';
import type { Update } from '../../../src/domain/update.ts';

/** How presses are given: as presses, as the number of the option, or with every delivery made twice. */
export type Manner = 'buttons' | 'numbers' | 'twice';

interface Stage {
  cases: PublicCase[];
  similar: PublicCase[];
  away: boolean;
  throttled: boolean;
  seen: Map<string, string>;
  files: number;
}

const start = Date.parse('2026-11-25T09:00:00+08:00');

/** The transcript that the inputs in `golden` lead to. */
export function playGolden(golden: string, conversation: Conversation, manner: Manner): string {
  const stage: Stage = { cases: [], similar: [], away: false, throttled: false, seen: new Map(), files: 0 };
  const session = makeChatSession({
    conversation: () => conversation,
    answer: (lookup) => answerOf(stage, lookup),
    now: start,
    twice: manner === 'twice',
  });
  const out: string[] = [];
  for (const line of golden.split('\n')) {
    if (line.startsWith('#')) out.push(line);
    if (!line.startsWith('> ')) continue;
    out.push('', line);
    for (const heard of act(line.slice(2), session, stage, manner)) out.push(...shown(heard, stage));
  }
  return `${out.join('\n').trim()}\n`;
}

function act(doing: string, session: ChatSession, stage: Stage, manner: Manner): readonly Heard[] {
  const press = /^\[(?<label>.+)\]$/.exec(doing)?.groups?.label;
  if (press !== undefined) return session.send(pressed(press, session, stage, manner));
  const told = /^\((?<what>[^)]*)\)(?: (?<rest>.*))?$/.exec(doing)?.groups;
  if (told?.what === undefined) return session.send({ kind: 'text', text: doing.replaceAll('\\n', '\n') });
  return stageDirection(told.what, told.rest, session, stage);
}

/** The press of an option on the screen; `[! label]` presses that of an older message. */
function pressed(label: string, session: ChatSession, stage: Stage, manner: Manner): HeldContent {
  if (label.startsWith('! ')) return { kind: 'choice', ref: stage.seen.get(label.slice(2)) ?? 'none.none.none.0' };
  const at = session.options.findIndex((option) => option.label === label);
  const option = session.options[at];
  if (option === undefined) {
    throw new Error(`no option "${label}" on the screen, but ${session.options.map((one) => one.label).join(', ')}`);
  }
  return manner === 'numbers' ? { kind: 'text', text: String(at + 1) } : { kind: 'choice', ref: option.ref };
}

const kinds: Record<string, MediaKind> = { foto: 'photo', video: 'video', dokumen: 'document', suara: 'voice' };

function stageDirection(what: string, rest: string | undefined, session: ChatSession, stage: Stage): readonly Heard[] {
  const [verb = '', ...more] = what.split(' ');
  const kind = kinds[verb];
  const caption = rest === undefined ? {} : { caption: rest };
  if (kind !== undefined) {
    const [how] = more;
    const album = how === 'album' ? { album: more[1] ?? 'a' } : {};
    return session.send({ kind: 'media', outcome: outcomeOf(kind, how, stage), ...caption, ...album });
  }
  switch (verb) {
    case 'lokasi':
      return session.send({
        kind: 'location',
        lat: Number(more[0]),
        lng: Number(more[1]),
        ...(rest !== undefined && { name: rest }),
      });
    case 'tunggu':
      return session.wait(session.now + seconds(more.join(' ')) * 1_000);
    case 'kirim-aneh':
      return session.send({ kind: 'unusable', what: unusable(more[0]) });
    case 'ubah-pesan':
      return session.send({ kind: 'edited', of: more[0] ?? '', text: rest ?? '' });
    case 'blokir':
      return session.send({ kind: 'membership', state: 'blocked' });
    case 'laporan':
      stage.cases = Array.from({ length: Number(more[0]) }, (_, n) => caseOf(n, rest, more[1]));
      return [];
    case 'serupa':
      stage.similar = [caseOf(7, rest)];
      return [];
    case 'gangguan':
      stage.away = more[0] === 'mulai';
      return [];
    case 'terlalu-sering':
      stage.throttled = true;
      return [];
    case 'kabar':
      return session.give({ type: 'update', update: updateOf(more[0], rest) });
    default:
      throw new Error(`unknown stage direction (${what})`);
  }
}

function outcomeOf(kind: MediaKind, how: string | undefined, stage: Stage): MediaOutcome {
  const refused = (['too-big', 'wrong-type', 'empty', 'unavailable'] satisfies MediaRefusal[]).find(
    (one) => one === how,
  );
  if (refused !== undefined) return { ok: false, reason: refused, kind, limit: 20 * 1024 * 1024 };
  const id = `file-${++stage.files}`;
  const media = { id, kind, mime: `${kind}/x`, size: 1_000, sha256: id.padStart(64, '0') };
  return { ok: true, media: how === 'unshown' ? { ...media, unshown: true } : media };
}

const unusable = (what = 'sticker') =>
  what === 'view-once' || what === 'contact' || what === 'poll' || what === 'call' || what === 'unknown'
    ? what
    : 'sticker';

/** Seconds in "8 detik", "2 jam", "7 hari". */
function seconds(text: string): number {
  const [count = '0', unit = 'detik'] = text.split(' ');
  const each: Record<string, number> = { detik: 1, menit: 60, jam: 3_600, hari: 86_400 };
  return Number(count) * (each[unit] ?? 1);
}

function caseOf(n: number, response: string | undefined, state?: string): PublicCase {
  return {
    number: numbers[n] ?? 'ADU-8G60-J12D-3',
    title: ['Jalan berlubang', 'Lampu mati', 'Sampah menumpuk'][n] ?? 'Jalan rusak di depan SD',
    topic: 'jalan',
    state: state ?? (response === undefined ? 'diproses' : 'ditanggapi'),
    since: '2026-11-23',
    filed: '2026-11-20',
    anonymous: false,
    due: '2026-12-10',
    agency: 'Dinas PUPR',
    ...(response !== undefined && { response }),
  };
}
const numbers = ['ADU-241G-J0AD-5', 'ADU-4830-J0JD-H', 'ADU-6C4G-J0TD-N'];

function updateOf(kind: string | undefined, text: string | undefined): Update {
  const base = { id: `u-${kind}`, number: 'ADU-241G-J0AD-5', title: 'Jalan berlubang', agency: 'Dinas PUPR' };
  const words = text === undefined ? {} : { text };
  const known = ['asked', 'responded', 'closed', 'in-progress', 'assigned', 'receipt'] as const;
  const found = known.find((one) => one === kind);
  if (found === undefined) throw new Error(`no update ${kind}`);
  return { ...base, kind: found, ...words };
}

function answerOf(stage: Stage, lookup: Lookup): LookupAnswer {
  if (stage.away) return { query: lookup.query, ok: false, reason: 'away' };
  if (lookup.query === 'report-status') {
    if (stage.throttled) return { query: lookup.query, ok: false, reason: 'throttled' };
    return { query: lookup.query, ok: true, case: stage.cases.find((one) => one.number === lookup.number) ?? null };
  }
  return { query: lookup.query, ok: true, cases: lookup.query === 'my-reports' ? stage.cases : stage.similar };
}

function shown(heard: Heard, stage: Stage): string[] {
  if ('command' in heard) return [`  * ${JSON.stringify(withoutTag(heard.command))}`];
  const { text, options = [] } = heard.say;
  for (const { label, ref } of options) stage.seen.set(label, ref);
  const labels = options.map(({ label }) => `[${label}]`).join(' ');
  return [...text.split('\n').map((line) => `  ${line}`.trimEnd()), ...(labels === '' ? [] : [`  ${labels}`])];
}

function withoutTag(command: Extract<Heard, { command: unknown }>['command']) {
  if (command.name !== 'file-report') return command;
  const { tag: _, media, ...report } = command.report;
  return { name: command.name, report: { ...report, media: media.map(({ id }) => id) } };
}
