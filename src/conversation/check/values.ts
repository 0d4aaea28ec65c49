// What should stand where something else does, in the words of whoever writes flows.
import type { z } from 'zod';
import { didYouMean } from '../../text/words/nearest.ts';

/**
 * What an issue says of the value that stands there.
 *
 * @param choices what may stand there, where that is a list of words
 * @param steps names of the file's steps, for a name that is one but for its letters
 */
export function expected(
  issue: z.core.$ZodIssue,
  value: unknown,
  choices: readonly string[],
  steps: readonly string[],
): string {
  if (value === null) return 'belum diisi';
  switch (issue.code) {
    case 'invalid_type':
      return typeExpected(issue.expected, value);
    case 'invalid_value':
    case 'invalid_union':
      return choices.length > 0 && (typeof value !== 'object' || value === undefined)
        ? notOneOf(String(value), choices)
        : issue.message;
    case 'too_small':
      if (issue.origin === 'number') return `paling kecil ${issue.minimum}`;
      return issue.origin === 'string' ? 'tidak boleh kosong' : `paling sedikit ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `paling besar ${issue.maximum}`
        : `paling panjang ${issue.maximum} huruf; ini ${String(value).length}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_format':
      // A key of a sentence is no step's name, though it may look like one.
      return `${issue.message}${issue.message.startsWith('nama') ? respelt(String(value), steps) : ''}`;
    default:
      return issue.message;
  }
}

const notOneOf = (value: string, choices: readonly string[]): string =>
  `tidak ada "${value}"${didYouMean(value.toLowerCase(), choices) || `; pilihannya ${listed(choices)}`}`;

/** `Butuh_Foto` for `butuh-foto`. */
function respelt(value: string, steps: readonly string[]): string {
  const name = value.toLowerCase().replace(/[\s_]+/g, '-');
  return [...steps, 'end'].includes(name) ? `; maksudnya "${name}"?` : didYouMean(name, steps);
}

function typeExpected(type: string, value: unknown): string {
  switch (type) {
    case 'number':
    case 'int':
      return 'harus angka bulat, tanpa tanda petik';
    case 'boolean':
      return 'harus true (ya) atau false (tidak), tanpa tanda petik';
    case 'array':
      return 'harus daftar dalam kurung siku, seperti [satu, dua]';
    case 'string':
      return typeof value === 'object'
        ? 'harus satu tulisan saja'
        : `harus di antara dua tanda petik: "${String(value)}"`;
    default:
      return 'harus berisi baris "nama: isi" di bawahnya, maju dua spasi';
  }
}

export const listed = (names: readonly string[]): string => names.join(', ');
