// The plan: the audience, read once as a stream, becomes a ledger of one row a person and is frozen. In memory are a page
// for each lane, and for each person where their row lies; never the audience itself.
import { type Audience, type Broadcast, type LeftOutReason, laneKey, type Plan } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import { addDays } from '../domain/civil-date.ts';
import { type Page, pageSize, type Row } from '../domain/ledger.ts';
import type { Officer } from '../domain/officer.ts';
import { instantOf } from '../domain/working-days.ts';
import type { MoreCases } from '../ports/broadcast-store.ts';
import type { CaseSelection, SelectedCase } from '../ports/case-store.ts';
import { type BroadcastDesk, type ChannelFacts, mayBroadcast, note, refuse } from './desk.ts';
import type { Done } from './draft.ts';
import { makeNumbersByName } from './numbers-by-name.ts';

/** Pages and further cases that wait to be written, at most; as many again are being written. */
const pagesAtOnce = 4;
const moreAtOnce = 5_000;

/** By how much clocks of one service may differ; ms. */
const clocksDiffer = 60_000;
/** A change is noted under the time of what brought it about, which may have waited in line; ms. */
const longestInLine = 86_400_000;

/** Plans a draft, or plans one anew that has not been confirmed. Refused when nobody fits. */
export async function planBroadcast(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  const found = await desk.broadcasts.byId(id);
  if (found === undefined) return refuse({ code: 'not-found' });
  if (!mayBroadcast(officer, 'plan')) {
    await note(desk, officer, 'plan', id, 'not-allowed');
    return refuse({ code: 'not-allowed' });
  }
  if (found.state !== 'draft' && found.state !== 'ready') return refuse({ code: 'wrong-state', state: found.state });
  if (!desk.channels.some(({ terms }) => terms !== undefined)) return refuse({ code: 'no-channel' });
  // The number is taken before the first page is written: two who plan at once never write into one ledger.
  const no = (found.plan?.no ?? 0) + 1;
  const begun = await desk.broadcasts.change(found, { state: 'draft', plan: emptyPlan(desk, no) });
  if (begun === undefined) return refuse({ code: 'changed' });
  const plan = await writeLedger(desk, begun, no);
  const planned = await desk.broadcasts.change(begun, { state: plan.people === 0 ? 'draft' : 'ready', plan });
  if (planned === undefined) return refuse({ code: 'changed' });
  await desk.broadcasts.dropPlansBefore(id, no);
  if (plan.people === 0) return refuse({ code: 'nobody' });
  await note(desk, officer, 'plan', id, `${plan.people} people`);
  return { ok: true, broadcast: planned };
}

/** True when a case fits all that the audience asks for. The store's answer may be wider. */
export function fitsAudience(audience: Audience, kase: SelectedCase): boolean {
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
  const ledger = makeLedgerWriter(desk, id, plan);
  const seen = makeNumbersByName();
  const numbers = new Set(audience.numbers);
  for await (const batch of desk.cases.select(selectionOf(desk, audience))) {
    const fitting = batch.filter((kase) => fitsAudience(audience, kase));
    const shut = await closedAmong(desk, fitting, ledger.knows);
    for (const kase of fitting) {
      const again = seen.get(kase.id) !== undefined;
      if (!again) {
        seen.add(kase.id, 0);
        numbers.delete(kase.number);
        if (kase.supervisory) plan.supervisory += 1;
        else plan.cases += 1;
        if (!kase.supervisory && act !== undefined && !desk.acts.possible(act, kase.state))
          count(plan.cannot, kase.state);
      }
      if (kase.supervisory) continue;
      for (const { person, chat, number } of kase.people) {
        // Found twice, it may have people of a case that was merged into it meanwhile, and that did not fit any more.
        if (again && ledger.knows(person)) continue;
        const own = { id: kase.id, number };
        const leftOut = optedOut.has(person) ? 'opted-out' : shut.get(person);
        await ledger.add(person, chat, own, leftOut);
      }
      if (kase.people.length === 0 && !again)
        await ledger.add(`!${kase.id}`, undefined, { id: kase.id, number: kase.number }, 'erased');
    }
  }
  await ledger.finish();
  plan.unknownNumbers = [...numbers];
  return plan;
}

/** Why a chat of these cases cannot be written to, by person. Only of people who are met for the first time. */
async function closedAmong(
  { reach, channels }: BroadcastDesk,
  cases: readonly SelectedCase[],
  known: (person: string) => boolean,
): Promise<Map<string, LeftOutReason>> {
  const chats = new Map<string, ChatRef>();
  for (const { people } of cases) for (const { person, chat } of people) if (!known(person)) chats.set(person, chat);
  const why = new Map<string, LeftOutReason>();
  const reachable = await reach.of([...chats.values()]);
  [...chats].forEach(([person, chat], index) => {
    const terms = factsOf(channels, chat)?.terms;
    if (terms === undefined) why.set(person, 'no-channel');
    else if (reachable[index] === 'closed') why.set(person, 'blocked');
    else if (reachable[index] === 'never-wrote' && terms.answersOnly) why.set(person, 'never-wrote');
  });
  return why;
}

export function factsOf(
  channels: readonly ChannelFacts[],
  chat: Pick<ChatRef, 'channel' | 'account'>,
): ChannelFacts | undefined {
  return channels.find(({ name, account }) => name === chat.channel && account === chat.account);
}

function makeLedgerWriter(desk: BroadcastDesk, broadcast: string, plan: Plan) {
  /** Where each person's row lies: lane, page and row as one number. */
  const places = makeNumbersByName();
  const lanes = new Map<string, { index: number; page: Page }>();
  const full: Page[] = [];
  /** What is being written while further cases are read. */
  let writing: Promise<void> = Promise.resolve();
  let more: MoreCases[] = [];

  const newPage = (lane: number, no: number): Page => ({ broadcast, plan: plan.no, lane, no, open: true, rows: [] });

  async function writePages(): Promise<void> {
    await writing;
    writing = desk.broadcasts.addPages(full.splice(0));
    // Whoever stops in between hears of it no more; everybody else does at the next write.
    writing.catch(() => undefined);
  }
  async function writeMore(): Promise<void> {
    // A row must be there before it can be added to.
    await writePages();
    await writing;
    const taken = more;
    more = [];
    await desk.broadcasts.addCases(taken);
  }
  function laneOf(chat: ChatRef | undefined): { index: number; page: Page } {
    const lane = { channel: chat?.channel ?? ('none' as const), account: chat?.account ?? '' };
    const key = laneKey(lane);
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const made = { index: plan.lanes.length, page: newPage(plan.lanes.length, 0) };
    plan.lanes.push({ ...lane, pages: 0, people: 0, writable: 0 });
    lanes.set(key, made);
    return made;
  }

  return {
    knows: (person: string) => places.get(person) !== undefined,
    async add(
      person: string,
      chat: ChatRef | undefined,
      own: Row['cases'][number],
      leftOut?: LeftOutReason,
    ): Promise<void> {
      const place = places.get(person);
      if (place !== undefined) {
        const ref = readPlace(place);
        const here = [...lanes.values()].find(({ index, page }) => index === ref.lane && page.no === ref.no);
        if (here !== undefined) here.page.rows[ref.row]?.cases.push(own);
        else {
          more.push({ page: { broadcast, plan: plan.no, lane: ref.lane, no: ref.no }, index: ref.row, case: own });
          if (more.length >= moreAtOnce) await writeMore();
        }
        return;
      }
      const lane = laneOf(chat);
      const facts = plan.lanes[lane.index];
      if (facts === undefined) throw new Error('a lane without its facts');
      places.add(person, placeOf(lane.index, lane.page.no, lane.page.rows.length));
      lane.page.rows.push({ person, cases: [own], state: 'pending', ...(leftOut !== undefined && { leftOut }) });
      plan.people += 1;
      facts.people += 1;
      if (leftOut === undefined) facts.writable += 1;
      else count(plan.leftOut, leftOut);
      if (lane.page.rows.length < pageSize) return;
      full.push(lane.page);
      facts.pages += 1;
      lane.page = newPage(lane.index, lane.page.no + 1);
      if (full.length >= pagesAtOnce) await writePages();
    },
    async finish(): Promise<void> {
      for (const { index, page } of lanes.values()) {
        const facts = plan.lanes[index];
        if (page.rows.length === 0 || facts === undefined) continue;
        full.push(page);
        facts.pages += 1;
      }
      await writeMore();
    },
  };
}

const rowsPerLane = 2 ** 40;
const placeOf = (lane: number, no: number, row: number): number => lane * rowsPerLane + no * pageSize + row;
function readPlace(place: number): { lane: number; no: number; row: number } {
  const within = place % rowsPerLane;
  return { lane: Math.floor(place / rowsPerLane), no: Math.floor(within / pageSize), row: within % pageSize };
}

function selectionOf({ calendar, clock }: BroadcastDesk, audience: Audience): CaseSelection {
  const { topics, kecamatan, desa, agency, states, numbers, from, to } = audience;
  return {
    // Both days belong to it.
    from: instantOf(calendar, from, 0),
    // Nothing was filed later than now; another process's clock may be a little ahead.
    to: Math.min(instantOf(calendar, addDays(to, 1), 0), clock.now() + clocksDiffer),
    changedSince: clock.now() - longestInLine,
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

function count<K extends string>(into: Partial<Record<K, number>>, key: K): void {
  into[key] = (into[key] ?? 0) + 1;
}
