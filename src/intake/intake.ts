// The intake: from a citizen's message to a stored turn and its replies. Wires the parts of this folder together.

import { orLate } from '../async/within.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Channel, Receive } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';
import type { Lookups } from '../ports/lookups.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { makeCommits } from './commits.ts';
import type { Conversation, IntakeSentences } from './conversation.ts';
import { deadReply } from './dead-letter.ts';
import { makeDeliver } from './deliver.ts';
import { makeHandOrders } from './hand-orders.ts';
import { makePartitions } from './partitions.ts';
import { makeReceive } from './receive.ts';
import { type IntakeSettings, intakeDefaults } from './settings.ts';
import { makeShowWork } from './show-work.ts';
import { makeSweep } from './sweep.ts';
import { makeTakeOverMedia } from './take-over-media.ts';
import { makeTakeTurn } from './take-turn.ts';
import { makeTurns } from './turns.ts';

export interface Intake {
  /** For the channels. Works before start() and in processes that take no turns. */
  receive: Receive;
  /** Takes its share of the partitions and begins to work. Rejects when the store does not answer. */
  start(): Promise<void>;
  /** Ends the turns and sends under way, and gives all partitions back; within settings.stopWithin. */
  stop(): Promise<void>;
  health(): IntakeHealth;
}

export interface IntakeHealth {
  /** Whether the store has answered within a lease's time. */
  ok: boolean;
  partitions: number;
  chatsInMemory: number;
  /** Chats that have mail waiting here. */
  waiting: number;
  /** Sends repeated because nothing was known of the first try. */
  repeats: number;
}

/** The intake of one process; nothing runs before `start`. */
export function makeIntake<S>(deps: {
  store: ConversationStore;
  conversation: Conversation<S>;
  channels: readonly Channel[];
  media: MediaStore;
  jobs: Jobs;
  lookups: Lookups;
  clock: Clock;
  log: Log;
  sentences: IntakeSentences;
  settings?: Partial<IntakeSettings>;
  /** A message has had its turn, so many ms after it reached us. */
  onTurn?: (ms: number) => void;
  /** A chat has been found closed, or as one in which we may not write; `reply` names for good what could not be sent, and is told repeatedly. */
  onShut?: (chat: ChatRef, why: 'gone' | 'not-allowed', reply: string) => void;
}): Intake {
  const { store, conversation, channels, media, jobs, lookups, clock, log, sentences } = deps;
  const settings: IntakeSettings = { ...intakeDefaults, ...deps.settings };
  const process = store.newProcess();
  const byAddress = new Map(channels.map((channel) => [`${channel.name}:${channel.account}`, channel]));
  const channelOf = ({ channel, account }: ChatRef) => byAddress.get(`${channel}:${account}`);
  const draining = new Set<number>();
  let lastAnswer = 0;
  let stopListening: (() => Promise<void>) | undefined;

  const partitions = makePartitions({
    store,
    process,
    log,
    beatEvery: settings.beatEvery,
    onTaken(partition) {
      draining.delete(partition);
      turns.undrain(partition);
      sweep.takeUp(partition);
    },
    onLost: (partition) => turns.forget(partition),
    drain: drainAll,
    onBeat() {
      lastAnswer = performance.now();
    },
  });
  const { leases } = partitions;

  const commits = makeCommits<S>({
    store,
    leases,
    confirmWithin: settings.confirmWithin,
    onError: (error) => log.warn({ err: error }, 'Turns can’t be stored; they are taken again'),
    onLost: partitions.lost,
  });
  const deliver = makeDeliver<S>({
    channelOf,
    clock,
    log,
    settings,
    mayWork: ({ partition }) => partitions.sure(partition) && !draining.has(partition),
    onSent(chat) {
      commits.confirmSoon(chat);
      if (chat.mail.length > 0) turns.resume(chat);
    },
    onGone(chat, reply) {
      chat.gone = true;
      void commits.commit(chat, { gone: true });
      deps.onShut?.(chat.ref, 'gone', reply);
    },
    onNotAllowed: ({ ref }, reply) => deps.onShut?.(ref, 'not-allowed', reply),
    async onRefused(chat, { say }, reason) {
      await store.putDead(deadReply(chat, say, reason, clock.now())).catch((error) => {
        log.error({ err: error }, 'A reply that no channel takes could not be put aside');
      });
    },
  });
  const orders = makeHandOrders({ store, jobs, clock, log, isOurs: (partition) => leases.has(partition) });
  const turns = makeTurns<S>({
    store,
    conversation,
    takeTurn: makeTakeTurn({
      conversation,
      channelOf,
      takeOverMedia: makeTakeOverMedia(media, settings),
      lookups,
      clock,
      sentences,
      settings,
      showWork: makeShowWork(channelOf, settings.typingAfter),
    }),
    commits,
    leases,
    clock,
    log,
    sentences,
    settings,
    inParts: (chat, say) => channelOf(chat)?.inParts?.(say) ?? [say],
    onReplies: deliver.begin,
    onTurn: deps.onTurn ?? (() => undefined),
    onOrders: (partition) => orders.begin(partition),
  });
  const sweep = makeSweep({
    store,
    leases,
    clock,
    log,
    every: settings.sweepEvery,
    isOpen: (chat) => byAddress.has(chat.split(':', 2).join(':')),
    turnsOf: (chat) => turns.chats.get(chat)?.version,
    wake: turns.wake,
    handOrders: (partition) => orders.begin(partition),
  });

  async function drainAll(spare: ReadonlySet<number>): Promise<void> {
    for (const partition of spare) draining.add(partition);
    const ended = Promise.all([turns.drain(spare), deliver.drain(spare), orders.drain(spare)]);
    await orLate(settings.stopWithin, ended);
    const unconfirmed = [...turns.chats.values()].filter((chat) => spare.has(chat.partition) && chat.sentTo > 0);
    await orLate(settings.stopWithin / 4, Promise.all(unconfirmed.map((chat) => commits.commit(chat, {}))));
  }

  return {
    receive: makeReceive({ store, clock, process, leases, onMail: turns.arrived }),
    async start() {
      stopListening = await store.listen(process, (chats) => {
        if (chats.length === 0) partitions.look();
        else turns.wake(chats);
      });
      await partitions.start();
      sweep.start();
    },
    async stop() {
      await sweep.stop();
      await partitions
        .stop()
        .catch((error) => log.warn({ err: error }, 'The partitions could not be given back; their leases run out'));
      await stopListening?.();
    },
    health() {
      let waiting = 0;
      for (const chat of turns.chats.values()) if (chat.mail.length > 0) waiting += 1;
      return {
        ok: performance.now() - lastAnswer < store.leaseMs,
        partitions: leases.size,
        chatsInMemory: turns.chats.size,
        waiting,
        repeats: deliver.repeats(),
      };
    },
  };
}
