// How people begin before they say what is wrong: greetings, forms of address, who they are. No title needs it.

/** Greetings, forms of address and openings; taken off the front again and again, the first of the list that fits. Each begins at the start. */
const openings = [
  /^(?:nama\s(?:saya|sy|ulun|aku|ku)|perkenalkan|(?:saya|sy|ulun)\s(?:bernama|berumur|umur|berusia|usia|tinggal|asal))\b[^.!?\n]{0,160}?[\s,]+(?=(?:(?:saya|sy|kami|ulun|aku)\s)?(?:ingin|mau|hendak|handak|izin|ijin|bermaksud)\s(?:me?lapor|menyampaikan|mengadu|mengeluh|malapor|bertanya|tanya|menanyakan))/iu,
  /^perkenalkan(?:,? nama)?(?: saya| sy| ulun)?\W*$/iu,
  /^(?:bismillah\w*|puji tuhan|salam hormat)\b/iu,
  /^(?:mohon|tolong|minta|mhn|tlg)\s(?:di)?(?:bantu|bantuan|bantuanya|bantuannya|tolong)(?:\s(?:nya|pak|bapak|bu|ibu|min|untuk|agar|supaya|dari|pang|dong|ya|lah|nah))*\b(?=\W+\w+\W+\w)/iu,
  /^(?:ya (?:allah|tuhan|ampun)|astaga\p{L}*|astagfirullah\p{L}*|w?aduh|ampun)(?!\p{L})(?=[^\p{L}]+\p{L}+[^\p{L}]+\p{L})/iu,
  /^(?:(?:kepada|kpd)\s)?(?:yth\.?|yang terhormat)\s[^,.\n]{0,60}(?:,|[.!]?$)/iu,
  /^(?:yang|yg)\s(?:(?:saya|sy|kami|ulun|kita)\s(?:(?:sangat|amat)\s)?(?:ter)?hormati|(?:ter)?hormat\p{L}*|(?:saya|sy|kami)\s(?:cintai|banggakan|muliakan))\b/iu,
  /^(?:usul|usulan|saran|aspirasi|info|komplain|komplen)(?=\s(?:pak|bapak|bu|ibu|min|admin|kak)\b)/iu,
  /^aspirasi(?=\s?:)/iu,
  /^(?:woi|woy|oi|oy|hoi|hoy)\b(?:(?=\s*[,!.]|\s(?:pak|bapak|bu|ibu|min|admin|kabupaten)\b)|\s(?:pemerintah|pemkab|pemda|bupati|pejabat|kalian)\b)/iu,
  /^(?:assalam\w*|asalam\w*|assalam\w*['’]?\s?alaikum|(?:ass?|aslm|askum)(?=$|[^\p{L}]|(?:mu)?['’]?alaikum))(?:['’]?\s?(?:mu)?['’]?\s?alaikum)?(?:\s?(?:wr|war\w*|wb|wbr|w)\b\.?)*/iu,
  /^(?:warah?ma\w*|warohma\w*|wabarak\w*|wabarok\w*|wr|wb|wr\.?\s?wb)\b/iu,
  /^(?:selamat|slmt|slamat|met)\s(?:pagi|siang|sore|malam|pgi|mlm|petang)\b/iu,
  /^(?:pagi|siang|sore|malam|halo|hallo|hai|hi|hei|hey|permisi|punten|(?:mohon )?(?:maaf|maap)(?: (?:sebelumnya|sblmnya|mengganggu|ganggu|menganggu|waktunya)){0,3}|mf|p|salam sejahtera|salam|om swastiastu|shalom|test?|lapor|laporan|pengaduan|aduan|sebelumnya|sblmnya|terima ?kasih|makasih|yth|yang terhormat|kepada yth|kepada|dear)\b(?!\s(?:hari|jalan|tadi|kemarin|ini|itu|gelap|gulita|minggu|jumat))/iu,
  /^(?!(?:bapak|ibu|kakak|mamak|abah)\s(?:saya|sy|kami|ulun|aku|nya|tetangga|hamil|guru|kandung|tiri)\b)(?:bapak|bpk|pak|pa(?=\s(?:jln?|jalan|di|lampu|air|banyu|sampah|ada|kada|mau|tolong|kami|ulun)\b)|ibu|bu|kak|kakak|min|admin|mimin|bang|mas|mbak|gan|bos|bro|sis)(?:\s?(?:dan|\/|&)\s?(?:ibu|bu|bapak|pak))?(?:\s(?:admin|bupati|kades|camat|lurah|kadis|kepala dinas|gubernur|petugas|diskominfo|min|pemkab|kotabaru|yth|yang terhormat)(?!\s(?:jarang|sering|selalu|minta|korup\p{L}*|pungli|bolos|marah\p{L}*|pilih kasih|(?:tidak|tdk|ga|gak|nggak|kada|tak)\s(?:pernah|suah|mau|masuk|hadir|peduli|adil|ada di)|me(?:minta|nolak|mbiarkan|mungut|motong|ngancam|nghina|mukul|malak)\p{L}*)\b))*\b/iu,
  /^(?:saya|sy|aku|kami|ulun|kita|unda)\s(?:sebagai\s|selaku\s|adalah\s|dari\s|salah satu\s|salah seorang\s)*(?:warga|penduduk|masyarakat|urang|orang tua|pengguna jalan|rakyat)\b[^,.\n]{0,60}?\s(?:(?:ingin|mau|hendak|handak|izin|ijin|umpat|akan|bermaksud)\s)?(?:(?:me)?laporkan|lapor|(?:me)?ngadu(?:kan)?|menyampaikan|mengeluhkan|malapor|bertanya|tanya|batakun|menanyakan|mengusulkan)\b/iu,
  /^(?:saya|sy|aku|kami|ulun|kita|unda)\s(?:sebagai\s|selaku\s|adalah\s|dari\s|salah satu\s|salah seorang\s)*(?:warga|penduduk|masyarakat|urang|rakyat)\b(?:[^,.\n]{0,40},|(?:\skotabaru|\ssini|\sdi\s?sini)?)/iu,
  /^(?:dengan hormat|salam hormat|hormat kami)\b/iu,
  /^(?:tolong|mohon|tlg|tulung)(?:\s(?:pak|bapak|bu|ibu|min|admin|kak|dong|bantu|bantuannya))+\b(?=\W*\w)/iu,
  /^(?:(?:saya|sy|aku|kami|ulun|di ?sini|disini|dengan ini)\s)*(?:ingin|mau|hendak|handak|izin|ijin|mohon izin|mohon ijin|numpang|umpat|bermaksud|akan|mo|mw|pengen|cuma mau|hanya ingin)\s(?:\p{L}+\s)?(?:me?lapor(?:kan)?|lapor(?:kan|in)?|ngelapor(?:in)?|mengadu(?:kan)?|ngadu|menyampaikan|sampaikan|mengeluhkan|mengeluh|malapor|balapor|bertanya|tanya|nanya|tny|tnya|batakun|menanyakan|memberitahu(?:kan)?|menginformasikan|mengusulkan|mengajukan|berkeluh kesah|curhat|komplain)\b/iu,
  /^(?:dengan ini\s)?(?:saya|sy|aku|kami|ulun)\s(?:me?lapor(?:kan)?|mengadu(?:kan)?|mengeluhkan|menyampaikan|menanyakan|menyampaikan keluhan)\b/iu,
  /^(?:nama (?:saya|sy|ulun)|namaku|perkenalkan(?:,? (?:nama )?saya)?)\s(?!(?:warga|tidak|tdk|ga|gak|kada|belum|blm|sudah|masih|ada|hilang|salah|kosong|ter\w+|di(?:coret|hapus|hilang|keluar|ganti|pakai|catut|salah|masuk|tolak|jual)\w*)\b)\p{L}+(?:\s(?!dari|warga|mau|ingin)\p{L}+)?(?:\s(?:dari|warga)(?:\s(?:desa|kel|kelurahan|kec|kampung))?\s\p{L}+)?(?=,|\s(?:mau|ingin|izin|ijin|handak|hendak|no|nomor|hp|alamat)\b)/iu,
  /^(?:saya|sy|aku|ulun)\s(?!ke|di|ter|ber|sudah|belum|tidak|baru)\p{L}+\s(?:ingin|mau|hendak|handak|izin|ijin)\s(?:(?:me)?lapor(?:kan)?|mengadu(?:kan)?|ngadu|menyampaikan|malapor)\b(?=\W+\w)/iu,
  /^(?:tolong|tlg|mohon)(?=\sdi\s(?:desa|kampung|tempat|daerah|wilayah|jalan|jln|gang|gg|rt|sini|depan|dekat|pasar|simpang)\b)/iu,
  /^(?:tolong|tlg)\s(?=(?![^.!?]*\b(?:di(?:perbaiki|betulkan|baiki|pasang|ganti|buat|bangun|cek|tindak|tinjau|tambal|aspal|keruk|angkut|bersih|urus|bantu|selesai|perhati|tertib)|carikan|kirim|pasang|perbaiki|buat|bangun|cek|jangan|agar|supaya|bantu)\p{L}*)[^.!?]*\b(?:mati|padam|rusak|roboh|mampet|banjir|bocor|ambruk|longsor|putus|hancur|berlubang|tumbang|patah|hilang|menumpuk|numpuk|macet|keruh|kering)\b)/iu,
  /^(?:melaporkan|laporkan|menyampaikan|mengadukan|mengeluhkan|memberitahukan|menginformasikan)\b/iu,
  /^(?:bahwa(?:sanya)?|bahwasannya|tentang|soal|terkait|mengenai|perihal|masalah|adanya|kalau|klo|kalo|begini|gini|jadi gini|jadi begini|jadi|keluhan|ini|itu|nah|nih|ya|yah|kah|lah|dong|juga|keluhan|kejadian|keadaan|kondisi ini|untuk|ttg|ya\s)\b/iu,
];
/** All of them in one look; the first that fits is taken, as in the list. */
const opening = new RegExp(openings.map(({ source }) => source).join('|'), 'iu');
/** The one opening in which capitals count. */
const introduction =
  /^(?:[Nn]ama (?:saya|sy)|[Pp]erkenalkan,?(?: nama)?(?: saya)?|[Ss]aya)\s(?:Hj?\.?\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}(?:\s(?:dari|warga)(?:\s(?:desa|kel|kelurahan|kec))?(?:\s\p{L}+){1,3})?(?=\s*(?:[,.]|$))/u;
const between = /^[\s,.;:!?\-\u2010-\u2015*_~"'()[\]{}<>/|#=+\u2026]+/u;

/** A sentence without how it opens; '' of one that does no more. */
export function withoutOpening(sentence: string): string {
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
export function trimmed(text: string): string {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 ? text : text.replace(between, '');
}
