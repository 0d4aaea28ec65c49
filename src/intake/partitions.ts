// Which partitions this process works on. Every process finds the same share for each by the list of the living; leases
// with epochs see to it that a partition has one worker even while they disagree.
import { hash } from 'node:crypto';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { Log } from '../ports/log.ts';

export interface Partitions {
  /** The leases that this process holds; changes in place. */
  readonly leases: ReadonlyMap<number, string>;
  /** Whether a lease is sure to be ours at this moment, by this machine's own clock. */
  sure(partition: number): boolean;
  start(): Promise<void>;
  /** Drains and gives back all. */
  stop(): Promise<void>;
  /** Another process turned out to hold it. */
  lost(partition: number): void;
  /** The share should be looked at now: someone came or went. */
  look(): void;
}

/** Takes and gives back partitions as processes come and go, looking every `beatEvery` ms. */
export function makePartitions(deps: {
  store: ConversationStore;
  process: string;
  log: Log;
  beatEvery: number;
  onTaken: (partition: number) => void;
  /** Ends the work on these partitions; they are given back once it resolves. */
  drain: (partitions: ReadonlySet<number>) => Promise<void>;
  onLost: (partition: number) => void;
  /** The store has answered. */
  onBeat: () => void;
}): Partitions {
  const { store, process, log, beatEvery, onTaken, drain, onLost, onBeat } = deps;
  const leases = new Map<number, string>();
  const sureUntil = new Map<number, number>();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  function lost(partition: number): void {
    if (!leases.delete(partition)) return;
    sureUntil.delete(partition);
    log.warn({ partition }, 'A partition is another process’s now');
    onLost(partition);
  }

  async function beat(): Promise<void> {
    const asked = performance.now();
    const living = await store.beat(process);
    onBeat();
    for (const partition of await store.renew(leases)) lost(partition);
    for (const partition of leases.keys()) sureUntil.set(partition, asked + store.leaseMs);
    const mine = shareOf(process, living, store.partitions);
    const spare = new Map([...leases].filter(([partition]) => !mine.has(partition)));
    if (spare.size > 0) await giveBack(spare);
    const wanted = [...mine].filter((partition) => !leases.has(partition));
    if (stopped || wanted.length === 0) return;
    const claimed = performance.now();
    for (const [partition, token] of await store.claim(process, wanted)) {
      leases.set(partition, token);
      sureUntil.set(partition, claimed + store.leaseMs);
      onTaken(partition);
    }
  }

  async function giveBack(spare: ReadonlyMap<number, string>): Promise<void> {
    await drain(new Set(spare.keys()));
    for (const partition of spare.keys()) {
      leases.delete(partition);
      sureUntil.delete(partition);
      onLost(partition);
    }
    await store.release(spare);
    await store.callAll();
  }

  function look(): void {
    if (stopped) return;
    again = true;
    round ??= (async () => {
      while (again && !stopped) {
        again = false;
        clearTimeout(timer);
        await beat().catch((error) =>
          log.warn({ err: error }, 'The leases can’t be kept up; the store does not answer'),
        );
      }
      round = undefined;
      if (!stopped) timer = setTimeout(look, beatEvery);
    })();
  }

  return {
    leases,
    sure: (partition) => (sureUntil.get(partition) ?? 0) > performance.now(),
    lost,
    look,
    async start() {
      look();
      await round;
      // Who is there already learns of us now, not at their next beat.
      await store.callAll();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
      const held = new Map(leases);
      await store.leave(process);
      await giveBack(held);
    },
  };
}

/**
 * The partitions that fall to `process`: each goes to the living process with the highest score (rendezvous hashing)
 * that has not got its fair share (rounded up) yet, so that few move when someone comes or goes.
 */
export function shareOf(process: string, living: readonly string[], count: number): Set<number> {
  const all = [...new Set([...living, process])].sort();
  const shares = new Map(all.map((one) => [one, new Set<number>()]));
  const full = Math.ceil(count / all.length);
  for (let partition = 0; partition < count; partition += 1) {
    let best = '';
    let share: Set<number> | undefined;
    for (const [candidate, taken] of shares) {
      const score = hash('sha256', `${candidate} ${partition}`, 'hex');
      if (taken.size < full && score > best) [best, share] = [score, taken];
    }
    share?.add(partition);
  }
  return shares.get(process) ?? new Set();
}
