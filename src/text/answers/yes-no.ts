// Yes and no in the words of Kotabaru: Indonesian, Banjar, chat spelling, signs.
import { fold, words } from '../words/fold.ts';
import { mark, marksOf } from '../words/marks.ts';
import { once } from '../words/once.ts';
import { dont, isOf, list, notThat, notYet, POLITE, short, wrong } from './short-answer.ts';

/** Words that mean yes on their own. */
export const yes = list(`
  ya y iya iy iyaa yaa yak yap yup yups yep yes yess yoi yoa yo iyo iye iyes iyap iyah yah inggih enggih nggih ngih injih inggeh ingih enjih njih iih hiih heeh
  hooh ok oke okey okeh okay okk okd oks okie k siap siapp sip sipp siip betul btul btl betull benar bnr bner bener bnar bujur bjr banar
  setuju stuju setju setujui sepakat baik baiklah boleh blh bole mau hayu ayo ayuja ayuha jadilah hakun cocok pas tepat sesuai sudah sdh udah udh dah hudah
  yakin lanjut lanjutkan lanjutin teruskan gas gass gaskeun gapapa gakpapa gpp gppa kadapapa muhun leres tentu pasti jelas valid true yeah sure agree correct right fine
  ia iyh bersedia sedia handak hndk silakan silahkan silakn slahkan monggo yaudah yaudh yawdah yawes yowes yawis wokeh woke oce asiap ashiap siyap acc mantap iyae
`);
export const no = list(`
  tidak tdk tdak tida tidk tidaak gak ga g gk gx gag ngga nggak ngak ngg nggk enggak engga enda endak ndak ndk nda nd dak tak ora mboten
  kada kd kadak kdd kadada kadida kdida kdada no nope nop n ${notThat} ${wrong} ${dont} ${notYet}
  batal ogah emoh moh false nggaa nggaklah gausah gakusah gaperlu gamau gakmau gaada gakada gada not dont disagree wrong
  kagak kaga kga indak keliru kliru
`);
/** What may follow a "no" without adding anything: "tidak usah", "kada ada", "bukan itu". */
const afterNo = list(
  'usah ush perlu prlu ada mau jadi benar bener bnar betul betull bnr btl bersedia agree yet cocok pas sesuai tepat setuju boleh itu yang yg tarus terus sama sekali ah lagi handak hakun kawa bujur thanks thank you',
);
/** A "no" before these says that nothing stands against it: "tidak apa apa", "kada papa", "ga masalah". */
const harmless = list('apa papa apapa masalah mslh mslah keberatan problem 2');
/** After "tidak ada" these only: "tidak ada apa-apa" has nothing to show, and consents to nothing. */
const problem = list('masalah mslh mslah keberatan problem');
/** "ayu ja" and "he eh" are one word in two. */
const inTwo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['he', list('eh')],
  ['ho', list('oh')],
  ['hi', list('ih')],
  ['of', list('course')],
  ['ayu', list('ja ha')],
]);
/** After a "no" this asks kindly and is no yes: "jangan ya". */
const softly = list('ya yah yaa y');
/** "Kurang" makes a no of what follows: "kurang tepat". */
const lessThan = list('kurang krg kurg krang');
/** Said twice, in whatever spelling, these are one no: "belum min blm", "ga, enggak". */
const oneNo: readonly ReadonlySet<string>[] = [
  list(notYet),
  list(dont),
  list(notThat),
  list('tidak tdk tdak tidk gak ga g gk nggak ngga ngak enggak engga ndak kada kd no nope'),
];
/** "Tidak, itu salah" says no twice. */
const partedNo = /(?:[,.;!]|\bitu|\bini)\s+(?:masih\s+|msh\s+)?(?:salah|slh|keliru|kliru)\b/;
/** "Masih salah" is wrong. */
const still = list('masih msh');
/** What may follow a "yes": "ya sudah benar", "oke setuju". */
const afterYes = list(
  'sangat sekali banget bgt bangat semua semuanya barataan sabarataan itu juga jua sama sudahlah udahlah thanks thank you i',
);

/** Grown on to an answer in haste: "iyadong", "okedeh", "siapmin". */
const grown = /^(\p{L}{2,})(?:dong|donk|deh|lah|kok|nih|min|pak|kak)$/u;
const isWith = (typed: string, known: ReadonlySet<string>): boolean =>
  isOf(typed, known) || known.has(grown.exec(typed)?.[1] ?? '');

export const YES = mark((typed) => isWith(typed, yes) && !no.has(typed));
const NO = mark((typed) => isWith(typed, no) && !yes.has(typed));
/** True for a word that means yes as chats spell it, also grown together with what follows ("iyadong"). */
export const isYes = (typed: string): boolean => isWith(typed, yes);
/** True for a word that means no as chats spell it, also grown together with what follows. */
export const isNo = (typed: string): boolean => isWith(typed, no);
const AFTER_NO = mark((typed) => afterNo.has(typed));
const AFTER_YES = mark((typed) => afterYes.has(typed));

const thumbsUp = /\u{1F44D}|\u{1F44C}|\u2705|\u2714|\u2611|\u{1F197}/u;
const thumbsDown = /\u{1F44E}|\u274C|\u2716|\u{1F6AB}|\u{1F645}|\u26D4/u;

/** A plain yes or a plain no. "Ya tapi …", "ya dan tidak", "ya jalan rusak" are neither. */
export const readYesNo = once((text): 'yes' | 'no' | null => {
  const said = short(text);
  if (said === null) return null;
  const all = words(said, 12);
  if (all.length === 0) return fromSigns(said);
  if (all.length > 8) return null;
  let yesses = 0;
  let noes = 0;
  let before: 'yes' | 'no' | null = null;
  let lastNo = '';
  const marks = marksOf(all);
  for (let at = 0; at < all.length; at++) {
    const typed = all[at] ?? '';
    const here = marks[at] ?? 0;
    if (typed.length < 4 && inTwo.get(typed)?.has(all[at + 1] ?? '') === true) {
      yesses++;
      before = 'yes';
      at++;
    } else if (here & NO && harmlessAfter(all, at) > 0) {
      yesses++;
      before = 'yes';
      at += harmlessAfter(all, at);
    } else if (here & NO || (lessThan.has(typed) && ((marks[at + 1] ?? 0) & AFTER_NO) !== 0)) {
      // "tidak salah" and "bukan tidak" turn round; better to ask again.
      if (before === 'no' && (here & AFTER_NO) === 0 && !oneNo.some((of) => of.has(typed) && of.has(lastNo)))
        if (!partedNo.test(said)) return null;
      noes++;
      before = 'no';
      lastNo = typed;
    } else if (before === 'no' && softly.has(typed)) continue;
    else if (still.has(typed) && ((marks[at + 1] ?? 0) & NO) !== 0) continue;
    else if (before === 'no' && here & AFTER_NO) continue;
    else if (here & YES) {
      yesses++;
      before = 'yes';
    } else if ((here & (POLITE | AFTER_YES)) === 0 && !isTail(typed, all[at - 1])) return null;
  }
  if (yesses > 0 && noes > 0) return null;
  const word = yesses > 0 ? 'yes' : noes > 0 ? 'no' : null;
  const signs = fromSigns(said);
  return signs !== null && word !== null && signs !== word ? null : (word ?? signs);
});

/** True when the first word is a yes, whatever follows: "ya 2", "iya tidak setuju". */
export function saysYesFirst(text: string): boolean {
  const [first] = words(short(text) ?? '', 1);
  return first !== undefined && isYes(first) && !isOf(first, no);
}

/** How many words after a "no" say that nothing stands against it: "apa apa", "apa2", "ada masalah", "pa2"; 0 for none. */
function harmlessAfter(all: readonly string[], at: number): number {
  let next = at + 1;
  // "No. 2" is the second.
  if (all[next] === '2') return 0;
  if (all[next] === 'pa' && (all[next + 1] === '2' || all[next + 1] === 'pa')) next += 2;
  else if (all[next] === 'ada' && problem.has(all[next + 1] ?? '')) next += 2;
  while (harmless.has(all[next] ?? '')) next++;
  return next - at - 1;
}

/** A no to what was asked, and no more: "tidak", "ga mau", "jangan dulu"; not "tidak ada", "bukan" or "salah". */
export function isPlainNo(text: string): boolean {
  if (readYesNo(text) !== 'no') return false;
  return words(fold(text), 8).every((typed) => !isOf(typed, elsewhere));
}
const elsewhere = list(`
  ${notThat} ${wrong} ${notYet} keliru kliru false wrong
  ada kdd kadada kadida kdida kdada gaada gakada gada benar betul bnr btl cocok pas sesuai tepat lagi terus tarus bujur kawa
`);

/** "Tidak", "gak ada", "kada ada pang": nothing more to say. "Bukan" and "jangan" are about what was said already. */
export function isNoMore(text: string): boolean {
  if (readYesNo(text) !== 'no') return false;
  return words(fold(text), 8).every((typed) => !isOf(typed, objection));
}
const objection = list(`
  ${notThat} ${wrong} ${dont} ${notYet} batal ogah emoh moh kurang krg kurg krang keliru kliru false wrong disagree
`);

/** The drawn-out rest of an interjection ("ok e", "ya h"). */
function isTail(typed: string, before: string | undefined): boolean {
  return typed.length === 1 && before !== undefined && before.endsWith(typed);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the very test is for ASCII
const noSigns = /^[\x00-\x7f]*$/;

function fromSigns(said: string): 'yes' | 'no' | null {
  if (noSigns.test(said)) return null;
  const up = thumbsUp.test(said);
  const down = thumbsDown.test(said);
  return up === down ? null : up ? 'yes' : 'no';
}
