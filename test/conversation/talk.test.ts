// While an officer talks with a citizen: what is written goes to the officer, what cannot be is told, the draft waits.
import { expect, test } from 'vitest';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import type { HeldContent, Input } from '../../src/domain/input.ts';
import type { Update } from '../../src/domain/update.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken } from './support/scenes.ts';

const conversation = testEngine();
const draft = chatted(conversation, ['jalan berlubang besar, banyak motor jatuh', 'ya', 'lewati']);
const update = (kind: Update['kind']): Input => ({
  type: 'update',
  update: { id: kind, kind, number: 'ADU-241G-J0AD-5', text: 'Baik.' },
});
const talking = taken(conversation.step(draft, update('talk-begun'), noon)).state;

function heard(state: ConversationState, ...contents: HeldContent[]) {
  let now = state;
  const texts: string[] = [];
  const orders: unknown[] = [];
  for (const content of contents) {
    const stepped = taken(conversation.step(now, message(content), noon));
    now = stepped.state;
    texts.push(...said(stepped.effects).map(({ text }) => text));
    for (const effect of stepped.effects) if (effect.type === 'command') orders.push(effect.command);
  }
  return { texts, orders, state: now };
}

test('words go to the officer and change nothing of the draft', () => {
  const { orders, texts, state } = heard(talking, { kind: 'text', text: 'batal' }, { kind: 'text', text: 'semayap' });
  expect(orders).toEqual(
    ['batal', 'semayap'].map((text) => ({ name: 'talk', number: 'ADU-241G-J0AD-5', text, media: [] })),
  );
  expect(texts).toEqual([]);
  expect(state.frames).toEqual(draft.frames);
});

test.each(['too-big', 'wrong-type', 'empty', 'unavailable'] as const)('a file that is %s is told', (reason) => {
  const { texts, orders } = heard(talking, { kind: 'media', outcome: { ok: false, reason, kind: 'photo' } });
  expect(texts).toEqual([expect.stringContaining('foto')]);
  expect(orders).toEqual([]);
});

test('the same sticker twice is not answered by the same words', () => {
  const { texts } = heard(talking, { kind: 'unusable', what: 'sticker' }, { kind: 'unusable', what: 'sticker' });
  expect(new Set(texts).size).toBe(2);
});

test('"selesai" ends it, and the open question comes back', () => {
  const { texts, orders } = heard(talking, { kind: 'text', text: 'selesai' });
  expect(orders).toEqual([{ name: 'end-talk', number: 'ADU-241G-J0AD-5' }]);
  expect(texts.at(-1)).toContain('Di mana tempatnya?');
});
