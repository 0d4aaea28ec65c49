// What an officer types to choose an audience, checked and said back in one sentence where it is wrong.
import type { z } from 'zod';
import { type Audience, audience, type MassAct, massAct } from '../domain/broadcast.ts';
import { addDays } from '../domain/civil-date.ts';
import type { Officer } from '../domain/officer.ts';
import { readTrackingNumber } from '../domain/tracking-number.ts';
import { type Calendar, dayOf } from '../domain/working-days.ts';
import type { CaseWork } from './case-work.ts';
import { OperatorError } from './operator-error.ts';

export interface Choice {
  topic?: string[];
  kecamatan?: string;
  desa?: string;
  state?: string[];
  agency?: string;
  from?: string;
  to?: string;
  number?: string[];
  step?: string;
}

/** Throws an OperatorError that names the option. */
export function readChoice(choice: Choice, calendar: Calendar, now: number): { audience: Audience; act?: MassAct } {
  const today = dayOf(calendar, now);
  const { topic, kecamatan, desa, state, agency, from = addDays(today, -90), to = today, number, step } = choice;
  const asked = { from, to, kecamatan, desa, agency, topics: topic, states: state, numbers: number?.map(canonical) };
  // What was not asked for is left out: kept as undefined, the database would make it a null.
  const read = audience.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new OperatorError(flawsOf(read.error));
  if (step === undefined) return { audience: read.data };
  const act = massAct.safeParse(step);
  if (!act.success) throw new OperatorError('--step: expected respond, progress or archive');
  return { audience: read.data, act: act.data };
}

/** The officer of that id; throws an OperatorError when there is none, or none any more. */
export async function namedOfficer({ desk }: Pick<CaseWork, 'desk'>, id: string): Promise<Officer> {
  const found = (await desk.officers.list()).find((each) => each.officer.id === id && each.revokedAt === undefined);
  if (found === undefined) throw new OperatorError(`--by ${id}: no such officer`);
  return found.officer;
}

function canonical(typed: string): string {
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

function flawsOf({ issues }: z.ZodError): string {
  const options: Record<string, string> = { topics: 'topic', states: 'state', numbers: 'number' };
  const name = (path: PropertyKey | undefined): string => options[String(path)] ?? String(path);
  return issues.map(({ path, message }) => `--${name(path[0])}: ${message}`).join('\n');
}
