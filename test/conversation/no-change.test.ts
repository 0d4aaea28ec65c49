// "Yang mana yang mau diubah?": none after all. And a kecamatan alone, where the desa was told before.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar di semayap kemarin, banyak motor jatuh';
const review = [told, 'ya', 'tidak ada', 'ya', 'terbuka'];
const step = (from: ReturnType<typeof chatted>, typed: string) => taken(conversation.step(from, text(typed), noon));

describe('where one asks which answer is to be changed', () => {
  const open = chatted(conversation, [...review, 'ubah']);

  test.each([
    'ya kirim',
    'ga jadi ubah, kirim aja',
    'kirim',
    'langsung kirim aja',
    'sudah, kirim',
    'kirim aja ga usah diubah',
    'ga ada lagi, kirim',
    'no, just send it',
  ])('"%s" sends what the review showed', (typed) => {
    const { effects, state } = step(open, typed);
    const reports = effects.flatMap((one) => (one.type === 'command' ? [one.command.name] : []));
    expect(reports).toEqual(['file-report']);
    expect(state.frames).toEqual([]);
  });

  test.each([
    'udah bener',
    'sudah betul semua',
    'tidak ada',
    'ga ada yang salah',
    'gak usah diubah',
    'ga jadi ubah',
    'ya',
    'kada usah pang',
    'tidak perlu pak',
  ])('"%s" leads back to the review', (typed) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe('lapor.periksa');
    expect(said(effects)[0]?.text).toContain('Mohon diperiksa dulu');
    expect(state.frames[0]?.mend).toBeUndefined();
  });

  test.each([
    ['judulnya salah', 'lapor.judul'],
    ['lokasi', 'lokasi.tempat'],
    ['3', 'lapor.isi'],
    ['yang tanggal', 'lapor.tanggal'],
    ['ubah', 'lapor.ubah'],
    ['salah', 'lapor.ubah'],
    ['jangan kirim dulu', 'lapor.ubah'],
    ['belum dikirim kan', 'lapor.ubah'],
    ['kirim? belum', 'lapor.ubah'],
    ['kirim jangan dulu', 'lapor.ubah'],
    ['kirim ga ya', 'lapor.ubah'],
    ['blm bener', 'lapor.ubah'],
    ['ga ada yang bener', 'lapor.ubah'],
    ['tidak semua sesuai pak', 'lapor.ubah'],
    ['ya ada', 'lapor.ubah'],
    ['batal', 'batal.yakin'],
    ['foto', 'lapor.foto'],
    ['yang fotonya', 'lapor.foto'],
    ['tanggalnya pak', 'lapor.tanggal'],
    ['tempat', 'lokasi.tempat'],
  ])('"%s" does not', (typed, at) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe(at);
    expect(effects.some((one) => one.type === 'command')).toBe(false);
  });
});

describe('a kecamatan alone, where the desa was told', () => {
  const open = chatted(conversation, [...review, 'ubah lokasi']);

  test.each(['pulau laut utara', 'kec pulau laut utara', 'Kecamatan Pulau Laut Utara pak', 'pulo laut utara'])(
    '"%s" keeps the desa that lies there',
    (typed) => {
      const { state } = step(open, typed);
      expect(stepName(state)).toBe('lapor.periksa');
      expect(state.frames[0]?.answers.place).toMatchObject({ kecamatan: 'Pulau Laut Utara', desa: 'Semayap' });
    },
  );

  test.each(['pulau sebuku', 'kec. hampang'])('"%s" asks which of the two is meant', (typed) => {
    const { state, effects } = step(open, typed);
    expect(stepName(state)).toBe('lokasi.pilih');
    expect(said(effects)[0]?.options?.map(({ label }) => label)).toContain('Semayap, Kec. Pulau Laut Utara');
    const picked = step(state, '1').state.frames[0]?.answers.place;
    expect(picked?.desa).toBeUndefined();
    expect(picked?.kecamatan).not.toBe('Pulau Laut Utara');
  });

  test.each([
    ['stagen', 'Stagen'],
    ['desa semayap', 'Semayap'],
  ])('"%s" is the desa itself', (typed, desa) => {
    expect(step(open, typed).state.frames[0]?.answers.place?.desa).toBe(desa);
  });
});
