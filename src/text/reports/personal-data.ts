// Finds what must not stand in a public copy: phone numbers, NIK, e-mail, names of third persons. As spans of the text as
// it was typed (UTF-16 offsets); the original is never changed, a masked copy is made from it.

import { words } from '../words/fold.ts';

export type PersonalKind = 'phone' | 'nik' | 'email' | 'name';
export interface PersonalSpan {
  start: number;
  end: number;
  kind: PersonalKind;
}

/** Characters that are looked at; a longer text is masked no further (the conversation bounds it before). */
const reach = 65_536;

// Each is linear: no two neighbouring parts can match the same characters, and every repeat is bounded.
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const digits = /(?<![\d])\+?\(?\d(?:[ .()\-\u2010-\u2015]{0,2}\d){7,17}(?!\d)/g;

/** Less than any of the numbers that are looked for, and quickly found missing. */
const longNumber = /\d\D{0,2}\d\D{0,2}\d/;

/** Spans in order, never overlapping. */
export function findPersonalData(text: string): PersonalSpan[] {
  const seen = text.length > reach ? text.slice(0, reach) : text;
  const spans: PersonalSpan[] = [];
  // Most texts hold neither an @ nor a long number, and looking for one is dear.
  if (seen.includes('@')) {
    for (const match of seen.matchAll(email))
      spans.push({ start: match.index, end: match.index + match[0].length, kind: 'email' });
  }
  for (const match of longNumber.test(seen) ? seen.matchAll(digits) : []) {
    const kind = numberKind(match[0], seen.slice(Math.max(0, match.index - 24), match.index));
    if (kind !== null) spans.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  if (mayAddress(seen)) spans.push(...names(seen));
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, at) => spans.slice(Math.max(0, at - 3), at).every((before) => before.end <= span.start));
}

const masks: Record<PersonalKind, string> = {
  phone: '[nomor telepon]',
  nik: '[nomor identitas]',
  email: '[email]',
  name: '[nama]',
};

/** The text with every span replaced by what it was: for public copies and titles. */
export function maskPersonalData(text: string, spans: readonly PersonalSpan[] = findPersonalData(text)): string {
  let masked = '';
  let from = 0;
  for (const span of spans) {
    masked += text.slice(from, span.start) + masks[span.kind];
    from = span.end;
  }
  return masked + text.slice(from);
}

const identity = /\b(?:nik|no\.?\s?kk|nkk|kk|ktp|nip|no\.?\s?ktp|bpjs|npwp|rekening|rek|norek)\b[^\n\d]{0,12}$/i;

/** 16 digits are a NIK or KK number; mobile and landline numbers begin with 0, 62 or +62 and hold 9 to 14 digits. */
function numberKind(typed: string, before: string): 'phone' | 'nik' | null {
  const plain = typed.replace(/\D/g, '');
  if (/\d[-/.]\d\d?[-/.]\d{4}$/.test(typed.trim()) && plain.length === 8) return null;
  if (plain.length === 16) return 'nik';
  if (identity.test(before) && plain.length >= 9) return 'nik';
  const phone = /^(?:0|62)[2-9]\d{6,12}$/.test(plain);
  return phone && plain.length >= 8 && plain.length <= 15 ? 'phone' : null;
}

// "Pak Ahmad", "an. Siti", "bernama Udin": a form of address followed by one to three words that may be a name.
const address =
  /(?<![\p{L}\p{N}])(pak|bapak|bpk|bp|bu|ibu|ibuk|mas|mbak|mba|bang|kak|haji|hj|h|ustadz|ustad|ustaz|sdr|sdri|saudara|saudari|tn|ny|an|a\.n|atas nama|bernama|namanya|nama|julak|acil|amang|paman|kai|nini|guru)(?:\s?[.:]\s?|\s)(?=\p{L})/giu;
const nameWord = /\p{L}[\p{L}'’.]{1,24}/uy;

const notNames = new Set(
  `bupati camat lurah kades kepala desa rt rw kadis dinas gubernur presiden menteri wakil sekda sekdes ketua polisi guru dokter bidan perawat petugas admin min sekolah saya kami kita yang yg di ke dari dan untuk
  tolong mohon minta ini itu sudah sdh belum blm tidak tdk gak ga mau ada juga sama atau lagi bisa tapi karena jalan lampu air sampah hamil menyusui rumah tangga dewan anggota pengurus pimpinan terhormat yth
  tau tahu kapan kenapa kok ya nya nama nomor saja aja selamat pagi siang sore malam assalamualaikum izin ijin ulun kepada sopir supir tukang penjual pedagang warga wali walikota anak anaknya
  kalau kalo agar supaya sampai kapten komandan kapolres kapolsek kapolda dandim danramil kajari direktur pln pdam puskesmas rsud kota kabupaten kecamatan camatnya jadi masih cuma hanya sekarang semua para
  apa siapa mana bagaimana gimana mengapa tempat barang obat jalan gang usaha toko warung perusahaan pt cv lengkap panggilan samaran desa kampung kelurahan besar kecil muda tua baik penuh dengan dengar lihat cepat segera besok kemarin`.split(
    /\s+/,
  ),
);
/** After these what follows is surely a name, whatever its letters; after "pak" it may be any word. */
const sure = new Set([
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'tn',
  'ny',
  'an',
  'a.n',
  'atas nama',
  'bernama',
  'namanya',
  'h',
  'hj',
  'haji',
]);

/** "Jl. H. Hasan Basri", "Bandara H. Asan": named after a person, and public. */
const inPlaceName =
  /\b(?:jl|jln|jalan|gang|gg|rs|rsud|bandara|masjid|gedung|lapangan|taman|pasar)\.?\s(?:\w{3,9}\.?\s)?$/i;
/** "Pak RT Slamet": the office may stand between the form of address and the name. */
const offices = new Set(
  'rt rw kades camat lurah sekdes guru haji hj h rt. kadus bidan dokter dr mantri ustadz kepala desa'.split(' '),
);

const addresses = new Set(
  'pak bapak bpk bp bu ibu ibuk mas mbak mba bang kak haji hj h ustadz ustad ustaz sdr sdri saudara saudari tn ny an a atas bernama namanya nama julak acil amang paman kai nini guru'.split(
    ' ',
  ),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very test is for ASCII
const ascii = /^[\x00-\x7f]*$/;

/** False for a text without any form of address, which is quicker to see by its words. */
function mayAddress(text: string): boolean {
  if (!ascii.test(text)) return true;
  return words(text.toLowerCase(), text.length).some((word) => addresses.has(word));
}

function names(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(address)) {
    const title = (match[1] ?? '').toLowerCase();
    const start = match.index + match[0].length;
    // "an" and "h" are also the ends of sentences and abbreviations; only with a dot are they titles.
    if ((title === 'an' || title === 'h' || title === 'hj') && !/[.:]/.test(match[0]) && title !== 'hj') continue;
    if (inPlaceName.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    const name = nameAt(text, start, sure.has(title));
    if (name !== null) spans.push({ ...name, kind: 'name' });
  }
  return spans;
}

/** The name that starts here or after an office, as its place; null when it is none. Up to three words, capitals wanted after the first. */
function nameAt(text: string, start: number, certain: boolean): { start: number; end: number } | null {
  let begin = -1;
  let end = start;
  let at = start;
  let office = false;
  for (let count = 0; count < 3; count++) {
    nameWord.lastIndex = at;
    const word = nameWord.exec(text)?.[0].replace(/[.'’]+$/, '');
    if (word !== undefined && count === 0 && offices.has(word.toLowerCase()) && text[at + word.length] === ' ') {
      // Only once, and the name after it must be one that we know: "pak camat Pulau Laut" names a place.
      if (office) break;
      office = true;
      at += word.length + 1;
      count--;
      continue;
    }
    if (word !== undefined && office && count === 0 && !likelyName(word)) break;
    if (word === undefined || notNames.has(word.toLowerCase())) break;
    const capital = /^\p{Lu}/u.test(word);
    // The first word after "pak" may be in small letters ("pak ahmad"); more of them need a capital.
    if (count > 0 && !capital) break;
    if (count === 0 && !capital && !certain && !likelyName(word)) break;
    if (begin < 0) begin = at;
    end = at + word.length;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return begin < 0 ? null : { start: begin, end };
}

// Names common in Kalimantan Selatan and Indonesia, for those written in small letters.
const commonNames = new Set(
  `ahmad akhmad muhammad muhamad mohammad abdul abdullah abdurrahman ali amat udin syamsudin jainudin zainudin saifudin fahrudin burhan burhanudin agus budi joko slamet sugeng bambang hendra andi rudi dedi yanto supri supriadi supardi sutrisno
  siti nur nurul fatimah aisyah aminah khadijah rahmah rahmawati sri dewi wati ani yuni yanti lina rina tini mariam maryam masitah norhayati hayati hasanah jumiati rusdi rusli ramli rahman rahmat rahmadi hasan husin husein husni ibrahim ismail
  yusuf yunus idris iwan irwan ridwan arif arifin fauzi fajar firman gazali ghazali haris hadi halim hamid hamdan hamzah jamal jamil jumadi kasim latif mahmud mansur masrani misran muksin nasir noor nor norman saleh salman samsul sani sarifudin
  suriansyah syahrani syahril syarif taufik tarmizi umar usman wahyu wahid yadi zaini zainal zul zulkifli dayat hidayat hidayatullah ilham imam indra ipul jali anang utuh galuh aluh masdar asmuni asmawi basri bahri bahrudin darmawan eko dwi tri
  johan jaka junaidi kurniawan lukman maman nanang nana oman pandi rian riyan rizal rizki rizky roni rosid sabri sahrul santi santoso sigit surya susi susanti teguh tono topan wawan yani yudi yuli yusran`.split(
    /\s+/,
  ),
);
function likelyName(word: string): boolean {
  return commonNames.has(word.toLowerCase());
}
