// "Tidak ada foto", "foto menyusul": told with the report, it answers the question for photos, and is no part of what
// happened.

const none =
  '(?:tidak|tdk|tak|gak|ga|gk|g|nggak|ngga|ngg?ak|enggak|endak|ndak|nda|nd|kaga|kagak|kada|kd|belum|blm|blum|belom|balum)';
const have = '(?:ada|punya|sempat|sempet|bisa|bawa|dapat)';
const take = '(?:(?:nge|me|mem)?(?:ambil|foto|kirim|moto)\\s)?';
const picture = '(?:foto|poto|gambar|video|dokumentasi)(?:nya)?';
const polite = '(?:\\s(?:ya|pak|bu|min|kak|maaf|saja|aja|dulu|sekarang|saat ini))*';
const said = [
  `(?:${none}\\s${have}|kadada|kdd|kadd|gada|gaada|tanpa|tdkada)\\s${take}${picture}`,
  `${none}\\s(?:di)?foto`,
  `(?:(?:nanti|ntar|entar|kaina|besok)\\s(?:baru\\s)?(?:(?:saya|sy|kami|ulun|aku)\\s)?(?:kirim(?:kan)?|susul(?:kan)?|upload)|(?:me)?nyusul(?:\\s(?:aja|saja|ya))?)\\s${picture}`,
  `${picture}\\s(?:(?:akan\\s|bisa\\s)?(?:me)?nyusul|nanti|ntar|entar|kaina|kada ada|kadada|gada|gaada|${none}\\s${have}|besok)(?:\\s(?:aja|saja|baru|saya|sy|kami|ulun|di|dikirim|kirim|kirimkan|menyusul))*`,
  `(?:(?:there(?: is| are|s|.s) )?no|without(?: an?)?|(?:i\\s)?(?:do not|dont|don.t) have(?: an?)?|(?:i\\s)?have no) (?:photos?|pictures?|pics?)(?: yet| now)?`,
  `(?:photos?|pictures?|pics?) (?:later|to follow|will follow)`,
].join('|');
const lead = '(?:(?:maaf|mohon maaf|tapi|tp|cuma|dan|untuk|sorry|but)[\\s,]+)*(?:(?:saya|sy|kami|ulun|aku)\\s)?';
/** A clause of its own, or the last words of all. */
const clause = new RegExp(`(^|[,.;!?\\n(]\\s*)${lead}(?:${said})${polite}\\s*(?=$|[,.;!?\\n)])`, 'iu');
const ending = new RegExp(`\\s${lead}(?:${said})${polite}[\\s.!]*$`, 'iu');
const hint = /[fph]oto|gambar|video|dokumentasi|pic/i;
/** What may lack a photo itself: "KTP saya tidak ada fotonya". */
const hasPhotos =
  /\b(?:(?:e-?)?ktp|kk|kartu|sim|kta|ktm|kia|ijazah|rapor|raport|buku|paspor|papan|baliho|card|passport)\b/iu;

/** True when a story says that there is no photo, or none yet. */
export const tellsNoPhoto = (text: string): boolean => withoutPhotoTalk(text) !== text;

/** True when a message says that and no more: it tells of nothing. */
export const isPhotoTalk = (text: string): boolean =>
  text.length < 80 && hint.test(text) && text.replace(clause, '$1').trim() === '';

/** True when a message says that photos come later, where they are asked for: "fotonya nanti saya kirim", "menyusul". */
export const isPhotoLater = (text: string): boolean =>
  (isPhotoTalk(text) &&
    /nanti|n?e?ntar|kaina|besok|(?:s|ny)usul|belum|blm|blum|belom|balum|later|follow|yet/i.test(text)) ||
  /^\W*(?:(?:nanti|ntar|entar|kaina|besok)(?: (?:aja|saja|haja|ya|pak|bu|min|dulu|baru|saya|sy|ulun|kami|kirim|kirimkan|menyusul|nyusul))*|(?:me)?nyusul(?: (?:aja|saja|haja|ya|pak|bu|min|nanti))*|later)\W*$/i.test(
    text,
  );

/** A text without the clause that says so. */
export function withoutPhotoTalk(text: string): string {
  if (!hint.test(text)) return text;
  const shorter = text.replace(clause, '$1').replace(/\(\s*\)/u, '');
  if (shorter !== text) return shorter.trim() === '' ? text : shorter.replace(/[\s,;(]+$/u, '');
  return hasPhotos.test(text) ? text : text.replace(ending, '');
}
