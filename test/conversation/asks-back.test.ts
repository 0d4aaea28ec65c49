// A question back is no answer: asked to agree, whoever asks why or what if not has neither agreed nor refused. And who is
// asked for their story tells it, also where it holds the words of a request.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const asked = chatted(conversation, ['jalan berlubang besar, banyak motor jatuh']);
const story = chatted(conversation, ['lapor', 'ya']);

test.each([
  'emang kenapa harus setuju',
  'kenapa harus minta persetujuan',
  'kalau tidak setuju?',
  'kalau saya tidak setuju gimana',
  'gimana kalau tidak setuju pak',
  'why should I agree',
])('"%s" is told why, and asked again', (typed) => {
  const { state, effects } = taken(conversation.step(asked, text(typed), noon));
  expect(stepName(state)).toBe('lapor.izin');
  expect(state.frames[0]?.answers).toEqual(asked?.frames[0]?.answers);
  expect(said(effects).map((one) => one.text)).toEqual([
    expect.stringContaining('Disimpan supaya petugas bisa menanganinya'),
    expect.stringContaining('setuju'),
  ]);
});

test.each(['iya setuju pak', 'setuju asal nama saya dirahasiakan', 'setuju kalau nama saya disembunyikan'])(
  '"%s" agrees',
  (typed) => {
    expect(stepName(taken(conversation.step(asked, text(typed), noon)).state)).toBe('lapor.foto');
  },
);

test.each(['belum puas dengan tanggapan dinas', 'saya tidak puas hasil penanganan', 'kecewa dengan respon dinas'])(
  '"%s" is a story where one is asked for',
  (typed) => {
    const { state } = taken(conversation.step(story, text(typed), noon));
    expect(stepName(state)).toBe('lapor.isi');
    expect(state.frames[0]?.answers.body).toBe(typed);
  },
);
