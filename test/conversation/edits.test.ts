// An edited message corrects the answer that it was, and no other.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import type { Input, LookupAnswer } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { noon, said, taken } from './support/scenes.ts';

const conversation = testEngine();

/** The state after these messages, by their ids; the chat has one report of its own. */
function spoken(texts: readonly (readonly [string, string])[], from: ConversationState | null = null) {
  let state = from;
  for (const [id, text] of texts) state = give(state, sent(id, { kind: 'text', text })).state;
  if (state === null) throw new Error('no texts were given');
  return state;
}

function give(state: ConversationState | null, input: Input) {
  let stepped = taken(conversation.step(state, input, noon));
  const effects = [...stepped.effects];
  for (const effect of stepped.effects) {
    if (effect.type !== 'lookup') continue;
    const { query } = effect.lookup;
    const answered: LookupAnswer = query === 'my-reports' ? mine : { query, ok: false, reason: 'away' };
    stepped = taken(conversation.step(stepped.state, { type: 'answer', answer: answered }, noon));
    effects.push(...stepped.effects);
  }
  return { state: stepped.state, effects };
}

const mine: LookupAnswer = {
  query: 'my-reports',
  ok: true,
  cases: [
    {
      number: 'ADU-241G-J0AD-5',
      title: 'Jalan',
      topic: 'jalan',
      state: 'diproses',
      since: '2026-11-20',
      filed: '2026-11-20',
    },
  ],
};
let count = 0;
const sent = (id: string, content: Extract<Input, { type: 'message' }>['content']): Input => {
  const key = String(++count).padStart(26, '0');
  return { type: 'message', id, key, at: noon, content };
};
const edit = (of: string, text: string) => sent(`e${of}-1`, { kind: 'edited', of, text });

const story = 'jalan berlubang di semayap kemarin';
const report = [
  ['m1', 'lapor'],
  ['m2', 'ya'],
  ['m3', story],
  ['m4', 'selesai'],
  ['m5', 'lewati'],
  ['m6', 'betul'],
  ['m7', 'terbuka'],
] as const;

describe('the edit of an answer that was taken', () => {
  test.each(report.map((_, n) => n + 1).slice(2))('is no part of the report after %i messages', (n) => {
    const before = spoken(report.slice(0, n));
    for (const of of ['m1', 'm2', 'm5', 'm6'].filter((id) => Number(id.slice(1)) <= n)) {
      const { state, effects } = give(before, edit(of, 'lampu mati di desa betung'));
      expect(state.frames).toEqual(before.frames);
      expect(said(effects)[0]?.text).toContain('Untuk mengubah jawaban yang sudah lewat');
    }
  });

  test('an old edit of the consent does not begin the text of the report', () => {
    const before = spoken(report.slice(0, 2));
    const { state } = give(before, edit('m2', 'ya, jalan di depan rumah rusak'));
    expect(state.frames[0]?.answers.body).toBeUndefined();
    expect(stepName(state)).toBe('lapor.isi');
  });
});

test('the edit of a part corrects it, also when the report is reviewed', () => {
  const { state } = give(spoken(report), edit('m3', 'jalan berlubang di betung kemarin'));
  expect(stepName(state)).toBe('lapor.periksa');
  expect(state.frames[0]?.answers.body).toBe('jalan berlubang di betung kemarin');
});

test('the edit of an answer that did not fit is the answer', () => {
  const open = spoken([
    ...report.slice(0, 2),
    ['m3', 'jalan berlubang di semayap'],
    ['m4', 'selesai'],
    ['m5', 'lewati'],
  ]);
  expect(stepName(open)).toBe('lapor.tanggal');
  const { state } = give(spoken([['m6', 'kmrxxn']], open), edit('m6', 'kemarin'));
  expect(state.frames[0]?.answers.eventDate).toBe('2026-11-24');
});

test('the edit of what is being added to a report of before corrects it', () => {
  const open = spoken([
    ['m1', 'tambah keterangan'],
    ['m2', 'lampunya mati'],
    ['m3', 'sejak senin'],
  ]);
  const { state } = give(open, edit('m2', 'dua lampunya mati'));
  expect(state.frames[0]?.answers.text).toBe('dua lampunya mati\nsejak senin');
});

describe('the edit of what gave the place or the day', () => {
  const asked = [
    ['m1', 'jalan berlubang besar, banyak motor jatuh'],
    ['m2', 'ya'],
    ['m3', 'tidak ada'],
    ['m4', 'semayap'],
    ['m5', 'kemarin'],
  ] as const;
  const later = [
    ['m6', 'ya'],
    ['m7', 'terbuka'],
  ] as const;
  const steps = ['lapor.topik', 'lapor.rahasia', 'lapor.periksa'];

  test.each([0, 1, 2])('corrects it, with %i more questions answered', (n) => {
    const before = spoken([...asked, ...later.slice(0, n)]);
    expect(stepName(before)).toBe(steps[n]);
    const day = give(before, edit('m5', '2 hari lalu'));
    expect(said(day.effects)[0]?.text).toMatch(/^Perubahannya kami catat/);
    const place = give(day.state, edit('m4', 'stagen'));
    expect(said(place.effects)[0]?.text).toMatch(/^Perubahannya kami catat/);
    expect(stepName(place.state)).toBe(steps[n]);
    expect(place.state.frames[0]?.answers).toMatchObject({
      eventDate: '2026-11-23',
      place: { desa: 'Stagen', kecamatan: 'Pulau Laut Utara' },
    });
  });

  test('asks that question again where it answers nothing, and what was there stays', () => {
    const { state } = give(spoken([...asked, ...later]), edit('m5', 'xyzzy'));
    expect(stepName(state)).toBe('lapor.tanggal');
    expect(state.frames[0]?.answers.eventDate).toBe('2026-11-24');
  });

  test('of what told a place more nearly leaves the place as it is', () => {
    const open = spoken([...asked.slice(0, 3), ['m4', 'foto studio depan pasar'], ['m5', 'stagen']]);
    const { state, effects } = give(open, edit('m5', 'semayap'));
    expect(said(effects)[0]?.text).toContain('Untuk mengubah jawaban yang sudah lewat');
    expect(state.frames[0]?.answers.place).toEqual(open.frames[0]?.answers.place);
    expect(state.frames[0]?.answers.place).toMatchObject({ text: 'foto studio depan pasar', desa: 'Stagen' });
  });

  test('"ga ada foto" is no place, whatever it was before', () => {
    const { state, effects } = give(spoken(asked), edit('m4', 'ga ada foto'));
    expect(said(effects)[0]?.text).toContain('Untuk mengubah jawaban yang sudah lewat');
    expect(state.frames[0]?.answers.place).toMatchObject({ desa: 'Semayap' });
  });

  test('touches nothing while a question above the report is open', () => {
    const open = spoken([['m8', 'menu']], spoken(asked));
    expect(give(open, edit('m4', 'stagen')).state.frames[0]?.answers.place?.desa).toBe('Semayap');
  });
});
