// The check of flows and sentences: each kind of fault is found where it stands.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
    [
      'an unknown kind',
      flow('  tanya:\n    kind: tanya\n'),
      sentences,
      /^flows\/uji\.yaml:7:5: langkah "tanya", kind: tidak ada "tanya"/,
    ],
    [
      'an unknown field',
      flow(`${ask}    colour: red\n`),
      sentences,
      /^flows\/uji\.yaml:11:5: "colour" tidak dikenal di langkah "tanya"/,
    ],
    [
      'two words where one belongs',
      flow(ask).replace('start:', 'asked-with:\n  - - [hapus dong]\nstart:'),
      sentences,
      /asked-with ke-1, baris ke-1, kata ke-1: satu kata, huruf saja$/,
    ],
    [
      'a missing target',
      flow(ask.replace('next: end', 'next: nanti')),
      sentences,
      /^flows\/uji\.yaml:10:5: "next" menuju langkah "nanti"/,
    ],
    [
      'a step that is never reached',
      flow(`${ask}  sepi:\n    kind: say\n    say: uji.tanya\n    next: end\n`),
      sentences,
      /^flows\/uji\.yaml:11:3: tidak ada jalan menuju langkah "sepi"/,
    ],
    [
      'a circle that asks nothing',
      flow(
        '  tanya:\n    kind: say\n    say: uji.tanya\n    next: lagi\n  lagi:\n    kind: say\n    say: uji.tanya\n    next: tanya\n',
      ),
      sentences,
      /^flows\/uji\.yaml:6:3: langkah "tanya" kembali ke dirinya sendiri/,
    ],
    [
      'a missing sentence',
      flow(ask),
      'lain: "Apa?"\n',
      /^flows\/uji\.yaml:8:5: kalimat "uji\.tanya" belum ada di locales\/id/,
    ],
    [
      'a sentence that is never used',
      flow(ask),
      `${sentences}lain: "Apa?"\n`,
      /^locales\/id\/uji\.yaml:2:1: "uji\.lain" tidak dipakai di mana pun/,
    ],
    [
      'a wrong placeholder',
      flow(ask),
      'tanya: "Apa, {nama}?"\n',
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya" meminta \{nama\}/,
    ],
    [
      'a swallowed placeholder',
      flow(ask),
      `tanya: "Nomor '{text}'?"\n`,
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya": tanda petik satu di depan \{text\}/,
    ],
    [
      'a sentence that cannot be read',
      flow(ask),
      'tanya: "Apa {?"\n',
      /^locales\/id\/uji\.yaml:1:1: "uji\.tanya" punya isian yang tidak terbaca/,
    ],
    [
      'too many options',
      choice(Array.from({ length: 11 }, (_, n) => `      - { id: o${n}, label: uji.tanya }\n`).join('')),
      sentences,
      /^flows\/uji\.yaml:9:5: ada 11 pilihan/,
    ],
    [
      'too long a label',
      choice('      - { id: satu, label: uji.panjang }\n'),
      `${sentences}panjang: "${'a'.repeat(41)}"\n`,
      /^locales\/id\/uji\.yaml:2:1: "uji\.panjang" tulisan tombol sepanjang 41/,
    ],
    [
      'a flow called that there is not',
      flow('  tanya:\n    kind: call\n    flow: jauh\n    next: end\n'),
      'x: "y"\n',
      /alur "jauh" tidak ada/,
    ],
    ['too long a sentence', flow(ask), `tanya: "${'a '.repeat(400)}"\n`, /paling panjang 600/],
  ])('%s', (_, text, id, found) => {
    expect(faultsOf(text, id)).toContainEqual(expect.stringMatching(found));
  });

  test('a sentence missing in a second language, or asking for something else there', () => {
    expect(faultsOf(flow(ask), 'tanya: "Apa?"\nlain: "Ada"\n', 'tanya: "What, {text}?"\n', ['uji.lain'])).toEqual([
      'locales/en/uji.yaml:1:1: "uji.tanya" punya isian { } lain daripada locales/id/uji.yaml:1',
      'locales/id/uji.yaml:2:1: "uji.lain" belum ada di locales/en',
    ]);
  });
});

describe('one slip is one fault', () => {
  const step = (id: string, next: string) => `  ${id}:\n    kind: say\n    say: uji.tanya\n    next: ${next}\n`;
  const later = `${step('dua', 'tiga')}${step('tiga', 'empat')}${step('empat', 'end')}`;

  test('a step that is missing, without all that it would have led to', () => {
    expect(faultsOf(flow(ask.replace('next: end', 'next: dau') + later))).toEqual([
      'flows/uji.yaml:10:5: "next" menuju langkah "dau", yang tidak ada; maksudnya "dua"?',
    ]);
  });
  test('a step that is missing, once, where options lead to it by the same next', () => {
    const choice =
      '  tanya:\n    kind: choice\n    ask: uji.tanya\n    options:\n      - { id: satu, label: uji.tanya }\n      - { id: dua, label: uji.tanya, next: dau }\n    next: dau\n';
    expect(faultsOf(flow(choice))).toEqual([
      'flows/uji.yaml:11:38: "dua" menuju langkah "dau", yang tidak ada',
      'flows/uji.yaml:12:5: "next" menuju langkah "dau", yang tidak ada',
    ]);
  });
  test('a step that no way leads to, without those that come after it', () => {
    expect(faultsOf(flow(ask + later))).toEqual(['flows/uji.yaml:11:3: tidak ada jalan menuju langkah "dua"']);
  });
  test('steps that lead to nobody but each other', () => {
    expect(
      faultsOf(flow(`${ask}${step('dua', 'tiga')}${later.replace(step('dua', 'tiga'), '').replace('end', 'tiga')}`)),
    ).toContain('flows/uji.yaml:11:3: tidak ada jalan menuju langkah "dua"');
  });
  test('a missing step hides no other that nothing leads to', () => {
    expect(faultsOf(flow(ask.replace('next: end', 'next: dau') + later + step('sepi', 'end')))).toEqual([
      'flows/uji.yaml:10:5: "next" menuju langkah "dau", yang tidak ada; maksudnya "dua"?',
      'flows/uji.yaml:11:3: tidak ada jalan menuju langkah "dua"',
      'flows/uji.yaml:23:3: tidak ada jalan menuju langkah "sepi"',
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
    [
      'a missing file',
      id,
      {},
      'locales/en/halaman.yaml:1:1: berkas ini belum ada atau kosong; kalimat yang diterjemahkan ada di locales/id/halaman.yaml',
    ],
    ['an empty file', id, { halaman: '# later\n' }, 'locales/en/halaman.yaml:1:1: berkas ini belum ada atau kosong'],
    [
      'a sentence of a list that is missing',
      id,
      { halaman: 'title: "Reports {kabupaten}"\n' },
      'locales/id/halaman.yaml:3:5: "halaman.start.0" belum ada di locales/en',
    ],
    [
      'a sentence that is not in the main language',
      id,
      { halaman: 'title: "Reports {kabupaten}"\nstart: ["Report"]\nmore: "?"\n' },
      'locales/en/halaman.yaml:3:1: "halaman.more" tidak ada di locales/id',
    ],
    [
      'other placeholders',
      id,
      { halaman: 'title: "Reports {name}"\nstart: ["Report"]\n' },
      'locales/en/halaman.yaml:1:1: "halaman.title" punya isian { } lain daripada locales/id/halaman.yaml:1',
    ],
    [
      'a value of another kind',
      id,
      { halaman: 'title: "Reports {kabupaten}"\nstart: "Report"\n' },
      'locales/en/halaman.yaml:2:1: start: harus daftar dalam kurung siku',
    ],
  ])('%s', (_, main, en, found) => {
    expect(faults({ id: main, en })).toContainEqual(expect.stringContaining(found));
  });
  test.each([
    ['a sentence that is missing', 'title: "Aduan"\n', 'locales/id/halaman.yaml:1:1: "start" belum ada'],
    [
      'one that tidak dipakai di mana pun',
      'title: "Aduan"\nstart: []\nlain: "?"\n',
      'locales/id/halaman.yaml:3:1: "lain" tidak dikenal di sini',
    ],
    [
      'a placeholder that is not given',
      'title: "Aduan {kabupatn}"\nstart: []\n',
      'locales/id/halaman.yaml:1:1: "halaman.title" meminta {kabupatn}, yang tidak ada di sini',
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
    `${folder}/${id}.yaml:1:1: berkas ini tidak ada, padahal alur "${id}" dimulai oleh program sendiri`,
  ]);
});

test('flows that fail the check are not drawn; what is wrong is told instead', async () => {
  const folder = join(await temporaryFolder(), 'flows');
  await cp(flowFolder, folder, { recursive: true });
  const file = join(folder, 'lapor.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('next: butuh-foto', 'next: butuh-poto'));
  expect(() => drawnFiles(folder)).toThrow(/lapor\.yaml:\d+:\d+: "next" menuju langkah "butuh-poto"/);
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

describe('what is no YAML is told at its place, in words for whoever wrote it', () => {
  const line = (n: number, text: string) =>
    flow(ask)
      .split('\n')
      .toSpliced(n - 1, 1, text)
      .join('\n');
  test.each([
    ['a Tab', line(8, '\task: uji.tanya'), '8:1: ada Tab di depan baris ini; ganti dengan spasi'],
    ['a space too few', line(8, '   ask: uji.tanya'), '8:4: banyaknya spasi di depan baris ini tidak sama'],
    ['a space too many', line(8, '     ask: uji.tanya'), '8:6: banyaknya spasi di depan baris ini tidak sama'],
    ['a step at the edge', `${flow(ask)}nanti:\n    kind: say\n  lagi:\n    kind: say\n`, '11:1: banyaknya spasi'],
    ['a word twice', line(9, '    ask: uji.lain'), '9:5: "ask" ditulis dua kali; hapus salah satu'],
    ['no colon', line(8, '    ask uji.tanya'), '8:5: baris ditulis "nama: isi"; titik duanya kurang'],
    ['no space', line(8, '    ask:uji.tanya'), '8:5: spasi sesudah titik dua kurang'],
    ['a brace left open', line(9, '    skip-if: { has: text'), '9:25: tanda penutup } kurang'],
    ['a bracket left open', line(3, 'words: [a, b'), '3:13: tanda penutup ] kurang'],
    ['no comma', line(9, '    skip-if: { has: text is: x }'), '9:21: koma kurang di antara dua isian'],
    ['a quote left open', line(3, 'title: "Uji'), '3:8: tanda petik penutup kurang'],
    ['a single quote left open', line(3, "title: 'Uji"), '3:8: tanda petik penutup kurang'],
    ['quotes within quotes', line(3, 'title: "Uji "coba" ini"'), '3:14: ada tulisan sesudah tanda petik penutup'],
    ['a colon without quotes', line(3, 'title: Uji: coba'), '3:8: titik dua di dalam kalimat'],
    ['an asterisk', line(3, 'title: *Uji* coba'), '3:14: isi yang diawali * harus di antara'],
    ['an asterisk alone', line(3, 'title: *uji'), '3:8: isi yang diawali * harus di antara'],
    ['an at', line(3, 'title: @uji'), '3:8: isi yang diawali @ harus di antara'],
    ['an ampersand', line(3, 'title: &uji coba'), '3:8: isi yang diawali & harus di antara'],
    ['an exclamation mark', line(3, 'title: !uji coba'), '3:8: isi yang diawali ! harus di antara'],
    ['curly quotes', line(3, 'title: “Uji”'), '3:8: tanda petik miring'],
    ['a backslash', line(3, 'title: "Uji \\q"'), '3:13: "\\q" tidak dikenal'],
    ['two files in one', `${flow(ask)}---\nflow: lain\n`, '11:1: tanda --- memulai berkas lain'],
    ['another encoding', flow(ask).replace('Uji', 'Uj\uFFFD'), '3:10: ada huruf yang tidak terbaca'],
    ['nothing of text', 'flow: \0\u0001', '1:7: ada huruf yang tidak terbaca'],
    ['a list', '- satu\n- dua\n', '1:1: ini bukan alur; baris pertamanya harus "flow: nama"'],
    ['a page', '<html><body>uji</body></html>\n', '1:1: ini bukan alur'],
  ])('%s', (_, text, found) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`flows/uji.yaml:${found}`);
  });
  test.each([
    ['nothing', 'tanya:\n', '1:1: "uji.tanya" belum diisi'],
    ['a number', 'tanya: 5\n', '1:1: "uji.tanya" harus di antara dua tanda petik'],
    ['true', 'tanya: true\n', '1:1: "uji.tanya" harus di antara dua tanda petik'],
    ['a list of lines', '- "Apa?"\n', '1:1: di sini setiap baris ditulis: kunci: "kalimat"'],
    ['a brace left open', 'tanya: "Apa {topic"\n', '1:1: "uji.tanya" punya kurung kurawal { yang tidak ditutup }'],
    ['two words in braces', 'tanya: "Apa {topic ini}"\n', '1:1: "uji.tanya" punya isian yang tidak terbaca'],
    ['no last way', 'tanya: "{topic, select, a {x}}"\n', '1:1: "uji.tanya" belum punya jalan terakhir'],
  ])('a sentence that is %s', (_, text, found) => {
    expect(faultsOf(flow(ask), text)).toEqual([expect.stringContaining(`locales/id/uji.yaml:${found}`)]);
  });
  test('a key that is mistyped in the second language is one slip', () => {
    expect(faultsOf(flow(ask), sentences, 'tanyaa: "What?"\n')).toEqual([
      'locales/en/uji.yaml:1:1: "uji.tanyaa" tidak ada di locales/id; maksudnya "uji.tanya"?',
    ]);
  });
});

describe('a word of the format that is not as it should be', () => {
  const choice = (options: string) =>
    flow(`  tanya:\n    kind: choice\n    ask: uji.tanya\n    save: rt\n    options:\n${options}    next: end\n`);
  test.each([
    ['flow: uji', 'flwo: uji', '1:1: "flwo" tidak dikenal di sini; maksudnya "flow"?'],
    ['steps:', 'step:', '5:1: "step" tidak dikenal di sini; maksudnya "steps"?'],
    ['steps:', 'langkah:', '5:1: "langkah" tidak dikenal di sini; maksudnya "steps"?'],
    ['version: 1', 'version: satu', '2:1: version: harus angka bulat'],
    ['version: 1', 'version: 1.5', '2:1: version: harus angka bulat'],
    ['version: 1', 'version: 0', '2:1: version: paling kecil 1'],
    ['version: 1', 'version:', '2:1: version: belum diisi'],
    ['start: tanya', 'start: tnya', '4:1: langkah awal "tnya" tidak ada; maksudnya "tanya"?'],
    ['start: tanya', 'start: end', '4:1: langkah awal "end" tidak ada'],
    ['flow: uji', 'flow: Uji', '1:1: flow: nama ditulis dengan huruf kecil'],
    ['flow: uji', 'flow: uji-coba-baru', '1:1: flow: paling panjang 12 huruf; ini 13'],
    ['flow: uji', 'flow: lain', '1:1: alur ini bernama "lain", tetapi berkasnya "uji.yaml"; samakan keduanya'],
    ['kind: choice', 'kinds: choice', '7:5: "kinds" tidak dikenal di langkah "tanya"; maksudnya "kind"?'],
    ['kind: choice', 'kind: pilihan', '7:5: langkah "tanya", kind: tidak ada "pilihan"; pilihannya say, text, choice'],
    ['kind: choice', 'kind: Choice', '7:5: langkah "tanya", kind: tidak ada "Choice"; maksudnya "choice"?'],
    ['ask: uji', 'aks: uji', '8:5: "aks" tidak dikenal di langkah "tanya"; maksudnya "ask"?'],
    ['ask: uji.tanya', 'ask: Apa', '8:5: langkah "tanya", ask: di sini kunci kalimat, seperti lapor.isi'],
    ['save: rt', 'wrng: uji.tanya', '9:5: "wrng" tidak dikenal di langkah "tanya"; maksudnya "wrong"?'],
    ['save: rt', 'optional: ya', '9:5: langkah "tanya", optional: harus true (ya) atau false (tidak)'],
    ['save: rt', 'from: nea', '9:5: langkah "tanya", from: tidak ada "nea"; maksudnya "near"?'],
    ['next: end', 'nxt: end', '12:5: "nxt" tidak dikenal di langkah "tanya"; maksudnya "next"?'],
    ['next: end', 'lanjut: end', '12:5: "lanjut" tidak dikenal di langkah "tanya"; maksudnya "next"?'],
    ['next: end', 'next: End', '12:5: langkah "tanya", next: nama ditulis dengan huruf kecil'],
    ['next: end', 'next: [end]', '12:5: langkah "tanya", next: harus satu tulisan saja'],
    ['id: ya', 'ide: ya', '11:11: "ide" tidak dikenal di langkah "tanya", pilihan ke-1; maksudnya "id"?'],
    ['means: yes', 'means: ya', '11:37: langkah "tanya", pilihan ke-1, means: tidak ada "ya"; pilihannya yes, no'],
    ['words: [y]', 'words: y', '11:49: langkah "tanya", pilihan ke-1, words: harus daftar dalam kurung siku'],
    [
      'words: [y]',
      'words: [112]',
      '11:57: langkah "tanya", pilihan ke-1, words ke-1: harus di antara dua tanda petik: "112"',
    ],
    [
      'words: [y]',
      'when: { hs: rt }',
      '11:57: "hs" tidak dikenal di langkah "tanya", pilihan ke-1, when; maksudnya "has"?',
    ],
    ['words: [y]', 'when: rt', '11:49: langkah "tanya", pilihan ke-1, when: syarat ditulis { has: nama }'],
  ])('%s → %s', (right, wrong, found) => {
    const text = choice('      - { id: ya, label: uji.tanya, means: yes, words: [y] }\n');
    expect(faultsOf(text)).toEqual([]);
    const faults = faultsOf(text.replace(right, wrong));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`flows/uji.yaml:${found}`);
  });
});

describe('what would go wrong only while citizens write', () => {
  const step = (fields: string) => flow(`  tanya:\n    ask: uji.tanya\n    next: end\n${fields}`);
  const option = '    options:\n      - { id: a, label: uji.tanya, value: besok }\n';
  test.each([
    ['a text kept as a file', '    kind: text\n    save: media\n', '10:5: "media" hanya bisa dijawab langkah media'],
    [
      'a text kept as a class',
      '    kind: text\n    save: classification\n',
      '10:5: "classification" hanya bisa dijawab',
    ],
    [
      'a day kept as a title',
      '    kind: date\n    save: title\n',
      '10:5: "title" hanya bisa dijawab langkah text, choice',
    ],
    [
      'a file under a name of its own',
      '    kind: media\n    save: ktp\n',
      '10:5: langkah media hanya bisa "save: media"',
    ],
    ['a name of the engine', '    kind: text\n    save: state\n', '10:5: nama "state" sudah dipakai program'],
    ['a day to come', `    kind: date\n    save: eventDate\n${option}`, '12:36: "besok" bukan hari yang sudah lewat'],
    [
      'nothing that fits',
      '    kind: text\n    save: text\n    min: 9\n    max: 8\n',
      '12:5: "max: 8" lebih kecil daripada "min: 9"',
    ],
  ])('%s', (_, fields, found) => {
    const faults = faultsOf(step(fields));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`flows/uji.yaml:${found}`);
  });
  test('a step that is missing though every object has something of its name', () => {
    expect(faultsOf(flow(ask.replace('next: end', 'next: constructor')))).toHaveLength(1);
  });
  test('a word that means something else at every step starts no flow', () => {
    const text = flow(ask, 'flow: uji\nversion: 1\ntitle: Uji\nwords: [uji, gajadi]\nstart: tanya\n');
    expect(faultsOf(text)).toEqual([
      'flows/uji.yaml:4:14: "gajadi" sudah berarti "batal" di semua langkah, jadi tidak bisa memulai alur ini',
    ]);
  });
  test('flows that call each other without an end, once', () => {
    const calls = (id: string, to: string) =>
      flow(
        `  tanya:\n    kind: call\n    flow: ${to}\n    next: end\n`,
        `flow: ${id}\nversion: 1\ntitle: Uji\nstart: tanya\n`,
      );
    const told = (...flows: [string, string][]) =>
      checkFlows({
        flows: flows.map(([id, to]) => ({ name: `flows/${id}.yaml`, text: calls(id, to) })),
        locales: [{ locale: 'id', files: [] }],
        used: new Set(),
      }).map(faultLine);
    expect(told(['uji', 'uji'])).toEqual(['flows/uji.yaml:8:5: alur "uji" memanggil dirinya sendiri']);
    expect(told(['satu', 'dua'], ['dua', 'satu'])).toEqual([
      'flows/satu.yaml:8:5: alur "dua" memanggil kembali alur "satu"',
    ]);
  });
  test('a review that mends by a step which asks nothing, or asks for no item', () => {
    const review = (mend: string, to: string) =>
      flow(
        `${ask.replace('next: end', 'next: periksa')}  periksa:\n    kind: review\n    ask: uji.tanya\n    items:\n      - { label: uji.tanya, show: body, step: ${to} }\n    mend: ${mend}\n    options: []\n    next: kirim\n  ubah:\n    kind: choice\n    ask: uji.tanya\n    from: items\n    options: []\n    next: periksa\n  kirim:\n    kind: effect\n    do: file-report\n    next: end\n`,
      );
    expect(faultsOf(review('ubah', 'tanya'))).toEqual([]);
    expect(faultsOf(review('kirim', 'ubah'))).toEqual([
      'flows/uji.yaml:16:5: "mend" harus menuju langkah choice yang punya "from: items"',
    ]);
    expect(faultsOf(review('ubah', 'kirim'))).toEqual([
      'flows/uji.yaml:15:41: langkah "kirim" tidak bertanya, jadi tidak bisa memperbaiki jawaban',
    ]);
  });
});

test('files that would not be read for their names or what they hold are told', async () => {
  const folder = join(await temporaryFolder(), 'flows');
  await cp(flowFolder, folder, { recursive: true });
  await mkdir(join(folder, 'lama.yaml'));
  for (const name of ['usul.yml', 'usul.yaml.txt', 'usul.YAML', 'usul.yaml~'])
    await writeFile(join(folder, name), 'x\n');
  await writeFile(join(folder, 'daftar.yaml'), '- satu\n');
  await writeFile(join(folder, 'gambar.yaml'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  const names = checkFlowFiles(folder).map(({ file, message }) => [basename(file), message.split(/[;,]/)[0]]);
  expect(names).toEqual([
    ['usul.YAML', 'nama berkas harus berakhir dengan .yaml'],
    ['usul.yaml.txt', 'nama berkas harus berakhir dengan .yaml'],
    ['usul.yml', 'nama berkas harus berakhir dengan .yaml'],
    ['daftar.yaml', 'ini bukan alur'],
    ['gambar.yaml', 'ada huruf yang tidak terbaca'],
  ]);
});

test('the list of answers stands in a review alone', () => {
  expect(faultsOf(flow(ask), 'tanya: "Apa ini benar?\\n\\n{items}"\n')).toEqual([
    'locales/id/uji.yaml:1:1: "uji.tanya" meminta {items}, yang tidak ada di flows/uji.yaml',
  ]);
});
