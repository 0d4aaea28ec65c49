// A title for a report: its gist in at most 80 characters, without greeting, address or preamble.
import { cutText } from '../../domain/cut-text.ts';
import { isDigit, isLetter } from '../words/fold.ts';
import { findAbuse } from './abuse.ts';
import { withoutPhotoTalk } from './no-photo.ts';
import { isOutcry } from './outcry.ts';
import { findPersonalData } from './personal-data.ts';

export const longestTitle = 80;
/** A title of at least so many characters is worth keeping whole sentences for. */
const enough = 14;
const reach = 4_000;

/** Greetings, forms of address and openings; taken off the front again and again, the first of the list that fits. Each begins at the start. */
const openings = [
  /^(?:nama\s(?:saya|sy|ulun|aku|ku)|perkenalkan|(?:saya|sy|ulun)\s(?:bernama|berumur|umur|berusia|usia|tinggal|asal))\b[^.!?\n]{0,160}?[\s,]+(?=(?:(?:saya|sy|kami|ulun|aku)\s)?(?:ingin|mau|hendak|handak|izin|ijin|bermaksud)\s(?:me?lapor|menyampaikan|mengadu|mengeluh|malapor|bertanya|tanya|menanyakan))/iu,
  /^(?:bismillah\w*|puji tuhan|salam hormat)\b/iu,
  /^(?:mohon|tolong|minta|mhn|tlg)\s(?:di)?(?:bantu|bantuan|bantuanya|bantuannya|tolong)(?:\s(?:nya|pak|bapak|bu|ibu|min|untuk|agar|supaya|dari))*\b(?=\W+\w+\W+\w)/iu,
  /^(?:ya (?:allah|tuhan|ampun)|astaga\p{L}*|astagfirullah\p{L}*|w?aduh|ampun)(?!\p{L})(?=[^\p{L}]+\p{L}+[^\p{L}]+\p{L})/iu,
  /^(?:(?:kepada|kpd)\s)?(?:yth\.?|yang terhormat)\s[^,.\n]{0,60},/iu,
  /^(?:yang|yg)\s(?:(?:saya|sy|kami|ulun|kita)\s(?:(?:sangat|amat)\s)?(?:ter)?hormati|(?:ter)?hormat\p{L}*|(?:saya|sy|kami)\s(?:cintai|banggakan|muliakan))\b/iu,
  /^(?:usul|usulan|saran|aspirasi|info|komplain|komplen)(?=\s(?:pak|bapak|bu|ibu|min|admin|kak)\b)/iu,
  /^(?:woi|woy|oi|oy|hoi|hoy)\b(?:(?=\s*[,!.]|\s(?:pak|bapak|bu|ibu|min|admin|kabupaten)\b)|\s(?:pemerintah|pemkab|pemda|bupati|pejabat|kalian)\b)/iu,
  /^(?:assalam\w*|asalam\w*|assalam\w*['’]?\s?alaikum|(?:ass?|aslm|askum)(?=$|[^\p{L}]|(?:mu)?['’]?alaikum))(?:['’]?\s?(?:mu)?['’]?\s?alaikum)?(?:\s?(?:wr|war\w*|wb|wbr|w)\b\.?)*/iu,
  /^(?:warah?ma\w*|warohma\w*|wabarak\w*|wabarok\w*|wr|wb|wr\.?\s?wb)\b/iu,
  /^(?:selamat|slmt|slamat|met)\s(?:pagi|siang|sore|malam|pgi|mlm|petang)\b/iu,
  /^(?:pagi|siang|sore|malam|halo|hallo|hai|hi|hei|hey|permisi|punten|(?:mohon )?(?:maaf|maap)(?: (?:sebelumnya|sblmnya|mengganggu|ganggu|menganggu|waktunya)){0,3}|mf|p|salam sejahtera|salam|om swastiastu|shalom|test?|lapor|laporan|pengaduan|aduan|sebelumnya|sblmnya|terima ?kasih|makasih|yth|yang terhormat|kepada yth|kepada|dear)\b(?!\s(?:hari|jalan|tadi|kemarin|ini|itu))/iu,
  /^(?!(?:bapak|ibu|kakak|mamak|abah)\s(?:saya|sy|kami|ulun|aku|nya|tetangga|hamil|guru|kandung|tiri)\b)(?:bapak|bpk|pak|pa(?=\s(?:jln?|jalan|di|lampu|air|banyu|sampah|ada|kada|mau|tolong|kami|ulun)\b)|ibu|bu|kak|kakak|min|admin|mimin|bang|mas|mbak|gan|bos|bro|sis)(?:\s?(?:dan|\/|&)\s?(?:ibu|bu|bapak|pak))?(?:\s(?:admin|bupati|kades|camat|lurah|kadis|kepala dinas|gubernur|petugas|diskominfo|min|pemkab|kotabaru|yth|yang terhormat))*\b/iu,
  /^(?:saya|sy|aku|kami|ulun|kita|unda)\s(?:sebagai\s|selaku\s|adalah\s|dari\s|salah satu\s|salah seorang\s)*(?:warga|penduduk|masyarakat|urang|orang tua|pengguna jalan|rakyat)\b[^,.\n]{0,60}?\s(?:ingin|mau|hendak|handak|izin|ijin|umpat|akan|bermaksud)\s(?:(?:me)?lapor(?:kan)?|(?:me)?ngadu(?:kan)?|menyampaikan|mengeluhkan|malapor|bertanya|tanya|batakun|menanyakan|mengusulkan)\b/iu,
  /^(?:saya|sy|aku|kami|ulun|kita|unda)\s(?:sebagai\s|selaku\s|adalah\s|dari\s|salah satu\s|salah seorang\s)*(?:warga|penduduk|masyarakat|urang|rakyat)\b(?:[^,.\n]{0,40},|(?:\skotabaru|\ssini|\sdi\s?sini)?)/iu,
  /^(?:dengan hormat|salam hormat|hormat kami)\b/iu,
  /^(?:tolong|mohon|tlg|tulung)(?:\s(?:pak|bapak|bu|ibu|min|admin|kak|dong|bantu|bantuannya))+\b(?=\W*\w)/iu,
  /^(?:(?:saya|sy|aku|kami|ulun|di ?sini|disini|dengan ini)\s)*(?:ingin|mau|hendak|handak|izin|ijin|mohon izin|mohon ijin|numpang|umpat|bermaksud|akan|mo|pengen|cuma mau|hanya ingin)\s(?:\p{L}+\s)?(?:me?lapor(?:kan)?|lapor(?:kan)?|mengadu(?:kan)?|ngadu|menyampaikan|sampaikan|mengeluhkan|mengeluh|malapor|balapor|bertanya|tanya|nanya|batakun|menanyakan|memberitahu(?:kan)?|menginformasikan|mengusulkan|mengajukan|berkeluh kesah|curhat|komplain)\b/iu,
  /^(?:dengan ini\s)?(?:saya|sy|aku|kami|ulun)\s(?:me?lapor(?:kan)?|mengadu(?:kan)?|mengeluhkan|menyampaikan|menanyakan|menyampaikan keluhan)\b/iu,
  /^(?:nama (?:saya|sy|ulun)|namaku|perkenalkan(?:,? (?:nama )?saya)?)\s(?!(?:warga|tidak|tdk|ga|gak|kada|belum|blm|sudah|masih|ada|hilang|salah|kosong|ter\w+|di(?:coret|hapus|hilang|keluar|ganti|pakai|catut|salah|masuk|tolak|jual)\w*)\b)\p{L}+(?:\s(?!dari|warga|mau|ingin)\p{L}+)?(?:\s(?:dari|warga)(?:\s(?:desa|kel|kelurahan|kec|kampung))?\s\p{L}+)?(?=,|\s(?:mau|ingin|izin|ijin|handak|hendak|no|nomor|hp|alamat)\b)/iu,
  /^(?:saya|sy|aku|ulun)\s(?!ke|di|ter|ber|sudah|belum|tidak|baru)\p{L}+\s(?:ingin|mau|hendak|handak|izin|ijin)\s(?:(?:me)?lapor(?:kan)?|mengadu(?:kan)?|ngadu|menyampaikan|malapor)\b(?=\W+\w)/iu,
  /^(?:tolong|tlg|mohon)(?=\sdi\s(?:desa|kampung|tempat|daerah|wilayah|jalan|jln|gang|gg|rt|sini|depan|dekat|pasar|simpang)\b)/iu,
  /^(?:melaporkan|laporkan|menyampaikan|mengadukan|mengeluhkan|memberitahukan|menginformasikan)\b/iu,
  /^(?:bahwa(?:sanya)?|bahwasannya|tentang|soal|terkait|mengenai|perihal|masalah|adanya|kalau|klo|kalo|begini|gini|jadi gini|jadi begini|jadi|keluhan|ini|itu|nah|nih|ya|yah|kah|lah|dong|juga|keluhan|kejadian|keadaan|kondisi ini|untuk|ttg|ya\s)\b/iu,
];
/** All of them in one look; the first that fits is taken, as in the list. */
const opening = new RegExp(openings.map(({ source }) => source).join('|'), 'iu');
/** The one opening in which capitals count. */
const introduction =
  /^(?:nama saya|nama sy|perkenalkan(?: saya)?|saya)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}(?:\s(?:dari|warga)(?:\s(?:desa|kel|kelurahan|kec))?(?:\s\p{Lu}\p{L}+){1,3})?(?=\s*[,.])/u;
const between = /^[\s,.;:!?\-\u2010-\u2015*_~"'()[\]{}<>/|#=+\u2026]+/u;
const sentenceEnd =
  /(?<=[.!?;])(?<!\b(?:jl|jln|no|ds|kel|kec|gg|rt|rw|kab|h|hj|dr|pt|cv|an|tgl|sdr|bpk|yth|km|st|mr)\.)\s+|\n+/iu;
const thanksOnly =
  /^(?:terima ?kasih|makasih|mksh|trims|trimakasih|demikian|wassalam|sekian|(?:mohon|tolong|minta) (?:segera )?(?:ditindak ?lanjuti\w*|tanggapan\w*|bantuan\w*|perhatian\w*|solusi\w*|respon\w*|diperbaiki|ditanggapi|dibantu))(?:[\s,]{1,2}(?:pak|bapak|bu|ibu|min|admin|nya|segera|secepatnya|terima|kasih|terimakasih|dari|pemerintah|ya|atas|perhatiannya|bantuannya|solusinya|banyak|dan|laporan|saya|kami)\b)*[\s.,!?]*$/iu;

/** The proposed title; '' when the text holds no words to make one of (the conversation then names the topic). */
export function proposeTitle(text: string): string {
  const plain = withoutPersonalData(clean(withoutPhotoTalk(cutText(text, reach).replace(passedOn, ''))));
  const all = (/[.!?;\n]/.test(plain) ? plain.split(sentenceEnd) : [plain]).filter((one) => !thanksOnly.test(one));
  const calm = told(all.filter((sentence) => !isOutcry(sentence))).filter((sentence) => !isOutcry(sentence));
  const [opened = '', second] = calm.length > 0 ? calm : told(all);
  const first = withoutOutcry(opened);
  // "Banjir. Di desa Semisir." is better as one.
  const gist =
    (first.length < enough || isPlaceAlone(first)) && second !== undefined
      ? `${first.replace(/[.!?;]+$/, '')}, ${lowerFirst(second)}`
      : first;
  return finish(gist);
}

/** What sentences tell, without how they open. */
const told = (sentences: readonly string[]): string[] =>
  sentences
    .map((sentence) => withoutOpening(sentence))
    .filter((sentence) => /\p{L}{2}/u.test(sentence) && !thanksOnly.test(sentence));

/** "Gimana sih pemerintah, jalan rusak dibiarkan": what comes after the comma. */
function withoutOutcry(sentence: string): string {
  const at = sentence.indexOf(',');
  if (at === -1 || !isOutcry(sentence.slice(0, at))) return sentence;
  const rest = withoutOpening(sentence.slice(at + 1));
  return rest.length < enough ? sentence : withoutOutcry(rest);
}

/** What WhatsApp and Telegram put before a message that is passed on or copied: "[14.02, 25/11/2026] Pak RT: ". */
const passedOn =
  /^[\s*_]*(?:diteruskan|diteruskan berkali-kali|forwarded(?: many times| message)?|pesan diteruskan)[\s*_:]*(?:\n|$)|^\[\d{1,2}[.:/][\d.:/, ]{3,24}(?:\s?[ap]m)?\]\s?[^:\n]{1,40}:\s?/gimu;

/** "Di gang kami RT 5 desa Dirgahayu": where, and not yet what. */
const isPlaceAlone = (sentence: string): boolean =>
  sentence.length < 50 &&
  /^(?:di|desa|kelurahan|kec\w*)\s/i.test(sentence) &&
  !/\b(?:rusak|mati|mampet|banjir|bau|kotor|hancur|lubang\w*|berlubang|padam|roboh|putus|patah|gelap|macet|keruh|ada|tidak|ga|kada|belum)\b/i.test(
    sentence,
  );

/** Without what no title shows: links, invisible and control characters, emoji, lone surrogates, drawn-out signs. */
function clean(text: string): string {
  const linkless = text.includes('://') ? text.replace(/https?:\/\/\S{1,500}/gi, ' ') : text;
  const shown = linkless.includes('<') ? linkless.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : linkless;
  if (/^[\t\n -~]*$/.test(shown)) {
    // Plain letters and signs, as nearly always: the same rules without Unicode's tables.
    const once = hasRuns(shown)
      ? shown.replace(/([!-/:-@[-`{-~])\1+/g, '$1').replace(/([A-Za-z])\1{2,}/g, '$1')
      : shown;
    return /\t| {2}/.test(once) ? once.replace(/[\t ]+/g, ' ').trim() : once.trim();
  }
  return withoutSigns(shown)
    .replace(/([^\p{L}\p{N}\s])\1+/gu, '$1')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** True where a sign stands twice in a row, or a letter three times. */
function hasRuns(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== text.charCodeAt(at - 1) || code <= 32 || isDigit(code)) continue;
    if (!isLetter(code | 32) || code === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

function withoutSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{So}\p{Sk}\p{Mn}]/gu, (sign) =>
    sign === '\n' ? '\n' : sign === '\t' ? ' ' : '',
  );
}

const contact =
  /(?:\b(?:no|nomor|hp|wa|telp|tlp|telepon|kontak|hubungi|hub|cp|call|nik|ktp|kk|email|di)\b[.: ]{0,3}){1,5}$/iu;
const address = /\b(?:pak|bapak|bpk|bu|ibu|sdr|an|a\.n|h|hj)\.? ?$/iu;

function withoutPersonalData(text: string): string {
  let kept = '';
  let from = 0;
  const found = findPersonalData(text);
  if (found.length === 0) return withoutGaps(text);
  for (const { start, end, kind } of found) {
    kept += text.slice(from, start).replace(kind === 'name' ? address : contact, '') + (kind === 'name' ? '…' : '');
    from = end;
  }
  return withoutGaps(kept + text.slice(from));
}

const withoutGaps = (text: string): string => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text);

function withoutOpening(sentence: string): string {
  let rest = trimmed(sentence);
  // Each turn takes something off the front; a sentence has few openings.
  for (let turn = 0; turn < 12; turn++) {
    const found = opening.exec(rest) ?? introduction.exec(rest);
    if (found === null) break;
    const shorter = trimmed(rest.slice(found[0].length));
    // An opening that is all there is ("lapor", "siang") leaves nothing to say.
    rest = shorter;
    if (rest === '') break;
  }
  return rest;
}

/** Without the signs and spaces that it begins with. */
function trimmed(text: string): string {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 ? text : text.replace(between, '');
}

const polite =
  /(?:[\s,.]+(?:mohon|tolong|minta)\s(?!\d|rp|uang|duit|bayar|biaya|sumbangan|jatah|setoran)[^,.]{0,60}|[\s,.]+(?:terima ?kasih|makasih|mksh|trims|tks)\b.{0,30}|[\s,]+(?:pak|bu|min|admin|kak|dong|ya|lah))+[\s.!,?]*$/iu;

function finish(gist: string): string {
  let title = gist.trim();
  if (title.length > longestTitle) title = withoutWhereAndWhen(title);
  const shorter = title.replace(polite, '');
  if (shorter.length >= enough) title = shorter;
  if (!/[a-z]$/i.test(title)) title = title.replace(/[\s.,;:!\-\u2010-\u2015…/(]+$/u, '').trim();
  if (title.length > longestTitle) title = cut(title);
  title = withoutAbuse(title);
  return title === '' ? '' : upperFirst(capitals(calm(title)));
}

/** The matter without the anger. */
function withoutAbuse(title: string): string {
  const spans = findAbuse(title);
  // "Guru bilang anak saya tolol": what was said to somebody is the matter.
  if (spans.length === 0 || quoting.test(title)) return title;
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += title.slice(from, start);
    from = end;
  }
  const calmed = trimmed(withoutGaps(kept + title.slice(from))).replace(/[\s,;:]+$/, '');
  return calmed.length < leastCalm ? '' : calmed;
}
const quoting =
  /\b(?:(?:ber|di|me[nm]?|nge)?(?:kata|bilang|hina|sebut|ejek|maki|caci|umpat|teriak|olok|panggil)(?:i|in|kan|an)?|menyebut|memanggil|mengumpat|mengatai|ngatain)\b/i;
/** Of what was mostly anger fewer letters are no title. */
const leastCalm = 8;

/** Of a sentence too long for a title, what has happened rather than where and since when, which the report holds beside it. */
function withoutWhereAndWhen(title: string): string {
  let rest = title;
  for (let turn = 0; turn < 4; turn++) {
    const shorter = rest.replace(lead, '');
    if (shorter === rest || shorter.length < enough) break;
    rest = shorter;
  }
  return rest;
}
const lead =
  /^(?:di\s)?(?:desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab|rt|dusun)\b[^,]{2,40},\s*|^(?:sejak|mulai|pada|per)\s(?:tanggal\s|tgl\s)?\d{1,2}\s\p{L}+(?:\s\d{4})?,?\s+/iu;

const conjunction =
  /[,;] |\s(?:sehingga|karena|krn|padahal|dan sudah|dan juga|dan kami|tapi|tp|tetapi|namun|sampai sekarang|yang mana|sedangkan)\s/giu;

/** Cut at the last clause that fits, or else at the last word. */
function cut(title: string): string {
  const room = title.slice(0, longestTitle + 1);
  const clause = lastClause(room);
  if (clause >= 30) return room.slice(0, clause).replace(/[\s,;:]+$/, '');
  const inside = cutText(title, longestTitle - 1);
  const space = inside.lastIndexOf(' ');
  const kept = space > 20 ? inside.slice(0, space) : inside;
  return `${kept.replace(/[\s,;:.\-/(]+$/, '').replace(/\s(?:yang|yg|di|ke|dari|dan|untuk|utk|dengan|dgn|pada|karena|krn|atau|oleh|sudah|sdh|tidak|belum|agar|dlm|dalam)$/iu, '')}…`;
}

/** Where the last clause of the text begins, if not too near its start. */
function lastClause(text: string): number {
  let last = 0;
  conjunction.lastIndex = 0;
  for (let found = conjunction.exec(text); found !== null; found = conjunction.exec(text))
    if (found.index >= 30) last = found.index;
  return last;
}

/** A message all in capitals is read as shouting; abbreviations keep theirs. */
function calm(title: string): string {
  if (/[a-z]/.test(title)) return title;
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (letters.length < 12 || letters !== letters.toUpperCase()) return title;
  return title.toLowerCase();
}

/** Abbreviations as they are written, however they were typed: "ktp saya" is "KTP saya", "bpjsnya" "BPJS-nya". */
function capitals(title: string): string {
  return title.replace(abbreviation, (typed, bare: string, ending: string | undefined, at: number) => {
    const upper = bare.toUpperCase();
    // "Jam 8 sd 10": until. "Pkl 19.00": o'clock.
    if (upper === 'SD' && /\d\s*$/.test(title.slice(0, at))) return typed;
    if (upper === 'PKL' && /^\s*\.?\s*\d/.test(title.slice(at + bare.length))) return typed;
    // "Bantuan mi instan": noodles, where no school follows.
    if (
      upper === 'MI' &&
      /^\s+(?:instan|goreng|rebus|ayam|kuning|telur|bakso|indo\p{L}*|sedap|dan|untuk|kadal\p{L}*|basi)\b/iu.test(
        title.slice(at + bare.length),
      )
    )
      return typed;
    return ending === undefined ? upper : `${upper}-${ending.toLowerCase()}`;
  });
}
const abbreviations =
  'RT RW PJU LPJU PLN PDAM KTP KK KIA BPJS SD SDN MI MTSN SMP SMPN SMA SMAN SMK SMKN PAUD PPDB SPP RSUD RS IGD UGD TPS TPA TPU PKH BLT BBM SPBU DLH PUPR APBD BUMD UMKM NIK PKL KIS KIP HP LPG CCTV ATM SIM STNK BPKB KUA DPRD SKPD ASN PNS TNI BPN PBB MCK DBD ODGJ KDRT BPBD PPPK THR UMR UMK SK NPWP CPNS KUR TPQ TPP';
const abbreviation = new RegExp(`(?<![a-z])(${abbreviations.replaceAll(' ', '|')})(nya)?(?![a-z])`, 'gi');

function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
