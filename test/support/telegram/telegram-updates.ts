// Updates as Telegram's JSON has them, for tests: who sends is a number, the rest has defaults.

let messageId = 5000;
const at = 1_790_000_000;

/** A message in a private chat; `fields` adds its content or replaces anything. */
export function messageUpdate(from: number, fields: Record<string, unknown>): Record<string, unknown> {
  return { message: messageOf(from, fields) };
}

export function textUpdate(from: number, text: string): Record<string, unknown> {
  const [command] = text.split(' ');
  return messageUpdate(from, {
    text,
    ...(text.startsWith('/') && { entities: [{ type: 'bot_command', offset: 0, length: command?.length }] }),
  });
}

export function photoUpdate(
  from: number,
  fileId: string,
  fields: Record<string, unknown> = {},
): Record<string, unknown> {
  return messageUpdate(from, {
    photo: [
      { file_id: `${fileId}-small`, file_unique_id: 'a', width: 90, height: 67, file_size: 1200 },
      { file_id: fileId, file_unique_id: 'b', width: 1280, height: 960, file_size: 180_000 },
    ],
    ...fields,
  });
}

export function pressUpdate(from: number, data: string, id = `press-${messageId++}`): Record<string, unknown> {
  const message = {
    ...messageOf(from, { text: 'pertanyaan' }),
    from: { id: 700000001, is_bot: true, first_name: 'Aduan' },
  };
  return { callback_query: { id, from: person(from), chat_instance: '1', message, data } };
}

export function memberUpdate(
  from: number,
  status: string,
  chat: Record<string, unknown> = { id: from, type: 'private' },
): Record<string, unknown> {
  const bot = { id: 700000001, is_bot: true, first_name: 'Aduan' };
  return {
    my_chat_member: {
      chat,
      from: person(from),
      date: at,
      old_chat_member: { user: bot, status: status === 'member' ? 'kicked' : 'member' },
      new_chat_member: { user: bot, status, ...(status === 'kicked' && { until_date: 0 }) },
    },
  };
}

function messageOf(from: number, fields: Record<string, unknown>): Record<string, unknown> {
  return {
    message_id: messageId++,
    date: at,
    chat: { ...person(from), type: 'private' },
    from: person(from),
    ...fields,
  };
}

const person = (id: number) => ({ id, is_bot: false, first_name: 'Warga', language_code: 'id' });
