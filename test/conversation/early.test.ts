// A text answers the question that was on the screen when it was sent: what was written while the next question was
// still on its way never answers that next one.
import { describe, expect, test } from 'vitest';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import { testEngine, understand } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';

/** A text sent 1 s after noon that only now, 6 s after noon, gets its turn; so does the one before it. */
function held(state: ConversationState, ...typed: string[]) {
  let now: ConversationState = state;
  let texts: string[] = [];
  for (const one of typed) {
    const stepped = taken(conversation.step(now, text(one, noon + 1_000), noon + 6_000));
    now = stepped.state;
    texts = said(stepped.effects).map((say) => say.text);
  }
  return { state: now, step: now.frames.at(-1)?.step, answers: now.frames[0]?.answers, last: texts.join('\n') };
}

describe('two texts sent before the next question came', () => {
  test('the second mends the answer to the question that both saw', () => {
    const atDate = chatted(conversation, [told, 'ya', 'lewati', 'semayap']);
    const { step, answers, last } = held(atDate, 'kemarin', 'eh 3 hari lalu');
    expect(answers).toMatchObject({ eventDate: '2026-11-22' });
    expect(step).toBe('topik');
    expect(last).toContain('tentang');
  });

  test('a "ya" too many neither consents, nor confirms, nor sends', () => {
    expect(held(chatted(conversation, ['menu']), 'lapor', 'ya').state.consentAt).toBeUndefined();
    const atPrivacy = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya']);
    const { step, state } = held(atPrivacy, 'terbuka', 'ya');
    expect(step).toBe('periksa');
    expect(held(atPrivacy, 'batal', 'ya').state.frames.map(({ flow }) => flow)).toEqual(['lapor', 'batal']);
    expect(state.frames[0]?.answers.anonymous).toBe(false);
  });

  test('a number meant for the list that was shown does not pick from the next one', () => {
    const atTopic = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'bukan']);
    const { answers, step } = held(atTopic, '2', '3');
    expect(answers?.anonymous).toBeUndefined();
    expect(step).toBe('rahasia');
    const topics = understand.classifier.topics.map(({ id }) => id);
    expect(topics).toContain(answers?.topic);
    expect(answers?.topic).toBe(held(atTopic, '3').answers?.topic);
  });

  test('what was still being told joins the report', () => {
    const atIsi = chatted(conversation, ['lapor', 'ya']);
    const writing = taken(conversation.step(atIsi, text(told, noon), noon)).state;
    const paused = taken(
      conversation.step(writing, { type: 'timer', name: 'pause', due: noon + 8_000 }, noon + 8_000),
    ).state;
    expect(paused.frames.at(-1)?.step).toBe('foto');
    const late = taken(conversation.step(paused, text('di depan pasar kemakmuran', noon + 7_900), noon + 8_100));
    expect(late.state.frames[0]?.answers.body).toBe(`${told}\ndi depan pasar kemakmuran`);
    expect(late.state.frames.at(-1)?.step).toBe('foto');
    expect(said(late.effects)[0]?.text).toContain('kami tambahkan');
  });

  test('a nearer description of the place is kept beside the place', () => {
    const atPlace = chatted(conversation, [told, 'ya', 'lewati']);
    const { answers, step } = held(atPlace, 'desa semayap', 'depan masjid raya');
    expect(answers?.place).toMatchObject({ desa: 'Semayap', text: 'depan masjid raya' });
    expect(step).toBe('tanggal');
  });

  test('what fits nothing is said to be unused, and the open question stands', () => {
    const atDate = chatted(conversation, [told, 'ya', 'lewati', 'semayap']);
    const { step, last, state } = held(atDate, 'kemarin', 'hmm');
    expect(step).toBe('topik');
    expect(last).toContain('sebelum');
    expect(state.frames[0]?.tries).toBeUndefined();
  });
});

test('while a file was fetched: "halo", "sudah?", a pin and "batal", in order', () => {
  const media = { id: 'f', kind: 'photo' as const, mime: 'image/jpeg', size: 9, sha256: '0'.repeat(64) };
  let state = chatted(conversation, [told, 'ya']);
  const at = noon + 1_000;
  const contents = [
    { kind: 'media' as const, outcome: { ok: true as const, media } },
    { kind: 'text' as const, text: 'halo' },
    { kind: 'text' as const, text: 'sudah?' },
    { kind: 'location' as const, lat: -3.2396, lng: 116.2283 },
    { kind: 'text' as const, text: 'batal' },
  ];
  for (const content of contents) state = taken(conversation.step(state, message(content, at), noon + 7_000)).state;
  expect(state.frames.at(-1)).toMatchObject({ flow: 'batal', step: 'yakin' });
  const draft = state.frames.find((frame) => frame.answers.body !== undefined);
  expect(draft?.answers).toMatchObject({ body: told, media: [media], place: { lat: -3.2396, lng: 116.2283 } });
});

test('a clock that was set back does not make every answer an early one', () => {
  const state = chatted(conversation, [told, 'ya', 'lewati', 'semayap']);
  const hourBack = noon - 3_600_000;
  const { state: after } = taken(conversation.step(state, text('kemarin', hourBack), hourBack));
  expect(after.frames.at(-1)?.step).toBe('topik');
});

test('a question that is only asked again was on the screen all the time', () => {
  const atDate = chatted(conversation, [told, 'ya', 'lewati', 'semayap']);
  const again = taken(conversation.step(atDate, text('entah', noon + 1_000), noon + 6_000)).state;
  const { state } = taken(conversation.step(again, text('kemarin', noon + 2_000), noon + 6_000));
  expect(state.frames[0]?.answers.eventDate).toBe('2026-11-24');
});
