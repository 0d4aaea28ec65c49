// Labelled reports from a JSONL file: {"text", "label", "date"?} a line. Such files stay outside of the repository.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sample } from '../../text/topics/evaluate.ts';
import { parseJson } from '../json-lines.ts';
import { OperatorError } from '../operator-error.ts';

const line = z.object({ text: z.string(), label: z.string().min(1), date: z.iso.date().optional() });

/** All samples of the file; throws an OperatorError that names the first line that is none. */
export function readLabelled(file: string): Sample[] {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OperatorError(`${file} cannot be read`, { cause });
  }
  const samples: Sample[] = [];
  for (const [at, raw] of source.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const read = line.safeParse(parseJson(raw));
    if (!read.success) {
      const { path, message } = read.error.issues[0] ?? { path: [], message: 'no JSON' };
      throw new OperatorError(`${file}:${at + 1}: ${path.join('.') || 'line'}: ${message}`);
    }
    samples.push(read.data);
  }
  if (samples.length === 0) throw new OperatorError(`${file} holds no labelled line`);
  return samples;
}
