import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MediaRef } from '../../../src/domain/media.ts';
import { printedNumber } from '../../../src/domain/tracking-number.ts';
import { slowWay } from '../../support/slow-way.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import type { Fault } from '../../support/telegram/telegram-api-server.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';

let api: TelegramApi;
let made: ReturnType<typeof makeTestTelegram>;
let chat = 10_000;
beforeAll(async () => {
  api = await spawnTelegramApi();
});
afterEach(async () => {
  await made.end();
  await api.heal();
});
afterAll(() => api.close());

const channel = (...args: [Parameters<typeof makeTestTelegram>[1]] | []) => {
  made = makeTestTelegram(api, ...args);
  chat += 1;
  return {
    ...made,
    chat: String(chat),
    sent: async () =>
      (await api.calls()).filter((call) => call.payload.chat_id === chat || call.payload.chat_id === String(chat)),
  };
};
const photo: MediaRef = { id: 'p', kind: 'photo', mime: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) };

describe('what goes out', () => {
  test('text as it is, without mark-up or previews', async () => {
    const { telegram, chat, sent } = channel();
    const sentOut = await telegram.send(chat, { text: '_*[ <b>Budi</b> & {"$ne":null} http://contoh.id' });
    expect(sentOut).toEqual({ ok: true, ref: expect.stringMatching(/^m\d+$/) });
    const [call] = await sent();
    expect(call?.payload).toMatchObject({
      text: '_*[ <b>Budi</b> & {"$ne":null} http://contoh.id',
      link_preview_options: { is_disabled: true },
    });
    expect(call?.payload).not.toHaveProperty('parse_mode');
  });

  test('a case number can be copied by a tap; refused entities fall back to plain text', async () => {
    const { telegram, chat, sent } = channel({ copyable: printedNumber });
    await telegram.send(chat, { text: 'Nomor: ADU-7K3M-9QXA-C' });
    await api.fault({
      method: 'sendMessage',
      error: { error_code: 400, description: "Bad Request: can't parse entities" },
    });
    expect(await telegram.send(chat, { text: 'Nomor: ADU-7K3M-9QXA-C, dicatat' })).toMatchObject({ ok: true });
    const calls = await sent();
    expect(calls.map((call) => [call.status, call.payload.entities])).toEqual([
      [200, [{ type: 'code', offset: 7, length: 15 }]],
      [400, [{ type: 'code', offset: 7, length: 15 }]],
      [200, undefined],
    ]);
  });

  test('a text beyond the limit goes out in parts, in order, the buttons under the last', async () => {
    const { telegram, chat, sent } = channel();
    const text = Array.from({ length: 500 }, (_, i) => `Kalimat ${i} 😀.`).join(' ');
    const options = [{ ref: 'ya', label: 'Ya' }];
    expect(await telegram.send(chat, { text, options })).toMatchObject({ ok: true });
    const calls = await sent();
    expect(calls.map((call) => call.payload.text).join(' ')).toBe(text);
    expect(calls.map((call) => Object.keys(Object(call.payload.reply_markup))[0])).toEqual([
      'remove_keyboard',
      'inline_keyboard',
    ]);
  });

  test('up to ten options are buttons; a ref too long for a button makes them a list', async () => {
    const { telegram, chat, sent } = channel();
    const options = Array.from({ length: 10 }, (_, i) => ({ ref: `pilih-${i}`, label: `Pilihan ${i}` }));
    await telegram.send(chat, { text: 'Yang mana?', options });
    await telegram.send(chat, { text: 'Yang mana?', options: [{ ref: 'é'.repeat(40), label: 'Panjang' }] });
    const [buttons, list] = await sent();
    expect(Object(buttons?.payload.reply_markup).inline_keyboard.flat()).toHaveLength(10);
    expect(list?.payload.text).toBe('Yang mana?\n\n1. Panjang');
  });

  test('where a position is asked for there is a button that shares it', async () => {
    const { telegram, chat, sent } = channel();
    await telegram.send(chat, { text: 'Di mana?', hint: 'location', options: [{ ref: 'lewati', label: 'Lewati' }] });
    const [call] = await sent();
    expect(Object(call?.payload.reply_markup).keyboard).toEqual([
      [{ text: 'Kirim lokasi saya', request_location: true }],
      [{ text: 'Lewati' }],
    ]);
  });

  test('a photo with its caption; one that is refused as a photo goes as a document', async () => {
    const { telegram, chat, sent } = channel();
    await api.fault({
      method: 'sendPhoto',
      error: { error_code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' },
    });
    expect(await telegram.send(chat, { text: 'Bukti', media: [photo] })).toMatchObject({ ok: true });
    const calls = await sent();
    expect(calls.map((call) => [call.method, call.status])).toEqual([
      ['sendPhoto', 400],
      ['sendDocument', 200],
    ]);
    expect(calls[1]?.payload).toMatchObject({ caption: 'Bukti', document: { size: 3, filename: 'photo.jpeg' } });
  });

  test('a caption beyond its limit follows as a message of its own', async () => {
    const { telegram, chat, sent } = channel();
    const text = `${'x'.repeat(1023)}😀`;
    await telegram.send(chat, { text, media: [photo] });
    expect((await sent()).map((call) => [call.method, call.payload.caption, call.payload.text])).toEqual([
      ['sendPhoto', undefined, undefined],
      ['sendMessage', undefined, text],
    ]);
  });

  test('a place is a point on the map, with its words where there are any', async () => {
    const { telegram, chat, sent } = channel();
    const point = { lat: -3.2917, lng: 116.1656 };
    const place = { ...point, name: 'ADU-241G-J0AD-5', address: 'Semisir, Pulau Laut Tengah' };
    await api.fault({
      method: 'sendVenue',
      error: { error_code: 400, description: 'Bad Request: VENUE_INVALID' },
      skip: 1,
    });
    const options = [{ ref: 'ya', label: 'Ya' }];
    expect(await telegram.send(chat, { text: '', place, options })).toMatchObject({ ok: true });
    expect(await telegram.send(chat, { text: '', place })).toMatchObject({ ok: true });
    expect(await telegram.send(chat, { text: 'Di sini:', place: point })).toMatchObject({ ok: true });
    const at = { latitude: point.lat, longitude: point.lng };
    expect((await sent()).map(({ method, status, payload }) => ({ method, status, payload }))).toMatchObject([
      {
        method: 'sendVenue',
        status: 200,
        payload: {
          ...at,
          title: place.name,
          address: place.address,
          reply_markup: { inline_keyboard: [[{ text: 'Ya' }]] },
        },
      },
      { method: 'sendVenue', status: 400 },
      { method: 'sendLocation', status: 200, payload: at },
      { method: 'sendMessage', status: 200, payload: { text: 'Di sini:' } },
      { method: 'sendLocation', status: 200, payload: at },
    ]);
  });

  test('NUL and lone surrogates do not leave the house', async () => {
    const { telegram, chat, sent } = channel();
    await telegram.send(chat, { text: 'a\0b\ud83d' });
    expect((await sent())[0]?.payload.text).toBe('ab\ufffd');
    expect(await telegram.send(chat, { text: ' ' })).toMatchObject({ failure: { class: 'content-refused' } });
  });
});

describe('what is shown anew', () => {
  const options = [{ ref: 'jeda', label: 'Jeda' }];

  test('words and buttons, cleaned and within the limits; buttons that are not given go', async () => {
    const { telegram, chat, sent } = channel();
    const { ref = '' } = Object(await telegram.send(chat, { text: 'Terkirim 1', options }));
    const long = `a\0b\ud83d ${'x'.repeat(4091)}😀`;
    expect(await telegram.edit?.(chat, ref, { text: long, options })).toEqual({ ok: true, ref });
    expect(await telegram.edit?.(chat, ref, { text: 'Selesai' })).toEqual({ ok: true, ref });
    const [, first, second] = await sent();
    expect(first?.payload.text).toBe(`ab\ufffd ${'x'.repeat(4091)}…`);
    expect(Object(first?.payload.reply_markup).inline_keyboard).toEqual([[{ text: 'Jeda', callback_data: 'jeda' }]]);
    expect(second?.payload).toMatchObject({ message_id: Number(ref.slice(1)), reply_markup: { inline_keyboard: [] } });
  });

  test('of a message with a file its caption', async () => {
    const { telegram, chat, sent } = channel();
    const { ref = '' } = Object(await telegram.send(chat, { text: 'Bukti', media: [photo] }));
    const text = 'y'.repeat(1030);
    expect(await telegram.edit?.(chat, ref, { text, media: [photo] })).toEqual({ ok: true, ref });
    expect((await sent())[1]).toMatchObject({
      method: 'editMessageCaption',
      payload: { caption: `${'y'.repeat(1023)}…` },
    });
  });

  test('what shows that already is well; what is not there any more, or says nothing, is refused', async () => {
    const { telegram, chat } = channel();
    const { ref = '' } = Object(await telegram.send(chat, { text: 'sama' }));
    await telegram.edit?.(chat, ref, { text: 'lain' });
    expect(await telegram.edit?.(chat, ref, { text: 'lain' })).toEqual({ ok: true, ref });
    expect(await telegram.edit?.(chat, 'm999999', { text: 'lain' })).toMatchObject({
      failure: { class: 'content-refused' },
    });
    expect(await telegram.edit?.(chat, ref, { text: ' ' })).toMatchObject({ failure: { class: 'content-refused' } });
  });
});

describe('what can go wrong', () => {
  const refused = (error_code: number, description: string, parameters?: object): Partial<Fault> => ({
    error: { error_code, description, ...(parameters && { parameters }) },
  });
  test.each<[string, Partial<Fault>, unknown]>([
    ['blocked', refused(403, 'Forbidden: bot was blocked by the user'), { class: 'chat-gone' }],
    ['deactivated', refused(403, 'Forbidden: user is deactivated'), { class: 'chat-gone' }],
    ['deactivated, in other words', refused(400, 'Bad Request: INPUT_USER_DEACTIVATED'), { class: 'chat-gone' }],
    ['a group that shuts us out', refused(400, 'Bad Request: CHANNEL_PRIVATE'), { class: 'chat-gone' }],
    ['no such chat', refused(400, 'Bad Request: chat not found'), { class: 'chat-gone' }],
    [
      'migrated',
      refused(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -1009 }),
      { class: 'chat-moved', to: '-1009' },
    ],
    ['kicked', refused(403, 'Forbidden: bot was kicked from the supergroup chat'), { class: 'chat-gone' }],
    ...[
      refused(400, 'Bad Request: not enough rights to send text messages to the chat'),
      refused(400, 'Bad Request: have no rights to send a message'),
      refused(400, 'Bad Request: CHAT_RESTRICTED'),
      refused(400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN'),
      refused(400, 'Bad Request: TOPIC_CLOSED'),
      refused(403, 'Forbidden: CHAT_WRITE_FORBIDDEN'),
    ].map((fault): [string, Partial<Fault>, unknown] => [
      `muted: ${fault.error?.description}`,
      fault,
      { class: 'not-allowed' },
    ]),
    ['content', refused(400, 'Bad Request: message is too long'), { class: 'content-refused' }],
    ['token revoked', refused(401, 'Unauthorized'), { class: 'channel-down' }],
    ['500', refused(500, 'Internal Server Error'), { class: 'retry-later' }],
    ['502 with a page', { raw: { status: 502, body: '<html>' } }, { class: 'retry-later' }],
    ['504 with a page', { raw: { status: 504, body: '<html>' }, deliver: true }, { class: 'unknown' }],
    ['504 in Telegram’s words', refused(504, 'Gateway Timeout'), { class: 'unknown' }],
    ['a proxy’s own 403', { raw: { status: 403, body: '<html>blocked by policy' } }, { class: 'retry-later' }],
    ['200 with half a body', { raw: { status: 200, body: '{"ok":tr' }, deliver: true }, { class: 'unknown' }],
    ['a reset after it was taken', { reset: true, deliver: true }, { class: 'unknown' }],
  ])('%s', async (_, fault, failure) => {
    const { telegram, chat } = channel();
    await api.fault({ method: 'sendMessage', chat, ...fault });
    expect(await telegram.send(chat, { text: 'halo' })).toMatchObject({ ok: false, failure });
  });

  test('a group that takes no files gets the words with their buttons', async () => {
    const { telegram } = channel();
    const noFiles = refused(400, 'Bad Request: not enough rights to send photos to the chat');
    await api.fault({ method: 'sendPhoto', chat: '-88', ...noFiles });
    await api.fault({ method: 'sendDocument', chat: '-88', ...refused(403, 'Forbidden: CHAT_SEND_DOCS_FORBIDDEN') });
    const options = [{ ref: 'terima', label: 'Terima' }];
    expect(await telegram.send('-88', { text: 'Kartu', media: [photo], options })).toMatchObject({ ok: true });
    const calls = (await api.calls()).filter((call) => String(call.payload.chat_id) === '-88');
    expect(calls.map(({ method, status }) => [method, status])).toEqual([
      ['sendPhoto', 400],
      ['sendDocument', 403],
      ['sendMessage', 200],
    ]);
    expect(calls[2]?.payload).toMatchObject({
      text: 'Kartu',
      reply_markup: { inline_keyboard: [[{ text: 'Terima', callback_data: 'terima' }]] },
    });
  });

  test('to a citizen it is told that the file did not go', async () => {
    const { telegram, chat } = channel();
    await api.fault({ method: 'sendPhoto', chat, ...refused(400, 'Bad Request: IMAGE_PROCESS_FAILED') });
    await api.fault({ method: 'sendDocument', chat, ...refused(400, 'Bad Request: file is broken') });
    expect(await telegram.send(chat, { text: 'Bukti', media: [photo] })).toMatchObject({
      failure: { class: 'content-refused' },
    });
  });

  test('a token in a refusal is cut out before the words are cut', async () => {
    const { telegram, chat } = channel();
    await api.fault({ method: 'sendMessage', chat, ...refused(400, `${'x'.repeat(280)} bot${api.token} is odd`) });
    const sent = await telegram.send(chat, { text: 'halo' });
    expect(sent).toMatchObject({ failure: { reason: expect.stringContaining('[token]') } });
    expect(JSON.stringify(sent)).not.toContain('TOKEN');
  });

  test('a 429 says how long, and all of the bot pauses that long', async () => {
    const { telegram, chat, sent } = channel();
    await api.fault({
      method: 'sendMessage',
      chat,
      ...refused(429, 'Too Many Requests: retry after 35', { retry_after: 35 }),
    });
    expect(await telegram.send(chat, { text: 'a' }, 'broadcast')).toEqual({
      ok: false,
      failure: { class: 'retry-after', seconds: 35 },
    });
    const other = await telegram.send('99', { text: 'b' });
    expect(other).toMatchObject({ ok: false, failure: { class: 'retry-after' } });
    expect(!other.ok && other.failure.class === 'retry-after' && other.failure.seconds).toBeGreaterThan(30);
    expect(await sent()).toHaveLength(1);
  });

  test('a 429 of a group pauses that group only', async () => {
    const { telegram, chat } = channel();
    await api.fault({ method: 'sendMessage', chat: '-77', ...refused(429, 'Too Many Requests', { retry_after: 35 }) });
    expect(await telegram.send('-77', { text: 'a' })).toMatchObject({
      failure: { class: 'retry-after', only: 'chat' },
    });
    expect(await telegram.send(chat, { text: 'b' })).toMatchObject({ ok: true });
    expect(await telegram.send('-77', { text: 'c' })).toMatchObject({
      failure: { class: 'retry-after', only: 'chat' },
    });
  });

  test('a line that is dead eats one send, not its repeat; what comes after goes over new connections', async () => {
    const way = await slowWay(Number(new URL(api.apiRoot).port));
    const { telegram, chat, sent } = channel({ apiRoot: `http://127.0.0.1:${way.port}`, timeout: 400 });
    // Several connections are open and idle, as on any busy day.
    await Promise.all(['1', '2', '3', '4'].map((one) => telegram.send(`${chat}${one}`, { text: 'halo' })));
    way.cut();
    expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ failure: { class: 'unknown' } });
    for (const _ of [1, 2, 3]) {
      expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ failure: { class: 'retry-later' } });
    }
    way.heal();
    expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ ok: true });
    expect(await sent()).toHaveLength(1);
    await telegram.stop();
    await way.close();
  });

  test('a gateway that hears nothing from Telegram eats one send, not its repeat', async () => {
    const { telegram, chat } = channel();
    const page = { raw: { status: 504, body: '<html>Gateway Time-out' } };
    await api.fault({ method: 'sendMessage', chat, ...page });
    await api.fault({ method: 'getMe', times: 2, ...page });
    expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ failure: { class: 'unknown' } });
    for (const _ of [1, 2])
      expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ failure: { class: 'retry-later' } });
    expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ ok: true });
    const tries = (await api.calls('sendMessage')).filter(({ payload }) => String(payload.chat_id) === chat);
    expect(tries.map(({ status }) => status)).toEqual([504, 200]);
  });

  test('a group that this bot has never met is shut, not gone; one that it was put out of is gone', async () => {
    const { telegram } = channel();
    await api.fault({ method: 'sendMessage', chat: '-89', ...refused(400, 'Bad Request: chat not found') });
    expect(await telegram.send('-89', { text: 'a' })).toMatchObject({ failure: { class: 'not-allowed' } });
    const kicked = refused(403, 'Forbidden: bot was kicked from the group chat');
    await api.fault({ method: 'sendMessage', chat: '-89', ...kicked });
    expect(await telegram.send('-89', { text: 'a' })).toMatchObject({ failure: { class: 'chat-gone' } });
  });

  test('nobody listens: retry later, as nothing was sent', async () => {
    const { telegram, chat } = channel({ apiRoot: 'http://127.0.0.1:9' });
    expect(await telegram.send(chat, { text: 'a' })).toMatchObject({ failure: { class: 'retry-later' } });
  });
});
