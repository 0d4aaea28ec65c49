// The terminal's side of `aduan chat`: lines in, lines out, and a clock that timers run by.
import { randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import { makeConversation } from '../../conversation/conversation.ts';
import { faultLine, flowFolder, mustPassCheck } from '../files/flow-files.ts';
import { languages } from '../files/languages.ts';
import { type LiveFlows, readLive, watchFlows } from '../files/live-flows.ts';
import { OperatorError } from '../operator-error.ts';
import { loadConfig } from '../settings/config.ts';
import { conversationSettings } from '../settings/conversation-settings.ts';
import { loadUnderstanding } from '../topics/understanding.ts';
import { makeChatCases } from './cases.ts';
import { chatLine, contentOf, lineOf, unreadable, whyNot } from './lines.ts';
import { type ChatSession, type Heard, makeChatSession } from './session.ts';
import { typedLines } from './typed-lines.ts';

export interface ChatOptions {
  json: boolean;
  /** Not given: that of the settings. */
  locale?: string;
  now?: string;
  /** Folder of the flows to talk to. */
  flows?: string;
}

/** Talks until the lines end. */
export async function runChat({ json, locale: asked, now, flows = flowFolder }: ChatOptions): Promise<void> {
  const config = loadConfig((line) => process.stderr.write(`${line}\n`));
  const settings = conversationSettings(config);
  const locale = asked ?? config.BAHASA_WARGA;
  const known = languages();
  if (!known.includes(locale)) throw new OperatorError(`--locale ${locale}: locales/ has ${known.join(', ')}`);
  const fixed = now === undefined ? null : instant(now, settings.zone);
  mustPassCheck(locale, flows);
  const understand = await loadUnderstanding(flows, locale);
  const make = (live: LiveFlows) => makeConversation({ ...live, settings, understand });
  let conversation = make(readLive(locale, flows));
  const lines = typedLines(!json && process.stdin.isTTY && process.stdout.isTTY);
  const note = (text: string) => lines.above(() => process.stderr.write(`${text}\n`));
  // Whoever writes a flow sees it change while they talk; a broken one is told, and the old one stays.
  const watching = watchFlows({
    locale,
    flows,
    onTaken(live) {
      conversation = make(live);
      note('Perubahan alur sudah dipakai.');
    },
    onRefused: (faults) =>
      note(`${faults.map(faultLine).join('\n')}\nPerubahan alur ditolak; alur lama tetap dipakai.`),
  });
  const cases = makeChatCases((size) => randomBytes(size));
  const session = makeChatSession({
    conversation: () => conversation,
    answer: cases.answer,
    now: fixed ?? Date.now(),
  });
  const print = json ? printJson : printPlain;
  /** Prints, and lets the cases do what they are asked, as they would a moment later. */
  const tell = (heard: readonly Heard[]): void => {
    for (const one of heard) {
      print(one);
      const update = 'command' in one ? cases.take(one.command, session.now) : null;
      if (update !== null) pending.push(() => session.give({ type: 'update', update }));
    }
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) tell(next());
  };
  const show = (heard: readonly Heard[]): void => {
    if (heard.length > 0) lines.above(() => tell(heard));
  };
  const pending: (() => Heard[])[] = [];
  const clock = makeClock(fixed === null, session, show);
  if (!json) lines.above(() => process.stdout.write('Silakan tulis pesan, seperti di chat. Ctrl-D untuk selesai.\n'));
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') {
      lines.prompt();
      continue;
    }
    clock.catchUp();
    if (json) await takeJson(line, number, session, show, clock);
    else show(session.send({ kind: 'text', text: line }));
    clock.arm();
  }
  clock.stop();
  watching.close();
}

function instant(now: string, zone: string): number {
  const read = DateTime.fromISO(now, { zone });
  // A time alone would be one of today, and the next day another.
  if (read.isValid && !/^\d{4}-?[\dW]/.test(now))
    throw new OperatorError(`--now ${now} names no day; write it with its date, such as 2026-11-25T09:00+08:00`);
  if (!read.isValid) throw new OperatorError(`--now ${now} is no ISO time such as 2026-11-25T09:00+08:00`);
  return read.toMillis();
}

type Show = (heard: readonly Heard[]) => void;
type Clock = ReturnType<typeof makeClock>;

/** Real time plus what was waited for; or time that stands still, when `runs` is false. */
function makeClock(runs: boolean, session: ChatSession, show: Show) {
  let ahead = 0;
  let timer: NodeJS.Timeout | undefined;
  const catchUp = () => {
    if (runs) show(session.wait(Date.now() + ahead));
  };
  const arm = () => {
    clearTimeout(timer);
    const next = session.nextTimer;
    if (!runs || next === undefined) return;
    const longest = 2 ** 31 - 1;
    timer = setTimeout(
      () => {
        catchUp();
        arm();
      },
      Math.min(longest, Math.max(0, next - Date.now() - ahead)),
    );
  };
  return {
    catchUp,
    arm,
    wait(milliseconds: number) {
      ahead += milliseconds;
      show(session.wait(runs ? Date.now() + ahead : session.now + milliseconds));
    },
    stop: () => clearTimeout(timer),
  };
}

async function takeJson(line: string, number: number, session: ChatSession, show: Show, clock: Clock): Promise<void> {
  const read = parseLine(line);
  if (!read.ok) {
    process.stderr.write(`line ${number}: ${read.reason}\n`);
    return;
  }
  if ('wait' in read.line) {
    clock.wait(read.line.wait);
    return;
  }
  try {
    const content = await contentOf(read.line, (n) => session.options[n - 1]?.ref);
    if (content !== null) show(session.send(content));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    process.stderr.write(`line ${number}: ${unreadable(error)}\n`);
  }
}

function parseLine(line: string) {
  let value: unknown;
  try {
    // Editors of Windows begin a file with a mark of its own.
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false as const, reason: `not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  const read = chatLine.safeParse(value);
  if (read.success) return { ok: true as const, line: read.data };
  return { ok: false as const, reason: whyNot(value) };
}

function printJson(heard: Heard): void {
  const line = lineOf(heard);
  if (line !== null) process.stdout.write(`${line}\n`);
}

function printPlain(heard: Heard): void {
  if ('command' in heard) {
    process.stdout.write(`\n  (${heard.command.name})\n`);
    return;
  }
  const { text, options = [] } = heard.say;
  const numbered = options.map(({ label }, n) => `  ${n + 1}. ${label}`);
  process.stdout.write(`\n${[text, ...numbered].join('\n')}\n`);
}
