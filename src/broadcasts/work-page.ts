// Works through a page of the ledger, some rows at once: who is meant, the steps of their cases, whether they are still to be
// written to; then the row is claimed and sent. Ends when the page is done, or when its lane has to wait.
import { type Broadcast, type Lane, type LeftOutReason, laneKey } from '../domain/broadcast.ts';
import type { PageRef, Row } from '../domain/ledger.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { Channel } from '../ports/channel.ts';
import type { BroadcastDesk } from './desk.ts';
import { grouped } from './grouped.ts';
import { hushFor } from './hush.ts';
import { type Addressee, addresseesOf } from './own-cases.ts';
import { ownUpToTheDead, type PageHolder } from './page-holder.ts';
import { type LaneHealth, makeSendRow } from './send-row.ts';
import { takeSteps, tellSteps } from './take-steps.ts';
import { fits, messageTo } from './values.ts';

/** Why a page was left, and for how long (ms); empty when all its rows are at their end or an officer has stopped it. */
export interface PageEnd {
  wait?: number;
  why?: string;
}

export interface PageWork {
  broadcast: Broadcast;
  lane: Lane;
  channel: Channel | undefined;
  ref: PageRef;
  holder: PageHolder;
  token: string;
  closing: AbortSignal;
}

/** An officer's word takes effect within this time, in milliseconds. */
const looksEvery = 300;

/** Works through one page at a time; the answer says whether it is done or how long (ms) its lane has to wait. */
export function makeWorkPage(desk: BroadcastDesk): (work: PageWork) => Promise<PageEnd> {
  const { broadcasts, clock, log } = desk;
  const health = new Map<string, LaneHealth>();
  const optedOut = grouped(async (people: readonly string[]) => {
    const out = await desk.people.optedOutOf(people);
    return people.map((person) => out.has(person));
  });
  const addressee = grouped((rows: readonly Row[]) => addresseesOf(desk, rows));

  return async ({ broadcast: begun, lane, channel, ref, holder, token, closing }) => {
    await ownUpToTheDead(desk, holder, ref);
    const line = holder.rows.flatMap((row, index) => (row.state === 'pending' ? [index] : []));
    const laneHealth = health.get(laneKey(lane)) ?? { failures: 0, sent: 0 };
    health.set(laneKey(lane), laneHealth);
    let current = begun;
    let lookedAt = performance.now();
    let end: PageEnd | undefined;
    const sendRow = makeSendRow(desk, { lane, channel, ref, holder, health: laneHealth, stop });

    /** The broadcast as an officer last left it. */
    async function look(): Promise<Broadcast> {
      if (performance.now() - lookedAt < looksEvery) return current;
      lookedAt = performance.now();
      current = (await broadcasts.byId(begun.id)) ?? current;
      return current;
    }
    function stop(wait?: number, why?: string): void {
      if (end?.wait === undefined || (wait ?? 0) > end.wait)
        end = { ...(wait !== undefined && { wait, why: why ?? '' }) };
    }

    async function runOne(index: number, row: Row): Promise<void> {
      const { chat, person, cases } = await find(row);
      const now = await look();
      const { taken, refused } = await takeSteps(desk, now, cases);
      const seen = refused.length > 0 ? { refused } : {};
      const why = row.leftOut ?? (await leftOut(ref, row, { chat, person }, channel));
      if (why !== undefined || chat === undefined) {
        if (chat !== undefined) await tellSteps(desk, now, taken, chat);
        await holder.change(index, { state: 'skipped', why: why ?? 'erased', at: clock.now(), ...seen });
        return;
      }
      if (channel === undefined) return stop(5_000, 'no-channel');
      const hush = hushFor(desk, now, channel);
      if (hush > 0) return stop(hush, 'quiet-hours');
      const { say, v } = messageTo(now, cases, desk.words);
      if (!fits(say.text.length, channel.limits)) {
        await holder.change(index, { state: 'failed', why: 'too-long', at: clock.now(), ...seen });
        return;
      }
      if ((await look()).state !== 'sending' || closing.aborted) return stop();
      const claim = { state: 'sending', token, text: v, at: clock.now(), why: null, ...seen } as const;
      if (await holder.change(index, claim)) await sendRow(index, chat, say);
      else stop();
    }

    async function worker(): Promise<void> {
      for (let index = line.shift(); index !== undefined && end === undefined; index = line.shift()) {
        const row = holder.rows[index];
        if (row === undefined) continue;
        try {
          await runOne(index, row);
        } catch (error) {
          if (error instanceof StoreAway) throw error;
          // A bug, or a case that cannot be read: this row's end, not the batch's.
          const err = error instanceof Error ? error.name : 'unknown';
          log.error({ broadcast: begun.id, row: index, err }, 'a row of a broadcast broke');
          const claimed = holder.rows[index]?.state === 'sending';
          await holder.change(index, { state: claimed ? 'unknown' : 'failed', why: 'error', at: clock.now() });
        }
      }
    }

    const results = await Promise.allSettled(Array.from({ length: atOnce(channel) }, worker));
    const broken = results.find((result) => result.status === 'rejected');
    if (broken?.status === 'rejected') throw broken.reason;
    await holder.close();
    return end ?? {};
  };

  async function find(row: Row): Promise<Addressee> {
    try {
      return await addressee(row);
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      // One case of the group cannot be read: the others do not suffer for it.
      const [alone] = await addresseesOf(desk, [row]);
      if (alone === undefined) throw error;
      return alone;
    }
  }

  async function leftOut(
    { broadcast, plan, lane }: PageRef,
    row: Row,
    { chat, person }: Pick<Addressee, 'chat' | 'person'>,
    channel: Channel | undefined,
  ): Promise<LeftOutReason | undefined> {
    if (chat === undefined) return 'erased';
    if (await optedOut(person)) return 'opted-out';
    if (person !== row.person && (await broadcasts.hasRow(broadcast, plan, lane, person))) return 'joined';
    const [reachable] = await desk.reach.of([chat]);
    if (reachable === 'closed') return 'blocked';
    return reachable === 'never-wrote' && channel?.broadcast?.answersOnly === true ? 'never-wrote' : undefined;
  }
}

/** Sends under way at once: enough to keep the channel's pace, few enough that little is unknown after a crash. */
function atOnce(channel: Channel | undefined): number {
  return Math.min(8, Math.max(1, Math.ceil((channel?.broadcast?.perSecond ?? 1) / 4)));
}
