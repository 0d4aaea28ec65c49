// A batch: one page of the ledger, row by row, until it is at its end or its lane has to wait. Whatever happens to the
// process, a row is claimed before it is sent and settled after; what a dead process had claimed is unknown, never resent.
import { type Broadcast, type Lane, type LeftOutReason, laneKey } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { PageRef, Row } from '../domain/ledger.ts';
import { quietUntil } from '../domain/quiet-hours.ts';
import type { Say } from '../domain/say.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { Channel, Sent } from '../ports/channel.ts';
import { type AfterSend, afterSend } from './after-send.ts';
import type { BroadcastDesk } from './desk.ts';
import { grouped } from './grouped.ts';
import { type Addressee, addresseesOf } from './own-cases.ts';
import { makePageHolder, type PageHolder } from './page-holder.ts';
import { sendIdOf } from './send-id.ts';
import { handOpen } from './steer.ts';
import { takeSteps, tellSteps } from './take-steps.ts';
import { fits, messageTo } from './values.ts';

/** `wait`: the same batch again after so many milliseconds. */
export interface BatchEnd {
  wait?: number;
}

/** An officer's word takes effect within this time, in milliseconds. */
const looksEvery = 300;

interface LaneHealth {
  failures: number;
  sent: number;
}
interface RowTries {
  tries: number;
  alone: number;
  laneSent: number;
}

/** @param channelOf the channel that sends for a lane, when this process has it. */
export function makeRunBatch(
  desk: BroadcastDesk,
  channelOf: (lane: Lane) => Channel | undefined,
): (page: PageRef, closing: AbortSignal) => Promise<BatchEnd> {
  const { broadcasts, clock, log } = desk;
  const health = new Map<string, LaneHealth>();
  const optedOut = grouped(async (people: readonly string[]) => {
    const out = await desk.people.optedOutOf(people);
    return people.map((person) => out.has(person));
  });
  const addressee = grouped((rows: readonly Row[]) => addresseesOf(desk, rows));

  return async (ref, closing) => {
    const broadcast = await broadcasts.byId(ref.broadcast);
    if (broadcast?.plan?.no !== ref.plan) return {};
    if (broadcast.state === 'cancelled') return sweep(broadcast, ref);
    const lane = broadcast.plan.lanes[ref.lane];
    if (broadcast.state !== 'sending' || lane === undefined) return {};
    const channel = channelOf(lane);
    const hush = quietFor(broadcast, channel);
    if (hush > 0) return pause(broadcast, lane, hush, 'quiet-hours');
    if (broadcast.waits[laneKey(lane)] !== undefined) await broadcasts.waits(broadcast.id, laneKey(lane), null);
    const token = Buffer.from(desk.random(8)).toString('hex');
    const page = await broadcasts.take(ref, token);
    if (page === undefined) return {};
    const holder = makePageHolder(broadcasts, page, token);
    const end = page.open ? await work(broadcast, lane, channel, ref, holder, token, closing) : {};
    if (end.wait === undefined && (await handOpen(desk, broadcast)).length === 0) await finish(broadcast.id);
    return end;
  };

  async function work(
    begun: Broadcast,
    lane: Lane,
    channel: Channel | undefined,
    ref: PageRef,
    holder: PageHolder,
    token: string,
    closing: AbortSignal,
  ): Promise<BatchEnd> {
    await ownUpToTheDead(holder, ref);
    const line = holder.rows.flatMap((row, index) => (row.state === 'pending' ? [index] : []));
    const tries = new Map<number, RowTries>();
    const laneHealth = health.get(laneKey(lane)) ?? { failures: 0, sent: 0 };
    health.set(laneKey(lane), laneHealth);
    let current = begun;
    let lookedAt = performance.now();
    let end: { wait?: number; why?: string } | undefined;

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
      const hush = quietFor(now, channel);
      if (hush > 0) return stop(hush, 'quiet-hours');
      const { say, v } = messageTo(now, cases, desk.words);
      if (!fits(say.text.length, channel.limits)) {
        await holder.change(index, { state: 'failed', why: 'too-long', at: clock.now(), ...seen });
        return;
      }
      if ((await look()).state !== 'sending' || closing.aborted) return stop();
      const claim = { state: 'sending', token, text: v, at: clock.now(), why: null, ...seen } as const;
      if (await holder.change(index, claim)) await sendOne(index, chat, say);
      else stop();
    }

    async function sendOne(index: number, chat: ChatRef, first: Say): Promise<void> {
      let say = first;
      let to = chat.chat;
      const had = tries.get(index) ?? { tries: 0, alone: 0, laneSent: laneHealth.sent };
      tries.set(index, had);
      for (let moved = false; ; ) {
        const sent = await trySend(channel, to, say, sendIdOf(ref, index));
        if (sent.ok) {
          laneHealth.sent += 1;
          laneHealth.failures = 0;
          const plain = say === first ? {} : { plain: true as const };
          const named = sent.ref === undefined ? {} : { ref: sent.ref.slice(0, 120) };
          await holder.settle(index, { state: 'sent', why: null, at: clock.now(), ...named, ...plain });
          return;
        }
        had.tries += 1;
        if (laneHealth.sent > had.laneSent) had.alone += 1;
        had.laneSent = laneHealth.sent;
        const plain = say !== first || say.media === undefined;
        const next = afterSend(sent.failure, { plain, moved, ...had, lane: laneHealth.failures });
        log.warn({ broadcast: begun.id, lane: laneKey(lane), class: sent.failure.class, row: index }, 'not sent');
        if (next.row === 'again') {
          to = next.chat;
          moved = true;
        } else if (next.row === 'again-plain') say = { text: first.text };
        else return settleFailure(index, chat, next);
      }
    }

    async function settleFailure(
      index: number,
      chat: ChatRef,
      next: Exclude<AfterSend, { row: 'again' | 'again-plain' }>,
    ): Promise<void> {
      if (next.row === 'pending') {
        laneHealth.failures += next.why === 'retry-after' ? 0 : 1;
        stop(next.wait, next.why);
        await holder.settle(index, { state: 'pending', token: null, text: null, at: null });
        return;
      }
      await holder.settle(index, { state: next.row, why: next.why, at: clock.now() });
      if (next.row === 'failed' && next.closed === true)
        await desk.reach.found(chat, `siaran-${begun.id}-${ref.lane}-${ref.no}-${index}`);
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
          log.error({ broadcast: begun.id, row: index, err: nameOf(error) }, 'a row of a broadcast broke');
          const claimed = holder.rows[index]?.state === 'sending';
          await holder.change(index, { state: claimed ? 'unknown' : 'failed', why: 'error', at: clock.now() });
        }
      }
    }

    const results = await Promise.allSettled(Array.from({ length: atOnce(channel) }, worker));
    const broken = results.find((result) => result.status === 'rejected');
    if (broken?.status === 'rejected') throw broken.reason;
    await holder.close();
    if (end?.wait === undefined) return {};
    return pause(begun, lane, end.wait, end.why ?? '');
  }

  /** What another process had claimed when it was last heard of: nobody knows, and it is not sent again. */
  async function ownUpToTheDead(holder: PageHolder, ref: PageRef): Promise<void> {
    const claimed = holder.rows.flatMap((row, index) => (row.state === 'sending' ? [index] : []));
    await Promise.all(claimed.map((index) => holder.change(index, { state: 'unknown', why: 'process-died' })));
    if (claimed.length > 0)
      log.warn({ ...ref, rows: claimed.length }, 'a dead process left messages of which nothing is known');
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

  function quietFor({ urgent }: Broadcast, channel: Channel | undefined): number {
    if (urgent || channel?.broadcast?.rings !== true) return 0;
    const until = quietUntil(desk.quiet, desk.calendar, clock.now());
    return until === undefined ? 0 : until - clock.now();
  }

  async function pause({ id }: Broadcast, lane: Lane, wait: number, why: string): Promise<BatchEnd> {
    await broadcasts.waits(id, laneKey(lane), { until: clock.now() + wait, why });
    return { wait };
  }

  /** A cancelled broadcast's rows that had not been sent are left out, page by page. */
  async function sweep(broadcast: Broadcast, ref: PageRef): Promise<BatchEnd> {
    const token = Buffer.from(desk.random(8)).toString('hex');
    const page = await broadcasts.take(ref, token);
    if (page?.open === true) {
      const holder = makePageHolder(broadcasts, page, token);
      await ownUpToTheDead(holder, ref);
      const left = holder.rows.flatMap((row, index) => (row.state === 'pending' ? [index] : []));
      const at = clock.now();
      await Promise.all(left.map((index) => holder.change(index, { state: 'skipped', why: 'cancelled', at })));
      await holder.close();
    }
    if ((await handOpen(desk, broadcast)).length === 0) await finish(broadcast.id);
    return {};
  }

  /** Every page is closed. */
  async function finish(id: string): Promise<void> {
    for (;;) {
      const found = await broadcasts.byId(id);
      const swept = found?.state === 'cancelled' && found.endedAt === undefined;
      if (found === undefined || (found.state !== 'sending' && !swept)) return;
      const set = { endedAt: clock.now(), ...(found.state === 'sending' && { state: 'done' as const }) };
      if ((await broadcasts.change(found, set)) === undefined) continue;
      log.info({ broadcast: id, state: set.state ?? found.state }, 'broadcast ended');
      await desk.officers.audit({
        at: clock.now(),
        who: 'system',
        what: `broadcast end ${id}`,
        outcome: set.state ?? found.state,
      });
      return;
    }
  }
}

/** Sends under way at once: enough to keep the channel's pace, few enough that little is unknown after a crash. */
function atOnce(channel: Channel | undefined): number {
  return Math.min(8, Math.max(1, Math.ceil((channel?.broadcast?.perSecond ?? 1) / 4)));
}

async function trySend(channel: Channel | undefined, chat: string, say: Say, id: string): Promise<Sent> {
  if (channel === undefined) return { ok: false, failure: { class: 'channel-down', reason: 'no channel here' } };
  try {
    return await channel.send(chat, say, 'broadcast', id);
  } catch (error) {
    // A channel answers with a class; a throw is a bug of the adapter, and nothing is known of the send.
    return { ok: false, failure: { class: 'unknown', reason: nameOf(error) } };
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
