// Words that steer the conversation at any step when they are the whole message: "menu", "batal", "udah selesai".
import { squeeze, words } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { mark, marksOf } from '../words/marks.ts';
import { once } from '../words/once.ts';
import { isTypoOf } from '../words/typos.ts';
import { politeness, short } from './short-answer.ts';

export type SteeringWord =
  | 'menu'
  | 'batal'
  | 'kembali'
  | 'ulangi'
  | 'bantuan'
  | 'status'
  | 'lewati'
  | 'selesai'
  | 'lanjut'
  | 'baru'
  | 'berhenti'
  | 'mulai';

// One line a word: the ways to say it, commas between. Phrases stand without the polite words around them.
const ways: readonly (readonly [SteeringWord, string])[] = [
  [
    'menu',
    'menu,mnu,mneu,menuu,meni,start,menu utama,menu awal,ke menu,ke menu utama,kembali ke menu,kembali ke menu utama,balik ke menu,lihat menu,tampilkan menu,buka menu,home,beranda,daftar menu,pilihan,main menu',
  ],
  [
    'batal',
    'batal,batl,bata,batalkan,batalin,dibatalkan,batalin semua,cancel,cancle,never mind,nevermind,gajadi,gakjadi,tidak jadi,tdk jadi,ga jadi,gak jadi,g jadi,gk jadi,nggak jadi,ngga jadi,enggak jadi,kada jadi,kd jadi,kada jadi lapor,tidak jadi lapor,ga jadi lapor,gak jadi lapor,tidak jadi melapor,ndak jadi,nda jadi,urung,urungkan,batal lapor,batalkan laporan,batal laporan,batalkan semua,jangan jadi,nanti dulu batal',
  ],
  [
    'kembali',
    'kembali,kmbali,kembli,kmbli,back,go back,previous,balik,mundur,bulik,sebelumnya,langkah sebelumnya,kembali ke sebelumnya,kembali sebelumnya,pertanyaan sebelumnya',
  ],
  ['ulangi', 'ulangi,ulang,ulg,ulangin,diulang,ulang lagi,ulangi lagi,repeat,again,say again'],
  [
    'bantuan',
    'bantuan,bantu,bntuan,bntu,help,help me,how,tolong,tulung,tlg,dangani,panduan,petunjuk,cara pakai,cara menggunakan,bingung,bingung caranya,tidak mengerti,tidak paham,tdk paham,tdk ngerti,ga ngerti,gak ngerti,gak paham,ga paham,nggak ngerti,nggak paham,kada paham,kada mangarti,kd paham,kurang paham,belum paham,bantuan caranya,info',
  ],
  [
    'status',
    'status,sttus,stts,cek status,cek,lacak,cek laporan,lihat status,status laporan,cek status laporan,lacak laporan,status aduan,cek aduan,status pengaduan,cek pengaduan,tracking,track,check status,my reports,perkembangan laporan',
  ],
  [
    'lewati',
    'lewati,lewat,lwt,lwti,lewatin,lewatkan,dilewati,skip,skip this,skp,lompat,lompati,pass,lewati dulu,next aja lewat,lewati pertanyaan,lewati langkah,tidak tahu,tdk tahu,ga tau,gak tau,ga tahu,gak tahu,tidak tau,tdk tau,kurang tahu,kurang tau,kada tahu,kd tahu,kada tau,tidak ingat,lupa,entah,terserah,trserah,tarsarah,dont know,i dont know',
  ],
  [
    'selesai',
    'selesai,sls,slesai,selsai,seleai,slsai,selesai semua,udah selesai,sudah selesai,sdh selesai,dah selesai,udh selesai,kelar,udah kelar,beres,udah beres,sudah beres,tuntung,sudah tuntung,hudah tuntung,cukup,ckp,sudah cukup,cukup sekian,sekian,sekian terima kasih,cukup itu,cukup sampai di sini,sudah,sdh,udah,udh,dah,hudah,itu,itu aja,itu saja,itu dulu,itu haja,sudah itu aja,udah itu aja,sudah semua,sudah itu saja,done,finish,finished,enough,thats all,that is all,im done,selesai cukup,sudah cukup itu,tidak ada lagi,ga ada lagi,gak ada lagi,kada ada lagi,tdk ada lagi,sudah lengkap,habis',
  ],
  [
    'lanjut',
    'lanjut,lanjutkan,lnjut,lnjt,lajut,lanjutin,dilanjut,dilanjutkan,lanjut lagi,lanjut lapor,lanjutkan laporan,lanjut laporan,teruskan,terus,trus,tarus,tarusakan,next,continue,go on,nex',
  ],
  [
    'baru',
    'baru,bru,hanyar,laporan baru,lapor baru,buat baru,bikin baru,buat laporan baru,mulai baru,aduan baru,pengaduan baru,new,new report,another report,ulah hanyar,laporan hanyar,ulang dari awal,ulangi dari awal,dari awal,dari awal lagi,mulai ulang,mulai dari awal,restart,reset,start over,laporan lain,lapor lagi,lapor yang baru,yang baru,yg baru',
  ],
  [
    'berhenti',
    'berhenti,brhenti,brenti,berenti,stop,setop,stop sending,broadcasts off,unsubscribe,unsub,ampih,berhenti siaran,stop siaran,berhenti langganan,berhenti berlangganan,hentikan,hentikan siaran,jangan kirim lagi,jangan kirim siaran,stop kirim pesan,stop kirim siaran,jangan kirim pesan,jangan kirim pesan lagi,berhenti kirim pesan,stop kirim pesan lagi',
  ],
  [
    'mulai',
    'mulai,mulay,mulai siaran,mulai lagi,mulai langganan,berlangganan,langganan,subscribe,broadcasts on,aktifkan siaran,begin,mulai kirim siaran',
  ],
];

const phrases = new Map<string, SteeringWord>();
/** Longer single words, by their length. */
const longWords = new Map<number, [string, SteeringWord][]>();
const known = new Set<string>();
for (const [word, said] of ways) {
  for (const way of said.split(',')) {
    phrases.set(way, word);
    for (const part of way.split(' ')) known.add(part);
    if (way.length < 6 || way.includes(' ')) continue;
    longWords.set(way.length, [...(longWords.get(way.length) ?? []), [way, word]]);
  }
}

/** The steering word that the whole message is, with politeness and typos forgiven; null when it is none. */
export const readWord = once((text): SteeringWord | null => {
  const said = short(text);
  if (said === null) return null;
  // "/menu@AduanBot": what follows the at sign is the bot's name.
  const command = opensCommand(said) ? /^\s*[/\\#]\s*([a-z]+)(?:@\w+)?\s*$/.exec(said) : null;
  const all = command?.[1] === undefined ? words(said, 9) : [command[1]];
  if (all.length === 0 || all.length > 8) return null;
  if (!maySteer(all)) return null;
  const tidy = all.map(undrawn);
  const whole = tidy.join(' ');
  const exact = phrases.get(whole);
  if (exact !== undefined) return exact;
  if (tidy.length > 1 && justNow.test(whole)) return null;
  const core = tidy.filter((typed) => !politeness.has(typed) || keptInPhrases.has(typed));
  const bare = tidy.filter((typed) => !politeness.has(typed));
  return phrases.get(core.join(' ')) ?? phrases.get(bare.join(' ')) ?? byTypo(bare);
});

const opensCommand = (said: string): boolean => said.includes('/') || said.includes('\\') || said.includes('#');

/** "baru aja" and "hanyar haja" tell when it happened; "baru" alone begins another report. */
const justNow = /^(?:baru|bru|hanyar) (?:aja|saja|haja|ja|tadi|td)\b/;

const KNOWN = mark((typed) => squeeze(typed, isKnown) !== null);

const BARE = mark((typed) => !politeness.has(undrawn(typed)));
/** A drawn-out word as these phrases have it. */
const undrawn = kept((typed) => squeeze(typed, isKnown) ?? typed);

/** False where a word belongs to no phrase, unless it is all that is said and a slip of the finger away from one. */
function maySteer(all: readonly string[]): boolean {
  let strange = false;
  let bare = 0;
  for (const marks of marksOf(all)) {
    if ((marks & KNOWN) === 0) strange = true;
    if (marks & BARE) bare++;
  }
  return !strange || bare === 1;
}

const isKnown = (word: string): boolean => known.has(word) || politeness.has(word);

/** Polite words that are also the point of a phrase ("itu saja", "tolong"). */
const keptInPhrases = new Set(['itu', 'tolong', 'sudah', 'dah', 'tulung', 'dulu']);

function byTypo(bare: readonly string[]): SteeringWord | null {
  const [only] = bare;
  if (only === undefined || bare.length !== 1 || only.length < 5) return null;
  const slip = slipOf(only);
  return slip === '' ? null : slip;
}

/** A single word that is a slip of the finger away from one that steers; "" for none. */
const slipOf = kept((typed): SteeringWord | '' => {
  for (let length = typed.length - 2; length <= typed.length + 2; length++) {
    const found = longWords.get(length)?.find(([way]) => isTypoOf(typed, way));
    if (found !== undefined) return found[1];
  }
  return '';
});
