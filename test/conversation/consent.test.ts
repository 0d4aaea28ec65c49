// The consent in a citizen's own words: nobody who agrees is asked for ever, and nobody agrees unawares.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const answered = (typed: string) => {
  const [frame] = chatted(conversation, ['lampu jalan mati di semayap dekat masjid', typed]).frames.slice(-1);
  return { step: frame?.step, ...frame?.answers };
};

test.each([
  'iya saya setuju nak',
  'iya betul nak',
  'iya dek',
  'ok siap komandan',
  'iya silakan dicatat',
  'iya simpan aja',
  'silahkan pak',
  'iya silahkan disimpan',
  'inggih cil',
  'inggih ding',
  'ayu ai',
  'iya setuju, tolong cepat',
  'iya pak cepetan',
  'monggo',
  'ya monggo',
  'bisa pak',
  'yaudah deh',
  'saya bersedia',
  'dengan senang hati',
  'siap laksanakan',
  'go ahead',
  'i agree',
  'of course',
  'yes you can',
  'saya menyetujui laporan ini disimpan',
  'tidak masalah',
  'lanjutttt',
  'setju',
])('"%s" agrees, and is no part of the report', (typed) => {
  expect(answered(typed)).toMatchObject({ step: 'foto', body: 'lampu jalan mati di semayap dekat masjid' });
});

test.each(['setuju asal nama saya dirahasiakan', 'iya tapi jangan sebut nama saya'])(
  '"%s" agrees, and hides the name',
  (typed) => {
    expect(answered(typed)).toMatchObject({ step: 'foto', anonymous: true });
  },
);

test.each([
  ['ya umum aja', 'terbuka'],
  ['iya, untuk umum', 'terbuka'],
  ['ya tapi jgn disebar', 'rahasia'],
  ['setuju asal jangan disebarluaskan', 'rahasia'],
])('"%s" agrees, and says who may see it: %s', (typed, privacy) => {
  const { step, confidential = false, anonymous = false } = answered(typed);
  expect({ step, confidential, anonymous }).toEqual({
    step: 'foto',
    confidential: privacy === 'rahasia',
    anonymous: false,
  });
});

test.each(['ya 2', 'iya 2 pak', 'ya tidak setuju'])(
  '"%s" is neither: it is asked again, and nothing is lost',
  (typed) => {
    expect(answered(typed)).toMatchObject({ step: 'izin', body: 'lampu jalan mati di semayap dekat masjid' });
  },
);

test.each([
  'kenapa harus setuju?',
  'saya kurang setuju',
  'saya tidak bersedia',
  'setuju kalau cepat diperbaiki',
  'bisa cepat pak',
  'mau dilaporkan ke siapa',
  'iya lampunya mati dari tiang pertama sampai jembatan',
  'ya nanti dulu',
  'boleh tanya',
  'boleh tanya dulu',
])('"%s" is no consent', (typed) => {
  expect(answered(typed).step).not.toBe('foto');
});

test.each<[string, Record<string, unknown>]>([
  ['Ya terbuka aja', { anonymous: false, confidential: false }],
  ['iya, anonim aja pak', { anonymous: true }],
  ['setuju, rahasia', { confidential: true }],
  ['ya ga ada foto', { noPhoto: true, step: 'tanggal' }],
  ['iya pak foto menyusul', { noPhoto: true }],
  ['iya, di stagen', { place: { desa: 'Stagen' } }],
  ['oke di desa sungai taib', { place: { desa: 'Sungai Taib' } }],
  ['iya, di rampa', { candidates: expect.anything() }],
  ['iya kemarin sore', { eventDate: '2026-11-24' }],
  ['ya pak sudah 3 hari', { eventDate: '2026-11-22' }],
])('"%s" agrees, and is not asked what it told', (typed, told) => {
  const after = answered(typed);
  expect(after).toMatchObject({
    body: 'lampu jalan mati di semayap dekat masjid',
    consentAt: expect.any(Number),
    ...told,
  });
});

test.each([
  'terbuka aja',
  'di stagen',
  'ga ada foto',
  'ya tapi ga ada foto tidak setuju',
  'iya besok',
  'ya nanti',
  'tidak, di stagen',
])('"%s" does not agree', (typed) => {
  expect(answered(typed).consentAt).toBeUndefined();
});

test.each([
  'tidak paham',
  'tidak tahu',
  'tidak jelas',
  'tidak bisa baca',
  'tidak percaya',
  'jangan lama',
  'tidak mau ribet',
  'tidak mau ketahuan',
  'saya tidak mau diketahui',
  'tidak mau anonim',
])('"%s" does not refuse: the report is not given up', (typed) => {
  expect(answered(typed)).toMatchObject({ step: 'izin', body: expect.stringContaining('lampu jalan mati') });
});

test.each([
  'tidak',
  'no',
  '2',
  'no 2',
  'no. 2',
  'gak setuju pak',
  'tidak setuju data disimpan',
  'tidak mau lapor',
  'tidak mau dilanjutkan',
  'tidak mau ditulis',
  'jangan disimpan',
  'saya tidak bersedia',
  'gak jadi lah',
  "i don't agree",
])('"%s" refuses', (typed) => {
  expect(answered(typed).step).toBeUndefined();
});

test.each(['no 2', 'no. 2', 'No.2 pak'])('"%s" is the second option, and no yes: nothing is erased', (typed) => {
  const stepped = taken(conversation.step(chatted(conversation, ['hapus data saya']), text(typed), noon));
  expect(stepped.effects.filter(({ type }) => type === 'command')).toEqual([]);
  expect(said(stepped.effects)[0]?.text).toContain('tetap tersimpan');
});

test.each(['tidak puas', 'jangan bot'])('"%s" at the consent asks for something else; the report stays', (typed) => {
  const { state } = taken(conversation.step(chatted(conversation, ['lampu jalan mati']), text(typed), noon));
  expect(state.frames[0]).toMatchObject({ flow: 'lapor', answers: { body: 'lampu jalan mati' } });
});

test.each(['lanjut nanti', 'boleh nanti', 'setuju nanti'])('"%s" waits, and is no part of the report', (typed) => {
  expect(answered(typed)).toMatchObject({ step: 'izin', body: 'lampu jalan mati di semayap dekat masjid' });
});
