import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPlaceFiles } from '../../src/app/files/place-files.ts';
import { withCapitals } from '../../src/text/places/capitals.ts';
import type { PlaceData } from '../../src/text/places/data.ts';
import { makePlaces, type PlaceAnswer, type Places } from '../../src/text/places/places.ts';

let data: PlaceData;
let places: Places;
beforeAll(async () => {
  data = await readPlaceFiles();
  places = makePlaces(data);
});

/** "Kecamatan/Desa", with " | " between those to choose from; "elsewhere: Name"; otherwise the kind. */
function shown(answer: PlaceAnswer): string {
  const spot = ({ kecamatan, desa }: { kecamatan: string; desa?: string }) =>
    desa === undefined ? kecamatan : `${kecamatan}/${desa}`;
  switch (answer.kind) {
    case 'one':
      return spot(answer);
    case 'ask':
      return answer.candidates.map(spot).join(' | ');
    case 'elsewhere':
      return `elsewhere: ${answer.name}`;
    default:
      return answer.kind;
  }
}

test.each([
  ['lampu mati di sungai taib, dekat masjid', 'lampu mati di Sungai Taib, dekat masjid'],
  ['desa stagen kec. pulau laut utara gelap', 'desa Stagen kec. Pulau Laut Utara gelap'],
  ['pohon mangga tumbang di ujung jalan', 'pohon mangga tumbang di ujung jalan'],
  ['jalan tj seloka rusak', 'jalan Tj Seloka rusak'],
  ['jalan Stagen rusak', 'jalan Stagen rusak'],
  ["jum'at lampu mati di semayap 😀", "jum'at lampu mati di Semayap 😀"],
  ['di rumah sakit kotabaru hilir dan di kotabaru hilir', 'di rumah sakit Kotabaru Hilir dan di Kotabaru Hilir'],
  ['', ''],
])('%j with the names of places as names: %j', (typed, written) =>
  expect(withCapitals(typed, places.inText(typed).names ?? [])).toBe(written),
);

describe('a typed place', () => {
  test.each([
    ['drgahayu rt 12', 'Pulau Laut Utara/Dirgahayu'],
    ['semayp rt.04 rw 2', 'Pulau Laut Utara/Semayap'],
    ['srg tiung', 'Pulau Laut Sigam/Sarang Tiung'],
    ['oka2', 'Pulau Laut Kepulauan/Oka-Oka'],
    ['alle2', 'Pulau Laut Selatan/Alle-Alle'],
    ['pantai kelumpang selatan', 'Kelumpang Selatan/Pantai'],
    ['bakau, kec pamukan utara', 'Pamukan Utara/Bakau'],
    ['ujung pulau sebuku', 'Pulau Sebuku/Ujung'],
    ['pantai pulau laut timur', 'Pulau Laut Timur'],
    ['semisir', 'Pulau Laut Tengah/Semisir'],
    ['ds semisir', 'Pulau Laut Tengah/Semisir'],
    ['ds. Semisir', 'Pulau Laut Tengah/Semisir'],
    ['desa samisir', 'Pulau Laut Tengah/Semisir'],
    ['desa semisr', 'Pulau Laut Tengah/Semisir'],
    ['di semisir pak', 'Pulau Laut Tengah/Semisir'],
    ['SEMISIR!!', 'Pulau Laut Tengah/Semisir'],
    ['rumah saya di desa semisir dekat masjid', 'Pulau Laut Tengah/Semisir'],
    ['semayap', 'Pulau Laut Utara/Semayap'],
    ['smayap', 'Pulau Laut Utara/Semayap'],
    ['samayap', 'Pulau Laut Utara/Semayap'],
    ['stagen pulau laut utara', 'Pulau Laut Utara/Stagen'],
    ['setagen', 'Pulau Laut Utara/Stagen'],
    ['kel kotabaru hulu', 'Pulau Laut Utara/Kotabaru Hulu'],
    ['ktb hulu', 'Pulau Laut Utara/Kotabaru Hulu'],
    ['kelurahan kotabaru tengah', 'Pulau Laut Sigam/Kotabaru Tengah'],
    ['gn ulin', 'Pulau Laut Utara/Gunung Ulin'],
    ['gunung sari', 'Pulau Laut Utara/Gunung Sari'],
    ['sei taib', 'Pulau Laut Utara/Sungai Taib'],
    ['sebelimbngan', 'Pulau Laut Utara/Sebelimbingan'],
    ['dirgahayu rt 5', 'Pulau Laut Utara/Dirgahayu'],
    ['mega sari', 'Pulau Laut Utara/Megasari'],
    ['sarang tiung', 'Pulau Laut Sigam/Sarang Tiung'],
    ['sarangtiung', 'Pulau Laut Sigam/Sarang Tiung'],
    ['sarongga', 'Kelumpang Hilir/Serongga'],
    ['tegalrejo', 'Kelumpang Hilir/Tegal Rejo'],
    ['km 296', 'Kelumpang Hilir/Tegal Rejo'],
    ['sei kupang', 'Kelumpang Hulu/Sungai Kupang'],
    ['sungai kupang jaya', 'Kelumpang Selatan/Sungai Kupang Jaya'],
    ['tj seloka', 'Pulau Laut Selatan/Tanjung Seloka'],
    ['tanjung seloka utara', 'Pulau Laut Selatan/Tanjung Seloka Utara'],
    ['teluk tamiyang', 'Pulau Laut Tanjung Selayar/Teluk Tamiang'],
    ['sangsang', 'Kelumpang Tengah/Sang-Sang'],
    ['oka oka', 'Pulau Laut Kepulauan/Oka-Oka'],
    ['gbb', 'Sampanahan/Gunung Batu Besar'],
    ['banjar sari', 'Sampanahan/Banjarsari'],
    ['sangayam', 'Pamukan Barat/Sengayam'],
    ['tengah', 'Pulau Sembilan/Tengah'],
    ['desa tengah', 'Pulau Sembilan/Tengah'],
    ['ujung', 'Pulau Sebuku/Ujung'],
    ['pantai', 'Kelumpang Selatan/Pantai'],
    ['mangga', 'Kelumpang Utara/Mangga'],
    ['gg mangga', 'none'],
    ['pulau laut utara', 'Pulau Laut Utara'],
    ['pulaulaut utara', 'Pulau Laut Utara'],
    ['kec. pulau laut utara', 'Pulau Laut Utara'],
    ['kec p laut utara', 'Pulau Laut Utara'],
    ['kecamatan kelumpang hilr', 'Kelumpang Hilir'],
    ['klumpang hulu', 'Kelumpang Hulu'],
    ['pulo sebuku', 'Pulau Sebuku'],
    ['hampang', 'Hampang'],
    ['desa hampang', 'Hampang/Hampang'],
    ['sampanahan', 'Sampanahan'],
    ['pulau sembilan', 'Pulau Sembilan'],
    ['betung', 'Pulau Laut Timur/Betung | Pamukan Utara/Betung'],
    ['betung pamukan utara', 'Pamukan Utara/Betung'],
    ['desa betung kec pulau laut timur', 'Pulau Laut Timur/Betung'],
    ['batuah', 'Pamukan Barat/Batuah | Pulau Laut Sigam/Batuah'],
    ['batuah sigam', 'Pulau Laut Sigam/Batuah'],
    ['kotabaru hilir sigam', 'Pulau Laut Sigam/Kotabaru Hilir'],
    ['desa sigam', 'Pulau Laut Sigam/Sigam'],
    ['rampa', 'Pulau Sebuku/Rampa | Pulau Laut Utara/Rampa'],
    ['rampa pulau sebuku', 'Pulau Sebuku/Rampa'],
    ['rampa sebuku', 'Pulau Sebuku/Rampa'],
    ['rampa di sebuku pak', 'Pulau Sebuku/Rampa'],
    ['pantai baru dekat pasar kemakmuran', 'Kelumpang Selatan/Pantai Baru | Pulau Laut Tengah/Pantai Baru'],
    ['s. taib', 'Pulau Laut Utara/Sungai Taib'],
    ['siayu', 'Kelumpang Barat/Siayuh'],
    ['pantai baru', 'Kelumpang Selatan/Pantai Baru | Pulau Laut Tengah/Pantai Baru'],
    ['pantai baru, kelumpang selatan', 'Kelumpang Selatan/Pantai Baru'],
    ['suka maju', 'Kelumpang Selatan/Suka Maju | Sampanahan/Sukamaju'],
    ['sukamaju', 'Kelumpang Selatan/Suka Maju | Sampanahan/Sukamaju'],
    ['lontar', 'Pulau Laut Barat/Lontar Utara | Pulau Laut Barat/Lontar Timur | Pulau Laut Barat/Lontar Selatan'],
    ['magalau', 'Kelumpang Barat/Magalau Hulu | Kelumpang Barat/Magalau Hilir'],
    ['pamukan', 'Pamukan Selatan | Pamukan Utara | Pamukan Barat'],
    ['kotabaru', 'Pulau Laut Utara | Pulau Laut Sigam'],
    ['kec tanjung selayar', 'Pulau Laut Tanjung Selayar'],
    ['kecamatan tanjung selayar', 'Pulau Laut Tanjung Selayar'],
    ['desa tanjung selayar', 'Kelumpang Tengah/Tanjung Selayar'],
    ['stgen', 'Pulau Laut Utara/Stagen'],
    ['di stgen pak', 'Pulau Laut Utara/Stagen'],
    ['srngga', 'Kelumpang Hilir/Serongga'],
    ['slino', 'Pulau Laut Tengah/Salino'],
    ['btung', 'Pulau Laut Timur/Betung | Pamukan Utara/Betung'],
    ['kmpung', 'none'],
    ['gelap', 'none'],
    ['prtama', 'none'],
    ['tanjung selayar', 'Kelumpang Tengah/Tanjung Selayar | Pulau Laut Tanjung Selayar'],
    ['pelabuhan ferry', 'Pulau Laut Tengah'],
    ['jl veteran', 'Pulau Laut Utara/Dirgahayu'],
    ['pasar kemakmuran', 'Pulau Laut Sigam | Pulau Laut Utara'],
    ['semisir, pulau laut utara', 'Pulau Laut Tengah/Semisir | Pulau Laut Utara'],
    ['batulicin', 'elsewhere: Batulicin'],
    ['simpang ampat', 'elsewhere: Simpang Empat'],
    ['banjarmasin', 'elsewhere: Banjarmasin'],
    ['grogot', 'elsewhere: Tanah Grogot'],
    ['asdf', 'none'],
    ['di rumah', 'none'],
    ['tidak tahu', 'none'],
    ['', 'none'],
    ['\u{1F600}', 'none'],
  ])('%s: %s', (typed, place) => {
    expect(shown(places.byName(typed))).toBe(place);
  });

  test('every kecamatan and desa is found by its own name', () => {
    for (const { kecamatan, desa } of places.all) {
      expect(shown(places.byName(`kecamatan ${kecamatan}`))).toBe(kecamatan);
      for (const name of desa)
        expect(shown(places.byName(`desa ${name} kecamatan ${kecamatan}`))).toBe(`${kecamatan}/${name}`);
    }
  });
});

describe('a place named in a report', () => {
  test.each([
    ['jalan rusak di ds semisir sudah 2 bulan', 'Pulau Laut Tengah/Semisir'],
    ['jl depan puskesmas sungai kupang banjir', 'Kelumpang Hulu/Sungai Kupang'],
    ['air mati di semayap', 'Pulau Laut Utara/Semayap'],
    ['lampu pju di stagen mati', 'Pulau Laut Utara/Stagen'],
    ['anak SDN 1 serongga', 'Kelumpang Hilir/Serongga'],
    ['jembatan di desa batuah kec pamukan barat putus', 'Pamukan Barat/Batuah'],
    ['desa semisr gelap', 'Pulau Laut Tengah/Semisir'],
    ['warga betung minta air', 'Pulau Laut Timur/Betung | Pamukan Utara/Betung'],
    ['desa tengah tidak ada sinyal', 'Pulau Sembilan/Tengah'],
    ['di banjarmasin lampu mati', 'elsewhere: Banjarmasin'],
    ['Banjarmasin macet', 'elsewhere: Banjarmasin'],
    ['banjarmasin lagi banjir', 'elsewhere: Banjarmasin'],
    ['pak batulicin gelap gulita', 'elsewhere: Batulicin'],
    ['jalan Banjarmasin macet', 'none'],
    ['jalan ke Banjarmasin macet', 'none'],
    ['Banjarmasin ke Kotabaru macet di pelabuhan', 'none'],
    ['banjarmasin kotabaru rusak jalannya', 'none'],
    ['bus banjarmasin mogok', 'none'],
    ['banjarmasin raya itu jalannya rusak', 'none'],
    ['kiriman dari Banjarmasin rusak', 'none'],
    ['di tengah jalan ada lubang', 'none'],
    ['pantai kotor banyak sampah', 'none'],
    ['kalian lambat sekali', 'none'],
    ['saya mau ke banjarmasin', 'none'],
    ['pohon mangga tumbang', 'none'],
    ['di ujung jalan', 'none'],
    ['kabupaten kotabaru jalan rusak', 'none'],
    ['simpang empat macet', 'none'],
    ['hutan bakau ditebang', 'none'],
    ['sampah di tanjung pinang', 'none'],
    ['harapan baru untuk warga', 'none'],
    ['jalan stgen berlubang', 'Pulau Laut Utara/Stagen'],
    ['stgen jalannya rusak parah', 'Pulau Laut Utara/Stagen'],
    ['Stagen gelap gulita', 'Pulau Laut Utara/Stagen'],
    ['banjir di smayap', 'Pulau Laut Utara/Semayap'],
    ['klian lambat sekali', 'none'],
  ])('%s: %s', (typed, place) => {
    expect(shown(places.inText(typed))).toBe(place);
  });
});

describe('a shared pin', () => {
  test('well inside a desa it is that desa', () => {
    // The boundary files give each desa a point of its own; where the boundaries agree with it, so must we.
    let asked = 0;
    let found = 0;
    for (const { properties, geometry } of data.desa.features) {
      const ring = geometry.coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]?.[0] ?? [];
      const lng = ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
      const lat = ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
      const answer = places.byPin(lat, lng);
      if (answer.kind === 'one' && answer.desa === properties.name) found++;
      else if (answer.kind === 'ask') asked++;
    }
    expect(found).toBeGreaterThan(160);
    expect(asked).toBeLessThan(30);
  });

  test.each([
    [
      'off the coast of its islands',
      -4.0,
      116.2,
      'Pulau Laut Kepulauan/Tanjung Lalak Selatan | Pulau Laut Kepulauan/Tanjung Lalak Utara | Pulau Laut Kepulauan/Pulau Kerasian',
    ],
    ['in the port of Batulicin', -3.4506, 116.0037, 'outside'],
    ['in Banjarmasin', -3.32, 114.59, 'outside'],
    ['in Tanah Grogot', -1.9, 116.19, 'outside'],
    ['far at sea', -3.5, 117.5, 'outside'],
    ['at zero', 0, 0, 'outside'],
    ['nowhere', Number.NaN, 0, 'outside'],
    ['beyond the poles', 91, 400, 'outside'],
  ])('%s', (_where, lat, lng, place) => {
    expect(shown(places.byPin(lat, lng))).toBe(place);
  });

  test('on an edge it asks between the neighbours', () => {
    const answer = places.byPin(-3.2437, 116.2233);
    expect(shown(answer)).toBe('Pulau Laut Utara/Kotabaru Hulu | Pulau Laut Utara/Dirgahayu');
  });
});

test('any text and any pin get an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.double(), fc.double(), (text, lat, lng) => {
      places.byName(text);
      places.inText(text);
      places.byPin(lat, lng);
    }),
    { seed: 17, numRuns: 500 },
  );
});

test('a gazetteer that contradicts the boundaries is refused by name', () => {
  const wrong = {
    ...data.gazetteer,
    landmarks: [{ name: 'Monas', also: [], in: [{ kecamatan: 'Gambir' }], whole: false }],
  };
  expect(() => makePlaces({ ...data, gazetteer: wrong })).toThrow('landmark Monas: no kecamatan Gambir');
});
