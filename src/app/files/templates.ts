// Ready-made words for officers, from locales/id/templat.yaml: by act, each with a label. Staff may change them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Room } from '../../admin/ask.ts';
import { OperatorError } from '../operator-error.ts';
import { localeFolder } from './languages.ts';

const template = z.strictObject({ label: z.string().min(1).max(40), text: z.string().min(8).max(2_000) });
const acts = ['respond', 'progress', 'ask', 'return', 'archive'] as const;
const templates = z.partialRecord(z.enum(acts), z.array(template).max(6));

/** Throws an OperatorError that names the file and the key of a template that cannot be used. */
export function loadTemplates(locale: string, folder: string = localeFolder): Room['templates'] {
  const file = join(folder, locale, 'templat.yaml');
  const read = templates.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return Object.fromEntries(Object.entries(read.data));
  throw new OperatorError(
    read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`).join('\n'),
  );
}
