import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Receive } from '../../../src/ports/channel.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';
import { testTexts } from '../../support/telegram/telegram-texts.ts';
import { memberUpdate, messageUpdate, pressUpdate, textUpdate } from '../../support/telegram/telegram-updates.ts';

let api: TelegramApi;
let made: ReturnType<typeof makeTestTelegram>[] = [];
const make = (...args: Parameters<typeof makeTestTelegram> extends [unknown, ...infer R] ? R : never) => {
  const one = makeTestTelegram(api, ...args);
  made.push(one);
  return one;
};
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 20 });

beforeAll(async () => {
  api = await spawnTelegramApi();
});
afterEach(async () => {
  await Promise.all(made.map((one) => one.end()));
  made = [];
  await api.heal();
});
afterAll(() => api.close());

describe('long polling', () => {
  test('hands updates on in order and confirms them once they are durable', async () => {
    const { telegram, received, receive } = make();
    await api.inject(textUpdate(1, 'satu'), textUpdate(2, 'dua'), textUpdate(1, 'tiga'));
    await telegram.start(receive);
    await until(() => expect(received).toHaveLength(3));
    expect(received.map(({ chat, mail }) => [chat.chat, mail.type === 'message' && mail.content])).toEqual([
      ['1', { kind: 'text', text: 'satu' }],
      ['2', { kind: 'text', text: 'dua' }],
      ['1', { kind: 'text', text: 'tiga' }],
    ]);
    await until(async () => expect((await api.state()).pending).toBe(0));
    expect(telegram.state()).toEqual({ state: 'ready' });
  });

  test('confirms nothing while mail cannot be kept, then goes on with the same', async () => {
    const { telegram } = make();
    const kept: string[] = [];
    let failures = 0;
    const receive: Receive = async (batch) => {
      if (failures < 3) {
        failures += 1;
        throw new Error('redis is away');
      }
      kept.push(...batch.map(({ mail }) => mail.id));
      return batch.map(() => 'kept' as const);
    };
    await api.inject(textUpdate(1, 'a'));
    await telegram.start(receive);
    await until(() => expect(failures).toBe(3));
    await until(() => expect(kept).toHaveLength(1));
    await until(async () => expect((await api.state()).pending).toBe(0));
  });

  test.each([
    [
      '409, another poller',
      { error: { error_code: 409, description: 'Conflict: terminated by other getUpdates request' } },
    ],
    ['429', { error: { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } } }],
    ['502 with a page', { raw: { status: 502, body: '<html>Bad Gateway</html>' } }],
    ['200 with half a body', { raw: { status: 200, body: '{"ok":true,"res' } }],
    ['a reset', { reset: true as const }],
  ])('%s: says so, backs off and goes on', async (_, fault) => {
    const { telegram, received, receive, lines } = make();
    await api.fault({ method: 'getUpdates', times: 2, ...fault });
    await api.inject(textUpdate(1, 'sesudah'));
    await telegram.start(receive);
    await until(() => expect(received).toHaveLength(1));
    await until(() => expect(telegram.state().state).toBe('ready'));
    expect(lines.filter((line) => line.startsWith('warn'))).toHaveLength(2);
  });

  test('a refused token stops this channel only and names the setting', async () => {
    const { telegram, receive } = make({ token: '700000001:BUKAN-TOKEN-YANG-BENAR' });
    await telegram.start(receive);
    expect(telegram.state()).toMatchObject({ state: 'off', detail: expect.stringContaining('TELEGRAM_BOT_TOKEN') });
  });

  test('starts while Telegram is away and connects by itself', async () => {
    const { telegram, received, receive } = make();
    await api.fault({ method: 'getMe', times: 2, raw: { status: 503, body: 'busy' } });
    await api.inject(textUpdate(1, 'a'));
    await telegram.start(receive);
    expect(telegram.state().state).toBe('degraded');
    await until(() => expect(received).toHaveLength(1));
  });

  test('update ids that jump down after a quiet week are not lost', async () => {
    const { telegram, received, receive } = make({ hold: 1 });
    await telegram.start(receive);
    await api.inject({ ...textUpdate(1, 'lama'), update_id: 900_000 });
    await until(() => expect(received).toHaveLength(1));
    // Two polls, so that an empty one has confirmed the last.
    const polls = (await api.calls('getUpdates')).length;
    await until(async () => expect((await api.calls('getUpdates')).length).toBeGreaterThan(polls + 1));
    await api.inject({ ...textUpdate(1, 'baru'), update_id: 1000 });
    await until(() => expect(received).toHaveLength(2));
  });

  test('a pressed button is answered, and a press too old to be answered troubles nobody', async () => {
    const { telegram, received, receive } = make();
    const old = {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    };
    await api.fault({ method: 'answerCallbackQuery', times: 20, error: old });
    await api.inject(
      ...Array.from({ length: 20 }, (_, i) => pressUpdate(1, 'ya', `lama${i}`)),
      pressUpdate(1, 'ya', 'baru'),
    );
    await telegram.start(receive);
    await until(() => expect(received).toHaveLength(21));
    await api.called('answerCallbackQuery', { fits: (call) => call.payload.callback_query_id === 'baru' });
    expect(telegram.state()).toEqual({ state: 'ready' });
  });

  test('the menu and the description are set from the texts, once', async () => {
    const first = make();
    await first.telegram.start(first.receive);
    await api.called('setMyShortDescription');
    const [menu] = await api.called('setMyCommands');
    expect(menu?.payload.commands).toEqual(testTexts.commands);
    await first.end();
    const before = (await api.calls('getMyShortDescription')).length;
    const second = make();
    await second.telegram.start(second.receive);
    await until(async () => expect((await api.calls('getMyShortDescription')).length).toBeGreaterThan(before));
    expect(await api.calls('setMyCommands')).toHaveLength(1);
  });
});

describe('groups', () => {
  test('get one sentence, then silence, also after they migrate', async () => {
    const { telegram, receive } = make();
    const group = { id: -4242, type: 'group', title: 'RT 05' };
    await telegram.start(receive);
    await api.inject(memberUpdate(1, 'member', group), messageUpdate(1, { chat: group, text: '/lapor' }));
    const [told] = await api.called('sendMessage', { fits: (call) => call.payload.chat_id === -4242 });
    expect(told?.payload.text).toBe('Laporan hanya lewat obrolan pribadi dengan @aduan_uji_bot.');
    await api.inject(
      messageUpdate(1, { chat: group, migrate_to_chat_id: -1004242 }),
      messageUpdate(1, { chat: { id: -1004242, type: 'supergroup' }, text: 'halo' }),
      textUpdate(3, 'tanda akhir'),
    );
    await until(async () => expect((await api.state()).pending).toBe(0));
    await telegram.stop();
    const inGroups = (await api.calls('sendMessage')).filter((call) => Number(call.payload.chat_id) < 0);
    expect(inGroups).toHaveLength(1);
  });
});

describe('groups that could not be told', () => {
  const group = { id: -4343, type: 'supergroup' };
  const write = (text: string) => api.inject(messageUpdate(1, { chat: group, text }));
  const told = async () => (await api.calls('sendMessage')).filter((call) => call.payload.chat_id === group.id);

  test('are told once it goes, and then no more', async () => {
    const { telegram, receive, redis, prefix } = make();
    const muted = { error_code: 400, description: 'Bad Request: have no rights to send a message' };
    await api.fault({ method: 'sendMessage', chat: String(group.id), error: muted });
    await telegram.start(receive);
    await write('halo');
    await until(async () => expect(await told()).toHaveLength(1));
    const [mark = ''] = await redis.keys(`${prefix}:mark:*`);
    // Ten minutes later.
    expect(await redis.ttl(mark)).toBeLessThanOrEqual(600);
    await redis.del(mark);
    await write('ada orang?');
    await until(async () => expect((await told()).map(({ status }) => status)).toEqual([400, 200]));
    await until(async () => expect(await redis.ttl(mark)).toBeGreaterThan(300 * 24 * 3600));
    await write('terima kasih');
    await until(async () => expect((await api.state()).pending).toBe(0));
    await telegram.stop();
    expect(await told()).toHaveLength(2);
  });
});

describe('work that takes longer', () => {
  test('is shown by "typing", and trouble with that troubles nobody', async () => {
    const { telegram, lines } = make();
    const { n: seen = 0 } = (await api.calls()).at(-1) ?? {};
    await telegram.typing?.('77');
    await api.fault({
      method: 'sendChatAction',
      error: { error_code: 403, description: 'Forbidden: bot was blocked' },
    });
    await telegram.typing?.('77');
    const shown = await api.calls('sendChatAction', seen);
    expect(shown.map(({ payload, status }) => [payload.chat_id, payload.action, status])).toEqual([
      ['77', 'typing', 200],
      ['77', 'typing', 403],
    ]);
    expect(lines).toEqual([expect.stringContaining('bot was blocked')]);
  });
});

describe('silence', () => {
  test('a poll that hangs is given up and asked again', async () => {
    const { telegram, received, receive } = make({ hold: 1, grace: 1 });
    await api.fault({ method: 'getUpdates', hang: true });
    await api.inject(textUpdate(1, 'a'));
    await telegram.start(receive);
    await until(() => expect(received).toHaveLength(1));
  });

  test('a send that hangs after it was taken is unknown', async () => {
    const { telegram } = make({ timeout: 1_000 });
    await api.fault({ method: 'sendMessage', hang: true, deliver: true });
    expect(await telegram.send('5', { text: 'a' })).toMatchObject({
      failure: { class: 'unknown', reason: 'SILENT' },
    });
  });

  test('stop() ends a poll under way at once', async () => {
    const { telegram, receive } = make({ hold: 30 });
    await telegram.start(receive);
    await api.called('getMyCommands');
    const began = performance.now();
    await telegram.stop();
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(telegram.state()).toEqual({ state: 'off' });
  });
});
