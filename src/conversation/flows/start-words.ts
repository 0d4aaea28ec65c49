// What a message asks for when it is the words that start a flow, with what people put around a request.
import { list } from '../../text/answers/short-answer.ts';
import { fold, words as wordsOf } from '../../text/words/fold.ts';
import { kept } from '../../text/words/kept.ts';
import { once } from '../../text/words/once.ts';
import { spell } from '../../text/words/spelling.ts';

/** Words that people put around a request without changing it. */
const padding = list(
  'saya sy aku ingin mau pengen mohon tolong minta bisa kah boleh dong ya yah pak bu bapak ibu min admin kak untuk hendak permisi izin ijin itu nya gimana cara bagaimana nah kaya apa kayapa di sini ulun halo hallo hai assalamualaikum asalamualaikum aslm selamat pagi siang sore malam wr wb',
);
/** Words without which a request is another: "nomor apa" is not asked by "nomor". */
const asking = list('apa');
/** How somebody begins who wants something other than what was asked: "bukan, mau cek status". */
// A mere "no" is read as "nomor".
const turning = list('nomor eh oh maaf sori sorry bukan tidak salah nope not lapor melapor laporan i want to');
/** What may stand behind a request for a report of before: "cek status laporan yang kemarin". */
const earlier = list('laporan yang kemarin tadi lama dulu lalu minggu aduan pengaduan of my report');

interface Request {
  readonly whole: string;
  /** Without padding: "mau lapor dong min" is "lapor", "blm ada kabar" "belum ada kabar". */
  readonly gist: string;
  /** The same with the words that ask: "nomor apa" is no "nomor". */
  readonly asks: string;
  /** Without what leads up to it and, word by word, what follows it; longest first. */
  readonly cores: readonly string[];
}

/** What `text` asks for, as far as words tell; nothing is known here of which flows there are. */
export const requestIn = once((text): Request => {
  let whole = '';
  const left: string[] = [];
  let asks = '';
  for (const word of wordsOf(fold(text), 12)) {
    const { usual, pads } = spelled(word);
    whole = whole === '' ? usual : `${whole} ${usual}`;
    if (!pads) left.push(usual);
    if (!pads || asking.has(usual)) asks = asks === '' ? usual : `${asks} ${usual}`;
  }
  const gist = left.length === 0 ? whole : left.join(' ');
  return { whole, gist, asks: left.length === 0 ? whole : asks, cores: coresOf(left) };
});

/** What a message has to come down to, to start a flow by these words. */
export const startsAs = (words: string): string => requestIn(words).whole;

const none: readonly string[] = [];
function coresOf(left: readonly string[]): readonly string[] {
  const turns = turning.has(left[0] ?? '');
  if (!turns && !earlier.has(left.at(-1) ?? '')) return none;
  const from = left.findIndex((word) => !turning.has(word));
  if (from === -1) return none;
  const rest = turns ? left.slice(from) : [...left];
  const cores: string[] = [];
  if (turns && rest.length < left.length) cores.push(rest.join(' '));
  while (rest.length > 1 && earlier.has(rest.at(-1) ?? '')) {
    rest.pop();
    cores.push(rest.join(' '));
  }
  return cores;
}

const spelled = kept((word) => {
  const usual = spell(word);
  return { usual, pads: padding.has(usual) };
});
