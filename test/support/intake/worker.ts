// Starts worker.main.ts and speaks with it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { ChatRef } from '../../../src/domain/chat-ref.ts';
import type { Mail } from '../../../src/domain/mail.ts';
import type { IntakeHealth } from '../../../src/intake/intake.ts';
import type { IntakeSettings } from '../../../src/intake/settings.ts';
import type { Receipt } from '../../../src/ports/channel.ts';
import type { ConversationStoreSettings } from '../../../src/store/conversations/conversation-store.ts';
import { runner } from '../runner.ts';

export interface WorkerOrder {
  redisUrl: string;
  prefix: string;
  commandMs?: number;
  settings?: Partial<IntakeSettings>;
  store?: ConversationStoreSettings;
}
export type ToWorker =
  | { receive: { id: number; batch: { chat: ChatRef; mail: Mail }[] } }
  | { sent: number }
  | { ask: 'health' };
export type FromWorker =
  | { ready: true }
  | { log: string }
  | { send: { id: number; chat: string; text: string; reply: string } }
  | { received: { id: number; receipts?: Receipt[]; error?: string } }
  | { health: IntakeHealth };

export interface Worker {
  readonly child: ChildProcess;
  readonly logs: string[];
  alive(): boolean;
  /** Rejects when the worker refuses or dies before it has answered. */
  receive(batch: { chat: ChatRef; mail: Mail }[]): Promise<Receipt[]>;
  health(): Promise<IntakeHealth>;
  /** Ends it by the signal and waits. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const hasEnded = () => new Error('the worker has ended');

/** `onSend` is the channel's server: it resolves when the channel answers ok; `reply` is the id under which it was sent. */
export async function startWorker(
  order: WorkerOrder,
  onSend: (chat: string, text: string, reply: string) => Promise<void> | void,
): Promise<Worker> {
  const main = new URL('./worker.main.ts', import.meta.url).pathname;
  const child = fork(runner, [main, JSON.stringify(order)]);
  const asked = new Map<number, { resolve: (receipts: Receipt[]) => void; reject: (error: Error) => void }>();
  const healths: { resolve: (health: IntakeHealth) => void; reject: (error: Error) => void }[] = [];
  const logs: string[] = [];
  let ids = 0;
  const say = (message: ToWorker) => {
    if (child.connected) child.send(message, () => undefined);
  };
  child.on('message', (message: FromWorker) => {
    if ('log' in message) logs.push(message.log);
    else if ('send' in message) {
      const { id, chat, text, reply } = message.send;
      void Promise.resolve(onSend(chat, text, reply)).then(() => say({ sent: id }));
    } else if ('received' in message) {
      const { id, receipts, error } = message.received;
      if (receipts !== undefined) asked.get(id)?.resolve(receipts);
      else asked.get(id)?.reject(new Error(error));
      asked.delete(id);
    } else if ('health' in message) healths.shift()?.resolve(message.health);
  });
  child.on('exit', () => {
    for (const { reject } of [...asked.values(), ...healths.splice(0)]) reject(hasEnded());
    asked.clear();
  });
  const alive = () => child.exitCode === null && child.signalCode === null;
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: FromWorker) => {
      if ('ready' in message) resolve();
    });
    child.on('exit', (code) => reject(new Error(`a worker ended before it was ready (${code}): ${logs.join('\n')}`)));
  });
  return {
    child,
    logs,
    alive,
    receive: (batch) =>
      new Promise((resolve, reject) => {
        // Its end may be told before that of the line to it, and nobody tells it again.
        if (!alive() || !child.connected) return reject(hasEnded());
        ids += 1;
        asked.set(ids, { resolve, reject });
        say({ receive: { id: ids, batch } });
      }),
    health: () =>
      new Promise((resolve, reject) => {
        if (!alive() || !child.connected) return reject(hasEnded());
        healths.push({ resolve, reject });
        say({ ask: 'health' });
      }),
    async end(signal) {
      if (!alive()) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}
