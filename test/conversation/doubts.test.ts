// What is erased for good, or sent, is done for a plain yes: not for a question, a "later" or a "batal" that holds the
// option's word.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { doubts } from '../../src/text/answers/doubt.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar di semayap kemarin, banyak motor jatuh';
const erasing = ['hapus data saya'];
const review = [told, 'ya', 'tidak ada', 'ya', 'terbuka'];
const commands = (before: readonly string[], typed: string) =>
  taken(conversation.step(chatted(conversation, before), text(typed), noon)).effects.flatMap((effect) =>
    effect.type === 'command' ? [effect.command.name] : [],
  );

test.each(['hapus apa?', 'hapus apa', 'siapa yang hapus', 'nanti hapus', 'batal hapus', 'hapus?', 'besok hapus aja'])(
  '"%s" erases nothing',
  (typed) => {
    expect(commands(erasing, typed)).toEqual([]);
  },
);

test.each(['hapus', 'ya hapus', 'hapus aja pak', '1', 'ya?', 'hapus semua'])('"%s" erases', (typed) => {
  expect(commands(erasing, typed)).toEqual(['erase-my-data']);
});

test.each([
  'kirim nanti',
  'kirim besok',
  'kirim ke siapa',
  'kirim ke mana',
  'apa sudah betul kirim?',
  'kirim foto dulu',
])('"%s" sends nothing', (typed) => {
  expect(commands(review, typed)).toEqual([]);
});

test.each(['kirim', 'kirim sekarang', 'ya kirim pak', 'sudah benar'])('"%s" sends', (typed) => {
  expect(commands(review, typed)).toEqual(['file-report']);
});

test('"batal" is the word of the option that gives a report up, and no doubt there', () => {
  expect(stepName(chatted(conversation, [...review, 'batal', 'ya batal laporannya']))).toBe('batal.sudah');
});

test('"tambahkan foto" is plain where the option adds, and none where it sends', () => {
  expect(doubts({ ref: 'tambah', label: 'Ya, tambahkan' }, 'tambahkan foto')).toBe(false);
  expect(doubts({ ref: 'kirim', label: 'Kirim' }, 'kirim foto')).toBe(true);
});
