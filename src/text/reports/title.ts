// A title for a report: its gist in at most 80 characters, without greeting, address or preamble.
import { cutText } from '../../domain/cut-text.ts';
import { findAbuse } from './abuse.ts';
import { withoutPhotoTalk } from './no-photo.ts';
import { isOutcry } from './outcry.ts';
import { capitals, lowerFirst, unshouted, upperFirst } from './title-capitals.ts';
import { trimmed, withoutOpening } from './title-openings.ts';
import { clean, withoutGaps, withoutPersonalData } from './title-plain.ts';

/** Most characters (UTF-16 units) of a title. */
export const longestTitle = 80;
/** A title of at least so many characters is worth keeping whole sentences for. */
const enough = 14;
/** What is left without its courtesy tells the matter from so many characters on: "Lampu mati". */
const leastMatter = 9;
/** Characters of a report that are looked at. */
const reach = 4_000;

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

const polite =
  /(?:[\s,.]+(?:mohon|tolong|minta)\s(?!\d|rp|uang|duit|bayar|biaya|sumbangan|jatah|setoran)[^,.]{0,60}|[\s,.]+(?:terima ?kasih|makasih|mksh|trims|tks)\b.{0,30}|[\s,.]+(?:mohon|tolong|tlg|mhn)(?:\s(?:segera|sekali|banget|bantu|bantuannya|cepat))*|[\s,]+(?:pak|bu|min|admin|kak|dong|ya|lah))+[\s.!,?]*$/iu;

function finish(gist: string): string {
  let title = gist.trim();
  if (title.length > longestTitle) title = withoutWhereAndWhen(title);
  const shorter = title.replace(polite, '');
  if (shorter.length >= leastMatter) title = shorter;
  if (!/[a-z]$/i.test(title)) title = title.replace(/[\s.,;:!\-\u2010-\u2015…/(]+$/u, '').trim();
  if (title.length > longestTitle) title = cut(title);
  title = withoutAbuse(title);
  return title === '' ? '' : upperFirst(capitals(unshouted(title)));
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
  const calmed = trimmed(withoutGaps(kept + title.slice(from)))
    .replace(/^(?:lah|nih|sih)\s+/i, '')
    .replace(/[\s,;:]+$/, '');
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
  return rest.length > longestTitle ? rest.replace(since, '') : rest;
}
const lead =
  /^(?:di\s)?(?:desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab|rt|dusun)\b[^,]{2,40},\s*|^(?:sejak|mulai|pada|per)\s(?:tanggal\s|tgl\s)?\d{1,2}\s\p{L}+(?:\s\d{4})?,?\s+/iu;

/** Since which day, in the middle of a sentence. */
const since = /\s(?:yang\s)?(?:sejak|mulai|pada|per)\s(?:tanggal\s|tgl\s)?\d{1,2}\s\p{L}+(?:\s\d{4})?(?=\s)/iu;

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
