// What a citizen wants mended at the review, in their own words: "ubah tempat jadi desa X", "lokasinya salah",
// "salah, bukan kemarin tapi 2 hari lalu". What the words name is for the review to know.
import { once } from '../words/once.ts';

export interface MendRequest {
  /** What is to be mended, as typed ("tempatnya", "no 4"); null where only the new answer is told. */
  what: string | null;
  /** The new answer, as typed; null where it has yet to be asked for. */
  to: string | null;
}

/** Longer messages (UTF-16 units) tell something else, or are only looked at for a new text. */
const longest = 400;

const verb =
  '(?:ubah|rubah|ganti|perbaiki|koreksi|ralat|betulkan|betulin|benarkan|benerin|edit|change|correct)(?:kan|in|lah)?';
const wrong =
  '(?:salah|slh|keliru|kliru|kurang tepat|kurang pas|tidak tepat|ga tepat|belum benar|belum tepat|wrong|not right)';
const but = '(?:tapi|tp|tetapi|melainkan|but)';
const so = String.raw`(?:(?:jadi|menjadi|jd|ke|dengan|dgn|harusnya|seharusnya|hrsnya|mestinya|yang benar|yg benar|yang betul|yg betul|adalah|to|should be|is)(?!\p{L})|[:=]|->|→)`;
const what = String.raw`(?<what>(?:(?:no|nomor|yang|yg|the)\s+)?[\p{L}\d]+(?:\s+\p{L}+)??)`;
const to = '(?<to>.+)';

const ways = [
  String.raw`${verb}\s+${so}\s*${to}`,
  String.raw`${verb}\s+${what}\s*[,.]?\s*${so}\s*${to}`,
  String.raw`(?:${verb}|(?:hapus|buang|hilangkan)(?:kan|in|lah)?)\s+${what}`,
  String.raw`(?:${wrong}\s*[,.]?\s*)?bukan\s+.+?[\s,]+${but}\s+${to}`,
  String.raw`${wrong}\s*[,.]?\s*${so}\s*${to}`,
  String.raw`${what}\s+(?:masih\s+|nya\s+)?(?:is\s+)?${wrong}\s*[,.]?\s*(?:bukan\s+.+?[\s,]+${but}|${so})\s*${to}`,
  String.raw`${what}\s+(?:masih\s+|nya\s+)?(?:is\s+)?${wrong}`,
  String.raw`${wrong}\s+(?:di\s+)?${what}`,
  String.raw`${what}\s*[,.]?\s*${so}\s*${to}`,
  String.raw`(?<what>\p{L}+nya)\s+${to}`,
].map((way) => new RegExp(`^${way}$`, 'isu'));

/** In each of the ways stands one of these: a quick look for the many messages that hold none. */
const hint =
  /ubah|ganti|hapus|buang|hilangkan|perbaiki|koreksi|ralat|betul|benar|bener|edit|change|correct|salah|slh|keliru|kliru|kurang|tepat|wrong|right|bukan|jadi|jd|ke|dengan|dgn|harusnya|hrsnya|mestinya|adalah|to|should|is|nya|[:=>→]/iu;

const before =
  /^(?:(?:eh|oh|maaf|mf|sori|sorry|tolong|tlg|mohon|please|pak|bu|min|kak|saya|sy|mau|ingin|bisa|iya|tidak|bukan begitu)[\s,.]+)+/iu;
const after = /(?:[\s,.]+(?:pak|bu|min|mimin|kak|ya|yah|dong|saja|aja|please|makasih|terima kasih|[.!]))+$|[.!\s]+$/iu;
const quotes = /^["'“”‘’]+|["'“”‘’]+$/gu;

/** Every reading of `text` as a wish to mend something, likeliest first; none for all else. */
export const readMend = once((text): MendRequest[] => {
  if (text.length > longest || !hint.test(text)) return [];
  const core = text.trim().replace(before, '').replace(after, '');
  return ways.flatMap((way) => {
    const groups = way.exec(core)?.groups;
    if (groups === undefined) return [];
    const value = groups.to?.trim().replace(quotes, '') ?? '';
    return [{ what: groups.what?.trim() ?? null, to: value === '' ? null : value }];
  });
});

/** An answer without what takes back the one before it: "eh salah, di stagen" is "di stagen". */
export function withoutSlip(text: string): string {
  const rest = text.replace(slip, '');
  return /\p{L}|\d/u.test(rest) ? rest : text;
}
const slip =
  /^\W*(?:(?:eh+|oh|ups|maaf|maap|mf|sori|sorry|salah|slh|keliru|ralat|koreksi|maksud(?:nya|ku| saya| ulun)?|yang (?:benar|betul)|yg (?:benar|betul))(?=[\s,.:;!-])[\s,.:;!-]+)+/iu;
