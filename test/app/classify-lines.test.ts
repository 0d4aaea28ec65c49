import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { classifyLines } from '../../src/app/classify-lines.ts';

it('answers each line, keeps what else it held, and says which line is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  const file = join(folder, 'in.jsonl');
  writeFileSync(
    file,
    ['{"text":"jalan rusak di ds semisir","id":7}', '{"text":"halo min"}', 'x', '{"text":"\\ud800"}'].join('\n'),
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
