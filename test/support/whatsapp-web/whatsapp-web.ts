// Starts the stand-in for WhatsApp as a process of its own and drives it: what the phone does, what citizens write, what
// was sent to them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runner } from '../runner.ts';
import type { PageSettings, SentMessage, Told } from './server.ts';

export type { SentMessage } from './server.ts';

export interface WhatsAppWeb {
  /** Arguments that lead a Chromium to the stand-in, and nowhere else. */
  browserArgs: string[];
  pid: number;
  /** Has the phone, or WhatsApp, do something in the open page; see page/phone.js. */
  phone(act: string, arg?: Record<string, unknown>): Promise<unknown>;
  /** A citizen writes; `id` and `t` are filled in where they are missing. Resolves to the message's id. */
  receive(message: Partial<Told> & { from: string }): Promise<string>;
  settings(settings: Partial<PageSettings>): Promise<void>;
  sent(after?: number, wait?: number): Promise<SentMessage[]>;
  events(after?: number): Promise<{ n: number; kind: string; [field: string]: unknown }[]>;
  /** Waits until `count` messages that fit were sent; rejects after `within` ms. */
  wasSent(fits: (message: SentMessage) => boolean, count?: number, within?: number): Promise<SentMessage[]>;
  close(): Promise<void>;
}

export async function spawnWhatsAppWeb(settings: Partial<PageSettings> = {}): Promise<WhatsAppWeb> {
  const main = new URL('./whatsapp-web.main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [runner, main, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // It may be gone before we let go of it.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the WhatsApp stand-in ended at its start')));
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  ended.catch(() => undefined);
  const { controlAddress, browserArgs } = JSON.parse(String(line));
  let messages = 0;

  /** The stand-in is ours: its answers are what its types say. */
  async function ask<T>(path: string, body?: unknown): Promise<T> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${controlAddress}/${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`the stand-in answered ${response.status} to ${path}: ${text}`);
    return JSON.parse(text);
  }

  return {
    browserArgs,
    pid: child.pid ?? 0,
    phone: (act, arg = {}) => ask(act, arg),
    async receive(message) {
      messages += 1;
      const id = message.id ?? `3EB0${String(messages).padStart(8, '0')}`;
      await ask('receive', { t: Math.floor(Date.now() / 1000), ...message, id });
      return id;
    },
    async settings(changed) {
      await ask('settings', changed);
    },
    sent: (after = 0, wait = 0) => ask(`sent?after=${after}&wait=${wait}`),
    events: (after = 0) => ask(`events?after=${after}`),
    async wasSent(fits, count = 1, within = 60_000) {
      const end = performance.now() + within;
      const found: SentMessage[] = [];
      for (let after = 0; found.length < count; ) {
        const left = Math.ceil(end - performance.now());
        if (left <= 0) throw new Error(`${found.length} of ${count} messages were sent within ${within} ms`);
        for (const message of await ask<SentMessage[]>(`sent?after=${after}&wait=${left}`)) {
          after = Math.max(after, message.n);
          if (fits(message)) found.push(message);
        }
      }
      return found;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
