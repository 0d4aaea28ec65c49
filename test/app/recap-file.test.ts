// `aduan case rekap --csv FILE`: written whole or not at all, never over what is there.
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCasePrint } from '../../src/app/cases/print.ts';
import { recap } from '../../src/app/cases/recap.ts';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { koordinator, newCase, openTestDesk, pupr, type TestDesk } from '../support/case-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const agencies = mustLoadAgencies('flows/agencies.yaml');
const print = makeCasePrint('Asia/Makassar', (id) => id);
let it: TestDesk;
beforeAll(async () => {
  it = await openTestDesk();
  await it.stores.cases.file(newCase({ filedAt: Date.parse('2026-08-31T23:30:00+08:00') }));
});
afterAll(() => it.stores.close());

test('the list is written for its owner alone, and the figures say where', async () => {
  const csv = join(await temporaryFolder(), 'agustus.csv');
  const done = await recap({ desk: it.desk, agencies }, print, { officer: koordinator, month: '2026-08', csv });
  expect(done).toMatchObject({
    ok: true,
    json: { month: '2026-08', csv, recap: { cases: 1, states: { diterima: 1 } } },
  });
  expect(done.text).toContain(csv);
  expect((await stat(csv)).mode & 0o777).toBe(0o600);
  const [head, row, ...more] = (await readFile(csv, 'utf8')).split('\r\n');
  expect(head).toMatch(/^\uFEFFNomor,Tanggal masuk,/);
  expect(row).toContain(',2026-08-31,Pengaduan,');
  expect(more).toEqual(['']);
});

test('a file that is there stays as it is, and what is refused leaves none', async () => {
  const folder = await temporaryFolder();
  const csv = join(folder, 'ada.csv');
  await writeFile(csv, 'mine');
  const of = { desk: it.desk, agencies };
  await expect(recap(of, print, { officer: koordinator, csv })).rejects.toThrow(/there is such a file/);
  expect(await readFile(csv, 'utf8')).toBe('mine');
  await expect(recap(of, print, { officer: koordinator, csv: join(csv, 'x') })).rejects.toThrow(/cannot be written/);
  await expect(recap(of, print, { officer: koordinator, agency: 'pupt' })).rejects.toThrow(/no such agency/);
  const fresh = join(folder, 'baru.csv');
  expect(await recap(of, print, { officer: pupr, agency: 'dlh', csv: fresh })).toMatchObject({ ok: false });
  expect(existsSync(fresh)).toBe(false);
});
