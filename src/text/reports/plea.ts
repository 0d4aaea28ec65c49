// A plea that what was told be dealt with: "mohon kiranya diperhatikan", "semoga segera diperbaiki". It wishes for nothing new,
// so that it leaves a complaint one.

const begins =
  '(?:mohon|mhn|tolong|tlg|minta|harap|harapan|berharap|semoga|smoga|mudah-mudahan|mudahan|kiranya|sebaiknya|hendaknya|seyogyanya|ingin|harus)';
/** What may stand between: whoever is asked, and how soon. */
const between =
  '(?:kiranya|segera|sgera|secepatnya|cepat|lekas|agar|supaya|untuk|utk|dapat|bisa|lah|sangat|sekali|besar|lebih|benar-benar|kami|saya|kita|dengan|ini|itu|hal|masalah|hari|pak|bapak|bu|ibu|bupati|camat|pemerintah|pemda|pemkab|kabupaten|kota|dinas|instansi|pihak|yang|yg|terkait|berwenang|kotabaru|oleh|dari|ada|adanya)';
const deed =
  '(?:(?:di)?tindak\\s?-?(?:i|lanjuti|lanjutnya|lanjut)?|(?:mem|di)?perhati(?:kan|annya|an)|(?:di|mem)?perbaiki(?:nya|lah)?|perbaikannya|perbaikan|(?:di)?tangani(?:nya)?|menangani(?:nya)?|menindaklanjuti(?:nya)?|mengatasi(?:nya)?|menyelesaikan(?:nya)?|penanganannya|penanganan|(?:di)?benahi|(?:di)?atasi|(?:di)?tinjau|(?:di)?cek|(?:di)?respons?|(?:di)?proses|solusinya|solusi|tanggapannya|tanggapan|diaspal|diselesaikan)';
/** A plea for something that is to come is a wish: "mohon perhatian untuk membangun jembatan". */
const wishes =
  '(?!(?:\\s+(?:pemerintah|pemda|dinas|bupati|bapak|pak))*\\s+(?:untuk|utk|agar|supaya|akan|tentang)\\s+(?:mem(?:bangun|buat)|meng?ada|menyedia|menambah|memasang|di(?:bangun|buat|ada|sedia|tambah|pasang)))';
const plea = new RegExp(`\\b${begins}(?:\\s+(?:${begins}|${between})){0,8}\\s+${deed}\\b${wishes}`, 'gu');

/** The folded text without such pleas; the same where there is none. */
export const withoutPleas = (folded: string): string => folded.replace(plea, ' ');
