// Buttons pressed more than once: the first press takes effect, its repeats are answered by nothing; one that fits no
// longer is told once.
import { expect, test } from 'vitest';
import { makeChatSession } from '../../src/app/chat/session.ts';
import type { LookupAnswer } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { noon } from './support/scenes.ts';

const conversation = testEngine();

function chat() {
  const answer: LookupAnswer = { query: 'my-reports', ok: true, cases: [] };
  const session = makeChatSession({ conversation: () => conversation, answer: () => answer, now: noon });
  const told = (heard: ReturnType<typeof session.send>) => heard.flatMap((one) => ('say' in one ? [one.say.text] : []));
  return {
    write: (text: string) => told(session.send({ kind: 'text', text })),
    press: (ref: string) => told(session.send({ kind: 'choice', ref })),
    wait: (ms: number) => told(session.wait(session.now + ms)),
    ref: (label: string) => session.options.find((option) => option.label === label)?.ref ?? 'none',
  };
}

const old = 'Tombol itu sudah tidak berlaku.';

test('twenty presses of one button are one answer', () => {
  const { write, press, wait, ref } = chat();
  write('lapor');
  const agree = ref('Ya, setuju');
  expect(press(agree)).toEqual(['Silakan ceritakan: apa yang terjadi, di mana, dan sejak kapan?']);
  for (let n = 1; n < 20; n++) {
    wait(3_000);
    expect(press(agree)).toEqual([]);
  }
});

test('a button that fits no longer is told once', () => {
  const { write, press, wait, ref } = chat();
  write('lapor');
  const agree = ref('Ya, setuju');
  press(agree);
  write('jalan rusak parah di semayap kemarin');
  expect(press(agree).join()).toContain(old);
  expect(press(agree)).toEqual([]);
  wait(120_000);
  expect(press(agree).join()).toContain(old);
});

test('a menu pressed twice opens one report', () => {
  const { write, press, ref } = chat();
  write('menu');
  const report = ref('Buat laporan');
  expect(press(report)).toHaveLength(1);
  expect(press(report)).toEqual([]);
});

test('the question below what was asked in passing can still be answered by its button', () => {
  const { write, press, ref } = chat();
  write('lapor');
  const agree = ref('Ya, setuju');
  write('status');
  expect(press(agree)).toEqual(['Silakan ceritakan: apa yang terjadi, di mana, dan sejak kapan?']);
});

const noted = 'Itu sudah kami catat.';

test('"Sudah, lanjut" just after the pause is told that it is noted, and asked what is open', () => {
  const { write, press, wait, ref } = chat();
  write('lapor');
  press(ref('Ya, setuju'));
  write('lampu jalan di desa stagen mati sejak kemarin');
  const enough = ref('Sudah, lanjut');
  wait(9_000);
  const [told = ''] = press(enough);
  expect(told).toContain(noted);
  expect(told).toContain('Ada foto, video atau pesan suara?');
  expect(told).not.toContain(old);
  expect(press(enough)).toEqual([]);
});

test('"Sudah, lanjut" of a report that was given up is told that it is no longer valid', () => {
  const { write, press, wait, ref } = chat();
  write('lapor');
  press(ref('Ya, setuju'));
  write('lampu jalan di desa stagen mati sejak kemarin');
  const enough = ref('Sudah, lanjut');
  wait(9_000);
  write('batal');
  write('ya');
  expect(press(enough).join()).not.toContain(noted);
});
