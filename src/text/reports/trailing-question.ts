// "Diminta 200rb di kantor desa, apa memang bayar?": something is told, and a question follows that is no question. What
// is told decides; "KTP saya hilang, bagaimana cara urusnya?" asks all the same.

/** Begins what is asked, in the middle of a sentence too. */
const asking =
  'apa(?:kah)?|apkh|bagaimana(?:kah)?|gimana|gmn|kayapa|kyp|kenapa|kanapa|knp|mengapa|siapa(?:kah)?|kapan(?:kah)?|kpn|pabila|berapa|brp|barapa|jam berapa|(?:di|ke) ?mana|bolehkah|bisakah|bukan(?:nya|kah)|memangnya|emang(?:nya)?|masa(?:k)? (?:iya|harus)';
const english = 'how|what|where|when|why|who|is|are|can|could|should|do|does|may';
/** Told before a question: at least three words, then a sign or a word that asks. */
const parts = new RegExp(
  `(?:^|[,.;!\\n]+ *|(?<=\\S+ \\S+ \\S+ ))(?=(?:${asking})\\b)|[.;!\\n?]+ *|, *(?=(?:${english})\\b)|, *`,
  'u',
);
const asks = new RegExp(`^(?:(?:ya|jadi|trus|terus|lalu|nah|itu|ini|dan|and|so)\\s)?(?:${asking}|${english})\\b`, 'u');

/** "Apa syaratnya?", "berapa biayanya?": these ask to be told how, whatever has happened before. */
const wantsToKnow =
  /\b(?:(?:ny)?a?cara(?:nya)?|syarat\w*|persyaratan\w*|prosedur\w*|biaya(?:nya)?|jadwal\w*|pendaftaran|alamat(?:nya)?|nomor|(?:apa(?:kah)?|ada|dapat|minta) bantuan|how (?:do|can|to|much)|what do i need|register|apply)\b/u;
/** "KTP saya hilang": one's own papers, lost or run out; who tells so asks how to get new ones. */
const ownPapers =
  /\b(?:e?ktp|kk|kartu\w*|akt[ae]|sim|stnk|bpkb|surat|sertifikat|ijazah|buku|bpjs|kis|paspor|id|card|certificate|passport)\b[^,.;?]{0,25}\b(?:hilang|rusak|mati|dicuri|kecurian|sobek|basah|lost|expired|broken|stolen|damaged)\b/u;
/** "Kalau listrik mati, lapor ke mana?": nothing has happened. */
const supposes = /^\s*(?:kalau|kalo|klo|jika|bila|apabila|seandainya|amun|mun|if)\b/u;

/** What speaks of wrong done, beyond the words of a complaint, and how much: 2 is enough for one, 1 supports another. */
const grievances: readonly (readonly [number, RegExp])[] = [
  // Money is asked for: "diminta uang", "disuruh bayar", "dipotong 50rb".
  [
    2,
    /\b(?:di?minta\w*|dimintai|minta|mintai|di?suruh|dipungut|pungut\w*|memungut|pungutan|potong|di?potong|memotong|ditarik|ditagih|dikenakan?|harus bayar|asked)\b[^,.;?]{0,40}(?:\b(?:uang|duit|bayar|sumbangan|iuran|money|pay|rp)|\d\s?(?:rb|ribu|rbu|k|jt|juta|000|thousand))/u,
  ],
  // Somebody was wronged or left out: "dipersulit", "tidak dilayani", "belum dibayar", "selalu kosong".
  [
    2,
    /\b(?:ditahan|ditunda|diusir|di ?phk|dicoret|dihapus|dihilangkan|dipersulit|dipaksa|dibentak|dimarahi?|marah|disuruh (?:beli|pulang|bolak)|goyang|tidak (?:masuk|dapat|kebagian|datang|dilayani|sampai)|gak (?:masuk|dapat|kebagian)|hilang terus|(?:belum|blm) (?:jadi|selesai|diambil|diproses|dibayar)|(?:selalu|sering) (?:habis|kosong|tutup|mati))\b/u,
  ],
  // The same in English: "no water", "full of holes", "not collected".
  [
    2,
    /\b(?:broken|damaged|dirty|smells?|stinks?|leak(?:ing|s)?|flooded|never|no (?:water|light|power|electricity|teacher|doctor)|not (?:been )?(?:collected|working|coming|fixed)|out for|full of holes|potholes?)\b/u,
  ],
  // It goes on, or against what was promised: "tiap malam", "berhari-hari", "padahal".
  [
    1,
    /\b(?:terus|selalu|sering|tiap|setiap|padahal|sampai|se(?:minggu|bulan|tahun)(?:an)?|berhari|always|every|for (?:weeks|months))\b/u,
  ],
  // Something is not done: "belum diangkut"; not "belum punya" or "tidak tahu", which ask.
  [
    1,
    /\b(?:tidak|tdk|gak|ga|kada|belum|blm|tanpa)\s(?!(?:punya|ada|bayar|tahu|tau|ingat|sempat|paham|mengerti|aktif)\b)/u,
  ],
  // Too little: "cuma malam", "hanya sebentar".
  [1, /\b(?:cuma|cuman|hanya) (?:malam|pagi|siang|sore|jam|sebentar|se\w+)\b/u],
  // For so long: "sudah dua minggu".
  [1, /\b(?:sudah|sdh|udah|dah)\s\S{1,8}\s(?:hari|minggu|mgg|bulan|bln|tahun|thn)\b/u],
  // A sum: "200rb".
  [1, /\d\s?(?:rb|ribu|rbu|jt|juta|thousand)\b/u],
  // It harms: "debunya", "bahaya", "takut".
  [1, /\b(?:debu\w*|asap\w*|bahaya|berbahaya|kelaparan|takut)\b/u],
];
/** "Apa memang bayar?", "sampai kapan?", "siapa yang tanggung jawab?": a question that wants a deed, not an answer. */
const indignant =
  /\b(?:memang(?:nya)?|emang(?:nya)?|wajar|(?:apa(?:kah)? )?boleh (?:begitu|kah)|bolehkah|sampai kapan|(?:gimana|bagaimana) (?:kami|mau)|bukan(?:nya|kah)|resmi|wajib|aturan(?:nya)?|(?:tanggung|bertanggung) ?jawab|solusi(?:nya)?|begini|begitu|larinya|apa (?:tidak|gak|ga|kada)|(?:bagaimana|gimana|kayapa) (?:ini|nih|sih)|legal|normal|allowed|right)\b/u;

/**
 * True where the question of a text follows upon a complaint and is none itself. @param folded the text as `fold` gives
 * it; `points`: what the words of a passage count for a complaint.
 */
export function complainsThenAsks(folded: string, points: (told: string) => number): boolean {
  if (wantsToKnow.test(folded) || ownPapers.test(folded) || supposes.test(folded)) return false;
  const all = folded.split(parts).filter((part) => part.trim() !== '');
  const told = all.filter((part) => !asks.test(part.trim())).join(', ');
  if (told === '') return false;
  const wrong = grievances.reduce((sum, [worth, pattern]) => sum + (pattern.test(told) ? worth : 0), 0);
  const before = points(told) + wrong;
  return before + (before > 0 && indignant.test(folded) ? 1 : 0) >= 2;
}

/** "KTP rusak bisa diganti di kecamatan tidak?", "kalau dicuri lapor ke mana?": nothing to complain of, where it is asked. */
export const asksForOneself = (folded: string): boolean =>
  /\?\s*$/.test(folded) && (ownPapers.test(folded) || supposes.test(folded));

/** English opens a question by its first word. */
export const opensInEnglish = (folded: string): boolean =>
  /^\W*(?:(?:hi|hello|hey|please|excuse me|sorry|i want to (?:ask|know))\W+)?(?:how (?:do|can|much|many|long|to)|where|what|when|who|which|is there|are there|can i|could i|do i|does|may i)\b/u.test(
    folded,
  );
