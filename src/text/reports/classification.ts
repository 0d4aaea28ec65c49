// Whether a report is a complaint (pengaduan), a wish (aspirasi) or a question (permintaan informasi).
import type { Classification } from '../../domain/report.ts';
import { list, POLITE, politeness } from '../answers/short-answer.ts';
import { inferUrgency } from '../urgency/urgency.ts';
import { fold, words } from '../words/fold.ts';
import { mark, marksOf, marksOfWord } from '../words/marks.ts';
import { withoutPleas } from './plea.ts';
import { asksForOneself, complainsThenAsks, opensInEnglish } from './trailing-question.ts';

export interface ClassificationAnswer {
  classification: Classification;
  /** False when the words speak for two of them, or for none. */
  sure: boolean;
}

/** Characters of a report that are looked at. */
const reach = 8_000;
/** What each word or pair of words ("word word") counts for each kind of report. */
const points = new Map<string, Points>();
/** Words with which a pair of the table begins. */
const opensPair = new Set<string>();
type Points = Record<Classification, number>;

count(
  'pengaduan',
  `
  2 rusak hancur parah bocor mampet tersumbat macet padam keruh bau busuk menumpuk berserakan lamban lambat kecewa keluhan mengeluh komplain pungli dipersulit ditolak diabaikan berlubang lubang longsor ambruk roboh tumbang banjir
  2 bising mengganggu meresahkan resah ditipu penipuan korupsi kotor mati mengadu buruk jelek licak calap pagat karuh rigat amblas retak dicuri hilang tercemar pencemaran limbah liar ilegal kasar telat terlambat dipungut mahal larang gelap kadap becek jebol putus
  2 belum diperbaiki;belum ada;tidak ada;tidak jalan;tidak mengalir;tidak berfungsi;tidak dapat;tidak pernah;kada bajalan;kada ada;belum dapat;tidak nyala;tidak menyala;belum keluar;belum cair;kada dapat;kada jalan;tdk ada;tdk jalan;blm ada;blm dapat;gak jalan;ga jalan;tidak diangkut;belum diangkut;tidak layak;kada nyala
  2 broken damaged clogged leaking dirty smelly stinks flooded dead stuck slow rude bribe pothole potholes noisy refused outage complain complaint complaining
  1 keluhkan pengaduan aduan tolong kenapa kanapa mengapa masalah sulit susah ngalih rugi merugikan sakit
`,
);
count(
  'aspirasi',
  `
  3 usul usulan mengusulkan diusulkan saran menyarankan sarankan aspirasi masukan mengharapkan berharap ide gagasan
  3 alangkah baiknya;alangkah bagusnya;sebaiknya pemerintah;kami berharap;saya berharap;mohon dibangunkan;mohon dibangun;minta dibangun;minta dibangunkan;minta dibuat;tolong buatkan;tolong bangunkan;tolong dibuatkan;handak ada;ingin ada;pengen ada;semoga ada;perlu ada;minta dibuatkan;mohon dibuatkan;mohon disediakan;mohon diadakan;minta diadakan;mohon dipasang;minta dipasang;mohon ditambah;minta ditambah;mohon ditambahkan;bagaimana kalau;bagaimana kalo;bagaimana klo;gimana kalau;gimana kalo;gimana klo;gmn kalo;gmn klo;perlu dibangun;perlu ditambah;perlu dibuat;perlu diadakan;harap dibangun;supaya dibangun;agar dibangun;handaknya dibangun;mun kawa;seandainya ada;kalau bisa;kalo bisa;mohon kiranya;perlu adanya;lebih baik
  3 suggest suggestion suggestions suggesting propose
  3 be nice;be good;be great;be better;please build;please install;please add
  2 sebaiknya hendaknya handaknya semoga mudah-mudahan mudahan seyogyanya alangkah perbanyak tambahkan bangunkan adakan sediakan diperbanyak
  1 harapan harap mohon ingin pengen kiranya
`,
);
count(
  'permintaan_informasi',
  `
  3 syarat syaratnya persyaratan persyaratannya prosedur prosedurnya info informasi informasinya infonya bertanya menanyakan tanyakan batakun jadwalnya jadwal biayanya
  3 bagaimana cara;gimana cara;bagaimana caranya;gimana caranya;apa syarat;apa saja;apa aja;kapan buka;jam berapa;jam brp;berapa biaya;brp biaya;mau tanya;mau nanya;ingin bertanya;numpang tanya;ijin bertanya;izin bertanya;mohon info;minta info;mohon informasi;minta informasi;mohon penjelasan;di mana;apakah ada;apakah bisa;kaya apa;kayapa caranya;handak batakun;dimana alamat;alamat dinas;alamat kantor;nomor telepon;nomor telpon;nomor telp;no telp;nomor wa;nomer wa;no wa;minta nomor;minta nomer;boleh minta;berapa lama;bisakah;apakah benar;kapan ada;kapan dibuka;kapan pendaftaran;siapa yang
  3 requirements requirement procedure
  2 apakah bagaimana gimana dimana kapan berapa brp barapa kemana siapa bisakah bolehkah adakah kyp kayapa kyapa kiyapa dmn dmna dmana gmn gmna gmana kpn tanya nanya takun pabila caranya cara
  1 apa tahu mengetahui bila
`,
);

/** "2 a b" gives each word 2 points; with semicolons each phrase of two words. */
function count(kind: Classification, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [worth = '', ...rest] = line.trim().split(' ');
    const text = rest.join(' ');
    for (const entry of text.split(text.includes(';') ? ';' : ' ')) {
      const held = points.get(entry) ?? { pengaduan: 0, aspirasi: 0, permintaan_informasi: 0 };
      points.set(entry, { ...held, [kind]: Number(worth) });
      if (entry.includes(' ')) opensPair.add(entry.slice(0, entry.indexOf(' ')));
    }
  }
}

/** The classification that the words of a report speak for, by points for words and pairs of words. */
export function inferClassification(text: string): ClassificationAnswer {
  const folded = fold(text.slice(0, reach));
  const said = words(folded, 400);
  const told = withoutPleas(folded);
  const { pengaduan, aspirasi: wish, permintaan_informasi } = score(told === folded ? said : words(told, 400));
  // Whoever asks that it be mended, and wishes for nothing new, tells that something is wrong.
  let complaint = told === folded || wish > 0 ? pengaduan : pengaduan + 1;
  let question = permintaan_informasi;
  if (/\?\s*$/.test(folded)) question += 2;
  if (opensInEnglish(folded)) question += 3;
  // "Kapan diperbaiki?" complains; the question mark does not make it a question.
  if (asksForDeed(said)) {
    complaint += 3;
    question -= 4;
  }
  if (question > 0 && complainsThenAsks(folded, (told) => score(words(told, 400)).pengaduan)) {
    complaint += 3;
    question = 0;
  } else if (asksForOneself(folded)) complaint = 0;
  if (complaint === 0 && asksWhetherOpen(said)) question += 3;
  if (complaint === 0 && inferUrgency(text).urgency === 'darurat') complaint = 3;
  const best = Math.max(complaint, wish, question);
  const second = complaint + wish + question - best - Math.min(complaint, wish, question);
  const classification = complaint === best ? 'pengaduan' : wish === best ? 'aspirasi' : 'permintaan_informasi';
  if (best <= 0) return { classification: 'pengaduan', sure: false };
  return { classification, sure: best >= 2 && best - second >= 2 };
}

const deeds =
  /^(?:di(?:perbaiki|angkut|pasang|bangun|aspal|benahi|ganti|bersihkan|tangani|baiki|urus|proses|gawi|kerjakan|tindak)\w*|nyala|menyala|mengalir|ngalir|selesai|jadi|keluar|normal|baik)$/;

/** "Kapan lampu ini diperbaiki": asks for a deed, not for information. */
function asksForDeed(said: readonly string[]): boolean {
  const asked = said.findIndex((word) => word === 'kapan' || word === 'pabila' || word === 'kpn');
  return asked >= 0 && said.slice(asked + 1, asked + 7).some((word) => deeds.test(word));
}

const possible = list('buka bukak tutup bisa bs boleh kawa perlu harus wajib');
const tag = list('ga gak gk g nggak ngga kah kada kd tidak');

/** "Capil buka sabtu ga", "samsat buka kah", "bisa rekam di sini gak min"; not "bisa diperbaiki ga", which asks for a deed. */
function asksWhetherOpen(said: readonly string[]): boolean {
  const told = said.filter((word) => !politeness.has(word) || tag.has(word));
  const end = said.findLast((word) => tag.has(word) || (marksOfWord(word) & POLITE) === 0);
  return (
    told.length >= 2 &&
    said.length <= 12 &&
    end !== undefined &&
    tag.has(end) &&
    told.some((word) => possible.has(word)) &&
    !told.some((word) => deeds.test(word))
  );
}

/** Each entry counts once. */
function score(said: readonly string[]): Points {
  const sum: Points = { pengaduan: 0, aspirasi: 0, permintaan_informasi: 0 };
  const counted: Points[] = [];
  const marks = marksOf(said);
  for (let at = 0; at < said.length; at++) {
    const word = said[at] ?? '';
    const here = marks[at] ?? 0;
    if (here & WORTH) add(word, sum, counted);
    if (here & OPENS_PAIR) add(`${word} ${said[at + 1] ?? ''}`, sum, counted);
  }
  return sum;
}
const WORTH = mark((word) => points.has(word));
const OPENS_PAIR = mark((word) => opensPair.has(word));

function add(entry: string, sum: Points, counted: Points[]): void {
  const worth = points.get(entry);
  if (worth === undefined || counted.includes(worth)) return;
  counted.push(worth);
  sum.pengaduan += worth.pengaduan;
  sum.aspirasi += worth.aspirasi;
  sum.permintaan_informasi += worth.permintaan_informasi;
}
