// Golden conversations: every file in golden/ is played with buttons, with numbers and with every delivery made twice,
// and must come out as it stands there. `npm run golden` writes them anew. Together they go every way of every flow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFlows } from '../../src/app/files/flow-files.ts';
import { makeFlows } from '../../src/conversation/flows/flows.ts';
import { waysOf } from '../../src/conversation/flows/ways.ts';
import { gone, testEngine } from './support/engine.ts';
import { playGolden } from './support/play.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const inEnglish = readdirSync(join(folder, 'en')).map((name) => `en/${name}`);
const conversation = testEngine();
const english = testEngine({ locale: 'en' });

describe.each([...files, ...inEnglish])('%s', (name) => {
  const engine = name.startsWith('en/') ? english : conversation;
  const golden = readFileSync(join(folder, name), 'utf8');
  const [first, ...others] = golden.includes('> [')
    ? (['buttons', 'numbers', 'twice'] as const)
    : (['buttons', 'twice'] as const);

  test(`with ${first}`, async () => {
    await expect(playGolden(golden, engine, first)).toMatchFileSnapshot(join(folder, name));
  });
  test.each(others)('with %s', (manner) => {
    expect(playGolden(golden, engine, manner)).toBe(playGolden(golden, engine, first));
  });
});

test('every step and every way of every flow is gone', () => {
  const flows = makeFlows(readFlows()).all;
  const ways = flows.flatMap((flow) =>
    [...flow.steps.values()].flatMap((step) =>
      waysOf(flow, step).map(({ by, to }) => `${flow.id} ${step.id} ${by} ${to}`),
    ),
  );
  expect(ways.filter((way) => !gone.has(way))).toEqual([]);
  const entered = new Set([...gone].map((way) => way.split(' ')).map(([flow, , , to]) => `${flow} ${to}`));
  const steps = flows.flatMap((flow) =>
    [...flow.steps.keys()].filter((id) => id !== flow.start).map((id) => `${flow.id} ${id}`),
  );
  expect(steps.filter((step) => !entered.has(step))).toEqual([]);
  process.stdout.write(
    `golden conversations: ${steps.length + flows.length} steps and ${ways.length} ways of ${flows.length} flows, all gone\n`,
  );
});
