// Beside a running service: a command on broadcasts is carried out in the place of an officer, and what became of it is told.
// Exit code 1 when it was refused.
import type { BroadcastDesk, Steering } from '../../broadcasts/desk.ts';
import type { Done } from '../../broadcasts/draft.ts';
import type { CaseWork } from '../cases/work.ts';
import { knownOfficer, type Officer } from '../officer-option.ts';
import { OperatorError } from '../operator-error.ts';
import { type Result, sayResult } from '../say-result.ts';
import type { Config } from '../settings/config.ts';
import type { Choice } from './choice.ts';
import type { BroadcastPrint } from './print.ts';

export interface Common {
  as: Officer;
  by?: string;
  json?: true;
}
interface DraftOptions extends Common, Choice {
  text: string;
  file?: string;
  urgent?: true;
}

type Task = (
  desk: BroadcastDesk,
  officer: Officer,
  print: BroadcastPrint,
  beside: { work: CaseWork; config: Config },
) => Promise<Result>;

/** Does a task and prints what came of it. */
export async function work(options: Common, task: Task): Promise<void> {
  const [{ withBroadcasts }, { makeBroadcastPrint }, { namedOfficer }] = await Promise.all([
    import('./beside.ts'),
    import('./print.ts'),
    import('./choice.ts'),
  ]);
  const result = await withBroadcasts(async (desk, beside) => {
    const { as, by } = options;
    const officer =
      by === undefined ? await knownOfficer(as, beside.work.agencies) : await namedOfficer(beside.work, by);
    return task(desk, officer, makeBroadcastPrint(desk.calendar.zone), beside);
  });
  sayResult(result, options.json);
}

/** aduan broadcast draft. */
export async function draft(options: DraftOptions): Promise<void> {
  const [{ draftBroadcast }, { knownConditions, readChoice }, { keepFiles }] = await Promise.all([
    import('../../broadcasts/draft.ts'),
    import('./choice.ts'),
    import('../keep-files.ts'),
  ]);
  await work(options, async (desk, officer, print, { work: cases }) => {
    const known = await knownConditions(cases.agencies);
    const { audience, act } = readChoice(options, known, desk.calendar, desk.clock.now());
    const media = options.file === undefined ? [] : await keepFiles(cases.desk.media, [options.file]);
    const urgent = options.urgent === true;
    const done = await draftBroadcast(desk, officer, {
      audience,
      text: options.text,
      media,
      urgent,
      ...(act && { act }),
    });
    if (!done.ok) return told(done, print);
    return { ok: true, json: done, text: print.drafted(done.broadcast) };
  });
}

/** aduan broadcast pause, resume, cancel and resend. */
export async function steer(what: Steering, id: string, options: Common): Promise<void> {
  const { pauseBroadcast, resumeBroadcast, cancelBroadcast, resendUnknown } = await import('../../broadcasts/steer.ts');
  const steps = { pause: pauseBroadcast, resume: resumeBroadcast, cancel: cancelBroadcast, resend: resendUnknown };
  await work(options, async (desk, officer, print) => {
    const done = await steps[what](desk, officer, id);
    return done.ok ? { ...told(done, print), text: print.steered(what, done) } : told(done, print);
  });
}

/** The outcome of an act, for a person and for a program. */
export function told(done: Done, print: BroadcastPrint): Result {
  if (!done.ok) return { ok: false, json: done, text: print.refused(done) };
  const { broadcast, already = false } = done;
  const { id, state, plan } = broadcast;
  return { ok: true, json: { ok: true, id, state, already, code: plan?.code }, text: print.acted(broadcast, already) };
}

/** Redraws one line on standard error until it has ended, is paused or cancelled. */
export async function watch(desk: BroadcastDesk, officer: Officer, print: BroadcastPrint, id: string): Promise<void> {
  const [{ broadcastStatus }, { setTimeout: pause }] = await Promise.all([
    import('../../broadcasts/status.ts'),
    import('node:timers/promises'),
  ]);
  for (;;) {
    const found = await broadcastStatus(desk, officer, id);
    if (!found.ok) return;
    // A line that wraps could not be drawn over.
    const line = print.bar(found.status).slice(0, (process.stderr.columns ?? 100) - 1);
    process.stderr.write(`\r\u001b[K${line}`);
    if (found.status.broadcast.state !== 'sending') break;
    await pause(1_000);
  }
  process.stderr.write('\n');
}

/** A report to a file that is not there yet, or all of it as text. */
export async function write(
  lines: AsyncIterable<string>,
  out: string | undefined,
): Promise<{ json: object; text: string }> {
  if (out === undefined) {
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    return { json: { csv: all.join('') }, text: all.join('').trimEnd() };
  }
  const [{ createWriteStream }, { Readable }, { pipeline }] = await Promise.all([
    import('node:fs'),
    import('node:stream'),
    import('node:stream/promises'),
  ]);
  try {
    await pipeline(Readable.from(lines), createWriteStream(out, { flags: 'wx', mode: 0o600 }));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST') throw new OperatorError(`--out ${out}: there is such a file; name another`, { cause });
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw cause;
    throw new OperatorError(`--out ${out}: cannot be written (${code})`, { cause });
  }
  return { json: { out }, text: out };
}
