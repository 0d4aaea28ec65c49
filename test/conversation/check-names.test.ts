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
    mend: tanya
    options: []
    next: end
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
    ['has: rt', 'has: rd', '11:16: "rd" is no answer that any step saves; did you mean "rt"?'],
    ['has: rt', 'has: plcae', '11:16: "plcae" is no answer that any step saves; did you mean "place"?'],
    ['lacks: place', 'lacks: palce', '14:74: "palce" is no answer that any step saves; did you mean "place"?'],
    ['answer: rt', 'answer: rrrt', '19:15: "rrrt" is no answer that any step saves; did you mean "rt"?'],
    ['is: sudah', 'is: sudha', '19:27: "rt" is never "sudha"; did you mean "sudah"?'],
    [
      'is: permintaan_informasi',
      'is: informasi',
      '21:39: "classification" is never "informasi"; it can be pengaduan, aspirasi, permintaan_informasi',
    ],
    [
      'answer: classification, is: permintaan_informasi',
      'answer: media, is: foto',
      '21:30: "media" is there or not, and never "foto": ask with has or lacks',
    ],
    [
      'answer: privacy',
      'answer: privasi',
      '28:60: "privasi" is no answer that any step saves; did you mean "privacy"?',
    ],
    ['is: rahasia', 'is: rahsia', '28:77: "privacy" is never "rahsia"; did you mean "rahasia"?'],
    ['forget: [media]', 'forget: [medai]', '13:75: "medai" is no answer to take back; did you mean "media"?'],
    ['forget: [media]', 'forget: [candidates]', '13:75: "candidates" is no answer to take back'],
    ['show: date', 'show: dte', '28:27: "dte" is no answer to show; did you mean "date"?'],
    ['mend: tanya', 'mend: tnya', '29:5: "mend" leads to the step "tnya", which there is not; did you mean "tanya"?'],
    ['save: rt', 'save: choice', '11:16: "rt" is no answer that any step saves'],
    ['words: [kada]', 'words: [kada, Pernah]', '14:65: "Pernah" means the option "sudah" too'],
    ['means: no', 'means: yes', '14:40: "belum" and "sudah" both mean yes: only one can'],
    ['kind: review', 'kind: reviw', '25:5: steps.periksa.kind: there is no kind "reviw"; did you mean "review"?'],
    ['save: rt', 'sve: rt', '10:5: "sve" is no word that can stand in steps.tanya; did you mean "save"?'],
    ['version: 1\n', '', '1:1: version: missing'],
    [
      'has: rt',
      'hass: rt',
      '11:5: steps.tanya.skip-if: a condition is { has: name }, { lacks: name } or { answer: name, is: value }',
    ],
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
      'flows/uji.yaml:13:11: "privacy" cannot be "sudah"; it can be terbuka, anonim, rahasia, keduanya',
      'flows/uji.yaml:14:11: "privacy" cannot be "belum"; it can be terbuka, anonim, rahasia, keduanya',
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
      'flows/uji.yaml:14:74: "rw" is no answer that any step saves; did you mean "rt"?',
    ]);
    const calling = asking
      .replace('    next: pilah\n', '    next: panggil\n')
      .replace('  pilah:\n', '  panggil:\n    kind: call\n    flow: lain1\n    next: pilah\n  pilah:\n');
    expect(faultsOf(calling, saving)).toEqual([]);
  });
  test('the same words start two flows: both places are told', () => {
    expect(faultsOf(whole, other(says, '[apa, Coba]'))).toEqual([
      'flows/lain1.yaml:4:14: "Coba" starts the flow "uji" too (flows/uji.yaml:4:14): keep one of them',
    ]);
  });
  test('an empty file is told once, and nothing of what it would have said', () => {
    expect(faultsOf(whole, '\n')).toEqual([
      'flows/lain1.yaml:1:1: this file is empty: give it back what it held, or delete it',
    ]);
  });
  test('a mistyped key of a sentence is told once, with the sentence that was meant', () => {
    const locales = [{ locale: 'id', files: [{ name: 'locales/id/uji.yaml', text: sentences }] }];
    const flows = [{ name: 'flows/uji.yaml', text: whole.replace('label: uji.isi', 'label: uji.is') }];
    expect(checkFlows({ flows, locales, used: new Set() }).map(faultLine)).toEqual([
      'flows/uji.yaml:28:11: the sentence "uji.is" is missing in locales/id; did you mean "uji.isi"?',
    ]);
  });
});
