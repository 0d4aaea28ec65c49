// Puts the broadcasts together, for the service and for a command beside it.
import { setTimeout as pause } from 'node:timers/promises';
import type { BroadcastDesk, ChannelFacts } from '../../broadcasts/desk.ts';
import { forgetLedgers } from '../../broadcasts/forget-ledgers.ts';
import { handOpen } from '../../broadcasts/steer.ts';
import { makeCaseActs } from '../../cases/mass-steps.ts';
import { chatKey } from '../../domain/chat-ref.ts';
import type { QuietHours } from '../../domain/quiet-hours.ts';
import type { Receive } from '../../ports/channel.ts';
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { Log } from '../../ports/log.ts';
import type { Tick } from '../../queues/ticks.ts';
import type { CaseWork } from '../cases/work.ts';
import type { Config } from '../settings/config.ts';
import { broadcastWords } from './words.ts';

export interface BroadcastNeeds {
  work: Pick<CaseWork, 'desk' | 'stores' | 'queues' | 'agencies'>;
  config: Pick<Config, 'BROADCAST_QUIET_HOURS' | 'BROADCAST_SECOND_ABOVE' | 'BAHASA_WARGA'>;
  conversations: Pick<ConversationStore, 'reach'>;
  /** Where a find of a closed chat goes; left out where nothing is sent. */
  receive?: Receive;
  channels: readonly ChannelFacts[];
}

/** The desk of broadcasts over the work of the cases. */
export function makeBroadcastDesk({ work, config, conversations, receive, channels }: BroadcastNeeds): BroadcastDesk {
  const { desk, stores, queues, agencies } = work;
  const { cases, people, officers, clock, log, random, schedule } = desk;
  return {
    ...{ cases, people, officers, clock, log, random, channels },
    broadcasts: stores.broadcasts,
    acts: makeCaseActs(desk),
    queue: queues.batches,
    calendar: schedule.calendar,
    quiet: readQuietHours(config.BROADCAST_QUIET_HOURS),
    secondAbove: config.BROADCAST_SECOND_ABOVE,
    words: broadcastWords(agencies, schedule.calendar.zone, config.BAHASA_WARGA),
    reach: {
      of: (chats) => conversations.reach(chats.map(chatKey)),
      async found(chat, id) {
        const content = { kind: 'membership', state: 'blocked' } as const;
        await receive?.([{ chat, mail: { type: 'message', id, at: clock.now(), content } }]);
      },
    },
  };
}

/** Picks up broadcasts whose next batch nobody has in line: after a crash between two batches, or a lost queue. */
export function broadcastTick(desk: BroadcastDesk): Tick {
  return {
    name: 'broadcasts',
    when: { every: 5_000 },
    run: async () => {
      for (const broadcast of await desk.broadcasts.unfinished()) await handOpen(desk, broadcast);
    },
  };
}

/** Each night: who had a broadcast that ended `days` ago is forgotten; how many did is not. */
export function ledgerTick(desk: BroadcastDesk, days: number): Tick {
  return {
    name: 'old-ledgers',
    when: { pattern: '50 2 * * *', tz: desk.calendar.zone },
    run: async () => {
      const count = await forgetLedgers(desk, days);
      if (count > 0) desk.log.info({ broadcasts: count }, 'ledgers kept no longer');
    },
  };
}

/** Milliseconds between two looks at what officers are shown: an edit counts as a message. */
const progressEvery = 3_000;

/** Shows officers how far their broadcasts have come, while `mine` says that this process is to; until `stop`. */
export function keepShowing(show: () => Promise<void>, mine: () => boolean, log: Log): { stop(): Promise<void> } {
  const ending = new AbortController();
  const running = (async () => {
    while (!ending.signal.aborted) {
      try {
        if (mine()) await show();
      } catch (error) {
        log.warn({ err: error instanceof Error ? error.name : 'unknown' }, 'progress could not be shown');
      }
      await pause(progressEvery, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}

function readQuietHours(text: string): QuietHours {
  const [from = 0, to = 0] = text.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { from, to };
}
