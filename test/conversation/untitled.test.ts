// A report that is followed by others loses its title when its reporter takes all their words back: those who follow it go on
// hearing of it, and are never shown an empty name.
import { expect, test } from 'vitest';
import type { PublicCase } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const erased: PublicCase = {
  number: 'ADU-241G-J0AD-5',
  ...{ title: '', topic: 'jalan', state: 'diproses', since: '2026-11-20', filed: '2026-11-02', agency: 'Dinas PUPR' },
};
const asked = (cases: PublicCase[]) => {
  const { state } = taken(conversation.step(chatted(conversation, ['halo']), text('status'), noon));
  return said(
    taken(conversation.step(state, { type: 'answer', answer: { query: 'my-reports', ok: true, cases } }, noon)).effects,
  );
};

test('its news name it as theirs', () => {
  const update = { id: 'u1', kind: 'verified', number: erased.number, title: '' } as const;
  const { effects } = taken(conversation.step(null, { type: 'update', update }, noon));
  expect(said(effects)[0]?.text).toContain('laporan Bapak/Ibu');
  expect(said(effects)[0]?.text).not.toContain('""');
});

test('its state is shown under a name', () => {
  expect(asked([erased])[0]?.text).toMatch(/^Laporan warga\n/);
});

test('in a list it has a name to choose it by', () => {
  const options = asked([erased, { ...erased, number: 'ADU-241G-J0AE-8', title: 'Jalan berlubang' }])[0]?.options ?? [];
  expect(options.map(({ label }) => label)).toEqual(expect.arrayContaining(['Laporan warga', 'Jalan berlubang']));
});
