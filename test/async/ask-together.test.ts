// The law of shared questions: many who ask the same are one question, and no answer is older than its asking.
import { expect, test } from 'vitest';
import { askTogether } from '../../src/async/ask-together.ts';

/** A store of which each question is answered when it is told to, with what stands there when it was put. */
function store() {
  const answers: (() => void)[] = [];
  const asked: string[] = [];
  let stands = 'old';
  const ask = (key: string) => {
    const seen = `${key} ${stands}`;
    asked.push(key);
    return new Promise<string>((resolve) => answers.push(() => resolve(seen)));
  };
  return {
    ask,
    asked,
    answer: () => {
      for (const one of answers.splice(0)) one();
    },
    becomes: (what: string) => {
      stands = what;
    },
  };
}
const moment = () => new Promise((go) => setImmediate(go));

test('those who ask the same at one moment are one question; other keys have theirs', async () => {
  const { ask, asked, answer } = store();
  const shared = askTogether(ask);
  const answers = Promise.all(['a', 'a', 'b', 'a'].map(shared));
  await moment();
  answer();
  expect(await answers).toEqual(['a old', 'a old', 'b old', 'a old']);
  expect(asked).toEqual(['a', 'b']);
});

test('who asks while an answer is under way gets a later one, as things may have changed', async () => {
  const { ask, asked, answer, becomes } = store();
  const shared = askTogether(ask);
  const first = shared('a');
  await moment();
  becomes('new');
  const later = Promise.all([shared('a'), shared('a')]);
  await moment();
  expect(asked).toEqual(['a']);
  answer();
  expect(await first).toBe('a old');
  await moment();
  answer();
  expect(await later).toEqual(['a new', 'a new']);
  expect(asked).toEqual(['a', 'a']);
});

test('a question that fails is the fault of its own askers alone', async () => {
  const shared = askTogether(async (key: string) => {
    if (key === 'bad') throw new Error('away');
    return key;
  });
  const [good, bad] = await Promise.allSettled([shared('good'), shared('bad')]);
  expect(good).toEqual({ status: 'fulfilled', value: 'good' });
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'away' } });
});
