// What people type first: a few plain words. A strong word and no rival must be enough, so that nobody is asked to
// choose a topic for "sampah menumpuk"; and what could be two things is asked about.
import { describe, expect, it, test } from 'vitest';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { mustLoadTopics } from '../../src/app/topics/topic-files.ts';
import { makeClassifier } from '../../src/text/topics/classify.ts';

const table = mustLoadTopics('flows/topics', new Set(mustLoadAgencies('flows/agencies.yaml').keys()));
const classifier = makeClassifier(table);

const plain: Record<string, string> = {
  lingkungan:
    'sampah menumpuk|sampah tidak diangkut|sampah di pasar bau|banyak sampah di sungai|pohon tumbang|ratik batumpuk|limbah pabrik',
  jalan_drainase: 'jalan rusak|jalan berlubang|jln rsk parah|got mampet|jembatan rusak|drainase tersumbat|aspal hancur',
  perhubungan_pju: 'lampu jalan mati|pju padam|lampu merah rusak|parkir liar|lampu jalan gelap|tukang parkir maksa',
  air_bersih: 'air pdam mati|air tidak mengalir|banyu kada bajalan|pipa bocor|ledeng mati',
  sosial: 'bansos belum cair|bantuan pkh tidak dapat|bantuan sembako salah sasaran|odgj ngamuk',
  adminduk: 'ktp belum jadi|kk hilang|mau bikin akta kelahiran|bikin ktp lama',
  kesehatan: 'puskesmas tutup|obat habis di puskesmas|dokter tidak ada|bpjs tidak aktif',
  pendidikan: 'guru tidak masuk|sekolah rusak|spp mahal|atap sekolah bocor',
  trantibum: 'pedagang kaki lima di trotoar|orang mabuk tiap malam|musik keras sampai malam|sabung ayam',
  perumahan: 'rumah tidak layak huni|bedah rumah',
  tenaga_kerja: 'gaji tidak dibayar|phk sepihak|thr belum dibayar',
  listrik: 'listrik padam|mati lampu|tiang listrik miring|pajah lampu',
  telekomunikasi: 'sinyal tidak ada|internet lambat|sinyal hp hilang',
  pelabuhan_ferry: 'antrian ferry panjang|kapal ferry tidak jalan',
  perikanan_kelautan: 'solar nelayan susah|nelayan tidak dapat bbm',
  pertanian_perkebunan: 'pupuk langka|hama padi',
  pertambangan: 'debu batubara|tambang ilegal',
  desa_dana_desa: 'dana desa tidak jelas|blt desa dipotong',
  perizinan: 'izin usaha lama|oss error',
  pungli_pengawasan: 'pungli di sekolah|petugas minta uang',
  bencana: 'tanah longsor|puting beliung',
  kewilayahan: 'kantor camat tutup|pegawai kelurahan kasar',
};

describe('a short, plain sentence is proposed alone', () => {
  const all = Object.entries(plain).flatMap(([topic, texts]) => texts.split('|').map((text) => [text, topic] as const));
  it.each(all)('%s: %s', (text, topic) => {
    const tag = classifier.tag(text);
    expect(tag.topic).toBe(topic);
    expect(tag.score).toBeGreaterThanOrEqual(classifier.sure);
  });
});

describe('what may be two things is asked about, with both among the three offered', () => {
  it.each([
    ['banjir di rumah', ['bencana', 'jalan_drainase']],
    ['pengamen di lampu merah', ['sosial', 'perhubungan_pju']],
    ['ijazah ditahan', ['pendidikan', 'tenaga_kerja']],
    ['tolong dibantu', []],
  ])('%s', (text, topics) => {
    const tag = classifier.tag(text);
    expect(tag.topic === 'lainnya' || tag.score < classifier.sure).toBe(true);
    expect(tag.candidates.map(({ topic }) => topic)).toEqual(expect.arrayContaining(topics));
  });
});

test('of the example sentences four in five need no question, and of those 95 in 100 are right', () => {
  const told = table.topics.flatMap((topic) =>
    topic.examples
      .map((example) => classifier.tag(example))
      .map((tag) => ({ sure: tag.topic !== 'lainnya' && tag.score >= classifier.sure, right: tag.topic === topic.id })),
  );
  const sure = told.filter((one) => one.sure);
  expect(sure.length / told.length).toBeGreaterThan(0.8);
  expect(sure.filter((one) => one.right).length / sure.length).toBeGreaterThan(0.95);
});
