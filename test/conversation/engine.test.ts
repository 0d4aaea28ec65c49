// What the golden conversations do not show: stale timers, repeats, changed flows, old keyboards, sizes.
import { describe, expect, test } from 'vitest';
import { readFlows } from '../../src/app/files/flow-files.ts';
import type { FlowFile } from '../../src/conversation/flows/flow.ts';
import { readState } from '../../src/conversation/state/state.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const hour = 3_600_000;

/** The shipped flows, with one of them changed. */
function changed(id: string, change: (flow: FlowFile) => FlowFile): FlowFile[] {
  return readFlows().map((flow) => (flow.flow === id ? change(flow) : flow));
}

/** The flow without a step; ways that led there lead to `instead`. */
function without(flow: FlowFile, gone: string, instead: string): FlowFile {
  const { [gone]: _, ...rest } = flow.steps;
  const steps: FlowFile['steps'] = JSON.parse(JSON.stringify(rest).replaceAll(`"${gone}"`, `"${instead}"`));
  return { ...flow, version: flow.version + 1, steps };
}

describe('inputs that are no longer wanted', () => {
  test('a timer that was not set, or was set anew, is stale', () => {
    const state = chatted(conversation, [told]);
    expect(conversation.step(state, { type: 'timer', name: 'remind', due: noon }, noon)).toEqual({ rejected: 'stale' });
    expect(conversation.step(state, { type: 'timer', name: 'nonsense', due: noon }, noon)).toEqual({
      rejected: 'stale',
    });
  });

  test('an answer to a question that nobody asked is stale', () => {
    const state = chatted(conversation, [told]);
    const answer = { query: 'my-reports' as const, ok: true as const, cases: [] };
    expect(conversation.step(state, { type: 'answer', answer }, noon)).toEqual({ rejected: 'stale' });
  });

  test('the very message that was handled last is a repeat; the same words later are a second answer', () => {
    const yes = text('ya');
    const { state } = taken(conversation.step(chatted(conversation, [told]), yes, noon));
    expect(conversation.step(state, yes, noon)).toEqual({ rejected: 'repeat' });
    expect(taken(conversation.step(state, text('ya'), noon + 5_000)).effects).not.toEqual([]);
  });
});

describe('a flow that is changed under a conversation', () => {
  const atTopic = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini']);

  test('goes on where the step is still there', () => {
    const newer = testEngine({ flows: changed('lapor', (flow) => ({ ...flow, version: 9 })) });
    const { state, effects } = taken(newer.step(atTopic, text('ya'), noon));
    expect(state.frames[0]).toMatchObject({ step: 'mirip', version: 9 });
    expect(effects.map(({ type }) => type)).toEqual(['lookup']);
  });

  test('goes back to the nearest step that is, answers kept, with one sentence of apology', () => {
    const newer = testEngine({ flows: changed('lapor', (flow) => without(flow, 'topik', 'topik-daftar')) });
    const { state, effects } = taken(newer.step(atTopic, message({ kind: 'unusable', what: 'sticker' }), noon));
    const texts = said(effects).map((say) => say.text);
    expect(texts.filter((one) => one.includes('baru saja kami perbarui'))).toHaveLength(1);
    expect(state.frames[0]).toMatchObject({ step: 'topik-daftar', answers: { body: told, eventDate: '2026-11-25' } });
  });

  test('a flow that is gone leaves the chat usable', () => {
    const newer = testEngine({ flows: readFlows().filter(({ flow }) => flow !== 'sistem') });
    const lost = { ...atTopic, frames: atTopic.frames.map((frame) => ({ ...frame, flow: 'lenyap' })) };
    const { state, effects } = taken(newer.step(lost, text('menu'), noon));
    expect(state.frames.map(({ flow }) => flow)).toEqual(['menu']);
    expect(said(effects)).toHaveLength(1);
  });
});

describe('a draft left alone', () => {
  const atPlace = chatted(conversation, [told, 'ya', 'lewati']);
  const answer = (after: number) => taken(conversation.step(atPlace, text('semayap', noon + after), noon + after));

  test.each([
    ['just before twelve hours the answer is used', 12 * hour - 1, 'tanggal'],
    ['at twelve hours the draft is offered back', 12 * hour, 'pilih'],
    ['a day later too', 36 * hour, 'pilih'],
  ])('%s', (_, later, step) => {
    const { state, effects } = answer(later);
    expect(state.frames.at(-1)?.step).toBe(step);
    expect(said(effects)).toHaveLength(1);
    expect(state.frames[0]?.answers.body ?? state.frames[1]?.answers.body).toBe(told);
  });

  test('a wholly new complaint is kept for "mulai baru"', () => {
    const asked = taken(conversation.step(atPlace, text('sampah menumpuk di pasar', noon), noon + 20 * hour)).state;
    const { state } = taken(conversation.step(asked, text('baru'), noon + 20 * hour));
    expect(state.frames[0]?.answers.body).toBe('sampah menumpuk di pasar');
  });

  test('is recalled once, an hour after the last word, not after the first', () => {
    const busy = taken(
      conversation.step(atPlace, message({ kind: 'unusable', what: 'sticker' }), noon + hour / 2),
    ).state;
    const early = taken(conversation.step(busy, { type: 'timer', name: 'remind', due: noon + hour }, noon + hour));
    expect(early.effects).toEqual([{ type: 'timer', name: 'remind', at: noon + 1.5 * hour }]);
    const due = noon + 1.5 * hour;
    const late = taken(conversation.step(early.state, { type: 'timer', name: 'remind', due }, due));
    expect(said(late.effects)[0]?.text).toContain('belum terkirim');
    expect(late.state.due).not.toHaveProperty('remind');
  });
});

describe('answers', () => {
  const atPrivacy = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya']);

  test('"10" is not option 1', () => {
    const { state } = taken(conversation.step(atPrivacy, text('10'), noon));
    expect(state.frames[0]).toMatchObject({ step: 'rahasia', tries: 1 });
  });

  test.each(['2', 'no 2', 'dua', 'yg kedua', 'anonim', 'Anonim aja'])('"%s" is the second option', (typed) => {
    const { state } = taken(conversation.step(atPrivacy, text(typed), noon));
    expect(state.frames[0]?.answers).toMatchObject({ anonymous: true, confidential: false });
  });

  test('a button of an older draft does not touch the present one', () => {
    const { effects } = taken(conversation.step(atPrivacy, text('ulangi'), noon));
    const ref = said(effects)[0]?.options?.[2]?.ref ?? '';
    const newer = chatted(
      conversation,
      ['baru', 'mulai baru', 'lampu jalan mati total', 'selesai', 'lewati', 'semayap', 'hari ini', 'ya'],
      atPrivacy,
    );
    const pressed = taken(conversation.step(newer, message({ kind: 'choice', ref }), noon));
    expect(pressed.state.frames[0]?.answers).toEqual(newer.frames[0]?.answers);
    expect(said(pressed.effects)[0]?.text).toContain('tidak berlaku');
  });

  test('a very long text is cut on a whole character, and the citizen is told', () => {
    const long = `${'a'.repeat(9_999)}😀${'b'.repeat(1_000_000)}`;
    const { state, effects } = taken(conversation.step(null, text(`jalan rusak ${long}`), noon));
    expect(state.frames[0]?.answers.body?.length).toBeLessThanOrEqual(10_000);
    expect(
      said(effects)
        .map((say) => say.text)
        .join(),
    ).toContain('10000');
  });
});

test('a state that cannot be read is told apart from one that can', () => {
  const state = chatted(conversation, [told]);
  expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  for (const broken of [null, [], {}, { ...state, v: 2 }, { ...state, frames: 'x' }, 'text'])
    expect(readState(broken)).toBeNull();
});

test('a half-finished report takes no more than 1 KB besides its own text', () => {
  const state = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya', 'anonim']);
  expect(Buffer.byteLength(JSON.stringify(state)) - 2 * told.length).toBeLessThanOrEqual(1_024);
});

test('the second language says everything', () => {
  const english = testEngine({ locale: 'en' });
  const { effects } = taken(english.step(null, text(told), noon));
  expect(said(effects)[0]?.text).toContain('Do you agree?');
});
