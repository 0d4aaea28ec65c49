// The consent in a citizen's own words: nobody who agrees is asked for ever, and nobody agrees unawares.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted } from './support/scenes.ts';

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
  'kenapa harus setuju?',
  'saya kurang setuju',
  'saya tidak bersedia',
  'setuju kalau cepat diperbaiki',
  'bisa cepat pak',
  'mau dilaporkan ke siapa',
  'iya lampunya mati dari tiang pertama sampai jembatan',
  'ya nanti dulu',
])('"%s" is no consent', (typed) => {
  expect(answered(typed).step).not.toBe('foto');
});
