// A machine whose clock is an hour off, on the real way in and out: Telegram tells its own time, by which a citizen's wait is
// judged. Numbers are those of the table in docs/reliability.md.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeIntake } from '../../../src/intake/intake.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { countingConversation } from '../../support/intake/counting-conversation.ts';
import { noJobs, noLookups, noMedia, sentences } from '../../support/intake/nothing-around.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';
import { messageUpdate } from '../../support/telegram/telegram-updates.ts';

let api: TelegramApi;
beforeAll(async () => {
  api = await spawnTelegramApi();
});
afterAll(() => api.close());

const [minute, hour] = [60_000, 3_600_000];

/** What a citizen hears who writes once now and once ten minutes ago, on a machine whose clock is `ahead` ms ahead. */
async function heard(ahead: number): Promise<{ now: unknown[]; before: unknown[]; logged: string[] }> {
  const clock = { now: () => Date.now() + ahead };
  const made = makeTestTelegram(api, { clock });
  const link = await connectRedis(inject('redisUrl'));
  const logged: string[] = [];
  const log = {
    info: () => undefined,
    warn: (_: object, line: string) => void logged.push(line),
    error: () => undefined,
  };
  const intake = makeIntake({
    ...{ conversation: countingConversation, channels: [made.telegram], media: noMedia, jobs: noJobs },
    ...{ store: makeConversationStore(link, { prefix: made.prefix }), lookups: noLookups, clock, log, sentences },
  });
  await intake.start();
  await made.telegram.start(intake.receive);
  const { n: after = 0 } = (await api.calls()).at(-1) ?? {};
  const date = (ago: number) => Math.floor((Date.now() - ago) / 1000);
  await api.inject(
    messageUpdate(71, { text: 'baru', date: date(0) }),
    messageUpdate(72, { text: 'lama', date: date(10 * minute) }),
  );
  const answered = (chat: number, text: string) => (call: { payload: Record<string, unknown> }) =>
    call.payload.chat_id === chat && call.payload.text === text;
  await api.called('sendMessage', { after, fits: answered(71, '1 baru') });
  await api.called('sendMessage', { after, fits: answered(72, '1 lama') });
  const said = (await api.calls('sendMessage', after)).map(({ payload }) => payload);
  await made.end();
  await intake.stop();
  link.close();
  const to = (chat: number) => said.filter(({ chat_id }) => chat_id === chat).map(({ text }) => text);
  return { now: to(71), before: to(72), logged: [...logged, ...made.lines] };
}

test.each([
  ['an hour ahead', hour, "telegram: this machine's clock is ahead of Telegram's: let it be set by the network (NTP)"],
  ['an hour behind', -hour, "telegram: this machine's clock is behind Telegram's: let it be set by the network (NTP)"],
  ['right', 0, undefined],
])(
  'a clock that is %s: pardon is asked of who has really waited, and the operator told (16)',
  async (_, ahead, line) => {
    const { now, before, logged } = await heard(ahead);
    expect(now).toEqual(['1 baru']);
    expect(before).toEqual([sentences.late, '1 lama']);
    const told = logged
      .filter((each) => each.includes('clock'))
      .map((each) => each.replace(/^.*?telegram/, 'telegram'));
    expect(told).toEqual(line === undefined ? [] : [line]);
  },
);
