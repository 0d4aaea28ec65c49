import { describe, expect, it } from 'vitest';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { loadRouting } from '../../src/app/files/routing-file.ts';
import { mustLoadTopics } from '../../src/app/topics/topic-files.ts';
import { makeRouter } from '../../src/text/agencies/routing.ts';

const agencies = mustLoadAgencies('flows/agencies.yaml');
const table = mustLoadTopics('flows/topics', new Set(agencies.keys()));
const loaded = loadRouting('flows/routing.yaml', new Set(table.topics.map((topic) => topic.id)), agencies);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.flaws));
const route = makeRouter(loaded.rules, agencies);

describe('the regency’s own matters', () => {
  it.each([
    ['jalan_drainase', 'drainase depan rumah mampet', 'pupr'],
    ['jalan_drainase', 'jalan gang kami rusak', 'dprpp'],
    ['kesehatan', 'antre di IGD RSUD lama sekali', 'rsud-pjs'],
    ['kesehatan', 'petugas puskesmas kasar', 'dinkes'],
    ['pendidikan', 'atap SDN bocor', 'disdikbud'],
    ['air_bersih', 'pamsimas desa rusak', 'pupr'],
    ['desa_dana_desa', 'dana desa diduga dikorupsi kades', 'inspektorat'],
    ['lainnya', 'LPG 3 kg langka', 'diskoperindag'],
  ])('%s, "%s": %s', (topic, text, agency) => {
    expect(route({ topic, text }).agency).toBe(agency);
  });

  it.each([
    ['jalan_drainase', 'jalan rusak parah', 'kampung', 'jalan_drainase/lingkungan', 'dprpp'],
    ['jalan_drainase', 'jalan rusak parah', 'di kampung pak, dekat masjid', 'jalan_drainase/lingkungan', 'dprpp'],
    ['jalan_drainase', 'jalan rusak parah', 'jln kompleks', 'jalan_drainase/lingkungan', 'dprpp'],
    ['jalan_drainase', 'jalan rusak parah', 'in a village', 'jalan_drainase/lingkungan', 'dprpp'],
    ['jalan_drainase', 'jalan rusak parah', 'jalan besar', 'jalan_drainase/kabupaten', 'pupr'],
    ['jalan_drainase', 'jalan rusak parah', 'bukan jalan besar, di kampung', 'jalan_drainase/lingkungan', 'dprpp'],
    ['jalan_drainase', 'jalan rusak parah', 'tidak jelas', 'jalan_drainase', 'pupr'],
    ['air_bersih', 'air mati', 'desa', 'air_bersih/desa', 'pupr'],
    ['pendidikan', 'atap sekolah bocor', 'senior high school', 'pendidikan/menengah', 'disdikbud'],
    ['kesehatan', 'antre lama sekali', 'hospital', 'kesehatan/rumah sakit', 'rsud-pjs'],
  ])('%s, "%s", asked and answered "%s": %s', (topic, told, answer, rule, agency) => {
    expect(route({ topic, text: `${told}\n${answer}`, answer })).toMatchObject({ rule, agency });
  });

  it('takes an answer for one only to its question: a village in a story is no road of a village', () => {
    expect(route({ topic: 'jalan_drainase', text: 'jalan rusak parah di kampung' })).toMatchObject({
      rule: 'jalan_drainase',
      ask: expect.any(String),
    });
  });

  it('goes to the office of the kecamatan where it happened, and asks when that is not known', () => {
    const known = route({ topic: 'kewilayahan', text: 'pegawai kasar', place: { kecamatan: 'Pamukan Utara' } });
    expect(known).toMatchObject({ agency: 'kec-pamukan-utara', second: ['setda'] });
    expect(known.ask).toBeUndefined();
    expect(route({ topic: 'kewilayahan', text: 'pegawai kasar' })).toMatchObject({
      agency: 'setda',
      ask: expect.any(String),
    });
  });

  it('keeps alleged misconduct to coordinator and Inspektorat', () => {
    expect(route({ topic: 'pungli_pengawasan', text: 'pungli di kantor' }).restricted).toBe(true);
    expect(route({ topic: 'adminduk', text: 'KTP rusak' }).restricted).toBe(false);
  });

  it.each([
    ['adminduk', 'petugas minta uang dua ratus ribu supaya KTP jadi'],
    ['kesehatan', 'pegawai puskesmas pungli pasien'],
    ['sosial', 'bantuan kami dipotong kepala desa'],
    ['kewilayahan', 'oknum camat menerima suap'],
    ['lainnya', 'proyek itu dikorupsi'],
  ])('%s, "%s": never to the agency accused', (topic, text) => {
    const routed = route({ topic, text, place: { kecamatan: 'Pamukan Utara' } });
    expect(routed).toMatchObject({ agency: 'inspektorat', restricted: true, second: [] });
  });

  it('hands what is restricted to the Inspektorat, unless it is the one accused', () => {
    const restricted = loaded.rules.filter((rule) => rule.restricted);
    expect(restricted.length).toBeGreaterThan(3);
    expect(restricted.map((rule) => rule.agency === 'inspektorat')).toEqual(
      restricted.map((rule) => rule.accused !== 'inspektorat'),
    );
    const own = { topic: 'lainnya', text: 'oknum inspektorat minta uang, ini pungli' };
    expect(route(own)).toMatchObject({ agency: 'setda', accused: 'inspektorat', restricted: true });
  });

  it('does not take a deed for the name of a contract: "mamukul" is no PPPK', () => {
    expect(route({ topic: 'lainnya', text: 'suami ulun mamukul ulun' }).rule).toBe('lainnya');
    expect(route({ topic: 'lainnya', text: 'gaji PPPK belum keluar' }).rule).toBe('lainnya/pegawai');
  });

  it('says which line decided, and by which words', () => {
    expect(route({ topic: 'jalan_drainase', text: 'jalan nasional dan trans kalimantan berlubang' })).toMatchObject({
      rule: 'jalan_drainase/nasional',
      words: ['jalan nasional', 'trans kalimantan'],
    });
    expect(route({ topic: 'adminduk', text: 'KTP rusak' })).toMatchObject({ rule: 'adminduk', words: [] });
  });
});

describe('matters of others', () => {
  it.each([
    ['listrik', 'listrik padam terus', 'diskominfo', 'pln'],
    ['jalan_drainase', 'jalan nasional berlubang', 'pupr', 'bpjn-kalsel'],
    ['pendidikan', 'guru SMAN 1 jarang masuk', 'disdikbud', 'disdikbud-kalsel'],
    ['pelabuhan_ferry', 'antrean feri panjang', 'dishub', 'asdp-batulicin'],
    ['pertambangan', 'debu batubara', 'dlh', 'esdm-kalsel'],
    ['perikanan_kelautan', 'kapal trawl masuk', 'perikanan', 'dislautkan-kalsel'],
  ])('%s, "%s": %s receives, %s owns', (topic, text, agency, external) => {
    const routed = route({ topic, text });
    expect(routed.agency).toBe(agency);
    expect(routed.external?.id).toBe(external);
    expect(routed.external?.ask).toBeTruthy();
  });

  it('but a street lamp is not PLN’s', () => {
    expect(route({ topic: 'listrik', text: 'lampu jalan padam' }).external).toBeUndefined();
  });
});

describe('an agency that the report names', () => {
  it.each([
    ['tolong Dishub segera ke sini', 'dishub'],
    ['buat dinas perikanan, kami menunggu', 'perikanan'],
    ['laporan untuk PU', 'pupr'],
    ['pegawai capil kada ramah', 'disdukcapil'],
    ['satpol pp tolong datang', 'satpolpp-damkar'],
    ['kepada yth kepala dinas kesehatan', 'dinkes'],
  ])('answers what no topic tells of: "%s": %s', (text, agency) => {
    const routed = route({ topic: 'lainnya', text });
    expect(routed).toMatchObject({ agency, rule: 'disebut' });
    expect(routed.words.length).toBeGreaterThan(0);
  });

  it('does not outdo the topic, nor a word of the table', () => {
    expect(route({ topic: 'jalan_drainase', text: 'Dishub tolong jalan berlubang' }).agency).toBe('pupr');
    expect(route({ topic: 'lainnya', text: 'Dishub tolong STNK saya' }).rule).toBe('lainnya/kendaraan');
  });

  it('never hands alleged misconduct to the agency accused, nor shows what was meant for the Inspektorat', () => {
    expect(route({ topic: 'lainnya', text: 'oknum dishub minta suap' })).toMatchObject({
      agency: 'inspektorat',
      restricted: true,
    });
    expect(route({ topic: 'lainnya', text: 'ini untuk inspektorat' })).toMatchObject({
      agency: 'inspektorat',
      restricted: true,
    });
  });
});

it('knows an answer for every topic, and for one that it never heard of', () => {
  for (const { id } of table.topics) expect(agencies.get(route({ topic: id, text: '' }).agency)?.kind).toBe('skpd');
  expect(route({ topic: 'nothing', text: '' })).toMatchObject({ agency: 'diskominfo', sure: 'low' });
});
