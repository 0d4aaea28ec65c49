// The plan: the audience, read once as a stream, becomes a ledger of one row a person and is frozen. In memory are a few
// batches of it, and for each person where their row lies; never the audience itself.
import { readAhead } from '../async/read-ahead.ts';
import type { Audience, Broadcast, LeftOutReason, Plan } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import { addDays } from '../domain/civil-date.ts';
import type { Officer } from '../domain/officer.ts';
import { instantOf } from '../domain/working-days.ts';
import type { CaseSelection, SelectedCase } from '../ports/case-store.ts';
import { type BroadcastDesk, begin, factsAbout, mayBroadcast, note, refuse } from './desk.ts';
import type { Done } from './draft.ts';
import { makeLedgerWriter } from './ledger-writer.ts';
import { makeNumbersByName } from './numbers-by-name.ts';

/** Batches of cases that are made ready while one is worked on. */
const batchesAhead = 2;

/** By how much clocks of one service may differ; ms. */
const clocksDiffer = 60_000;
/** A change is noted under the time of what brought it about, which may have waited in line; ms. */
const longestInLine = 86_400_000;

/** What was previewed is sent within this time, or planned anew. */
const planLasts = 24 * 3_600_000;
/** True when the plan was made too long before `now` (ms) to be sent by. */
export const isOldPlan = ({ at }: Pick<Plan, 'at'>, now: number): boolean => now - at > planLasts;

/**
 * Plans a draft, or plans one anew that is not being sent. One that waits for the second person stays as it was previewed,
 * until that is too old to be sent: then both are asked again. Refused when nobody fits.
 */
export async function planBroadcast(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  const found = await desk.broadcasts.byId(id);
  if (found === undefined) return refuse({ code: 'not-found' });
  if (!mayBroadcast(officer, 'plan')) {
    await note(desk, officer, 'plan', id, 'not-allowed');
    return refuse({ code: 'not-allowed' });
  }
  const { state } = found;
  const waitedTooLong = state === 'waiting' && found.plan !== undefined && isOldPlan(found.plan, desk.clock.now());
  if (state !== 'draft' && state !== 'ready' && !waitedTooLong) return refuse({ code: 'wrong-state', state });
  if (!desk.channels.some(({ terms }) => terms !== undefined)) return refuse({ code: 'no-channel' });
  // The number is taken before the first page is written: two who plan at once never write into one ledger.
  const no = (found.plan?.no ?? 0) + 1;
  const noted = await begin(desk, officer, 'plan', id);
  const begun = await desk.broadcasts.change(found, { state: 'draft', plan: emptyPlan(desk, no), confirmed: [] });
  if (begun === undefined) {
    await noted('changed');
    return refuse({ code: 'changed' });
  }
  const plan = await writeLedger(desk, begun, no);
  const planned = await desk.broadcasts.change(begun, { state: plan.people === 0 ? 'draft' : 'ready', plan });
  await noted(planned === undefined ? 'changed' : `${plan.people} people`);
  if (planned === undefined) return refuse({ code: 'changed' });
  await desk.broadcasts.dropPlansBefore(id, no);
  if (plan.people === 0) return refuse({ code: 'nobody' });
  return { ok: true, broadcast: planned };
}

/** True when a case fits all that the audience asks for. The store's answer may be wider. */
function fitsAudience(audience: Audience, kase: SelectedCase): boolean {
  const { topics, kecamatan, desa, states, agency, numbers } = audience;
  if (numbers !== undefined && !numbers.includes(kase.number)) return false;
  return (
    (topics === undefined || topics.includes(kase.topic ?? '')) &&
    (kecamatan === undefined || kase.place?.kecamatan === kecamatan) &&
    (desa === undefined || kase.place?.desa === desa) &&
    (states === undefined || states.includes(kase.state)) &&
    (agency === undefined || kase.agency === agency)
  );
}

async function writeLedger(desk: BroadcastDesk, { id, audience, act }: Broadcast, no: number): Promise<Plan> {
  const plan = emptyPlan(desk, no);
  const optedOut = new Set<string>();
  for await (const person of desk.people.optedOut()) optedOut.add(person);
  const ledger = makeLedgerWriter(desk.broadcasts, id, plan);
  const seen = makeNumbersByName();
  const numbers = new Set(audience.numbers);
  function take(kase: SelectedCase, shut: ReadonlyMap<string, LeftOutReason>): void {
    const again = seen.get(kase.id) !== undefined;
    if (!again) {
      seen.add(kase.id, 0);
      numbers.delete(kase.number);
      if (kase.supervisory) plan.supervisory += 1;
      else plan.cases += 1;
      if (!kase.supervisory && act !== undefined && !desk.acts.possible(act, kase.state))
        plan.cannot[kase.state] = (plan.cannot[kase.state] ?? 0) + 1;
    }
    if (kase.supervisory) return;
    for (const { person, chat, number } of kase.people) {
      // Found twice, it may have people of a case that was merged into it meanwhile, and that did not fit any more.
      if (again && ledger.knows(person)) continue;
      const leftOut = optedOut.has(person) ? 'opted-out' : shut.get(person);
      ledger.add(person, chat, { id: kase.id, number }, leftOut);
    }
    if (kase.people.length === 0 && !again)
      ledger.add(`!${kase.id}`, undefined, { id: kase.id, number: kase.number }, 'erased');
  }
  try {
    for await (const { fitting, shut } of readAhead(fittingCases(desk, audience), batchesAhead)) {
      for (const kase of fitting) take(kase, shut);
      await ledger.write();
    }
    await ledger.finish();
  } catch (error) {
    // Nothing writes on after it is said that the plan has failed; what failed beside is told too.
    for (const other of await ledger.settled())
      if (other !== error) desk.log.error({ broadcast: id, err: nameOf(other) }, 'pages of a ledger were not written');
    throw error;
  }
  plan.unknownNumbers = [...numbers];
  return plan;
}

/** The cases of an audience, batch by batch, and by person why they cannot be written to. */
async function* fittingCases(
  desk: BroadcastDesk,
  audience: Audience,
): AsyncGenerator<{ fitting: SelectedCase[]; shut: ReadonlyMap<string, LeftOutReason> }> {
  for await (const batch of desk.cases.select(selectionOf(desk, audience))) {
    const fitting = batch.filter((kase) => fitsAudience(audience, kase));
    yield { fitting, shut: await closedAmong(desk, fitting) };
  }
}

/** Why a chat of these cases cannot be written to, by person. */
async function closedAmong(
  { reach, channels }: BroadcastDesk,
  cases: readonly SelectedCase[],
): Promise<Map<string, LeftOutReason>> {
  const chats = new Map<string, ChatRef>();
  for (const { people } of cases) for (const { person, chat } of people) chats.set(person, chat);
  const why = new Map<string, LeftOutReason>();
  const reachable = await reach.of([...chats.values()]);
  [...chats].forEach(([person, chat], index) => {
    const terms = factsAbout(channels, chat)?.terms;
    if (terms === undefined) why.set(person, 'no-channel');
    else if (reachable[index] === 'closed') why.set(person, 'blocked');
    else if (reachable[index] === 'never-wrote' && terms.answersOnly) why.set(person, 'never-wrote');
  });
  return why;
}

function selectionOf({ calendar, clock, acts }: BroadcastDesk, audience: Audience): CaseSelection {
  const { topics, kecamatan, desa, agency, states, numbers, from, to } = audience;
  return {
    // Both days belong to it.
    from: instantOf(calendar, from, 0),
    // Nothing was filed later than now; another process's clock may be a little ahead.
    to: Math.min(instantOf(calendar, addDays(to, 1), 0), clock.now() + clocksDiffer),
    changedSince: clock.now() - longestInLine,
    // Halfway through a merge people are with a case that has left its state; one that begins later was read before it.
    beforeChanged: acts.settleMerges,
    ...(topics !== undefined && { topics }),
    ...(kecamatan !== undefined && { kecamatan }),
    ...(desa !== undefined && { desa }),
    ...(agency !== undefined && { agency }),
    ...(states !== undefined && { states }),
    ...(numbers !== undefined && { numbers }),
  };
}

function emptyPlan({ clock, random }: BroadcastDesk, no: number): Plan {
  const at = clock.now();
  const [high = 0, low = 0] = random(2);
  return {
    ...{ no, at, cases: 0, people: 0, lanes: [], leftOut: {}, supervisory: 0, cannot: {}, unknownNumbers: [] },
    code: String(1_000 + ((high * 256 + low) % 9_000)),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
