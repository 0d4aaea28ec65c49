// Whether whoever tells of a matter asks in the same breath not to be named: "tolong anonim ya", "nama saya jangan disebut".
// Each word of a clause becomes a letter (or two) for what it does in such a wish; the wishes are patterns of these letters.

import { list, politeness } from '../answers/short-answer.ts';
import { isYes } from '../answers/yes-no.ts';
import { fold, words } from '../words/fold.ts';
import { once } from '../words/once.ts';

/** Any of these must stand in the text; most reports have none. */
const hint = /anon[iy]m|rahasia|nama|nma|ngaran|ketahuan|diketahui|identit|priva[sc]|name|\bjan|jn?gn|don.?t|do not/i;

/** What a word may do, by letter; a word in two lines has the later letter. */
const parts: Readonly<Record<string, string>> = {
  /** Said around a wish without telling anything else. */
  p: `kalau kalo klo bisa boleh agar supaya biar aman tetap tapi tp asal dan jadi jd juga jg soalnya soale karena krn takut takutnya malu di dalam dlm
    sebagai publik umum yang yg nang sampai smpai sampe smpe ke kepada kpd sama oleh dengan untuk utk 2 the a in this that its it is to do from on kirim kirimkan dikirim`,
  /** Those from whom the name is to be kept. */
  t: 'ada orang org lain mereka pihak luar kades rt rw lurah camat dinas desa tetangga pelaku terlapor anyone anybody everyone them',
  /** Asks for it. */
  q: 'tolong tlg tulung mohon mhn minta harap please',
  /** Wants or makes it so. */
  w: 'buat bikin buatkan jadikan dijadikan pakai pake tetap secara sebagai pilih memilih keep stay remain be like make',
  /** Wants; after "tidak", needs not. */
  u: 'usah perlu mau ingin pengen pingin handak hndak hndk bersedia suka want wish wanna',
  m: 'saya sy aku ku ulun unda kami kita pelapor pelapornya saye gue gua gw gwe i my me im we our',
  /** Who has reported. */
  i: 'siapa siapapun who',
  n: `nama nma namanya namaku nm ngaran ngarannya ngaranku identitas identitasnya identitasku privasi privasinya jatidiri kerahasiaan kerahasiaannya
    name names identity privacy`,
  /** Theirs only where they say so. */
  d: 'nomor nomer nmr hp wa telepon telpon number phone kontak data',
  h: `rahasiakan dirahasiakan dirahasiain rahasiain rahasia sembunyikan disembunyikan sembunyiin sumputkan disumputakan sumputakan samarkan disamarkan
    lindungi dilindungi jaga dijaga jagakan tutupi ditutupi hide hidden protect protected secret private confidential`,
  s: `sebut sebutkan disebut disebutkan disebutin sebutin kesebut menyebut menyebutkan sampaikan disampaikan menyampaikan tampilkan ditampilkan menampilkan cantumkan dicantumkan dicantumin ditampilin mencantumkan
    tulis tuliskan ditulis dituliskan bocor bocorkan dibocorkan bocorin share dishare sebar sebarkan disebar disebarkan sebarin ekspos ekspose diekspos expose
    publikasikan dipublikasikan publish umumkan diumumkan pasang dipasang muat dimuat sambat disambat menyambat sambatakan buka dibuka viralkan diviralkan
    munculkan dimunculkan tau tahu kasih kasi dikasih diberi beri beritahu diberitahu bilang bilangin padahkan dipadahkan
    pakai pake memakai bawa dibawa libatkan dilibatkan mention mentioned show shown use used tell reveal revealed say shared published disclose`,
  /** Comes to be seen; what "does not want to" is missing from a list. */
  v: 'tampil muncul keluar kelihatan terlihat',
  /** Is found out. */
  e: 'ketahuan ketauan diketahui dikenali katahuan known',
  r: 'lapor melapor melaporkan laporkan dilaporkan malapor balapor mengadu ngadu mengadukan laporin reported reporting reporter',
  /** Of a report alone; "laporan anonim" may be somebody's of before. */
  l: 'laporan laporannya laporanku report',
  a: 'anonim anonymous anonymously anonymus anonimus anonym',
  /** With these beside it, "anonim" is what somebody else is. */
  k: 'akun akunnya surat pesan penelepon pengirim grup fb facebook ig postingan komentar',
  j: 'jangan jgn jngn jan dont gausah gaush gosah kausah',
  x: 'tidak tdk gak ga g gk nggak ngga enggak engga ndak nda kada kd tak bukan bkn not never',
  z: 'tanpa without no',
  /** "Tidak mau" in one word. */
  xu: 'gamau gmau gakmau ogah emoh',
  /** Asks what it is: no wish. */
  f: 'apa apakah apaan apakan beda bedanya maksud maksudnya gimana bagaimana kenapa mengapa what difference why how',
};
const letterOf = new Map([
  ...[...politeness].map((word) => [word, 'p'] as const),
  ...Object.entries(parts).flatMap(([letter, names]) => [...list(names)].map((word) => [word, letter] as const)),
]);

/** Between the parts of a wish; somebody else's being found out or told; the writer's own name. */
const gap = '[pqw]*';
const told = '[sve][psvte]*';
const own = '(?:[nd]m|mn)';
const wishes = [
  // "Rahasiakan nama saya", "jaga identitas", "rahasiakan saya"; nobody else's.
  `(?<![xjuz]${gap})h${gap}(?:${own}|m?n+m?(?=[pqw]*$))`,
  `(?<![xjuz]${gap})h(?=m[pqw]*$)`,
  // "Nama saya tolong dirahasiakan", "keep my name secret".
  `${own}${gap}h`,
  `(?<!o)nm?${gap}h(?=[pqwm]*$)`,
  // "Jangan sebut nama saya", "don't tell my name"; without "saya" only where nobody else was named before.
  `(?:j|xu|z)[pqwu]*${told}${own}`,
  `(?:^[pqwmu]*|q)(?:j|xu|z)[pqwu]*${told}n(?!t)`,
  // "Nama saya jangan disebut", "saya gak mau nama saya disebut", "mohon nama tidak disebut".
  `(?:${own}|^[pqw]*n)${gap}(?:j[pqwu]*[sve]|xu[pqwu]*(?:[se]|v(?=[pqwt]*$)))`,
  `(?:xu|ju?)${gap}(?:${own}|n)${gap}[sve]`,
  `q${gap}nm?${gap}x[pqwu]*[sve](?=[pqw]*$)`,
  // "Jangan sampai ketahuan saya yang lapor", "don't tell anyone it's me", "saya tidak mau ketahuan".
  `j[pqwut]*${told}[mi]${gap}[rli]`,
  `j[pqwu]*${told}m[pq]*$`,
  `mxu${gap}e`,
  // "Tanpa nama saja": alone, or a street has none.
  `^[pqwmrlu]*znm?[pqw]*$`,
  // "Mau lapor anonim", "anonim ya pak"; not "ada akun anonim".
  `(?<![xjz][pqwu]*)[qwur][pqwumrl]*a`,
  `(?<![xjz][pqwu]*)l[pqwumrl]*a(?=[pqwm]*$)`,
  `(?<![xjzuk]${gap})a[pq]`,
  `^[pqwumr]*a[pqwm]*$`,
].map((pattern) => new RegExp(pattern));

/** What a text says of its writer's name. */
const read = once((text: string): { wish: boolean; more: boolean } => {
  let wish = false;
  let more = false;
  for (const clause of fold(text)
    .replaceAll('do not', 'dont')
    .split(/[.,;:!?()\n]+/)) {
    const letters = lettersOf(clause);
    wish ||= !letters.includes('f') && wishes.some((one) => one.test(letters));
    more ||= /[okf]|(?<!m)d(?!m)/.test(letters);
  }
  return { wish, more };
});

/** "Petugas tidak mau menyebut nama saya" tells what somebody else does not want; whoever needs not ("gak usah") may be anybody. */
const othersNot = /[ot]x$/;
const wanting = list('mau ingin pengen pingin bersedia suka want wish');

function lettersOf(clause: string): string {
  let letters = '';
  for (const word of words(clause, 200)) {
    const letter = letterOf.get(word) ?? (isYes(word) ? 'p' : 'o');
    letters += letter === 'u' && wanting.has(word) && othersNot.test(letters) ? 'o' : letter;
  }
  return letters;
}

export const asksToBeAnonymous = (text: string): boolean => hint.test(text) && read(text).wish;

/** True when a message asks not to be named, and for nothing else: it tells nothing of the matter. */
export function onlyAsksToBeAnonymous(text: string): boolean {
  if (text.length > 100 || text.includes('?') || !asksToBeAnonymous(text)) return false;
  return !read(text).more;
}
