// What an officer types to choose an audience, checked and said back in one sentence where it is wrong.
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type Audience, audience, type MassAct, massAct } from '../../domain/broadcast.ts';
import { caseStates } from '../../domain/case-state.ts';
import { addDays } from '../../domain/civil-date.ts';
import type { Officer } from '../../domain/officer.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { type Calendar, dayOf } from '../../domain/working-days.ts';
import type { CaseWork } from '../cases/work.ts';
import { flowFolder } from '../files/flow-files.ts';
import { readPlaceFiles } from '../files/place-files.ts';
import { OperatorError } from '../operator-error.ts';
import { mustLoadTopics } from '../topics/topic-files.ts';
import { penyiaran } from './words.ts';

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

/** What a condition can name, as it stands in the cases, each with what else it may be typed as. */
export interface Known {
  topic: readonly Named[];
  agency: readonly Named[];
  kecamatan: readonly Named[];
  desa: readonly (Named & { kecamatan: string })[];
  state: readonly Named[];
}
interface Named {
  id: string;
  name: string;
}

/** The topics, agencies and places of the flow folder, and the states of a case's life. */
export async function knownConditions(agencies: CaseWork['agencies']): Promise<Known> {
  const { topics } = mustLoadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  const places = await readPlaceFiles();
  const kecamatan = new Map(places.kecamatan.features.map(({ properties: { code, name } }) => [code, name]));
  return {
    topic: topics.map(({ id, name }) => ({ id, name })),
    agency: [...agencies].map(([id, { name }]) => ({ id, name })),
    kecamatan: [...kecamatan.values()].map((name) => ({ id: name, name })),
    desa: places.desa.features.map(({ properties: { code, name } }) => ({
      ...{ id: name, name },
      // A village's code begins with that of its kecamatan.
      kecamatan: kecamatan.get(code.slice(0, 8)) ?? '',
    })),
    state: caseStates.map((id) => ({ id, name: id })),
  };
}

/** Throws an OperatorError that says what is wrong in one sentence. */
export function readChoice(
  choice: Choice,
  known: Known,
  calendar: Calendar,
  now: number,
): { audience: Audience; act?: MassAct } {
  const today = dayOf(calendar, now);
  const { topic, kecamatan, desa, state, agency, from = addDays(today, -90), to = today, number, step } = choice;
  const within = kecamatan === undefined ? undefined : named('kecamatan', kecamatan, known.kecamatan);
  const villages = known.desa.filter((each) => within === undefined || each.kecamatan === within);
  for (const typed of [from, to]) if (!z.iso.date().safeParse(typed).success) throw unfit('date', { typed, today });
  const asked = {
    ...{ from, to, numbers: number?.map(canonical) },
    topics: topic?.map((typed) => named('topic', typed, known.topic)),
    states: state?.map((typed) => named('state', typed, known.state)),
    kecamatan: within,
    desa: desa === undefined ? undefined : named('desa', desa, villages),
    agency: agency === undefined ? undefined : named('agency', agency, known.agency),
  };
  // What was not asked for is left out: kept as undefined, the database would make it a null.
  const read = audience.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)));
  // What is left to be wrong are numbers: too short, too long, or too many.
  if (!read.success) throw unfit('numbers');
  if (step === undefined) return { audience: read.data };
  const act = massAct.safeParse(step);
  if (!act.success) throw unfit('step', { typed: step });
  return { audience: read.data, act: act.data };
}

/** The id of a topic, agency, kecamatan … by what was typed; throws an OperatorError with the nearest names. */
export async function knownName(what: keyof Known, typed: string, agencies: CaseWork['agencies']): Promise<string> {
  return named(what, typed, (await knownConditions(agencies))[what]);
}

/** The officer of that id; throws an OperatorError when there is none, or none any more. */
export async function namedOfficer({ desk }: Pick<CaseWork, 'desk'>, id: string): Promise<Officer> {
  const found = (await desk.officers.list()).find((each) => each.officer.id === id && each.revokedAt === undefined);
  if (found === undefined) throw new OperatorError(`--by ${id}: no such officer`);
  return found.officer;
}

/** The id of what was typed, in whatever case. What is not known is refused with the names that are nearest to it. */
function named(condition: keyof Known, typed: string, all: readonly Named[]): string {
  const folded = fold(typed);
  const found = all.find(({ id, name }) => fold(id) === folded || fold(name) === folded);
  if (found !== undefined) return found.id;
  const nearest = [...all].sort((a, b) => farness(folded, a) - farness(folded, b)).slice(0, 4);
  // Two villages may have one name.
  const meant = [...new Set(nearest.map(({ id }) => id))].join(', ');
  throw unfit(condition, { typed, meant });
}

function unfit(what: keyof Known | 'date' | 'step' | 'numbers', args: Record<string, string> = {}): OperatorError {
  return new OperatorError(penyiaran()(`choice.${what}`, args));
}

/** How many letters differ, as a share of the longer; nothing where the one is a part of the other. */
function farness(folded: string, { id, name }: Named): number {
  const each = [id, name].map(fold).map((known) => {
    if (folded.length >= 3 && known.includes(folded)) return 0;
    return distance(folded, known) / Math.max(folded.length, known.length);
  });
  return Math.min(...each);
}

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

function canonical(typed: string): string {
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}
