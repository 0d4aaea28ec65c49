// What citizens write once their report is in: courtesy, "when will it be mended?", second thoughts. None of it begins
// another report, and none of it is met with "we did not understand".
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

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

test.each([
  'oh iya lupa, itu di depan sdn 1',
  'lupa bilang pak, lampunya juga mati',
  'tambahan: ada anak sekolah jatuh',
  'ralat, yang rusak sebelah kiri',
  'maaf salah, lubangnya ada tiga',
  'itu di dekat jembatan ya pak',
  'satu lagi, drainasenya mampet',
])('"%s" right after the receipt is asked to belong to the report', (typed) => {
  const { effects, state } = taken(conversation.step(received, text(typed, noon + 60_000), noon + 60_000));
  expect(said(effects).at(-1)?.text).toContain('tambahan untuk laporan "Jalan berlubang"');
  const added = taken(conversation.step(state, text('ya', noon + 70_000), noon + 70_000));
  expect(added.effects).toContainEqual({
    type: 'command',
    command: { name: 'add-information', number: 'ADU-241G-J0AD-5', text: typed, media: [] },
  });
});

test.each([
  ['lampu jalan di rampa mati semua', 60_000],
  ['oh iya lupa, lampu di rampa juga mati', 3_600_000],
])('"%s" %i ms after the receipt is another report', (typed, later) => {
  const { state } = taken(conversation.step(received, text(typed, noon + later), noon + later));
  expect(state.frames.at(-1)?.flow).not.toBe('sambung');
  expect(state.frames[0]?.answers.body).toBe(typed);
});

test('"batal" with nothing open says who takes a sent report back', () => {
  expect(answered('batalkan laporan').texts.join()).toContain('bicara dengan petugas');
});
