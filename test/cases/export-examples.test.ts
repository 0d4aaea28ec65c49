import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled } from '../../src/app/topics/labelled-file.ts';
import { retag } from '../../src/cases/acts/retag.ts';
import { doAct } from '../../src/cases/desk.ts';
import { type Example, exportExamples } from '../../src/cases/export-examples.ts';
import { by, deskForFile, filedCase, koordinator, monday, type report } from '../support/case-builders.ts';

const it = await deskForFile();

const routing = { rule: 'x', words: [], second: [], restricted: true, sure: 'high' as const };

test('what citizens chose and staff corrected comes out masked, and can be learned from; what was meant for few stays in', async () => {
  const filed = async (given: Parameters<typeof report>[0]) => (await filedCase(it, given)).number;
  await filed({ body: 'Jalan berlubang, hubungi saya 081234567890', topic: 'jalan_drainase' });
  const wrong = await filed({ body: 'Lampu di tikungan pecah semua', topic: 'jalan_drainase' });
  await filed({ body: 'Rahasia: pagar sekolah roboh', confidential: true });
  await filed({ body: 'Pungli di loket', routing });
  expect(await doAct(it.desk, retag, by(koordinator), { number: wrong }, { topic: 'perhubungan_pju' })).toMatchObject({
    ok: true,
  });

  const lines: Example[] = [];
  const count = await exportExamples(it.desk, { from: monday - 1, to: monday + 365 * 86_400_000 }, (line) => {
    lines.push(line);
  });
  expect(count).toBe(2);
  const find = (start: string) => lines.find(({ text }) => text.startsWith(start));
  expect(find('Jalan')).toMatchObject({ label: 'jalan_drainase', by: 'warga', proposed: 'jalan_drainase', score: 0.9 });
  expect(find('Jalan')?.text).not.toContain('0812');
  expect(find('Lampu')).toMatchObject({ label: 'perhubungan_pju', by: 'petugas', proposed: 'jalan_drainase' });

  const file = join(tmpdir(), `contoh-${process.pid}.jsonl`);
  try {
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(
      readLabelled(file)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['jalan_drainase', 'perhubungan_pju']);
    expect(readFileSync(file, 'utf8')).not.toContain('Rahasia');
  } finally {
    rmSync(file);
  }
});
