// A report that was sent cannot be taken back: at the review, words that hold "kirim" or "selesai" and say something else
// send nothing, and words about one answer do not give the whole report up.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar di semayap kemarin, banyak motor jatuh';
const review = chatted(conversation, [told, 'ya', 'tidak ada', 'ya', 'terbuka']);

function step(typed: string) {
  const { state, effects } = taken(conversation.step(review, text(typed), noon));
  return { at: stepName(state), orders: effects.flatMap((one) => (one.type === 'command' ? [one.command.name] : [])) };
}

describe('at the review', () => {
  test.each([
    'maaf salah kirim',
    'batal kirim',
    'ga jadi kirim',
    'kirim foto dulu',
    'mau kirim foto',
    'kirim ke siapa?',
    'kirim kemana ini',
    'kirim besok aja',
    'yang kirim siapa',
    'takut mau kirim',
    'ragu kirim',
    'kapan selesai',
    'selesai kapan pak',
    'kirim?',
    'sudah benar?',
  ])('"%s" sends nothing', (typed) => {
    expect(step(typed).orders).toEqual([]);
  });

  test.each([
    'kirim',
    'ya kirim',
    'ya, kirim pak',
    'kirim sekarang',
    'tolong dikirim laporannya',
    'kirim ke dinas pak',
    'kirim segera pak',
    'ga ada yang salah, kirim',
    'sudah benar semua',
    'sudah betul kirim aja',
    'lanjut aja pak',
    'selesai',
    'krim',
    'kirimm',
    '1',
    'no 1',
    'ok',
    'yes send it',
    '👍',
  ])('"%s" sends', (typed) => {
    expect(step(typed).orders).toEqual(['file-report']);
  });

  test.each([
    ['hapus fotonya', 'lapor.foto'],
    ['hapus nama saya', 'lapor.rahasia'],
    ['hapus aja judulnya', 'lapor.judul'],
    ['hapus', 'batal.yakin'],
    ['hapus laporan', 'batal.yakin'],
    ['batal', 'batal.yakin'],
    ['batalkan aja', 'batal.yakin'],
  ])('"%s" leads to %s', (typed, at) => {
    expect(step(typed)).toEqual({ at, orders: [] });
  });
});
