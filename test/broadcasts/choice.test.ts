// What an officer types to choose an audience: what is not there is refused at once, with the real names that are nearest.
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Choice, type Known, knownConditions, readChoice } from '../../src/app/broadcasts/choice.ts';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { flowFolder } from '../../src/app/files/flow-files.ts';
import { monday, schedule } from '../support/case-builders.ts';

let known: Known;
beforeAll(async () => {
  known = await knownConditions(mustLoadAgencies(join(flowFolder, 'agencies.yaml')));
});

const read = (choice: Choice) => readChoice(choice, known, schedule.calendar, monday).audience;

test('names are found as they are typed', () => {
  expect(
    read({ topic: ['LISTRIK'], state: ['menunggu pelapor'], kecamatan: 'pulau laut sigam', desa: 'SEBATUNG' }),
  ).toMatchObject({
    topics: ['listrik'],
    states: ['menunggu_pelapor'],
    kecamatan: 'Pulau Laut Sigam',
    desa: 'Sebatung',
  });
});

test.each<[string, Choice, RegExp]>([
  ['a topic', { topic: ['listrk'] }, /^Tidak ada topik listrk\. Yang paling dekat: listrik, /],
  [
    'a kecamatan',
    { kecamatan: 'Pulau Laut Sigm' },
    /^Tidak ada kecamatan Pulau Laut Sigm\. Yang paling dekat: Pulau Laut Sigam, /,
  ],
  ['a desa', { desa: 'Semayp' }, /^Tidak ada desa Semayp di sana\. Yang paling dekat: Semayap, /],
  ['a status', { state: ['diprosess'] }, /^Tidak ada status diprosess\. Yang paling dekat: diproses, /],
  ['an agency', { agency: 'puprr' }, /^Tidak ada SKPD puprr\. Yang paling dekat: pupr/],
  ['a day', { from: 'kemarin' }, /^Tanggal kemarin tidak dikenal\. Tulis seperti ini: \d{4}-\d\d-\d\d\.$/],
  ['a day of no month', { to: '2026-02-30' }, /^Tanggal 2026-02-30 tidak dikenal\./],
  ['a step', { step: 'hapus' }, /^Tidak ada langkah hapus\. Yang ada: tanggapan /],
  ['a number', { number: [''] }, /^Nomor laporannya tidak bisa dibaca\./],
])('%s that is not there is refused with the nearest', (_what, choice, sentence) => {
  expect(() => read(choice)).toThrow(sentence);
});

test('a desa of another kecamatan is refused: nobody would fit', () => {
  expect(() => read({ kecamatan: 'Hampang', desa: 'Semayap' })).toThrow(/^Tidak ada desa Semayap di sana\./);
});
