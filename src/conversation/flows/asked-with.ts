// Messages that ask for a flow in words of their own: "gimana kabar laporan saya", "sudah diproses belum aduan ulun". A flow
// names rows of words; one of each row, in any order, is asking, if all the rest is filling.
import { list, politeness } from '../../text/answers/short-answer.ts';
import { fold, words as wordsOf } from '../../text/words/fold.ts';
import { spell } from '../../text/words/spelling.ts';
import type { FlowFile } from './flow.ts';

/** Said around a request without telling anything of a matter. */
const filling = list(`
  yang untuk tau tahu sudah tapi any buat dengan tentang soal dari di ke pada itu ini nya kah apa apakah dan juga lagi masih tadi kemarin lalu dulu lama minggu bulan hari sini situ kok sih
  halo hai selamat pagi siang sore malam assalamualaikum salam permisi hendak handak gimana bagaimana kayapa kenapa tanya nanya bertanya kirim kirimkan dikirim kirimi
  punya semua seluruh pribadi laporan aduan pengaduan keluhan lapor ada bisa mau sama langsung nah wr wb the my i to of on is me a
`);
/** Longer messages (words) tell a story. */
const most = 12;
/** "Laporannya", "adminku": the word that it is made of. */
const ending = /(?<=\p{L}{4})(?:nya|ku)$/u;

interface Pattern {
  readonly flow: string;
  readonly rows: readonly ReadonlySet<string>[];
}

/** Finds the flow that a message asks for; of several the one with the most rows, then the first. */
export function askedWith(files: readonly FlowFile[]): (text: string) => string | undefined {
  const patterns: Pattern[] = files
    .flatMap(({ flow, 'asked-with': asked = [] }) =>
      asked.map((rows) => ({ flow, rows: rows.map((row) => new Set(row.map((word) => spell(fold(word))))) })),
    )
    .sort((a, b) => b.rows.length - a.rows.length);
  const known = new Set([
    ...filling,
    ...politeness,
    ...patterns.flatMap(({ rows }) => rows.flatMap((row) => [...row])),
  ]);
  /** The word as patterns have it, or undefined for one that tells something. */
  const meant = (typed: string): string | undefined => {
    if (/^\d/.test(typed)) return 'yang';
    const usual = spell(typed);
    if (known.has(usual)) return usual;
    const bare = usual.replace(ending, '');
    return known.has(bare) ? bare : undefined;
  };
  return (text) => {
    const said: string[] = [];
    for (const typed of wordsOf(fold(text), most + 1)) {
      const word = meant(typed);
      if (word === undefined) return undefined;
      said.push(word);
    }
    if (said.length > most) return undefined;
    const fits = ({ rows }: Pattern): boolean =>
      rows.every((row) => said.some((word) => row.has(word))) &&
      said.every((word) => filling.has(word) || politeness.has(word) || rows.some((row) => row.has(word)));
    return patterns.find(fits)?.flow;
  };
}
