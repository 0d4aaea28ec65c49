// A siaran from the command line, each command a process of its own beside the running service, as an operator types them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { citizen, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { runAduan } from '../support/run-aduan.ts';
import { until } from '../support/until.ts';

const planned = z.object({ preview: z.object({ plan: z.object({ code: z.string() }), writable: z.number() }) });

test('draft, preview, send, pause, other words, resume, status with its bar, report', async () => {
  const office = await openOffice();
  const theirs = Array.from({ length: 30 }, (_, n) => citizen(n));
  await office.work.stores.plant(powerCut(theirs, { title: '=HYPERLINK("http://contoh.id")' }));
  const aduan = async (...args: string[]) => {
    const run = runAduan(['broadcast', ...args], office.env);
    const code = await run.ended;
    return { code, out: run.stdout(), err: run.stderr() };
  };

  const text = 'Laporan {nomor} ({judul}): listrik sudah menyala.';
  const [wrong, drafted] = await Promise.all([
    aduan('draft', '--topic', 'jalanan', '--text', text),
    aduan('draft', '--topic', 'Listrik', '--text', text),
  ]);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('Tidak ada topik jalanan')]);
  expect(drafted).toMatchObject({ code: 0, out: expect.stringContaining('Belum ada yang dikirim') });
  const id = /s[0-9a-z]{6}/.exec(drafted.out)?.[0] ?? '';
  const preview = await aduan('preview', id, '--json');
  const { plan, writable } = planned.parse(JSON.parse(preview.out)).preview;
  expect(writable).toBe(30);
  expect(await aduan('send', id, '0000')).toMatchObject({ code: 1, out: expect.stringContaining('Kode tidak cocok') });
  expect((await office.received()).size).toBe(0);

  // Telegram refuses after three until the words are changed: for as long as it takes to type.
  const error = { error_code: 401, description: 'Unauthorized' };
  await office.api.fault({ method: 'sendMessage', skip: 3, times: 1_000_000, error });
  expect(await aduan('send', id, plan.code)).toMatchObject({
    ...{ code: 0, out: expect.stringContaining('mulai dikirim ke 30 orang') },
  });
  expect(await aduan('pause', id)).toMatchObject({ code: 0, out: expect.stringContaining('dijeda') });
  expect((await aduan('text', id, 'Laporan {nomor}: menyala sejak pukul 14.')).out).toContain('versi 2');
  await office.api.heal();
  expect(await aduan('resume', id)).toMatchObject({ code: 0 });
  const watched = await aduan('status', id, '--watch');
  expect(watched.err).toMatch(/\[#+\.*\] +\d+ %/);
  expect(watched.err).toMatch(/\[#{30}\] 100 %/);
  expect(watched.out).toMatch(/selesai, 30 dari 30 orang/);
  const received = await office.received();
  expect(theirs.map(({ chat }) => received.get(chat)?.length)).toEqual(theirs.map(() => 1));

  const file = join(office.env.DATA_DIR ?? '', 'siaran.csv');
  expect(await aduan('report', id, '--out', file)).toMatchObject({ code: 0 });
  const csv = await readFile(file, 'utf8');
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  expect(head.startsWith('\uFEFFsiaran,kanal,nomor_laporan')).toBe(true);
  expect(lines).toHaveLength(30);
  for (const line of lines) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?\s*[=+\-@\t]/);
  expect(lines.filter((line) => line.includes(',terkirim,,2,'))).toHaveLength(27);
  // A report is not written over another.
  const again = await aduan('report', id, '--out', file);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('siaran.csv')]);
  expect(again.err).not.toMatch(/at .*\.ts/);
  await until('the audit', async () => {
    const audit = await office.work.desk.officers.audited(0, Date.now() + 1_000, 50);
    return ['draft', 'plan', 'confirm', 'pause', 'text', 'resume', 'report'].every((act) =>
      audit.some(({ what }) => what === `broadcast ${act} ${id}`),
    );
  });
}, 600_000);
