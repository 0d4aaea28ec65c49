// Greetings and thanks: polite, and no answer to any question.
import { words } from '../words/fold.ts';
import { mark, marksOf } from '../words/marks.ts';
import { once } from '../words/once.ts';
import { isTypoOf } from '../words/typos.ts';
import { isOf, list, POLITE, politeness, short } from './short-answer.ts';
import { YES } from './yes-no.ts';

const greeting = list(`
  p pp ppp halo hallo hallow helo hello haloo hai hay hi hei hey hy hii alo permisi punten misi tes test ping bot
  assalamualaikum asalamualaikum assalamulaikum assalamuallaikum assalammualaikum assalammualaikum asalammualaikum assalamaualaikum assalamu assalam asalam alaikum alaikom ass
  aslm askum assalamualaikumwrwb assalamualaikumwr samlekum samlikum mikum salam wr wb warahmatullahi wabarakatuh warohmatullahi wabarokatuh warahmatullah shalom syalom om swastiastu
  waalaikumsalam waalaikumussalam salam sejahtera
  sugeng enjing enjang sonten dalu ndalu kulonuwun kulo nuwun
  good morning afternoon evening kabar kabarnya
  selamat slamat slmt salamat met pagi siang sore malam pgi mlm sre pagii malem petang baisukan
`);
const afterGreeting = list(
  'semua semuanya kita bersama warga kotabaru diskominfo aduan pemkab tanya nanya bertanya numpang umpat batakun izin ijin ada orang untuk apa pa there kulaan',
);

const leave = list('numpang umpat izin ijin');
const wantsToAsk = list('tanya nanya bertanya batakun');

const GREETING = mark((typed) => isOf(typed, greeting) || (typed.length > 7 && isTypoOf(typed, 'assalamualaikum')));
/** "Numpang tanya", "izin bertanya": asks leave to ask, and has not asked yet. */
const ASKS_LEAVE = mark((typed) => leave.has(typed));
const AFTER_GREETING = mark((typed) => afterGreeting.has(typed));

/** A greeting and nothing else: "assalamualaikum", "p", "halo min", "selamat pagi pak". */
export const isGreeting = once((text): boolean => {
  const said = short(text);
  if (said === null) return false;
  const all = words(said, 14);
  if (all.length === 0) return /\u{1F44B}/u.test(said);
  if (all.length > 12) return false;
  // "Mau tanya pak" waits to be asked what.
  let greeted =
    all.length > 1 &&
    all.every((typed) => isOf(typed, wantsToAsk) || politeness.has(typed)) &&
    all.some((typed) => isOf(typed, wantsToAsk));
  for (const marks of marksOf(all)) {
    if (marks & (GREETING | ASKS_LEAVE)) greeted = true;
    else if ((marks & (POLITE | AFTER_GREETING)) === 0) return false;
  }
  return greeted || (all.length <= 2 && all.every((typed) => callable.has(typed)));
});
/** What is said after a greeting: "ngadu" of "pagi min, mau ngadu"; '' where none is before it, and for stories. */
export function withoutGreeting(text: string): string {
  const all = words(short(text) ?? '', 14);
  const marks = marksOf(all);
  if (all.length > 12 || ((marks[0] ?? 0) & GREETING) === 0) return '';
  const from = marks.findIndex((here) => (here & (GREETING | POLITE)) === 0);
  return from === -1 ? '' : all.slice(from).join(' ');
}
/** A call that needs no greeting word: "min", "admin", "pak". */
const callable = list('min mimin admin kak pak bu bang bos');

const thanks = list(
  'terimakasih tarimakasih trimks makasih mksh mkasih makasi makasii trims trimakasih trimakasi trmksh trmkasih terimakasi thx thanks thank thankyou tks tq ty suwun maturnuwun nuwun nuhun syukron jazakallah jazakumullah hatur alhamdulillah',
);
const afterThanks = list(`
  terima kasih kash tarima trima trm banyak byk sekali skali banget bgt bangat atas sangat semoga sukses selalu sehat untuk utk bantuannya bantuan infonya info informasinya informasi
  matur responnya respon responya tanggapannya tanggapan jawabannya jawaban pelayanannya penjelasannya sudah sdh udah dibantu membantu direspon ditanggapi sebelumnya kembali sama you khair khairan
  banar bnar u jua juga wan lawan baik baiklah cepat cepatnya mantap perhatiannya perhatian kerjasamanya kerja samanya
`);

const THANKS = mark((typed) => isOf(typed, thanks));
const AFTER_THANKS = mark((typed) => afterThanks.has(typed));

/** Thanks and nothing else; thanks are no answer to a question. */
export const isThanks = once((text): boolean => {
  const said = short(text);
  if (said === null) return false;
  const all = words(said, 16);
  if (all.length === 0) return /\u{1F64F}/u.test(said) && said.trim().length <= 12;
  if (all.length > 14) return false;
  let thanked = false;
  const marks = marksOf(all);
  for (let at = 0; at < all.length; at++) {
    const here = marks[at] ?? 0;
    if (here & THANKS || (all[at]?.startsWith('t') === true && /^ka?sih?$|^ksh$/.test(all[at + 1] ?? '')))
      thanked = true;
    else if ((here & (POLITE | AFTER_THANKS | YES)) === 0) return thanked && isForWhatIsMended(all, marks, at);
  }
  return thanked;
});

/**
 * "Terima kasih pak, jalannya sudah bagus": from `from` on it tells, and only what has become good. Whatever is told behind
 * that ("… sudah bagus, sampah menumpuk di pasar") is a matter of its own, and not to be lost.
 */
const isForWhatIsMended = (all: readonly string[], marks: readonly number[], from: number): boolean => {
  const told = all.slice(from);
  const good = told.findIndex((word) => mended.has(word));
  return (
    all.some((word) => already.has(word)) &&
    good !== -1 &&
    !told.some((word) => stillWrong.has(word)) &&
    told.every(
      (word, at) => at <= good || mended.has(word) || ((marks[from + at] ?? 0) & (POLITE | AFTER_THANKS | YES)) !== 0,
    )
  );
};
const already = list('sudah sdh udah udh dah telah');
const mended = list(
  'bagus baik mulus lancar nyala menyala terang mengalir ngalir beres selesai normal bersih diperbaiki dibaiki diaspal diangkut dipasang diganti dibersihkan dicor jadi aktif cair',
);
const stillWrong = list(
  'tapi tp tpi tetapi namun belum blm tidak tdk gak ga kada kd rusak masih msh tolong mohon minta kapan lagi sayang cuma hanya padahal kok kenapa kembali ternyata kurang banjir sampah macet mampet bau bocor padam keruh roboh longsor menumpuk hilang bahaya',
);

/** "Kirim", "ya kirim sekarang", "sudah terkirim kah": about sending, and no more. */
export const isSending = once((text): boolean => {
  const said = short(text);
  if (said === null) return false;
  const all = words(said, 8);
  if (all.length > 6) return false;
  let named = false;
  for (const marks of marksOf(all)) {
    if (marks & SENDING) named = true;
    else if ((marks & (POLITE | YES | AROUND_SENDING)) === 0) return false;
  }
  return named;
});
export const sending = list('kirim kirimkan kirimlah dikirim terkirim krim krm kirm send sent');
const aroundSending = list('laporan laporannya sekarang skrg apa apakah belum blm kah now it report');
const SENDING = mark((typed) => sending.has(typed));
const AROUND_SENDING = mark((typed) => aroundSending.has(typed));
