// The soak in its short form: the whole service, both channels, twenty kill -9. And its judge, which must see what is wrong.
import { expect, test } from 'vitest';
import { makeChatCases } from '../../src/app/chat/cases.ts';
import { makeChatSession } from '../../src/app/chat/session.ts';
import { testEngine } from '../conversation/support/engine.ts';
import { type Filed, fileReports, type Notes } from '../support/soak/citizen.ts';
import { judge } from '../support/soak/judge.ts';
import type { Heard, Line } from '../support/soak/lines.ts';
import { soak } from '../support/soak/soak.ts';

test('twenty kills of processes, Redis and MongoDB lose nothing, double nothing and keep the order', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const result = await soak({ seconds: 12, kills: 20, seed: 3, web: 2, telegram: 2, keep: false, say });
  expect(result.wrong, said.join('\n')).toEqual([]);
  expect(Object.values(result.kills).reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(result.reports).toBeGreaterThanOrEqual(4);
  expect(result.cases).toBe(result.reports);
}, 1_800_000);

const filed = (n: number, given: Partial<Filed> = {}): Filed => ({
  ...{ line: 'telegram 1', code: `K${n}`, text: `lubang, kode K${n}`, number: `ADU-${n}`, repeats: 0, waits: [n] },
  ...given,
});
const stored = (n: number, given: { number?: string; body?: string } = {}) => ({
  ...{ number: `ADU-${n}`, body: `lubang, kode K${n}` },
  ...given,
});

test.each([
  ['a loss', [stored(1)], 'K2: 0 cases'],
  ['a double', [stored(1), stored(2), stored(2)], 'K2: 2 cases'],
  ['a wrong number', [stored(1), stored(2, { number: 'ADU-9' })], 'K2: told ADU-2, stored ADU-9'],
  ['changed words', [stored(1), stored(2, { body: 'lain, kode K2' })], 'K2: the text was changed: lain, kode K2'],
  ['a case without a receipt', [stored(1), stored(2), stored(3)], 'K3: 1 cases and no receipt'],
])('its judge sees %s', (_name, cases, line) => {
  const notes = { filed: [filed(1), filed(2)], wrong: [] };
  expect(judge({ notes, cases, dead: [], kills: {}, lines: 1 }).wrong).toEqual([line]);
});

test('its judge counts repeats, and allows them within the window and outside the web chat only', () => {
  const cases = [stored(1), stored(2)];
  const seen = (given: Partial<Filed>, kills: Record<string, number>) =>
    judge({ notes: { filed: [filed(1), filed(2, given)], wrong: [] }, cases, dead: [], kills, lines: 1 });
  expect(seen({ repeats: 2 }, { a: 1, redis: 1 })).toMatchObject({ repeats: { count: 2, window: 2 }, wrong: [] });
  expect(seen({ repeats: 2 }, { mongodb: 5 }).wrong).toHaveLength(1);
  expect(seen({ repeats: 1, line: 'web 1' }, { a: 1 }).wrong).toEqual(['K2: a reply was shown twice in the web chat']);
});

test('its citizen files one report after the other, and knows all that is said on the way', async () => {
  const notes: Notes = { filed: [], wrong: [], messages: 0 };
  const stand = {
    calm: true,
    get over() {
      return notes.filed.length === 2;
    },
  };
  const [random, think] = [() => 0, () => 0];
  await fileReports(chatLine(), notes, stand, random, think);
  expect(notes.wrong).toEqual([]);
  expect(notes.filed).toHaveLength(2);
});

/** A line to a conversation in this process. */
function chatLine(): Line {
  let bytes = 0;
  const cases = makeChatCases((size) => Buffer.alloc(size, ++bytes));
  const engine = testEngine();
  const now = Date.parse('2026-11-25T09:00:00+08:00');
  const session = makeChatSession({ conversation: () => engine, answer: cases.answer, now });
  const told: Heard[] = [];
  const take = (heard: ReturnType<typeof session.give>) => {
    const updates = heard.map((one) => ('command' in one ? cases.take(one.command, now) : null));
    for (const one of heard) if ('say' in one) told.push({ text: one.say.text, options: one.say.options ?? [] });
    for (const update of updates) if (update !== null) take(session.give({ type: 'update', update }));
  };
  return {
    name: 'chat',
    write: async (text) => take(session.send({ kind: 'text', text })),
    choose: async (ref) => take(session.send({ kind: 'choice', ref })),
    hear: async () => told.shift(),
    close: () => undefined,
  };
}
