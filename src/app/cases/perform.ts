// Beside a running service: a command on cases is carried out in the place of an officer, names are checked against what is
// there, and what became of it is told. Exit code 1 when it was refused.
import type { Act } from '../../cases/act.ts';
import type { Outcome } from '../../cases/desk.ts';
import { knownOfficer, type Officer } from '../officer-option.ts';
import { type Result, sayResult } from '../say-result.ts';
import type { CasePrint } from './print.ts';
import type { CaseWork } from './work.ts';

export interface Common {
  as: Officer;
  json?: true;
}
export interface Seen extends Common {
  seen?: number;
}

/** What an act or a list is about, as it was typed. */
interface Named {
  topic?: string;
  agency?: string;
}

type Task = (work: CaseWork, print: CasePrint, officer: Officer) => Promise<Result>;

/** Does a task and prints what came of it. */
export async function work({ as, json: asJson }: Common, task: Task): Promise<void> {
  const [{ withCaseWork }, { makeCasePrint }] = await Promise.all([
    import('../beside-service.ts'),
    import('./print.ts'),
  ]);
  const result = await withCaseWork(async (opened) => {
    const officer = await knownOfficer(as, opened.agencies);
    return task(opened, makeCasePrint(opened.desk.schedule.calendar.zone, opened.desk.agencyName), officer);
  });
  sayResult(result, asJson);
}

/** Does one act and says what became of it. */
export async function perform<I>(
  it: Act<I>,
  number: string,
  input: Named & Record<string, unknown>,
  options: Seen,
  files: string[] = [],
): Promise<void> {
  const [{ doAct }, { keepFiles }] = await Promise.all([import('../../cases/desk.ts'), import('../keep-files.ts')]);
  await work(options, async ({ desk, agencies }, print, officer) => {
    const names = await known(input, agencies);
    const media = files.length === 0 ? {} : { media: await keepFiles(desk.media, files) };
    const doing = { number: await canonical(number), ...given({ seen: options.seen }) };
    return told(await doAct(desk, it, { kind: 'officer', officer }, doing, { ...input, ...names, ...media }), print);
  });
}

/** The same by their ids; throws an OperatorError for one that is not there. */
export async function known({ topic, agency }: Named, agencies: CaseWork['agencies']): Promise<Named> {
  if (topic === undefined && agency === undefined) return {};
  const { knownName } = await import('../broadcasts/choice.ts');
  return {
    ...(topic !== undefined && { topic: await knownName('topic', topic, agencies) }),
    ...(agency !== undefined && { agency: await knownName('agency', agency, agencies) }),
  };
}

/** The outcome of an act, for a person and for a program. */
export function told(outcome: Outcome, print: CasePrint): Result {
  if (!outcome.ok) return { ok: false, json: outcome, text: print.refused(outcome) };
  const { already } = outcome;
  const { number, state, rev } = outcome.case;
  return { ok: true, json: { ok: true, number, state, rev, already }, text: print.done(number, state, already) };
}

/** As it is written on the receipt, however it was typed; what is no number finds no case. */
export async function canonical(typed: string): Promise<string> {
  const { readTrackingNumber } = await import('../../domain/tracking-number.ts');
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

/** What was given of these: nothing is passed on as undefined. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(there, Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));
}
