// A Telegram group on the Bot API stand-in: people write and press in it, and it hears what the bot posts.
import { memberUpdate } from '../telegram/telegram-updates.ts';
import { type Cast, type Person, person } from './person.ts';

export interface Group {
  /** Changes when the group moves. */
  id(): number;
  write(who: Person, text: string, fields?: Record<string, unknown>): Promise<void>;
  /** Presses the button of this label on the last message of the group that has one. */
  press(who: Person, label: string | RegExp): Promise<void>;
  hears: Person['hears'];
  heard: Person['heard'];
  /** Telegram makes it a supergroup under this id, and says so in both. */
  move(to: number): Promise<void>;
  /** Somebody takes the bot out of it. */
  remove(): Promise<void>;
}

let messages = 50_000;

export function group(cast: Cast, name: string, firstId: number): Group {
  const { api, now, note } = cast;
  let id = firstId;
  let ear = person(cast, name, id);
  const message = (chat: number, fields: Record<string, unknown>): Record<string, unknown> => {
    messages += 1;
    return {
      message_id: messages,
      date: Math.floor(now() / 1000),
      chat: { id: chat, type: 'supergroup', title: name },
      ...fields,
    };
  };
  return {
    id: () => id,
    async write(who, text, fields = {}) {
      note(`${who.name} di ${name}`, text);
      await api.inject({ message: message(id, { from: who.from, text, ...fields }) });
    },
    async press(who, label) {
      const matches = (text: string): boolean => (typeof label === 'string' ? text === label : label.test(text));
      const found = (await ear.heard()).flatMap(({ buttons }) => buttons).findLast(({ text }) => matches(text));
      if (found === undefined) throw new Error(`${name} shows no button ${label}`);
      note(`${who.name} di ${name}`, `[${found.text}]`);
      const pressed = message(id, { text: '?' });
      const press = { id: `press-${messages}`, from: who.from, chat_instance: '1', message: pressed, data: found.data };
      await api.inject({ callback_query: press });
    },
    hears: (words) => ear.hears(words),
    heard: () => ear.heard(),
    async remove() {
      note(name, '(bot dikeluarkan)');
      await api.inject(memberUpdate(1, 'kicked', { id, type: 'supergroup', title: name }));
    },
    async move(to) {
      note(name, '(menjadi supergrup)');
      const from = id;
      id = to;
      ear = person(cast, name, to);
      await api.inject({ message: message(from, { migrate_to_chat_id: to }) });
      await api.inject({ message: message(to, { migrate_from_chat_id: from }) });
    },
  };
}
