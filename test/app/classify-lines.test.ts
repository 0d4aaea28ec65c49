import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../src/app/project-folder.ts';
import { classifyLines, understand } from '../../src/app/topics/classify-lines.ts';
import { loadUnderstanding } from '../../src/app/topics/understanding.ts';

it('answers each line, keeps what else it held, and says which line is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  const file = join(folder, 'in.jsonl');
  writeFileSync(
    file,
    ['\ufeff{"text":"jalan rusak di ds semisir","id":7}', '{"text":"halo min"}', 'x', '{"text":"\\ud800"}'].join('\n'),
  );
  const out: unknown[] = [];
  const sound = await classifyLines(file, (line) => out.push(JSON.parse(line)));
  rmSync(folder, { recursive: true });
  expect(sound).toBe(false);
  expect(out).toHaveLength(4);
  expect(out[0]).toMatchObject({
    id: 7,
    topic: 'jalan_drainase',
    classification: 'pengaduan',
    place: { desa: 'Semisir' },
  });
  expect(out[1]).toMatchObject({ topic: null, reasons: [] });
  expect(out[2]).toMatchObject({ line: 3 });
  expect(out[3]).toMatchObject({ topic: null, reasons: [] });
});

it('reads standard input, a line out for each line in, and tells a report from small talk', () => {
  const run = spawnSync(process.execPath, [join(projectFolder, 'bin', 'aduan.js'), 'classify', '-'], {
    input: '{"text":"sampah menumpuk di ds semisir","id":"a"}\n\n{"text":"pagi min"}\n{"text":"gjkdf wqpo"}\n',
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  const out = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(out).toHaveLength(3);
  expect(out[0]).toMatchObject({
    ...{ id: 'a', topic: 'lingkungan', sure: true, classification: 'pengaduan', urgency: 'biasa' },
    ...{ judul: 'Sampah menumpuk di ds Semisir', place: { kecamatan: 'Pulau Laut Tengah', desa: 'Semisir' } },
  });
  expect(out[0].candidates).toHaveLength(3);
  expect(out[0].reasons[0]).toEqual({ word: expect.any(String), weight: expect.any(Number) });
  expect(out[1]).toMatchObject({ topic: null, sure: false, reasons: [] });
  expect(out[2]).toMatchObject({ topic: null, reasons: [] });
});

it('asks which of two places is meant', async () => {
  const { place } = understand('jembatan rusak di desa rampa', await loadUnderstanding());
  expect(place).toHaveProperty('ask');
});
