// Somebody on Telegram, citizen or officer: writes, presses buttons and replies by the Bot API stand-in, and reads what the
// bot sent them, in order. What they do and hear goes into the story's transcript.
import { z } from 'zod';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import { until } from '../until.ts';

const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});
const asObject = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
const sent = z.object({
  chat_id: z.coerce.string(),
  text: z.string().optional(),
  caption: z.string().optional(),
  title: z.string().optional(),
  reply_markup: z.preprocess(asObject, keyboard).optional().catch(undefined),
});

/** A message of the bot's. `file` names what kind was sent along. */
export interface Heard {
  text: string;
  buttons: { text: string; data: string }[];
  file?: string;
}

export interface Person {
  name: string;
  id: number;
  write(text: string, fields?: Record<string, unknown>): Promise<void>;
  /** Presses the button of this label on the last message that has one. */
  press(label: string | RegExp): Promise<void>;
  /** Shares a point of the map, in degrees. */
  pin(latitude: number, longitude: number): Promise<void>;
  photo(caption?: string, fields?: Record<string, unknown>): Promise<void>;
  /** Answers the last message with these words in it. */
  reply(to: RegExp, text: string): Promise<void>;
  /** Waits for the next message whose text has these words; what came before it was heard too. */
  hears(words: RegExp): Promise<Heard>;
  /** All that the bot has sent so far. */
  heard(): Promise<Heard[]>;
  /** What Telegram would say of this person. */
  from: Record<string, unknown>;
}

export interface Cast {
  api: TelegramApi;
  now(): number;
  /** Told of each thing that is said, in the order in which it was waited for. */
  note(who: string, line: string): void;
}

let messages = 100;
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP8//8/AwMDEwMDAwMDACQGAwEhQeLUAAAAAElFTkSuQmCC',
  'base64',
);

export function person({ api, now, note }: Cast, name: string, id: number): Person {
  const from = { id, is_bot: false, first_name: name, username: `akun_${id}` };
  let read = 0;
  const heard = async (): Promise<Heard[]> => {
    const calls = await api.calls();
    return calls.flatMap(({ method, payload, status }) => {
      const parsed = sent.safeParse(payload);
      if (!method.startsWith('send') || status !== 200 || !parsed.success || parsed.data.chat_id !== String(id))
        return [];
      const { text, caption, title, reply_markup } = parsed.data;
      if (method === 'sendChatAction') return [];
      const buttons = (reply_markup?.inline_keyboard ?? [])
        .flat()
        .map((each) => ({ text: each.text, data: each.callback_data }));
      return [
        {
          text: text ?? caption ?? title ?? '',
          buttons,
          ...(method !== 'sendMessage' && { file: method.slice(4).toLowerCase() }),
        },
      ];
    });
  };
  const message = (fields: Record<string, unknown>): Record<string, unknown> => {
    messages += 1;
    return {
      message_id: messages,
      date: Math.floor(now() / 1000),
      from,
      chat: { id, type: 'private', first_name: name },
      ...fields,
    };
  };
  return {
    ...{ name, id, from, heard },
    async write(text, fields = {}) {
      note(name, text);
      await api.inject({ message: message({ text, ...fields }) });
    },
    async press(label) {
      const matches = (text: string): boolean => (typeof label === 'string' ? text === label : label.test(text));
      const found = (await heard()).flatMap(({ buttons }) => buttons).findLast(({ text }) => matches(text));
      if (found === undefined) throw new Error(`${name} sees no button ${label}`);
      note(name, `[${found.text}]`);
      messages += 1;
      await api.inject({
        callback_query: {
          id: `press-${messages}`,
          from,
          chat_instance: '1',
          message: message({ text: '?' }),
          data: found.data,
        },
      });
    },
    async pin(latitude, longitude) {
      note(name, '(lokasi)');
      await api.inject({ message: message({ location: { latitude, longitude } }) });
    },
    async photo(caption, fields = {}) {
      note(name, ['(foto)', ...(caption === undefined ? [] : [caption])].join(' '));
      const file = `foto-${messages}`;
      await api.file(file, pixel);
      const photo = [{ file_id: file, file_unique_id: file, width: 64, height: 64, file_size: pixel.length }];
      await api.inject({ message: message({ photo, ...(caption !== undefined && { caption }), ...fields }) });
    },
    async reply(to, text) {
      const found = (await heard()).findLast((each) => to.test(each.text));
      if (found === undefined) throw new Error(`${name} has nothing to reply to: ${to}`);
      note(name, `(membalas kartu) ${text}`);
      await api.inject({ message: message({ text, reply_to_message: { message_id: 1, text: found.text } }) });
    },
    async hears(words) {
      let at = -1;
      await until(`${name} to hear ${words}; last: ${(await heard()).at(-1)?.text ?? 'nothing'}`, async () => {
        at = (await heard()).findIndex((each, index) => index >= read && words.test(each.text));
        return at >= 0;
      });
      const all = await heard();
      for (const each of all.slice(read, at + 1)) note(`Aduan kepada ${name}`, lines(each));
      read = at + 1;
      const last = all[at];
      if (last === undefined) throw new Error('unheard');
      return last;
    },
  };
}

function lines({ text, buttons, file }: Heard): string {
  return [
    ...(file === undefined ? [] : [`(${file})`]),
    ...(text === '' ? [] : [text]),
    ...(buttons.length === 0 ? [] : [buttons.map((each) => `[${each.text}]`).join(' ')]),
  ].join('\n');
}
