import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isGreeting,
  isThanks,
  matchOption,
  readChange,
  readRating,
  readWord,
  readYesNo,
} from '../../src/text/answers/answers.ts';

const kinds = [
  { ref: 'a', label: 'Pengaduan' },
  { ref: 'b', label: 'Aspirasi', synonyms: ['usul', 'saran'] },
  { ref: 'c', label: 'Permintaan informasi', synonyms: ['tanya'] },
];
const confirm = [
  { ref: 'send', label: 'Ya, kirim' },
  { ref: 'mend', label: 'Belum, ubah dulu' },
];
const roads = [
  { ref: 'road', label: 'Jalan rusak' },
  { ref: 'light', label: 'Lampu jalan mati' },
  { ref: 'water', label: 'Air bersih' },
  { ref: 'anon', label: 'Anonim' },
];
const twelve = Array.from({ length: 12 }, (_, at) => ({
  ref: `o${at + 1}`,
  label: `Kecamatan ${'abcdefghijkl'.charAt(at)}x`,
}));

function chosen(text: string, options: Parameters<typeof matchOption>[1]): string {
  const match = matchOption(text, options);
  return match.kind === 'one' ? match.ref : match.kind === 'many' ? match.refs.join('+') : '-';
}

describe('which option', () => {
  test.each([
    ['bukan 1 tapi 2', 'b'],
    ['bukan pengaduan tapi aspirasi', 'b'],
    ['jangan yg 1, yg 2 aja', 'b'],
    ['bukan yang nomor 3, nomor 1', 'a'],
    ['bukan 1', '-'],
    ['bukan pengaduan', '-'],
    ['ok 2', 'b'],
    ['oke 3', 'c'],
    ['siji', 'a'],
    ['telu', 'c'],
    ['yg bawah', 'c'],
    ['yang paling atas', 'a'],
    ['yang tengah', 'b'],
    ['2', 'b'],
    ['2.', 'b'],
    ['2)', 'b'],
    ['no 2', 'b'],
    ['no.2', 'b'],
    ['nomor 2', 'b'],
    ['nmr 2 pak', 'b'],
    ['dua', 'b'],
    ['nomor dua aja', 'b'],
    ['yg kedua', 'b'],
    ['yang ke-2', 'b'],
    ['yang ke dua', 'b'],
    ['opsi 2', 'b'],
    ['pilih 2', 'b'],
    ['talu', 'c'],
    ['nang kadua', 'b'],
    ['nang ka 2', 'b'],
    ['number 2', 'b'],
    ['tigaa', 'c'],
    ['plih 2', 'b'],
    ['kayaknya no 1', 'a'],
    ['yang terakhir aja', 'c'],
    ['the last one', 'c'],
    ['bukan 1', '-'],
    ['paling 2 bulan terakhir', '-'],
    ['2\uFE0F\u20E3', 'b'],
    ['２', 'b'],
    ['2 2', 'b'],
    ['1 dan 3', 'a+c'],
    ['1, 3', 'a+c'],
    ['1 atau 2', 'a+b'],
    ['10', '-'],
    ['12', '-'],
    ['0', '-'],
    ['02', '-'],
    ['4', '-'],
    ['21', '-'],
    ['2 bulan', '-'],
    ['rt 2', '-'],
    ['-2 juta', '-'],
    ['Pengaduan', 'a'],
    ['PENGADUAN', 'a'],
    ['pengaduan aja', 'a'],
    ['pengadaun', 'a'],
    ['pngaduan', 'a'],
    ['asprasi', 'b'],
    ['usul', 'b'],
    ['saran pak', 'b'],
    ['tanya', 'c'],
    ['informasi', 'c'],
    ['minta informasi', 'c'],
    ['saya mau pengaduan', 'a'],
    ['yang permintaan informasi itu', 'c'],
    ['bukan pengaduan', '-'],
    ['tidak aspirasi', '-'],
    ['terserah', '-'],
    ['', '-'],
    ['\u{1F600}', '-'],
    ['pengaduan aspirasi', 'a+b'],
  ])('%s of three kinds: %s', (typed, ref) => {
    expect(chosen(typed, kinds)).toBe(ref);
  });

  test.each([
    ['y', 'send'],
    ['iyaaa', 'send'],
    ['inggih', 'send'],
    ['\u{1F44D}', 'send'],
    ['kirim', 'send'],
    ['kirm', '-'],
    ['kada', 'mend'],
    ['belum', 'mend'],
    ['ubah dulu', 'mend'],
    ['2', 'mend'],
    ['ya tapi judulnya salah', '-'],
  ])('%s at the end: %s', (typed, ref) => {
    expect(chosen(typed, confirm)).toBe(ref);
  });

  test.each([
    ['jalan rusak', 'road'],
    ['yang jalan rusak itu', 'road'],
    ['jalan', 'road+light'],
    ['lampu', 'light'],
    ['saya mau yang anonim saja', 'anon'],
    ['tidak anonim', '-'],
    ['air', 'water'],
    ['airr', '-'],
  ])('%s among roads: %s', (typed, ref) => {
    expect(chosen(typed, roads)).toBe(ref);
  });

  test('with twelve options 10 is the tenth and 1 the first', () => {
    expect(chosen('10', twelve)).toBe('o10');
    expect(chosen('1', twelve)).toBe('o1');
    expect(chosen('kesepuluh', twelve)).toBe('o10');
  });
});

test('where an option stands is no answer where one bears that word', () => {
  const districts = ['Kelumpang Hulu', 'Kelumpang Tengah', 'Kelumpang Hilir'].map((label, at) => ({
    ref: String(at + 1),
    label,
  }));
  expect(chosen('tengah', districts)).toBe('2');
  expect(chosen('yg paling bawah', districts)).toBe('3');
  expect(chosen('kelumpang tengah', districts.toReversed())).toBe('2');
  expect(chosen('yang tengah', districts.slice(0, 2))).toBe('2');
  expect(chosen('yang tengah', kinds.slice(0, 2))).toBe('-');
});

describe('yes and no', () => {
  test.each(
    'ya,y,iya,iy,iyaaa,yoi,ok,oke,okeee deh,okay,betul,btl,bnr,benar,siap,sip,inggih,nggih,iih,heeh,ayu ja,bujur banar,hakun,ya benar,sudah benar,iya pak,setuju,ok makasih,iyadong,okedeh,iyalah,siap kak,lanjutkan aja,silakan,bersedia,yaudah deh,ya sudahlah,ulun handak,bujur tu,hi ih,mantap,of course,i agree,ga ada masalah,nda pa2,ashiap,ia,\u{1F44D},\u{1F44D}\u{1F3FD},\u2705,Ya!'.split(
      ',',
    ),
  )('%s is yes', (typed) => {
    expect(readYesNo(typed)).toBe('yes');
  });

  test.each(
    'tidak,tdk,gak,ga,g,nggak,enggak,ngga,ndak,nda,kada,kd,kada usah,kd usah,kada ada,tidak ada,bukan,bukan itu,salah,salah tarus,jangan,belum,gak usah pak,tidak perlu,tidak benar,tidaaak,jangan ya,kurang tepat,kurang sesuai pak,belum min blm,ga ga,blm bener,tidak bersedia,kada handak,i dont agree,not yet,kagak usah,indak,masih salah,mboten,keliru,\u{1F44E},\u274C'.split(
      ',',
    ),
  )('%s is no', (typed) => {
    expect(readYesNo(typed)).toBe('no');
  });

  test.each(['tidak, itu salah', 'bukan. salah', 'tidak, masih salah'])('%s is no', (typed) => {
    expect(readYesNo(typed)).toBe('no');
  });

  test.each(
    'ya tapi judulnya salah|ya tidak|tidak salah|jalan rusak|iya salah|mungkin|\u{1F44D}\u{1F44E}||...|terima kasih|ya jalan di desa kami rusak parah|kurang|masalah|bukan tidak|ya tidak usah|ya jangan|adalah|sekolah|ga ada apa apa|tidak ada apa2'.split(
      '|',
    ),
  )('%s is neither', (typed) => {
    expect(readYesNo(typed)).toBeNull();
  });
});

test.each([
  ['menu', 'menu'],
  ['MENU', 'menu'],
  ['btl', null],
  ['/menu', 'menu'],
  ['/menu@AduanBot', 'menu'],
  ['/start', 'menu'],
  ['kembali ke menu', 'menu'],
  ['batal', 'batal'],
  ['batal aja', 'batal'],
  ['tolong batalkan', 'batal'],
  ['gak jadi', 'batal'],
  ['kada jadi', 'batal'],
  ['kd jadi lah', 'batal'],
  ['kembali', 'kembali'],
  ['kmbali', 'kembali'],
  ['bulik', 'kembali'],
  ['ulangi', 'ulangi'],
  ['dari awal', 'baru'],
  ['bantuan', 'bantuan'],
  ['bantaun', 'bantuan'],
  ['kada paham', 'bantuan'],
  ['status', 'status'],
  ['cek laporan', 'status'],
  ['lewati', 'lewati'],
  ['skip', 'lewati'],
  ['lewati aja pak', 'lewati'],
  ['selesai', 'selesai'],
  ['udah selesai', 'selesai'],
  ['itu aja', 'selesai'],
  ['tuntung', 'selesai'],
  ['seelsai', 'selesai'],
  ['lanjut', 'lanjut'],
  ['lanjuuut', 'lanjut'],
  ['laporan baru', 'baru'],
  ['hanyar', 'baru'],
  ['STOP', 'berhenti'],
  ['berhenti', 'berhenti'],
  ['mulai', 'mulai'],
  ['cancel', 'batal'],
  ['go back', 'kembali'],
  ['say again', 'ulangi'],
  ['help', 'bantuan'],
  ['check status', 'status'],
  ['skip this', 'lewati'],
  ["that's all", 'selesai'],
  ['go on', 'lanjut'],
  ['new report', 'baru'],
  ['batas', null],
  ['baru aja', null],
  ['hanyar haja, min', null],
  ['Baru saja pak', null],
  ['menu makan siang sekolah tidak layak', null],
  ['jalan kembali rusak', null],
  ['status tanah saya', null],
  ['bantuan belum cair', null],
  ['', null],
])('%s steers to %s', (typed, word) => {
  expect(readWord(typed)).toBe(word);
});

test.each(
  "p|halo min|assalamualaikum|assalamu'alaikum wr wb|Asslamualaikum|selamat pagi pak|malam admin|min|pagi|permisi|\u{1F44B}|halo selamat siang bapak ibu|apa kabar|pa kabar min|hello there|numpang tanya|sugeng enjing|kulo nuwun|izin bertanya pak".split(
    '|',
  ),
)('%s greets', (typed) => {
  expect(isGreeting(typed)).toBe(true);
});

test.each(
  'halo min jalan rusak|pagi tadi banjir|menu|jalan|ya||selamat pagi lampu mati|izin usaha|apa|tanya|untuk apa'.split(
    '|',
  ),
)('%s does not greet', (typed) => {
  expect(isGreeting(typed)).toBe(false);
});

test.each(
  'terima kasih|makasih min|mksh|trims|tarima kasih|\u{1F64F}|ok makasih|tarimakasih banar|thank u|terima kasih banyak atas bantuannya|terima kasih pak bupati jalannya sudah bagus|trims pak sdh diperbaiki|terima kasih jalan di desa kami sudah diaspal mulus|makasih lampunya sudah nyala terang pak|matur nuwun'.split(
    '|',
  ),
)('%s thanks', (typed) => {
  expect(isThanks(typed)).toBe(true);
});

test.each(
  'jalan rusak terima kasih|ok|kasih||terima kasih lampunya sudah nyala tapi jalannya rusak|terima kasih, kapan jalan kami diperbaiki|terima kasih jalan sudah diperbaiki, sampah menumpuk di pasar|makasih lampu sudah nyala, got mampet|terima kasih jalannya sudah diaspal, jembatan goyang|makasih pak airnya sudah ngalir, keruh|terima kasih sampah menumpuk, jalan sudah bagus'.split(
    '|',
  ),
)('%s does not thank', (typed) => {
  expect(isThanks(typed)).toBe(false);
});

test.each([
  ['5', 5],
  ['bintang 4', 4],
  ['4/5', 4],
  ['4 dari 5', 4],
  ['nilai 3 pak', 3],
  ['empat', 4],
  ['\u2B50\u2B50\u2B50', 3],
  ['sangat puas', 5],
  ['puas', 4],
  ['lumayan', 3],
  ['kada puas', 2],
  ['sangat tidak puas', 1],
  ['10', null],
  ['8/10', null],
  ['4.5', null],
  ['-1', null],
  ['0', null],
  ['5 hari', null],
  ['', null],
])('%s rates %s', (typed, score) => {
  expect(readRating(typed)).toBe(score);
});

test.each([
  ['ubah 3', 3],
  ['ganti no 3', 3],
  ['edit 3', 3],
  ['perbaiki nomor 2', 2],
  ['perbaki 2', 2],
  ['ubah yg ke-3 dong', 3],
  ['no 3 salah', 3],
  ['baiki nomor dua', 2],
  ['ubah 10', 10],
  ['ubah judul', null],
  ['ubah 3 dan 4', null],
  ['3', null],
  ['perbaiki jalan 2 km', null],
])('%s changes %s', (typed, number) => {
  expect(readChange(typed)).toBe(number);
});

test('a number that was not offered never picks an option', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 999_999 }), (count, number) => {
      const options = twelve.slice(0, count);
      expect(chosen(String(number), options)).toBe(number >= 1 && number <= count ? `o${number}` : '-');
    }),
    { seed: 11 },
  );
});

test('any text gets an answer within what was offered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 260 }), (typed) => {
      const match = matchOption(typed, roads);
      const refs = match.kind === 'one' ? [match.ref] : match.kind === 'many' ? match.refs : [];
      expect(refs.every((ref) => roads.some((option) => option.ref === ref))).toBe(true);
      expect(['yes', 'no', null]).toContain(readYesNo(typed));
      readWord(typed);
      isGreeting(typed);
      isThanks(typed);
      readRating(typed);
      readChange(typed);
    }),
    { seed: 13, numRuns: 2_000 },
  );
});
