// Words that steer: at every question of a report when they are the whole message, and mere words inside a sentence.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { readFlows } from '../../src/app/files/flow-files.ts';
import type { Stepped } from '../../src/conversation/conversation.ts';
import { makeFlows } from '../../src/conversation/flows/flows.ts';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import type { LookupAnswer } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const toTopic = [told, 'ya', 'lewati', 'semayap', 'hari ini'];
const toReview = [...toTopic, 'ya', 'terbuka'];

/** How each question of a report is come to. */
const questions: Record<string, readonly string[]> = {
  'lapor.izin': [told],
  'lapor.isi': ['lapor', 'ya'],
  'lapor.foto': [told, 'ya'],
  'lokasi.tempat': [told, 'ya', 'lewati'],
  'lokasi.desa': [told, 'ya', 'lewati', 'gang buntu'],
  'lokasi.pilih': [told, 'ya', 'lewati', 'betung'],
  'lokasi.luar': [told, 'ya', 'lewati', 'banjarmasin'],
  'lapor.tanggal': [told, 'ya', 'lewati', 'semayap'],
  'lapor.topik': toTopic,
  'lapor.topik-daftar': [...toTopic, 'bukan'],
  'lapor.rincian': ['air bersih keruh sejak kemarin di semayap', 'ya', 'lewati', 'ya'],
  'lapor.rahasia': [...toTopic, 'ya'],
  'lapor.periksa': toReview,
  'lapor.ubah': [...toReview, 'ubah'],
  'lapor.jenis': [...toReview, 'ubah 1'],
  'lapor.judul': [...toReview, 'ubah 2'],
};

describe.each(Object.entries(questions))('at %s', (at, texts) => {
  const open = chatted(conversation, texts);

  test('the question is open', () => expect(stepName(open)).toBe(at));

  test.each([
    ['menu', 'menu.'],
    ['batal', 'batal.'],
    ['status', 'status.'],
    ['Menu', 'menu.'],
    ['/menu', 'menu.'],
    ['cek status dong min', 'status.'],
  ])('"%s" opens %s and the report waits below', (word, flow) => {
    const { state, effects } = taken(conversation.step(open, text(word), noon));
    const asked = effects.find((effect) => effect.type === 'lookup');
    expect(asked === undefined ? stepName(state) : 'status.').toMatch(new RegExp(`^${flow}`));
    expect(state.frames.slice(0, open.frames.length).map(({ flow }) => flow)).toEqual(
      open.frames.map(({ flow }) => flow),
    );
  });

  test.each(['tidak jadi', 'kada jadi', 'gak jadi pak', 'kd jadi ja', 'never mind'])(
    '"%s" gives up, and answers nothing',
    (word) => {
      const { state } = taken(conversation.step(open, text(word), noon));
      // Before anything is kept there is nothing to ask about.
      if (at === 'lapor.izin') expect(['batal.yakin', 'idle']).toContain(stepName(state));
      else expect(stepName(state)).toBe('batal.yakin');
      if (state.frames.length > 0) expect(state.frames.slice(0, open.frames.length)).toEqual(open.frames);
    },
  );

  test.each(['bantuan', '/bantuan', 'bantuan min'])('"%s" helps, and asks it again', (word) => {
    const { state, effects } = taken(conversation.step(open, text(word), noon));
    expect(said(effects).length).toBeGreaterThan(1);
    expect(state.frames).toEqual(open.frames);
  });

  test.each(['ga tau', 'lupa', 'kembali', 'batal', 'tidak'])(
    '"status" and then "%s" lead back to it, with its buttons',
    (word) => {
      const asked = options(conversation.step(open, text('ulangi'), noon));
      const meanwhile = withoutReports(open, 'status');
      expect(stepName(meanwhile.state)).toBe('status.nomor');
      const { state, effects } = withoutReports(meanwhile.state, word);
      expect(state.frames).toEqual(open.frames);
      expect(said(effects).at(-1)?.options).toEqual(asked);
    },
  );

  test('"ulangi" asks it again', () => {
    const { state, effects } = taken(conversation.step(open, text('ulangi'), noon));
    expect(stepName(state)).toBe(at);
    expect(said(effects)).toHaveLength(1);
    expect(state.frames.at(-1)?.answers).toEqual(open.frames.at(-1)?.answers);
  });

  test('"kembali" goes one question back, and loses nothing of the report', () => {
    const { state } = taken(conversation.step(open, text('kembali'), noon));
    const body = (from: typeof open) => from.frames.map(({ answers }) => answers.body).find((one) => one !== undefined);
    expect(body(state)).toBe(body(open));
    if (!['lapor.izin', 'lapor.isi', 'lapor.foto'].includes(at)) expect(stepName(state)).not.toBe(at);
  });

  test('"terima kasih" is no answer', () => {
    const { state } = taken(conversation.step(open, text('terima kasih ya pak'), noon));
    expect(stepName(state)).toBe(at);
    expect(state.frames.at(-1)?.answers).toEqual(open.frames.at(-1)?.answers);
  });
});

const options = (stepped: Stepped) => said(taken(stepped).effects).at(-1)?.options;

/** What comes of a text in a chat that has no reports yet. */
function withoutReports(from: ConversationState, typed: string) {
  let stepped = taken(conversation.step(from, text(typed), noon));
  const effects = [...stepped.effects];
  if (effects.some(({ type }) => type === 'lookup')) {
    const answer: LookupAnswer = { query: 'my-reports', ok: true, cases: [] };
    stepped = taken(conversation.step(stepped.state, { type: 'answer', answer }, noon));
    effects.push(...stepped.effects);
  }
  return { state: stepped.state, effects };
}

test('every step of a report that asks is among them', () => {
  const flows = makeFlows(readFlows());
  const asking = ['lapor', 'lokasi'].flatMap((id) =>
    [...(flows.get(id)?.steps.values() ?? [])]
      .filter((step) => step.ask !== undefined)
      .map((step) => `${id}.${step.id}`),
  );
  const elsewhere = ['lapor.topik-dekat', 'lapor.serupa', 'lokasi.pasti'];
  expect(asking.filter((step) => !(step in questions)).sort()).toEqual(elsewhere.sort());
});

test.each([
  'menu makanan di kantin sekolah basi',
  'pengurusan ktp saya batal terus tanpa alasan',
  'kapal ferry tidak kembali ke dermaga sejak pagi',
  'status tanah kami belum jelas di kelurahan',
  'minta bantuan beras tidak pernah sampai',
  'truk tambang lewati jalan desa tiap malam',
])('"%s" is told, not steered by', (story) => {
  const { state } = taken(conversation.step(null, text(story), noon));
  expect(stepName(state)).toBe('lapor.izin');
  expect(state.frames[0]?.answers.body).toBe(story);
  const asked = chatted(conversation, ['lapor', 'ya', story]);
  expect(asked.frames[0]?.answers.body).toBe(story);
});

// "Tidak jadi" gives the report up, also where "tidak" alone would be an answer.
test.each([
  ['tidak jadi', [told, 'ya']],
  ['gak jadi pak', [told, 'ya']],
  ['kada jadi', [told, 'ya', 'lewati', 'semayap']],
  ['ga jadi', toReview],
])('"%s" after %j asks whether the report is to be given up', (words, before) => {
  const { state } = taken(conversation.step(chatted(conversation, before), text(words), noon));
  expect(stepName(state)).toBe('batal.yakin');
});

test('"tidak jadi" before anything is kept: no report is made', () => {
  expect(chatted(conversation, [told, 'tidak jadi'])).toMatchObject({ frames: [] });
});

test.each(['no', 'nope', 'kada', 'gak'])('"%s" to a list of topics is none of them', (words) => {
  const { state } = taken(conversation.step(chatted(conversation, [...toTopic, 'bukan']), text(words), noon));
  expect(stepName(state)).toBe('lapor.mirip');
});

test.each([
  ['bukan, mau cek status', 'status'],
  ['bukan, mau lihat status laporan saya', 'status'],
  ['ga, mau cek laporan', 'status'],
  ['tidak pak, saya mau tambah keterangan', 'pilih'],
  ['bukan lapor, mau bicara dengan petugas', 'petugas'],
  ['eh saya mau cek status laporan yg kemarin', 'status'],
  ['salah, mau nilai', 'pilih'],
  ['no, check status', 'status'],
])('"%s" at the consent wants something else', (words, flow) => {
  for (const before of [[told], ['lapor']]) {
    const { state } = taken(conversation.step(chatted(conversation, before), text(words), noon));
    expect(state.frames.at(-1)?.flow).toBe(flow);
    expect(JSON.stringify(state.frames[0]?.answers)).not.toContain(words);
  }
});

test.each([
  'lupa nomor',
  'lupa nomor saya',
  'nomor saya hilang',
  'nomornya hilang',
  'lupa nomer laporan',
  'kada ingat nomornya',
  'nomor laporan saya hilang',
  'lupa no laporan',
  'forgot my number',
  'i lost my number',
])('"%s" looks for the report', (words) => {
  const { state, effects } = taken(conversation.step(null, text(words), noon));
  expect(state.frames.at(-1)?.flow).toBe('status');
  expect(effects.some((effect) => effect.type === 'lookup')).toBe(true);
});

test.each(['nomor apa ini', 'ini nomor siapa', 'layanan apa ini', 'resmi kah ini'])(
  '"%s" asks who answers here',
  (words) => {
    expect(said(taken(conversation.step(null, text(words), noon)).effects)[0]?.text).toContain('resmi');
  },
);

// A number that is not whole asks after a report all the same, and is no story.
test.each([
  ...['status ADU-7K', 'status adu 7k3m', 'cek status 7K3M-9Q', 'cek laporan nomor ADU-7K3M'],
  ...['status zyar', 'cek status adu zyar n0fz', 'status ZYAR N0FZ', 'ADU-ZYAR', 'adu-zyar bagaimana'],
])('"%s" asks for the number', (words) => {
  for (const before of [['halo'], [told], [told, 'ya']]) {
    const { state, effects } = taken(conversation.step(chatted(conversation, before), text(words), noon));
    expect(state.frames.at(-1)?.flow).toBe('status');
    expect(JSON.stringify(state.frames[0]?.answers ?? {})).not.toMatch(/7k/i);
    expect(effects.some((effect) => effect.type === 'lookup')).toBe(true);
  }
});

test.each(['cek gang 3 rusak', 'cek jalan rt 05 rusak pak', 'status tanah warga rt 05'])(
  '"%s" asks for no number',
  (words) => {
    const { effects } = taken(conversation.step(null, text(words), noon));
    expect(said(effects)[0]?.text).not.toContain('nomor');
  },
);
