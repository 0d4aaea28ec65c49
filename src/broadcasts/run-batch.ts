// A batch: one page of the ledger, taken over and worked through until it is at its end or its lane has to wait. Whatever
// happens to the process, a row is claimed before it is sent and settled after; what a dead process had claimed is unknown,
// never resent.
import { type Broadcast, type Lane, laneKey } from '../domain/broadcast.ts';
import type { PageRef } from '../domain/ledger.ts';
import type { Channel } from '../ports/channel.ts';
import { type BroadcastDesk, begin } from './desk.ts';
import { hushFor } from './hush.ts';
import { makePageHolder, ownUpToTheDead } from './page-holder.ts';
import { handOpen } from './steer.ts';
import { makeWorkPage } from './work-page.ts';

/** `wait`: the same batch again after so many milliseconds. */
export interface BatchEnd {
  wait?: number;
}

/** @param channelOf the channel that sends for a lane, when this process has it. */
export function makeRunBatch(
  desk: BroadcastDesk,
  channelOf: (lane: Lane) => Channel | undefined,
): (page: PageRef, closing: AbortSignal) => Promise<BatchEnd> {
  const { broadcasts, clock, log } = desk;
  const workPage = makeWorkPage(desk);

  return async (ref, closing) => {
    const broadcast = await broadcasts.byId(ref.broadcast);
    if (broadcast?.plan?.no !== ref.plan) return {};
    if (broadcast.state === 'cancelled') return sweep(broadcast, ref);
    const lane = broadcast.plan.lanes[ref.lane];
    if (broadcast.state !== 'sending' || lane === undefined) return {};
    const channel = channelOf(lane);
    const hush = hushFor(desk, broadcast, channel);
    if (hush > 0) return pause(broadcast, lane, hush, 'quiet-hours');
    if (broadcast.waits[laneKey(lane)] !== undefined) await broadcasts.waits(broadcast.id, laneKey(lane), null);
    const token = newToken();
    const page = await broadcasts.take(ref, token);
    if (page === undefined) return {};
    const holder = makePageHolder(broadcasts, page, token);
    const { wait, why = '' } = page.open
      ? await workPage({ broadcast, lane, channel, ref, holder, token, closing })
      : {};
    if (wait !== undefined) return pause(broadcast, lane, wait, why);
    if ((await handOpen(desk, broadcast)).length === 0) await finish(broadcast.id);
    return {};
  };

  async function pause({ id }: Broadcast, lane: Lane, wait: number, why: string): Promise<BatchEnd> {
    await broadcasts.waits(id, laneKey(lane), { until: clock.now() + wait, why });
    return { wait };
  }

  /** A cancelled broadcast's rows that had not been sent are left out, page by page. */
  async function sweep(broadcast: Broadcast, ref: PageRef): Promise<BatchEnd> {
    const token = newToken();
    const page = await broadcasts.take(ref, token);
    if (page?.open === true) {
      const holder = makePageHolder(broadcasts, page, token);
      await ownUpToTheDead(desk, holder, ref);
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
      const noted = await begin(desk, { id: 'system' }, 'end', id);
      const changed = await broadcasts.change(found, set);
      await noted(changed?.state ?? 'changed');
      if (changed === undefined) continue;
      log.info({ broadcast: id, state: changed.state }, 'broadcast ended');
      return;
    }
  }

  function newToken(): string {
    return Buffer.from(desk.random(8)).toString('hex');
  }
}
