// `aduan chat` as people and programs use it: lines in, lines out, no engines.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../src/app/project-folder.ts';
import { runAduan } from '../support/run-aduan.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const line = z.union([
  z.strictObject({ say: z.string().min(1), options: z.array(z.string()).optional(), step: z.string() }),
  z.strictObject({
    report: z.strictObject({
      classification: z.string(),
      topic: z.string(),
      title: z.string(),
      body: z.string(),
      eventDate: z.iso.date().nullable(),
      place: z.strictObject({
        kecamatan: z.string().nullable(),
        desa: z.string().nullable(),
        lat: z.number().nullable(),
        lng: z.number().nullable(),
        text: z.string().nullable(),
      }),
      media: z.array(z.looseObject({ kind: z.string(), sha256: z.string() })),
      anonymous: z.boolean(),
      confidential: z.boolean(),
      urgency: z.string(),
    }),
  }),
]);

async function chat(inputs: readonly unknown[], ...more: string[]) {
  const typed = inputs.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
  const run = runAduan(['chat', '--json', '--now', '2026-11-25T09:00:00+08:00', ...more], {}, undefined, typed);
  expect(await run.ended, run.stderr()).toBe(0);
  const lines = run
    .stdout()
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  return {
    says: lines.flatMap((one) => ('say' in one ? [one] : [])),
    report: lines.flatMap((one) => ('report' in one ? [one.report] : []))[0],
    stderr: run.stderr(),
  };
}

test('a program files a whole report: texts, choices, a photo with caption, a pin, a sticker, and time', async () => {
  const photo = join(await temporaryFolder(), 'jalan.jpg');
  await writeFile(
    photo,
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'grey' } })
      .jpeg()
      .toBuffer(),
  );
  const { says, report, stderr } = await chat([
    { text: 'jalan depan sekolah berlubang besar' },
    { choice: 1 },
    { photo, caption: 'lubangnya sedalam lutut' },
    { sticker: true },
    { wait: 'PT9S' },
    { location: [-3.2396, 116.2283] },
    { choice: 1 },
    { text: 'kemarin' },
    { text: 'ya' },
    { text: 'jalan kabupaten' },
    { text: 'anonim' },
    { text: 'kirim' },
  ]);
  expect(stderr).toBe('');
  expect(says[0]).toMatchObject({ options: ['Ya, setuju', 'Tidak setuju'], step: 'lapor.izin' });
  expect(report).toMatchObject({
    classification: 'pengaduan',
    body: 'jalan depan sekolah berlubang besar\nlubangnya sedalam lutut\nKeterangan: jalan kabupaten',
    eventDate: '2026-11-24',
    place: { lat: -3.2396, lng: 116.2283 },
    media: [{ kind: 'photo', name: 'jalan.jpg', mime: 'image/jpeg' }],
    anonymous: true,
    confidential: false,
  });
  expect(report?.place.kecamatan).toEqual(expect.any(String));
  expect(says.at(-1)?.step).toBe('idle');
  expect(says.some(({ say }) => /ADU-/.test(say))).toBe(true);
});

test('a day that nobody remembers is null, not the day of filing', async () => {
  const { says, report } = await chat([
    { text: 'jalan berlubang besar di semayap' },
    { choice: 1 },
    { text: 'tidak ada' },
    { text: 'tidak ingat' },
    { text: 'ya' },
    { text: 'jalan kabupaten' },
    { text: 'terbuka' },
    { text: 'kirim' },
  ]);
  expect(says.find(({ step }) => step === 'lapor.periksa')?.say).toContain('Tanggal: tidak diketahui');
  expect(report).toMatchObject({ eventDate: null, place: { desa: 'Semayap' } });
});

test('a draft waits: recalled after an hour, offered back after twelve, dropped after a week', async () => {
  const { says } = await chat([
    { text: 'sampah menumpuk di pasar kemakmuran' },
    { choice: 1 },
    { wait: 'PT1H' },
    { wait: 'PT12H' },
    { text: 'halo pak' },
    { text: 'lanjut' },
    { wait: 'P8D' },
  ]);
  const texts = says.map(({ say }) => say);
  expect(texts.filter((text) => text.includes('Tinggal sedikit lagi'))).toHaveLength(1);
  expect(says.find(({ step }) => step === 'lanjut.pilih')).toBeDefined();
  expect(says.at(-1)).toMatchObject({ step: 'idle' });
});

test('a line that cannot be used is named on standard error, and the chat goes on', async () => {
  const { says, stderr } = await chat(['not json', { shout: 'hi' }, { photo: '/no/such/file.jpg' }, { text: 'halo' }]);
  expect(stderr).toMatch(/line 1: not JSON/);
  expect(stderr).toMatch(/line 2: none of/);
  expect(stderr).toMatch(/line 3: \/no\/such\/file.jpg: there is no such file/);
  expect(says).toHaveLength(1);
});

test.each([
  [{ location: [116.2, -3.2] }, /"location" must be \[latitude, longitude\]/],
  [{ wait: 'P' }, /"wait" must be an ISO 8601 duration/],
  [{ wait: '-PT2H' }, /"wait" must be an ISO 8601 duration/],
  [{ choice: '1' }, /"choice" must be a whole number/],
  [{ choice: 0 }, /"choice" must be a whole number, from 1/],
  [{ choice: -1 }, /"choice" must be a whole number, from 1/],
  [{ text: 'a', choice: 1 }, /"text" and "choice" are two messages/],
  [{ text: 'a', shout: true }, /nothing called "shout" goes with "text"/],
  [{ photo: 5 }, /"photo" must be the path/],
  [{ photo: 'a.jpg', caption: 5 }, /what stands beside "photo"/],
  [{ photo: '/' }, /a folder, not a file/],
  [{ sticker: false }, /"sticker" must be true/],
])('a line that is nearly right is told what is wrong with it: %j', async (line, reason) => {
  const { stderr } = await chat([line, { text: 'halo' }]);
  expect(stderr).toMatch(reason);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a changed flow is taken over while the chat runs; a broken one is refused and told', async () => {
  const flows = join(await temporaryFolder(), 'flows');
  await cp(join(projectFolder, 'flows'), flows, { recursive: true });
  const run = runAduan(['chat', '--json', '--flows', flows], {}, undefined, null);
  const say = (text: string) => run.child.stdin?.write(`${JSON.stringify({ text })}\n`);
  say('halo');
  await until('the menu', () => run.stdout().includes('menu.pilih'));
  const file = join(flows, 'menu.yaml');
  const menu = await readFile(file, 'utf8');
  await writeFile(file, menu.replace('next: end', 'next: entah'));
  await until('the refusal', () => run.stderr().includes('alur lama tetap dipakai'));
  expect(run.stderr()).toMatch(/menu\.yaml:\d+:\d+: "next" menuju langkah "entah"/);
  await writeFile(
    file,
    menu.replace('menu.data', 'X').replace('menu.bantuan', 'menu.data').replace('X', 'menu.bantuan'),
  );
  await until('the change', () => run.stderr().includes('Perubahan alur sudah dipakai'));
  say('menu');
  await until('the changed menu', () => run.stdout().split('menu.pilih').length > 2);
  expect(run.stdout()).toContain('"Bantuan","Data saya"');
  run.child.stdin?.end();
  expect(await run.ended).toBe(0);
});

test('flows that do not pass the check are told, and the chat does not begin', async () => {
  const flows = join(await temporaryFolder(), 'flows');
  await cp(join(projectFolder, 'flows'), flows, { recursive: true });
  await writeFile(join(flows, 'menu.yaml'), 'flow: [');
  const run = runAduan(['chat', '--json', '--flows', flows], {}, undefined, '{"text":"halo"}\n');
  expect(await run.ended).not.toBe(0);
  expect(run.stderr()).toMatch(/menu\.yaml:\d+:\d+: /);
  expect(run.stderr()).not.toMatch(/\n\s+at /);
});

test('a folder of flows that there is not is told in one sentence', async () => {
  const run = runAduan(['chat', '--json', '--flows', '/no/such/flows'], {}, undefined, '');
  expect(await run.ended).toBe(1);
  expect(run.stderr()).toBe('/no/such/flows: folder ini tidak ada\n');
});

test.each(['20:00', '2026', 'besok'])('a clock without a day is refused in one sentence: --now %s', async (now) => {
  const run = runAduan(['chat', '--json', '--now', now], {}, undefined, '{"text":"halo"}\n');
  expect(await run.ended).toBe(1);
  expect(run.stderr()).toMatch(/^--now \S+ (?:names no day|is no ISO time).* 2026-11-25T09:00\+08:00\n$/);
  expect(run.stdout()).toBe('');
});

test('words alone, from a file: no prompts among the answers', async () => {
  const run = runAduan(['chat', '--now', '2026-11-25T09:00:00+08:00'], {}, undefined, 'halo\n\nbantuan\n');
  expect(await run.ended).toBe(0);
  expect(run.stdout()).toContain('  1. Buat laporan\n');
  expect(run.stdout()).not.toMatch(/^>|\n\n\n/m);
});

test('in a terminal each question ends with one prompt, and Ctrl-D leaves the cursor on a line of its own', async () => {
  const program = `${process.execPath} ${join(projectFolder, 'bin', 'aduan.js')} chat`;
  const child = spawn('script', ['-qec', program, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // Without what moves the cursor.
    shown += stripVTControlCharacters(text).replaceAll('\r', '');
  });
  const prompts = () => shown.split('> ').length - 1;
  await until('the first prompt', () => shown.endsWith('> '));
  child.stdin.write('lapor\r');
  await until('the consent', () => shown.includes('Tidak setuju') && shown.endsWith('> '));
  child.stdin.write('1\r');
  await until('the story', () => shown.includes('Silakan ceritakan') && shown.endsWith('> '));
  expect(prompts()).toBe(3);
  expect(shown).not.toMatch(/\n\n\n/);
  child.stdin.write('\u0004');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(shown).toMatch(/> \n+$/);
});

test('a file that an editor of Windows wrote is read from its first line on', async () => {
  const { says, stderr } = await chat(['\uFEFF{"text":"halo"}\r', '\r']);
  expect(stderr).toBe('');
  expect(says).toHaveLength(1);
});

test('the second language asks in English', async () => {
  const { says } = await chat([{ text: 'the road is broken near the market' }], '--locale', 'en');
  expect(says[0]?.say).toContain('Do you agree?');
});
