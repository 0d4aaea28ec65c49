// What the service counts, for Prometheus. Labels have few values and name no person, chat or case. Loaded only when metrics
// are on.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { within } from '../../async/within.ts';
import type { IntakeHealth } from '../../intake/intake.ts';
import type { Channel, Receive, SendLane } from '../../ports/channel.ts';
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { Queues } from '../../queues/queues.ts';
import type { WhatsAppFigures } from '../open/whatsapp.ts';
import type { Health } from './health-routes.ts';

export interface Metrics {
  /** The same channel, with what passes through it counted. */
  counted(channel: Channel): Channel;
  /** A citizen's message has had its turn, so many ms after it reached us. */
  turned(ms: number): void;
  /** What is looked up at each scrape. */
  watch(sources: MetricsSources): void;
  /** Never rejects for a store that is away: its figures are missing then, and `aduan_part_ok` says so. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsSources {
  channels: readonly Channel[];
  whatsApp: WhatsAppFigures | undefined;
  intake(): IntakeHealth;
  health: Health;
  queues: Pick<Queues, 'lengths'>;
  conversations: Pick<ConversationStore, 'countDead'>;
}

/** ms that a source may take to be asked. */
const patience = 4_000;

/** Upper bounds in seconds: turns are quick, a message at a human pace is not. */
const turnBounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const sendBounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A registry of its own with all our figures, and those of the process. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const came = new Counter({
    name: 'aduan_messages_received_total',
    help: 'Mail from a channel: kept, seen before, or refused because the mailbox was full',
    labelNames: ['channel', 'receipt'] as const,
    registers,
  });
  const sent = new Counter({
    name: 'aduan_messages_sent_total',
    help: 'Sends by what became of them: ok, or the class of the failure',
    labelNames: ['channel', 'lane', 'outcome'] as const,
    registers,
  });
  const sending = new Histogram({
    name: 'aduan_send_seconds',
    help: 'From the outbox to the answer of the channel, waiting for its pace included',
    labelNames: ['channel'] as const,
    buckets: sendBounds,
    registers,
  });
  const turn = new Histogram({
    name: 'aduan_turn_seconds',
    help: 'From the arrival of a message at our door until its turn is stored',
    buckets: turnBounds,
    registers,
  });

  return {
    turned: (ms) => turn.observe(Math.max(0, ms) / 1000),
    counted(channel) {
      const { name } = channel;
      return {
        ...channel,
        start: (receive) => channel.start(countedReceive(name, receive)),
        async send(chat, say, lane: SendLane = 'conversation', id) {
          const end = sending.startTimer({ channel: name });
          const answer = await channel.send(chat, say, lane, id);
          end();
          sent.inc({ channel: name, lane, outcome: answer.ok ? 'ok' : answer.failure.class });
          return answer;
        },
      };
    },
    watch: (sources) => watch(registers, sources),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };

  function countedReceive(channel: string, receive: Receive): Receive {
    return async (batch) => {
      const receipts = await receive(batch);
      for (const receipt of receipts) came.inc({ channel, receipt });
      return receipts;
    };
  }
}

function watch(registers: Registry[], sources: MetricsSources): void {
  const { channels, whatsApp, queues, conversations } = sources;
  /** A gauge that is filled anew at each scrape; empty when its source is away. */
  const gauge = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    read: () => Promise<[Partial<Record<L, string>>, number][]>,
  ) =>
    new Gauge({
      ...{ name: `aduan_${name}`, help, labelNames, registers },
      async collect() {
        // A source that is away has no figures now; `aduan_part_ok` and the log of that part say why.
        const found = await within(patience, read()).catch(() => []);
        this.reset();
        // One without labels is 0 after that, which nobody has counted.
        if (labelNames.length === 0) this.remove();
        for (const [labels, value] of found) this.set(labels, value);
      },
    });

  gauge('part_ok', 'Whether a part of /readyz is well', ['part'], async () => {
    const { parts } = await sources.health();
    return Object.entries(parts).map(([part, { ok }]) => [{ part }, ok ? 1 : 0]);
  });
  gauge('channel_state', 'The state in which a channel is', ['channel', 'state'], async () =>
    channels.map((channel) => [{ channel: channel.name, state: channel.state().state }, 1]),
  );
  gauge('chats_waiting', 'Chats with mail that has not had its turn, of this process', [], async () => [
    [{}, sources.intake().waiting],
  ]);
  gauge('sends_repeated', 'Replies sent again because nothing was known of the first try', [], async () => [
    [{}, sources.intake().repeats],
  ]);
  gauge('queue_jobs', 'Jobs in line, by queue and state; failed ones are dead letters', ['queue', 'state'], async () =>
    (await queues.lengths()).map(({ queue, state, jobs }) => [{ queue, state }, jobs]),
  );
  gauge('dead_mails', 'Mails and replies of chats that were put aside', [], async () => [
    [{}, await conversations.countDead()],
  ]);
  if (whatsApp === undefined) return;
  gauge('whatsapp_state', 'The state of the WhatsApp link', ['state'], async () => [
    [{ state: whatsApp.link().state }, 1],
  ]);
  gauge('whatsapp_state_seconds', 'Time spent in each state of the WhatsApp link', ['state'], async () =>
    Object.entries(whatsApp.times()).map(([state, ms]) => [{ state }, ms / 1000]),
  );
  gauge('whatsapp_failures', 'Tries in a row that came to nothing', [], async () => [[{}, whatsApp.link().failures]]);
  gauge('whatsapp_reach', 'How far our messages on WhatsApp have come', ['reach'], async () =>
    Object.entries(whatsApp.reaches()).map(([reach, count]) => [{ reach }, count]),
  );
}
