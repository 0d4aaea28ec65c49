// The lines between citizens and the service: the web chat's HTTP and Telegram's stand-in. What is written is handed in
// until it is taken, as a browser and Telegram do; what arrives is heard in order, repeats included.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { TelegramApi } from '../telegram/telegram-api.ts';

export interface Heard {
  text: string;
  options: readonly { ref: string; label: string }[];
}

export interface Line {
  name: string;
  write(text: string): Promise<void>;
  choose(ref: string): Promise<void>;
  /** The next message; undefined when none comes within `patience` ms. */
  hear(patience: number): Promise<Heard | undefined>;
  close(): void;
}

function hearing() {
  const queue: Heard[] = [];
  return {
    add: (heard: Heard) => void queue.push(heard),
    async hear(patience: number) {
      for (const end = performance.now() + patience; performance.now() < end; await pause(20)) {
        const first = queue.shift();
        if (first !== undefined) return first;
      }
      return undefined;
    },
  };
}

const webLine = z.object({
  cursor: z.string(),
  from: z.enum(['us', 'citizen']),
  text: z.string().optional(),
  options: z.array(z.object({ ref: z.string(), label: z.string() })).optional(),
});

/** `addresses`: of the processes that serve the web chat; any of them will do. */
export async function openWebLine(name: string, addresses: readonly string[]): Promise<Line> {
  const ears = hearing();
  const ending = new AbortController();
  let turn = 0;
  const next = () => addresses[turn++ % addresses.length] ?? '';
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    for (;;) {
      try {
        const answer = await fetch(`${next()}${path}`, { ...init, signal: AbortSignal.timeout(12_000) });
        if (answer.ok) return answer;
        await answer.body?.cancel();
      } catch {
        // This process is gone or can't keep it: the next one, or the same again.
      }
      await pause(100);
    }
  };
  const session = await ask('/chat/session', { method: 'POST' });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const say = async (message: Record<string, string>) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const body = JSON.stringify({ id: randomUUID(), ...message });
    await ask('/chat/messages', { method: 'POST', headers, body });
  };

  let cursor: string | undefined;
  const listen = async () => {
    while (!ending.signal.aborted) {
      try {
        const after = cursor === undefined ? '' : `?after=${cursor}`;
        const stream = await fetch(`${next()}/chat/stream${after}`, { headers: { cookie }, signal: ending.signal });
        if (!stream.ok || stream.body === null) throw new Error(`${stream.status}`);
        let text = '';
        for await (const chunk of stream.body.pipeThrough(new TextDecoderStream())) {
          text += chunk;
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const data = text
              .slice(0, end)
              .split('\n')
              .find((row) => row.startsWith('data:'))
              ?.slice(5);
            text = text.slice(end + 2);
            const read = data === undefined ? undefined : webLine.safeParse(JSON.parse(data)).data;
            if (read === undefined) continue;
            cursor = read.cursor;
            if (read.from === 'us') ears.add({ text: read.text ?? '', options: read.options ?? [] });
          }
        }
      } catch {
        // The process is gone: the stream is opened again where it ended.
      }
      await pause(200);
    }
  };
  void listen();
  return {
    name,
    write: (text) => say({ kind: 'text', text }),
    choose: (ref) => say({ kind: 'choice', ref }),
    hear: ears.hear,
    close: () => ending.abort(),
  };
}

const sent = z.object({ chat_id: z.coerce.string(), text: z.string(), reply_markup: z.unknown() });
const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});

/** Lines to the bot for so many citizens over one stand-in. */
export function openTelegramLines(api: TelegramApi, ids: readonly number[]): Line[] {
  const ears = new Map(ids.map((id) => [String(id), hearing()]));
  let open = true;
  const listen = async () => {
    for (let seen = 0; open; await pause(30))
      for (const call of await api.calls(undefined, seen)) {
        seen = Math.max(seen, call.n);
        if (call.status !== 200 || call.method !== 'sendMessage') continue;
        const { chat_id, text, reply_markup } = sent.parse(call.payload);
        const markup: unknown = typeof reply_markup === 'string' ? JSON.parse(reply_markup) : reply_markup;
        const buttons = keyboard.safeParse(markup).data?.inline_keyboard.flat() ?? [];
        ears.get(chat_id)?.add({ text, options: buttons.map((one) => ({ label: one.text, ref: one.callback_data })) });
      }
  };
  void listen();
  return ids.map((id): Line => {
    let messages = 0;
    const person = { id, is_bot: false, first_name: 'Warga' };
    const message = (text: string) => {
      messages += 1;
      const chat = { id, type: 'private', first_name: 'Warga' };
      return { message_id: messages, date: Math.floor(Date.now() / 1000), from: person, chat, text };
    };
    return {
      name: `telegram ${id}`,
      write: (text) => api.inject({ message: message(text) }),
      choose: (ref) =>
        api.inject({
          callback_query: {
            id: `press-${id}-${messages}`,
            from: person,
            chat_instance: '1',
            message: message('?'),
            data: ref,
          },
        }),
      hear: (patience) => ears.get(String(id))?.hear(patience) ?? Promise.resolve(undefined),
      close: () => {
        open = false;
      },
    };
  });
}
