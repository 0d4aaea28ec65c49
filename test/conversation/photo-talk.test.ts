// "Ga ada foto", "fotonya nanti saya kirim": an answer where photos are asked for, and nothing but that anywhere else.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { readFlows } from '../../src/app/files/flow-files.ts';
import { defaultSettings } from '../../src/conversation/turn/settings.ts';
import type { HeldContent } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const step = (from: ReturnType<typeof chatted>, typed: string) => taken(conversation.step(from, text(typed), noon));

const later = [
  'fotonya nanti saya kirim',
  'foto menyusul',
  'fotonya nyusul',
  'nanti saya kirim fotonya',
  'besok saya kirim fotonya',
  'nyusul aja fotonya',
  'gambarnya blm ada',
  'foto nanti saya kirim ya',
  'kaina ulun kirim fotonya',
  'photos will follow',
];
const none = ['ga ada foto', 'ndak ada fotonya', 'g ada foto pak', 'tanpa foto', 'kada ada foto', 'foto ga ada min'];

describe('where photos are asked for', () => {
  const open = chatted(conversation, [told, 'ya']);

  test.each([...later, 'nanti', 'nyusul aja', 'nanti saya kirim'])('"%s" goes on, and photos may follow', (typed) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe('lokasi.tempat');
    expect(said(effects)[0]?.text).toMatch(/^Baik, fotonya boleh menyusul/);
  });

  test.each(none)('"%s" goes on', (typed) => expect(stepName(step(open, typed).state)).toBe('lokasi.tempat'));

  test.each(['sebentar saya foto dulu', 'tunggu bentar', 'sabar lagi cari fotonya'])('"%s" is waited for', (typed) => {
    expect(stepName(step(open, typed).state)).toBe('lapor.foto');
  });
});

describe.each([
  ['lapor.izin', [told]],
  ['lapor.isi', ['lapor', 'ya']],
  ['lokasi.tempat', [told, 'ya', 'tidak ada']],
  ['lapor.tanggal', [told, 'ya', 'tidak ada', 'semayap']],
  ['lapor.topik', [told, 'ya', 'tidak ada', 'semayap', 'kemarin']],
  ['lapor.rahasia', [told, 'ya', 'tidak ada', 'semayap', 'kemarin', 'ya']],
] as const)('at %s', (at, texts) => {
  const open = chatted(conversation, texts);
  test.each([...later, ...none])('"%s" is heard, and answers nothing', (typed) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe(at);
    expect(said(effects)[0]?.text).toMatch(/^Baik, (?:tanpa foto|fotonya boleh menyusul)\.?/);
    const { body, place } = state.frames.at(-1)?.answers ?? {};
    expect([body, place]).toEqual([open.frames.at(-1)?.answers.body, open.frames.at(-1)?.answers.place]);
  });
});

describe('where the place is asked for', () => {
  const open = chatted(conversation, [told, 'ya', 'tidak ada']);

  test.each(['ganti', 'mau ubah', 'ubah dong', 'ada yang salah', 'koreksi pak'])('"%s" names no place', (typed) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe('lokasi.tempat');
    expect(said(effects)[0]?.text).toMatch(/^Itu bisa diubah nanti/);
  });

  test.each([
    'di samping studio foto',
    'depan foto copy jaya',
    'sebelah ganti oli mas agus',
    'depan toko gambar',
    'belakang videotron',
    'dekat tempat foto ktp',
    'simpang foto lama',
    'depan baliho gambar bupati',
    'di pasar yang ada foto bupati',
    'gang foto',
  ])('"%s" is one', (typed) => expect(step(open, typed).state.frames.at(-1)?.answers.place?.text).toBe(typed));
});

test('whoever said before that there is no photo is not asked for one', () => {
  const { state, effects } = step(chatted(conversation, [told, 'tanpa foto']), 'ya');
  expect(stepName(state)).toBe('lokasi.tempat');
  expect(
    said(effects)
      .map((one) => one.text)
      .join(),
  ).toContain('Di mana tempatnya?');
});

describe('while photos are gathered', () => {
  const photo = { id: 'a1', kind: 'photo', mime: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) } as const;
  const given = message({ kind: 'media', outcome: { ok: true, media: photo } });
  const open = taken(conversation.step(chatted(conversation, [told, 'ya']), given, noon)).state;

  test.each<[string, Record<string, unknown>]>([
    ['kemarin', { eventDate: '2026-11-24' }],
    ['sudah 3 hari', { eventDate: '2026-11-22' }],
    ['stagen', { place: { kecamatan: 'Pulau Laut Utara', desa: 'Stagen' } }],
    ['di stagen dekat masjid', { place: { desa: 'Stagen', text: 'di stagen dekat masjid' } }],
    ['jangan sebut nama saya', { anonymous: true }],
  ])('"%s" is kept as the answer that it is', (typed, answers) => {
    const { state } = step(open, typed);
    expect(stepName(state)).toBe('lapor.foto');
    expect(state.frames[0]?.answers).toMatchObject({ ...answers, body: told, media: [photo] });
    const on = step(state, 'selesai');
    expect(on.state.frames.at(-1)?.answers).toMatchObject(answers);
  });

  test('"kemarin" and "stagen" are not asked for again', () => {
    expect(stepName(chatted(conversation, ['kemarin', 'stagen', 'selesai'], open))).toMatch(/^lapor\.topik/);
  });

  test('"besok" is no day of it, and is asked again', () => {
    const { state, effects } = step(open, 'besok');
    expect(state.frames[0]?.answers.eventDate).toBeUndefined();
    expect(said(effects)).toHaveLength(1);
  });
});

test('where a photo must come, no way around it is named', () => {
  const flows = readFlows().map((flow) => {
    const { foto } = flow.steps;
    if (foto?.kind !== 'media') return flow;
    return { ...flow, steps: { ...flow.steps, foto: { ...foto, optional: false, options: [] } } };
  });
  const strict = testEngine({ flows });
  const { state, effects } = taken(strict.step(chatted(strict, [told, 'ya']), text('ga ada'), noon));
  expect(stepName(state)).toBe('lapor.foto');
  expect(said(effects).map(({ text: one }) => one)).toEqual([
    'Yang ditunggu di sini foto atau berkas. Silakan kirim dulu di sini.',
  ]);
});

describe('among several files each has its outcome told', () => {
  const file = (id: string): HeldContent => ({
    kind: 'media',
    outcome: { ok: true, media: { id, kind: 'photo', mime: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) } },
  });
  const refused: HeldContent = { kind: 'media', outcome: { ok: false, reason: 'empty', kind: 'video' } };
  const toldOf = (from: ReturnType<typeof chatted>, content: HeldContent) =>
    said(taken(conversation.step(from, message(content), noon)).effects).map(({ text: one }) => one);

  test.each([
    ['where photos are asked for', [told, 'ya', file('a')]],
    ['in the story', ['lapor', 'ya', told, file('a')]],
  ])('%s', (_, before) => {
    const from = chatted(conversation, before);
    expect(from.frames[0]?.gathering).toBe(true);
    expect(toldOf(from, refused)).toEqual(['Maaf, video itu kosong. Mohon dikirim ulang.']);
    expect(toldOf(from, file('b'))).toEqual([]);
  });
  test('one too many is told too', () => {
    const many = Array.from({ length: defaultSettings.maxMedia }, (_, n) => file(`f${n}`));
    expect(toldOf(chatted(conversation, [told, 'ya', ...many]), file('more'))).toHaveLength(1);
  });
});
