// The check of flows and sentences: each kind of fault is found where it stands.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFlowFiles, faultLine, flowFolder } from '../../src/app/files/flow-files.ts';
import { drawnFiles, stalePictures } from '../../src/app/files/flow-pictures.ts';
import { checkFlows } from '../../src/conversation/check/check.ts';
import { engineFlows } from '../../src/conversation/flows/flows.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const flow = (steps: string, head = 'flow: uji\nversion: 1\ntitle: Uji\nstart: tanya\n') => `${head}steps:\n${steps}`;
const ask = '  tanya:\n    kind: text\n    ask: uji.tanya\n    save: text\n    next: end\n';
const sentences = 'tanya: "Apa?"\n';

function faultsOf(text: string, id = sentences, en: string | null = null, used: string[] = []) {
  return checkFlows({
    flows: [{ name: 'flows/uji.yaml', text }],
    locales: [
      { locale: 'id', files: [{ name: 'locales/id/uji.yaml', text: id }] },
      ...(en === null ? [] : [{ locale: 'en', files: [{ name: 'locales/en/uji.yaml', text: en }] }]),
    ],
    used: new Set(used),
  }).map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

test('a sound flow has no faults', () => {
  expect(faultsOf(flow(ask))).toEqual([]);
});

describe('each fault is named with file, line and column', () => {
  const choice = (options: string, next = 'end') =>
    flow(`  tanya:\n    kind: choice\n    ask: uji.tanya\n    options:\n${options}    next: ${next}\n`);
  test.each([
    ['syntax', flow('  tanya: [\n'), sentences, /^flows\/uji\.yaml:\d+:\d+: /],
    ['an unknown kind', flow('  tanya:\n    kind: tanya\n'), sentences, /^flows\/uji\.yaml:7:5: steps\.tanya\.kind: /],
    [
      'an unknown field',
      flow(`${ask}    colour: red\n`),
      sentences,
      /^flows\/uji\.yaml:11:5: "colour" is no word that can stand in steps\.tanya/,
    ],
    [
      'a missing target',
      flow(ask.replace('next: end', 'next: nanti')),
      sentences,
      /^flows\/uji\.yaml:10:5: "next" leads to the step "nanti"/,
    ],
    [
      'a step that is never reached',
      flow(`${ask}  sepi:\n    kind: say\n    say: uji.tanya\n    next: end\n`),
      sentences,
      /^flows\/uji\.yaml:11:3: no way leads to the step "sepi"/,
    ],
    [
      'a circle that asks nothing',
      flow(
        '  tanya:\n    kind: say\n    say: uji.tanya\n    next: lagi\n  lagi:\n    kind: say\n    say: uji.tanya\n    next: tanya\n',
      ),
      sentences,
      /^flows\/uji\.yaml:6:3: the step "tanya" leads back to itself/,
    ],
    [
      'a missing sentence',
      flow(ask),
      'lain: "Apa?"\n',
      /^flows\/uji\.yaml:8:5: the sentence "uji\.tanya" is missing in locales\/id/,
    ],
    [
      'a sentence that is never used',
      flow(ask),
      `${sentences}lain: "Apa?"\n`,
      /^locales\/id\/uji\.yaml:2:1: "uji\.lain" is used nowhere/,
    ],
    [
      'a wrong placeholder',
      flow(ask),
      'tanya: "Apa, {nama}?"\n',
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya" asks for \{nama\}/,
    ],
    [
      'a swallowed placeholder',
      flow(ask),
      `tanya: "Nomor '{text}'?"\n`,
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya": an apostrophe before \{text\}/,
    ],
    [
      'a sentence that cannot be read',
      flow(ask),
      'tanya: "Apa {?"\n',
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya" cannot be read/,
    ],
    [
      'too many options',
      choice(Array.from({ length: 11 }, (_, n) => `      - { id: o${n}, label: uji.tanya }\n`).join('')),
      sentences,
      /^flows\/uji\.yaml:9:5: has 11 options/,
    ],
    [
      'too long a label',
      choice('      - { id: satu, label: uji.panjang }\n'),
      `${sentences}panjang: "${'a'.repeat(41)}"\n`,
      /^locales\/id\/uji\.yaml:2:1: "uji\.panjang" is a label of 41/,
    ],
    [
      'a flow called that there is not',
      flow('  tanya:\n    kind: call\n    flow: jauh\n    next: end\n'),
      'x: "y"\n',
      /calls the flow "jauh"/,
    ],
    ['too long a sentence', flow(ask), `tanya: "${'a '.repeat(400)}"\n`, /at most 600 fit a phone/],
  ])('%s', (_, text, id, found) => {
    expect(faultsOf(text, id)).toContainEqual(expect.stringMatching(found));
  });

  test('a sentence missing in a second language, or asking for something else there', () => {
    expect(faultsOf(flow(ask), 'tanya: "Apa?"\nlain: "Ada"\n', 'tanya: "What, {text}?"\n', ['uji.lain'])).toEqual([
      'locales/en/uji.yaml:1:1: "uji.tanya" has other placeholders than locales/id/uji.yaml:1',
      'locales/id/uji.yaml:2:1: "uji.lain" is missing in locales/en',
    ]);
  });
});

describe('one slip is one fault', () => {
  const step = (id: string, next: string) => `  ${id}:\n    kind: say\n    say: uji.tanya\n    next: ${next}\n`;
  const later = `${step('dua', 'tiga')}${step('tiga', 'empat')}${step('empat', 'end')}`;

  test('a step that is missing, without all that it would have led to', () => {
    expect(faultsOf(flow(ask.replace('next: end', 'next: dau') + later))).toEqual([
      'flows/uji.yaml:10:5: "next" leads to the step "dau", which there is not; did you mean "dua"?',
    ]);
  });
  test('a step that is missing, once, where options lead to it by the same next', () => {
    const choice =
      '  tanya:\n    kind: choice\n    ask: uji.tanya\n    options:\n      - { id: satu, label: uji.tanya }\n      - { id: dua, label: uji.tanya, next: dau }\n    next: dau\n';
    expect(faultsOf(flow(choice))).toEqual([
      'flows/uji.yaml:11:38: "dua" leads to the step "dau", which there is not',
      'flows/uji.yaml:12:5: "next" leads to the step "dau", which there is not',
    ]);
  });
  test('a step that no way leads to, without those that come after it', () => {
    expect(faultsOf(flow(ask + later))).toEqual(['flows/uji.yaml:11:3: no way leads to the step "dua"']);
  });
  test('steps that lead to nobody but each other', () => {
    expect(
      faultsOf(flow(`${ask}${step('dua', 'tiga')}${later.replace(step('dua', 'tiga'), '').replace('end', 'tiga')}`)),
    ).toContain('flows/uji.yaml:11:3: no way leads to the step "dua"');
  });
  test('a missing step hides no other that nothing leads to', () => {
    expect(faultsOf(flow(ask.replace('next: end', 'next: dau') + later + step('sepi', 'end')))).toEqual([
      'flows/uji.yaml:10:5: "next" leads to the step "dau", which there is not; did you mean "dua"?',
      'flows/uji.yaml:11:3: no way leads to the step "dua"',
      'flows/uji.yaml:23:3: no way leads to the step "sepi"',
    ]);
  });
});

describe('every file of every language', () => {
  const page = z.strictObject({ title: z.string(), start: z.array(z.string()) });
  const id = { halaman: 'title: "Aduan {kabupaten}"\nstart:\n  - "Lapor"\n', meja: 'x: "Untuk petugas"\n' };
  const faults = (given: Record<string, Record<string, string>>) =>
    checkFlows({
      flows: [{ name: 'flows/uji.yaml', text: flow(ask) }],
      locales: Object.entries(given).map(([locale, files]) => ({
        locale,
        files: Object.entries({ uji: sentences, ...files }).map(([name, text]) => ({
          name: `locales/${locale}/${name}.yaml`,
          text,
        })),
      })),
      used: new Set(['meja.*']),
      whole: new Map([['halaman', { schema: page, args: ['kabupaten'] }]]),
      mainOnly: new Set(['meja']),
    }).map(faultLine);

  test('files for officers may be in the main language alone', () => {
    expect(faults({ id, en: { halaman: 'title: "Reports {kabupaten}"\nstart:\n  - "Report"\n' } })).toEqual([]);
  });
  test.each([
    ['a missing file', id, {}, 'locales/en/halaman.yaml:1:1: missing or empty; locales/id/halaman.yaml has'],
    ['an empty file', id, { halaman: '# later\n' }, 'locales/en/halaman.yaml:1:1: missing or empty'],
    [
      'a sentence of a list that is missing',
      id,
      { halaman: 'title: "Reports {kabupaten}"\n' },
      'locales/id/halaman.yaml:3:5: "halaman.start.0" is missing in locales/en',
    ],
    [
      'a sentence that is not in the main language',
      id,
      { halaman: 'title: "Reports {kabupaten}"\nstart: ["Report"]\nmore: "?"\n' },
      'locales/en/halaman.yaml:3:1: "halaman.more" is not in the first language',
    ],
    [
      'other placeholders',
      id,
      { halaman: 'title: "Reports {name}"\nstart: ["Report"]\n' },
      'locales/en/halaman.yaml:1:1: "halaman.title" has other placeholders than locales/id/halaman.yaml:1',
    ],
    [
      'a value of another kind',
      id,
      { halaman: 'title: "Reports {kabupaten}"\nstart: "Report"\n' },
      'locales/en/halaman.yaml:2:1: "halaman.start": ',
    ],
  ])('%s', (_, main, en, found) => {
    expect(faults({ id: main, en })).toContainEqual(expect.stringContaining(found));
  });
  test.each([
    ['a sentence that is missing', 'title: "Aduan"\n', 'locales/id/halaman.yaml:1:1: "halaman.start": '],
    [
      'one that is used nowhere',
      'title: "Aduan"\nstart: []\nlain: "?"\n',
      'locales/id/halaman.yaml:3:1: "halaman.lain": ',
    ],
    [
      'a placeholder that is not given',
      'title: "Aduan {kabupatn}"\nstart: []\n',
      'locales/id/halaman.yaml:1:1: "halaman.title" asks for {kabupatn}, which it is not given',
    ],
  ])('in the main language: %s', (_, halaman, found) => {
    expect(faults({ id: { ...id, halaman } })).toContainEqual(expect.stringContaining(found));
  });
});

test('what ships is sound, and its pictures are current', () => {
  expect(checkFlowFiles()).toEqual([]);
  expect(stalePictures()).toEqual([]);
});

test.each(engineFlows)('the flow "%s", which the program itself starts, may not be missing', async (id) => {
  const folder = join(await temporaryFolder(), 'flows');
  await cp(flowFolder, folder, { recursive: true, filter: (path) => !path.endsWith(`/${id}.yaml`) });
  expect(checkFlowFiles(folder).map(faultLine)).toEqual([
    `${folder}/${id}.yaml:1:1: the program itself starts the flow "${id}", and there is no such file`,
  ]);
});

test('flows that fail the check are not drawn; what is wrong is told instead', async () => {
  const folder = join(await temporaryFolder(), 'flows');
  await cp(flowFolder, folder, { recursive: true });
  const file = join(folder, 'lapor.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('next: butuh-foto', 'next: butuh-poto'));
  expect(() => drawnFiles(folder)).toThrow(/lapor\.yaml:\d+:\d+: "next" leads to the step "butuh-poto"/);
});

describe('one slip is told once, not with all that follows from it', () => {
  const talk = 'sapa: "Halo"\ntanya: "Apa, {topic}?"\n';
  const steps =
    '  tanya:\n    kind: say\n    say: uji.sapa\n    next: jawab\n  jawab:\n    kind: text\n    ask: uji.tanya\n    save: text\n    next: end\n';
  const start =
    'flow: lain\nversion: 1\ntitle: Lain\nstart: ke\nsteps:\n  ke:\n    kind: call\n    flow: uji\n    next: end\n';
  const told = (text: string, id = talk, en = talk) =>
    checkFlows({
      flows: [
        { name: 'flows/lain.yaml', text: start },
        { name: 'flows/uji.yaml', text },
      ],
      locales: [
        { locale: 'id', files: [{ name: 'locales/id/uji.yaml', text: id }] },
        { locale: 'en', files: [{ name: 'locales/en/uji.yaml', text: en }] },
      ],
      used: new Set(),
    });
  test.each([
    ['no YAML', flow(steps).replace('steps:', 'steps: ['), talk, talk],
    ['a tab', flow(steps).replace('  tanya:', '\ttanya:'), talk, talk],
    ['an unknown kind', flow(steps).replace('kind: say', 'kind: sya'), talk, talk],
    ['an unknown field', flow(steps).replace('save: text', 'save: text\n    colour: red'), talk, talk],
    ['a start that there is not', flow(steps).replace('start: tanya', 'start: tnya'), talk, talk],
    [
      'a sentence missing in every language',
      flow(steps.replace('uji.sapa', 'uji.spa')),
      talk.slice(13),
      talk.slice(13),
    ],
    ['a sentence missing in one', flow(steps), talk, talk.slice(13)],
    ['a sentence that nothing uses', flow(steps), `${talk}sisa: "Sisa"\n`, talk],
    ['a wrong placeholder', flow(steps), talk.replace('{topic}', '{topik}'), talk],
    ['a sentence that cannot be read', flow(steps), talk.replace('{topic}', '{topic'), talk],
    ['a sentence that stands twice', flow(steps), `${talk}sapa: "Hai"\n`, talk],
    ['a colon without quotes', flow(steps), talk.replace('"Halo"', 'Halo: hai'), talk],
  ])('%s', (_, text, id, en) => {
    expect(told(text, id, en)).toHaveLength(1);
  });
});
