// Whether a message asks how a report stands, in whatever words: "kenapa laporan saya belum dijawab", "udah ditindaklanjuti belum".
import { words } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { spell } from '../words/spelling.ts';
import { list, politeness, short } from './short-answer.ts';

/** The report, or what is done with it. */
const report = list('laporan laporannya laporanku aduan aduannya aduanku pengaduan pengaduannya keluhan');
const done = list(
  'dijawab jawaban jawabannya ditanggapi tanggapan tanggapannya diproses ditindaklanjuti ditindak lanjuti tindaklanjut direspon respon responnya dibalas balasan balasannya dikerjakan ditangani dibaca',
);
/** Asks, or complains of waiting. */
const asks = list(
  'kenapa mengapa kok gimana bagaimana kapan pabila belum apa apakah kabar kabarnya perkembangan perkembangannya progres nasib nasibnya how when why',
);
/** What may stand beside it: whose it is, and how long it has been. */
const beside = list(
  'kemarin tadi dulu lama sudah seminggu sebulan minggu hari bulan tahun lalu yang itu sampai sekarang juga masih ada sama sekali tidak di ke sini mana dua tiga empat lima terus nya pernah apapun',
);

export const asksAfterReport = once((text): boolean => {
  const said = words(short(text) ?? '', 13).map(spell);
  if (said.length < 2 || said.length > 12) return false;
  const named = said.some((word) => report.has(word) || done.has(word));
  if (!named || !said.some((word) => asks.has(word))) return false;
  return said.every(
    (word) => [report, done, asks, beside, politeness].some((some) => some.has(word)) || /^\d{1,2}$/.test(word),
  );
});
