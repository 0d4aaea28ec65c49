// The reporter's own name where they introduce themselves: "nama saya Siti Aminah", "saya Budi dari RT 3".
import { maskPersonalData } from './personal-data.ts';

const word = String.raw`\p{L}[\p{L}'’.]{1,24}`;
const introduced = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:nama(?:\s+lengkap)?\s+(?:saya|ulun|aku|kami|pelapor)|namaku|nama\s?:|nama\s+lengkap)(?:\s+(?:adalah|ialah))?\s*:?\s*)${word}(?:\s+\p{Lu}[\p{L}'’.]{0,24}){0,3}`,
  'giu',
);
/** Without the word "nama" only capitals tell a name from what the reporter does. */
const capital =
  /(?<![\p{L}\p{N}])((?:[Ss]aya|[Uu]lun|[Aa]ku|SAYA)\s*,?\s+)\p{Lu}\p{Ll}{1,24}(?:\s+\p{Lu}\p{Ll}{0,24}\.?){0,3}/gu;

/** The text without who wrote it: own names, and all that {@link maskPersonalData} finds. */
export function maskReporter(text: string): string {
  return maskPersonalData(text.replace(introduced, '$1[nama]').replace(capital, '$1[nama]'));
}
