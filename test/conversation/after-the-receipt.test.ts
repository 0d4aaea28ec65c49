// What citizens write once their report is in: courtesy, "when will it be mended?", second thoughts. None of it begins
// another report, and none of it is met with "we did not understand".
import { describe, expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const filed = chatted(conversation, [
  ...['jalan berlubang besar, banyak motor jatuh', 'ya', 'lewati', 'semayap'],
  ...['hari ini', 'ya', 'terbuka', 'kirim'],
]);

function answered(typed: string) {
  const { effects, state } = taken(conversation.step(filed, text(typed), noon + 60_000));
  const lookups = effects.flatMap((effect) => (effect.type === 'lookup' ? [effect.lookup.query] : []));
  return { texts: said(effects).map((one) => one.text), lookups, flow: state.frames.at(-1)?.flow };
}

test.each(['ok', 'Oke', 'iya', 'baik', 'baik pak', 'siap', 'sip', '👍'])('"%s" gets a short kind word', (typed) => {
  expect(answered(typed)).toEqual({ texts: [expect.stringMatching(/^Baik, /)], lookups: [], flow: undefined });
});

test('whoever asks twice whether it was sent is told so, and then shown the report', () => {
  const asked = taken(conversation.step(filed, text('udah terkirim belum?'), noon));
  expect(said(asked.effects)[0]?.text).toContain('sudah terkirim');
  const again = taken(conversation.step(asked.state, text('udah terkirim belum?'), noon));
  expect(again.effects).toContainEqual(
    expect.objectContaining({ lookup: expect.objectContaining({ query: 'my-reports' }) }),
  );
});

test('"baik terima kasih" is thanks', () => {
  expect(answered('baik terima kasih').texts).toEqual(['Sama-sama, Bapak/Ibu.']);
});

test('before anybody has reported, "ya" is no answer to anything', () => {
  const { effects } = taken(conversation.step(null, text('ya'), noon));
  expect(said(effects)[0]?.text).toContain('Langsung ceritakan');
});

test.each([
  'kapan diperbaiki?',
  'kpn dikerjakan',
  'kapan dijawab?',
  'kapan ditanggapi pak',
  'blm ada kabar?',
  'mana jawabannya min',
  'nomor laporan saya berapa',
  'pabila digawi',
  'sdh sampai mana',
  'gimana laporan saya?',
  'kenapa laporan saya belum dijawab',
  'kok blm ditanggapi',
  'sudah seminggu laporan saya belum diproses',
  'laporan sy gmn min',
  'udah ditindaklanjuti belum',
])('"%s" shows how the report stands', (typed) => {
  expect(answered(typed)).toMatchObject({ lookups: ['my-reports'], flow: 'status' });
});

test.each([
  ['saya mau ubah laporan tadi', 'pilih'],
  ['hapus laporan saya', 'petugas'],
  ['batalkan laporan tadi', 'petugas'],
])('"%s" leads to %s', (typed, flow) => {
  expect(answered(typed).flow).toBe(flow);
});

const received = taken(
  conversation.step(
    filed,
    { type: 'update', update: { id: 'r1', kind: 'receipt', number: 'ADU-241G-J0AD-5', title: 'Jalan berlubang' } },
    noon,
  ),
).state;

const hour = 3_600_000;
const fewMinutes = 60_000;

const asked = (typed: string, later: number) =>
  taken(conversation.step(received, text(typed, noon + later), noon + later));

const plainly = [
  'oh iya lupa, itu di depan sdn 1',
  'oh iya yang di depan masjid juga',
  'lupa bilang pak, lampunya juga mati',
  'tambahan: ada anak sekolah jatuh',
  'ralat, yang rusak sebelah kiri',
  'satu lagi, drainasenya mampet',
  'yg dekat jembatan juga rusak min',
  'pak laporan saya tadi kurang satu, lampunya mati',
  'eh maaf kelupaan, lubangnya ada tiga',
  'oh iya lupa, lampu di rampa juga mati',
  'maksud saya yang di depan pasar, bukan terminal',
  'also the lamp in front of the mosque is broken',
];

test.each([
  ...plainly.flatMap((typed): [string, number][] => [
    [typed, fewMinutes],
    [typed, 5 * hour],
  ]),
  ['maaf salah, lubangnya ada tiga', fewMinutes],
  ['itu di dekat jembatan ya pak', fewMinutes],
])('"%s", %i ms after the receipt, is asked to belong to the report', (typed, later) => {
  const { effects, state } = asked(typed, later);
  expect(said(effects).at(-1)?.text).toContain('tambahan untuk laporan "Jalan berlubang"');
  const at = noon + later + 10_000;
  const added = taken(conversation.step(state, text('ya', at), at));
  expect(added.effects).toContainEqual({
    type: 'command',
    command: { name: 'add-information', number: 'ADU-241G-J0AD-5', text: typed, media: [] },
  });
});

test.each([
  ['lampu jalan di rampa mati semua', fewMinutes],
  ['lampu jalan di rampa mati semua', 5 * hour],
  ['tadi malam lampu di rampa mati semua', 5 * hour],
  ['itu jembatan di sebelimbingan sudah miring', 5 * hour],
  ['maaf pak, air pdam di stagen keruh', 5 * hour],
  ['salah satu tiang listrik di dirgahayu mau roboh', 5 * hour],
  ['oh iya mau lapor lagi, sampah di pasar menumpuk', fewMinutes],
  ['oh iya laporan lain: sampah di pasar menumpuk', 5 * hour],
  ['yang di rampa itu lampunya mati semua', 5 * hour],
  ['lupa rasanya air bersih, sudah sebulan pdam mati', 25 * hour],
  ['oh iya yang di depan masjid juga rusak', 13 * hour],
])('"%s" %i ms after the receipt is another report', (typed, later) => {
  const { state } = asked(typed, later);
  expect(state.frames.at(-1)?.flow).not.toBe('sambung');
  expect(state.frames[0]?.answers.body).toBe(typed);
});

test('a picture without a word, hours after the receipt, is asked to belong to the report', () => {
  const media = { id: 'p1', kind: 'photo' as const, mime: 'image/jpeg', size: 1_000, sha256: '0'.repeat(64) };
  const at = noon + 5 * hour;
  const sent = message({ kind: 'media', outcome: { ok: true, media } }, at);
  const { state } = taken(conversation.step(received, sent, at));
  expect(state.frames.at(-1)?.flow).toBe('sambung');
});

test('"batal" with nothing open says who takes a sent report back', () => {
  expect(answered('batalkan laporan').texts.join()).toContain('bicara dengan petugas');
});

test('what is looked up in between does not make the report forgotten', () => {
  let state = taken(conversation.step(received, text('menu', noon), noon)).state;
  state = chatted(conversation, ['bantuan', 'status', 'terima kasih'], state);
  const { effects } = taken(conversation.step(state, text('oh iya yang di depan masjid juga', noon), noon));
  expect(said(effects).at(-1)?.text).toContain('tambahan untuk laporan "Jalan berlubang"');
  // What was said when it was sent is not said again.
  const done = taken(conversation.step(state, text('selesai', noon), noon));
  expect(
    said(done.effects)
      .map((one) => one.text)
      .join(),
  ).not.toContain('Nomor laporan segera');
});

test('another report that is begun makes it forgotten', () => {
  const state = chatted(conversation, ['lampu jalan di rampa mati semua', 'batal', 'ya', 'terima kasih'], received);
  const at = noon + 11 * 60_000;
  const { state: after } = taken(conversation.step(state, text('satu lagi, drainase di stagen mampet', at), at));
  expect(after.frames.at(-1)?.flow).not.toBe('sambung');
});

test.each(['anonim ya pak', 'rahasiakan nama saya', 'tolong anonim ya'])(
  '"%s" once it is sent asks about that report',
  (typed) => {
    const { state, effects } = taken(conversation.step(received, text(typed), noon));
    expect(state.frames[0]?.flow).toBe('anonim');
    expect(effects).toContainEqual({ type: 'lookup', lookup: { query: 'my-reports' } });
  },
);

test("an officer's question in the middle of a report says how it is answered, and that way leads there", () => {
  const open = chatted(conversation, ['lampu jalan di gang kami mati', 'ya', 'tidak ada']);
  const update = { id: 'q1', kind: 'asked' as const, number: 'ADU-241G-J0AD-5', title: 'Jalan', text: 'RT berapa?' };
  const { state, effects } = taken(conversation.step(open, { type: 'update', update }, noon));
  expect(said(effects).at(-1)?.text).toContain('tulis: jawab petugas');
  const answering = taken(conversation.step(state, text('jawab petugas'), noon));
  expect(answering.state.frames.map(({ flow }) => flow)).toEqual(['lapor', 'lokasi', 'jawab', 'pilih']);
});

describe('where a score is asked for', () => {
  const update = { id: 'a1', kind: 'responded' as const, number: 'ADU-241G-J0AD-5', title: 'Jalan', text: 'Ditambal' };
  const responded = taken(conversation.step(received, { type: 'update', update }, noon)).state;
  const open = chatted(conversation, ['puas'], responded);

  test.each([
    'lampu jalan di rampa mati semua',
    'air pdam di stagen keruh sudah seminggu',
    'sampah di pasar menumpuk bau',
  ])('"%s" is another report', (typed) => {
    const { state } = taken(conversation.step(open, text(typed), noon));
    expect(state.frames[0]?.answers.body).toBe(typed);
  });

  test.each([
    'jelek karena lama sekali ditangani',
    'petugasnya ramah dan cepat datang',
    'bagus sekali pelayanannya pak',
    'kurang memuaskan karena lambat',
    'lumayan tapi masih ada lubang kecil',
    'semoga cepat diperbaiki yang lain juga',
  ])('"%s" is none', (typed) => {
    expect(taken(conversation.step(open, text(typed), noon)).state.frames.at(-1)?.step).toBe('bintang');
  });
});

describe('who tells the same once more', () => {
  const words = 'lampu jalan di depan masjid stagen mati total sejak kemarin';
  const title = 'Lampu jalan di depan masjid Stagen mati total sejak kemarin';
  const receipt = { id: 'r2', kind: 'receipt', number: 'ADU-241G-J0AD-5', title } as const;
  const sent = taken(conversation.step(filed, { type: 'update', update: receipt }, noon)).state;
  const next = (typed: string) =>
    taken(conversation.step(sent, text(typed), noon + 3_600_000)).state.frames.at(-1)?.flow;

  test.each([
    words,
    'Lampu jalan depan masjid Stagen mati total sejak kemarin!!',
    'pak lampu jalan di depan masjid stagen mati total, tolong',
  ])('"%s" is asked whether it belongs to that report', (typed) => {
    expect(next(typed)).toBe('sambung');
  });

  test.each([
    'lampu jalan di depan pasar semisir mati total sejak kemarin',
    'lampu jalan mati',
    'jalan di depan masjid stagen berlubang besar, motor jatuh',
  ])('"%s" is another matter', (typed) => {
    expect(next(typed)).toBe('lapor');
  });
});
