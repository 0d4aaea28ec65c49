// Slips that break no step and so would show only in what citizens are asked, or are not: a mistyped answer, word or value.
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../src/app/files/flow-files.ts';
import { checkFlows } from '../../src/conversation/check/check.ts';

const sentences = 'tanya: "Apa?"\nya: "Ya"\ntidak: "Tidak"\nisi: "Isi"\n';

/** A flow of every place where an answer can be named; `rt` is the regency's own question. */
const whole = `flow: uji
version: 1
title: Uji
words: [uji, coba]
start: tanya
steps:
  tanya:
    kind: choice
    ask: uji.tanya
    save: rt
    skip-if: { has: rt }
    options:
      - { id: sudah, label: uji.ya, means: yes, words: [pernah], forget: [media] }
      - { id: belum, label: uji.tidak, means: no, words: [kada], when: { lacks: place } }
    next: pilah
  pilah:
    kind: branch
    cases:
      - if: { answer: rt, is: sudah }
        next: periksa
      - if: { answer: classification, is: permintaan_informasi }
        next: periksa
    else: end
  periksa:
    kind: review
    ask: uji.tanya
    items:
      - { label: uji.isi, show: date, step: tanya, when: { answer: privacy, is: rahasia } }
    mend: ubah
    options: []
    next: end
  ubah:
    kind: choice
    ask: uji.tanya
    from: items
    options: []
    next: periksa
`;

function faultsOf(...flows: string[]) {
  const used = new Set(['uji.*']);
  const files = flows.map((text, n) => ({ name: n === 0 ? 'flows/uji.yaml' : `flows/lain${n}.yaml`, text }));
  const locales = [{ locale: 'id', files: [{ name: 'locales/id/uji.yaml', text: sentences }] }];
  return checkFlows({ flows: files, locales, used }).map(faultLine);
}

test('a flow that names nothing wrongly', () => {
  expect(faultsOf(whole)).toEqual([]);
});

describe('each slip is told once, where it stands, with what was probably meant', () => {
  test.each([
    ['has: rt', 'has: rd', '11:16: "rd" bukan jawaban yang disimpan langkah mana pun; maksudnya "rt"?'],
    ['has: rt', 'has: plcae', '11:16: "plcae" bukan jawaban yang disimpan langkah mana pun; maksudnya "place"?'],
    ['lacks: place', 'lacks: palce', '14:74: "palce" bukan jawaban yang disimpan langkah mana pun; maksudnya "place"?'],
    ['answer: rt', 'answer: rrrt', '19:15: "rrrt" bukan jawaban yang disimpan langkah mana pun; maksudnya "rt"?'],
    ['is: sudah', 'is: sudha', '19:27: "rt" tidak pernah "sudha"; maksudnya "sudah"?'],
    [
      'is: permintaan_informasi',
      'is: informasi',
      '21:39: "classification" tidak pernah "informasi"; yang mungkin: pengaduan, aspirasi, permintaan_informasi',
    ],
    [
      'answer: classification, is: permintaan_informasi',
      'answer: media, is: foto',
      '21:30: "media" hanya ada atau tidak ada, bukan "foto"; tanyakan dengan has atau lacks',
    ],
    [
      'answer: privacy',
      'answer: privasi',
      '28:60: "privasi" bukan jawaban yang disimpan langkah mana pun; maksudnya "privacy"?',
    ],
    ['is: rahasia', 'is: rahsia', '28:77: "privacy" tidak pernah "rahsia"; maksudnya "rahasia"?'],
    ['forget: [media]', 'forget: [medai]', '13:75: "medai" bukan jawaban yang bisa dihapus; maksudnya "media"?'],
    ['forget: [media]', 'forget: [candidates]', '13:75: "candidates" bukan jawaban yang bisa dihapus'],
    ['show: date', 'show: dte', '28:27: "dte" bukan jawaban yang bisa ditampilkan; maksudnya "date"?'],
    ['mend: ubah', 'mend: ubh', '29:5: "mend" menuju langkah "ubh", yang tidak ada; maksudnya "ubah"?'],
    ['save: rt', 'save: choice', '11:16: "rt" bukan jawaban yang disimpan langkah mana pun'],
    ['words: [kada]', 'words: [kada, Pernah]', '14:65: "Pernah" juga berarti pilihan "sudah"; hapus salah satu'],
    ['means: no', 'means: yes', '14:40: "belum" dan "sudah" sama-sama berarti yes; hanya satu yang boleh'],
    ['kind: review', 'kind: reviw', '25:5: langkah "periksa", kind: tidak ada "reviw"; maksudnya "review"?'],
    ['save: rt', 'sve: rt', '10:5: "sve" tidak dikenal di langkah "tanya"; maksudnya "save"?'],
    ['version: 1\n', '', '1:1: "version" belum ada'],
    ['has: rt', 'hass: rt', '11:16: "hass" tidak dikenal di langkah "tanya", skip-if; maksudnya "has"?'],
  ])('%s → %s', (right, wrong, found) => {
    expect(whole).toContain(right);
    expect(faultsOf(whole.replace(right, wrong))).toContain(`flows/uji.yaml:${found}`);
  });
  test('alone, where nothing else asks for it', () => {
    expect(faultsOf(whole.replace('has: rt', 'has: plcae'))).toHaveLength(1);
    expect(faultsOf(whole.replace('is: rahasia', 'is: rahsia'))).toHaveLength(1);
    expect(faultsOf(whole.replace('words: [kada]', 'words: [kada, pernah]'))).toHaveLength(1);
  });
  test('a choice that saves what its answer cannot be, so that nobody would be anonymous', () => {
    const asked = whole.replace('save: rt\n', 'save: privacy\n').replace('has: rt', 'has: privacy');
    expect(faultsOf(asked.replace('answer: rt, is: sudah', 'has: place'))).toEqual([
      'flows/uji.yaml:13:11: "privacy" tidak bisa "sudah"; yang mungkin: terbuka, anonim, rahasia, keduanya',
      'flows/uji.yaml:14:11: "privacy" tidak bisa "belum"; yang mungkin: terbuka, anonim, rahasia, keduanya',
    ]);
  });
});

describe('flows together', () => {
  const other = (steps: string, words = '[lain]') =>
    `flow: lain1\nversion: 1\ntitle: Lain\nwords: ${words}\nstart: mulai\nsteps:\n${steps}`;
  const says = '  mulai:\n    kind: say\n    say: uji.tanya\n    next: end\n';

  test('what a flow that is called saves can be asked for, and what any other saves cannot', () => {
    const saving = other('  mulai:\n    kind: text\n    ask: uji.tanya\n    save: rw\n    next: end\n');
    const asking = whole.replace('lacks: place', 'lacks: rw');
    expect(faultsOf(asking, saving)).toEqual([
      'flows/uji.yaml:14:74: "rw" bukan jawaban yang disimpan langkah mana pun; maksudnya "rt"?',
    ]);
    const calling = asking
      .replace('    next: pilah\n', '    next: panggil\n')
      .replace('  pilah:\n', '  panggil:\n    kind: call\n    flow: lain1\n    next: pilah\n  pilah:\n');
    expect(faultsOf(calling, saving)).toEqual([]);
  });
  test('the same words start two flows: both places are told', () => {
    expect(faultsOf(whole, other(says, '[apa, Coba]'))).toEqual([
      'flows/lain1.yaml:4:14: "Coba" juga memulai alur "uji" (flows/uji.yaml:4:14); hapus salah satu',
    ]);
  });
  test('an empty file is told once, and nothing of what it would have said', () => {
    expect(faultsOf(whole, '\n')).toEqual([
      'flows/lain1.yaml:1:1: berkas ini kosong; kembalikan isinya, atau hapus berkasnya',
    ]);
  });
  test('a mistyped key of a sentence is told once, with the sentence that was meant', () => {
    const locales = [{ locale: 'id', files: [{ name: 'locales/id/uji.yaml', text: sentences }] }];
    const flows = [{ name: 'flows/uji.yaml', text: whole.replace('label: uji.isi', 'label: uji.is') }];
    expect(checkFlows({ flows, locales, used: new Set() }).map(faultLine)).toEqual([
      'flows/uji.yaml:28:11: kalimat "uji.is" belum ada di locales/id; maksudnya "uji.isi"?',
    ]);
  });
});
