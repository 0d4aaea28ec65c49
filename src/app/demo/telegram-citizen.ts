// A citizen on Telegram: their messages go in by a Bot API stand-in, a process of its own; what the bot sends is read there.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { TelegramApi } from '../../../test/support/telegram/telegram-api.ts';
import { type Citizen, makeHearing } from './citizen.ts';

const button = z.object({ text: z.string(), callback_data: z.string() });
const markup = z.object({ inline_keyboard: z.array(z.array(button)) });
const sent = z.object({
  chat_id: z.coerce.string(),
  text: z.string(),
  reply_markup: z
    .preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), markup)
    .optional()
    .catch(undefined),
});

/** @param api the stand-in; @param id the citizen's number at Telegram. */
export function telegramCitizen(api: TelegramApi, id = 5_551_234): Citizen {
  const hearing = makeHearing();
  let messages = 0;
  let open = true;
  const listening = (async () => {
    for (let seen = 0; open; await pause(50)) {
      for (const call of await api.calls(undefined, seen)) {
        seen = Math.max(seen, call.n);
        const read = sent.safeParse(call.payload);
        if (call.status !== 200 || !read.success || read.data.chat_id !== String(id)) continue;
        const options = (read.data.reply_markup?.inline_keyboard ?? [])
          .flat()
          .map(({ text, callback_data }) => ({ label: text, ref: callback_data }));
        hearing.heard({ text: read.data.text, options });
      }
    }
  })();
  const person = { id, is_bot: false, first_name: 'Warga' };
  const chat = { id, type: 'private', first_name: 'Warga' };
  const message = (fields: Record<string, unknown>) => {
    messages += 1;
    return { message_id: messages, date: Math.floor(Date.now() / 1000), from: person, chat, ...fields };
  };

  return {
    channel: 'telegram',
    write: (text) => api.inject({ message: message({ text }) }),
    choose: ({ ref }) =>
      api.inject({
        callback_query: {
          id: `press-${messages}`,
          from: person,
          chat_instance: '1',
          message: message({ text: '?' }),
          data: ref,
        },
      }),
    async sendPhoto(bytes) {
      const file = `photo-${messages}`;
      await api.file(file, bytes);
      await api.inject({
        message: message({
          photo: [{ file_id: file, file_unique_id: file, width: 64, height: 64, file_size: bytes.length }],
        }),
      });
    },
    sharePlace: (latitude, longitude) => api.inject({ message: message({ location: { latitude, longitude } }) }),
    hear: hearing.hear,
    async close() {
      open = false;
      await listening;
    },
  };
}
