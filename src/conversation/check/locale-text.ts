// One sentence by itself: where it stands, what it asks for, and what is wrong with it whoever uses it.
import { argumentNames, makeSentences } from '../flows/sentences.ts';
import type { Fault } from './fault.ts';

/** A sentence with where it stands. */
export interface LocaleText {
  key: string;
  /** Null where something else stands than a sentence. */
  text: string | null;
  file: string;
  line: number;
  column: number;
}

/** What is wrong with the sentence of a key. */
export interface Told {
  key: string;
  fault: Fault;
}

type Where = { file: string; line: number; column: number };
/** A fault of the sentence with this key. */
export const told = ({ key, file, line, column }: Where & { key: string }, message: string): Told => ({
  key,
  fault: { file, line, column, message },
});

/** The file of sentences that a key is of, without its ending. */
export const fileOf = (key: string): string => key.split('.')[0] ?? key;

/** What a sentence asks for; null for one that cannot be read, which is told elsewhere. */
export function namesIn(text: string | null): string[] | null {
  try {
    return text === null ? null : argumentNames(text);
  } catch {
    return null;
  }
}

/** Most characters of a sentence: what fits a phone's screen; and of a label: what fits a button. */
const longest = 600;
const longestLabel = 40;

/** Empty, unreadable, or too long for where it is shown. */
export function checkText(text: LocaleText, locale: string, label: boolean): Told[] {
  const faults: Told[] = [];
  if (text.text === null) return [told(text, `"${text.key}" harus di antara dua tanda petik "…"`)];
  if (text.text.trim() === '') faults.push(told(text, `"${text.key}" belum diisi`));
  try {
    const sample = makeSentences(locale, { [text.key]: text.text }).render(text.key, (name) => `⟨${name}⟩`);
    const swallowed = /\{(?<name>[a-zA-Z]+)\}/.exec(sample)?.groups?.name;
    if (swallowed !== undefined)
      faults.push(
        told(
          text,
          `"${text.key}": tanda petik satu di depan {${swallowed}} membuatnya tidak terbaca; hapus, atau tulis dua kali`,
        ),
      );
    if (sample.length > longest)
      faults.push(
        told(
          text,
          `"${text.key}" panjangnya ${sample.length} huruf; paling panjang ${longest}, supaya muat di layar ponsel`,
        ),
      );
    if (label && sample.length > longestLabel)
      faults.push(
        told(text, `"${text.key}" tulisan tombol sepanjang ${sample.length} huruf; paling panjang ${longestLabel}`),
      );
  } catch (error) {
    faults.push(told(text, `"${text.key}" ${unreadable(error)}`));
  }
  return faults;
}

/** What is wrong with an ICU message that its reader refused; its error's message is a code. */
function unreadable(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  if (code === 'MISSING_OTHER_CLAUSE') return 'belum punya jalan terakhir: other {…}';
  if (code.startsWith('EXPECT_ARGUMENT_CLOSING_BRACE')) return 'punya kurung kurawal { yang tidak ditutup }';
  return 'punya isian yang tidak terbaca; di dalam { } hanya boleh satu nama, seperti {topic}';
}
