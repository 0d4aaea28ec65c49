// Whether a text is a report at all, and not an answer, a courtesy or chatter.
import { list, POLITE, politeness } from '../answers/short-answer.ts';
import { isSlip } from '../answers/slip.ts';
import { isGreeting, isThanks } from '../answers/small-talk.ts';
import { readWord } from '../answers/steering-words.ts';
import { readYesNo } from '../answers/yes-no.ts';
import { fold, words } from '../words/fold.ts';
import { mark, marksOfWord } from '../words/marks.ts';
import { once } from '../words/once.ts';
import { findAbuse } from './abuse.ts';
import { isPhotoTalk } from './no-photo.ts';

/** Characters of a text that are looked at. */
const reach = 8_000;
const empty = list(`
  yang yg di ke dari dr dan atau ini itu ada apa siapa kamu anda kalian pian ikam nama kabar lagi apakah bagaimana gimana kayapa cara caranya lapor melapor melaporkan laporan laporkan mengadu aduan adukan pengaduan kirim
  malapor balapor umpat numpang izin ijin tanya nanya bertanya batakun mulai mulainya buat bikin bot robot admin orang manusia petugas bicara ngobrol wkwk wkwkwk wkwkwkwk haha hahaha hehe hehehe hihi xixi lol test tes coba cuba cek halo hai hi
  sayang cantik ganteng love you i me kangen rindu nyanyi pantun cerita tebak lucu oh o ooh hmm hm eh ah oalah waduh astaga oke sip mantap keren bagus hebat untuk buat kah kok dong sih nih tuh jadi terus trus sudah belum bisa
  mana kapan dimana sini situ sana online aktif nyala balas dibalas jawab dijawab bales respon lama sekali banget tidak gak ga kada asdf asd qwe qwerty abc xyz mengapa kenapa via lewat wa whatsapp telegram selamat pagi siang sore malam
`);
const problems = list('banjir kebakaran longsor macet sampah kecelakaan pungli begal tawuran kdrt korupsi baah calap');
/** What reports are about: with one word more ("ktp belum jadi", "jln rsk") it is a report. */
const matters = list(`
  jalan jln jl lampu air banyu pdam pln listrik ktp kk bpjs pju sekolah puskesmas rsud jembatan titian drainase got selokan parit pasar bansos blt pkh bantuan guru kapal ferry feri pelabuhan sinyal internet akta akte kia
  bbm gas elpiji lpg tambang limbah sawit pupuk ikan nelayan desa kades izin pajak parkir pohon anjing pkl tps tpa ratik sapi rumah posyandu obat dokter terminal dermaga skck sim stnk bpkb samsat kua
`);
const PROBLEM = mark((word) => problems.has(word));
const MATTER = mark((word) => matters.has(word));
/** Says something: no empty word, no politeness, no keys hit at random. */
const SPOKEN = mark((word) => word.length > 1 && !empty.has(word) && !politeness.has(word) && isSpoken(word));
/** Consonants in a row that no word has. */
const mostConsonants = 4;

/**
 * False for what is no report at all: nothing, signs only, greetings, thanks, steering words, bare answers, chatter about
 * the bot, keys hit at random. One word of a problem ("banjir") is a report.
 */
export const isReport = once((text): boolean => {
  if (isGreeting(text) || isThanks(text) || readWord(text) !== null || readYesNo(text) !== null) return false;
  if (isPhotoTalk(text) || isSlip(text) || isMereAbuse(text)) return false;
  const said = words(fold(text.slice(0, reach)), 400);
  let first: string | undefined;
  let matter = false;
  let others = 0;
  for (const word of said) {
    const marks = marksOfWord(word);
    if (marks & PROBLEM) return true;
    if (marks & MATTER) matter = true;
    else if ((marks & POLITE) === 0 && word.length > 1) others++;
    if ((marks & SPOKEN) === 0) continue;
    first ??= word;
    // Two words that say something are a report.
    if (word !== first) return true;
  }
  return matter && others > 0;
});

/** Longer texts (UTF-16 units) say what the anger is about. */
const longestAbuse = 60;
/** Said around abuse, of nobody in particular. */
const ofAnybody = list('dasar semua semuanya emang memang kayak kaya seperti kau lu lo elu loe nyawa bangat');

/** "Goblok semua": abuse, and nothing that it is about. */
function isMereAbuse(text: string): boolean {
  if (text.length > longestAbuse) return false;
  const spans = findAbuse(text);
  if (spans.length === 0) return false;
  let rest = text;
  for (const { start, end } of spans.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return words(fold(rest), 20).every(
    (word) => empty.has(word) || politeness.has(word) || ofAnybody.has(word) || !isSpoken(word),
  );
}

/** False for numbers, for letters hit at random, and for short forms that nobody knows. */
function isSpoken(word: string): boolean {
  let vowels = 0;
  let consonants = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (letter < 'a') return false;
    const vowel = 'aeiou'.includes(letter);
    if (vowel) vowels++;
    consonants = vowel || letter === 'y' ? 0 : consonants + 1;
    if (consonants > mostConsonants) return false;
  }
  return vowels > 0 || known.has(word);
}
/** Short forms without a vowel that stand for something all the same. */
const known = list(
  'jl jln pln pdam pju ktp kk bpjs pkh blt sdn smp rt rw rsud hp bbm lpg tv sd skrg bln thn pkl tpa tps sktm kip kis',
);
