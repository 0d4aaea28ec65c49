// Nothing is dropped for a "not now", and nothing that was said stays unsent for want of an answer.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';

test.each(['blm', 'belum pak', 'nanti', 'nanti aja', 'sebentar', 'pikir dulu', 'balum'])(
  '"%s" to the consent keeps the draft, says how to go on and what "tidak" means, and asks on',
  (typed) => {
    const { state, effects } = taken(conversation.step(chatted(conversation, [told]), text(typed), noon));
    expect(state.frames).toMatchObject([{ flow: 'lapor', step: 'izin', answers: { body: told } }]);
    const [say] = said(effects);
    expect(say?.text).toMatch(/jawab: ya.*jawab: tidak; laporannya kami hapus/);
    expect(say?.options).toHaveLength(2);
    expect(chatted(conversation, ['ya'], state).frames).toMatchObject([{ step: 'foto', answers: { body: told } }]);
  },
);

test('only a clear no drops it, and its meaning stands in the question', () => {
  const open = taken(conversation.step(null, text(told), noon));
  expect(said(open.effects)[0]?.text).toContain('Kalau tidak, laporan tidak dibuat');
  expect(chatted(conversation, ['tidak setuju'], open.state).frames).toEqual([]);
  expect(chatted(conversation, ['gapapa'], open.state).frames).toMatchObject([{ step: 'foto' }]);
  expect(chatted(conversation, ['apa itu'], open.state).frames).toMatchObject([{ step: 'izin' }]);
});

test.each(['tidak ada', 'gak ada', 'tidak', 'kada ada'])(
  '"%s" after a photo means that it was the only one, and keeps it',
  (typed) => {
    const media = { id: 'p', kind: 'photo', mime: 'image/jpeg', size: 1, sha256: 'a'.repeat(64) } as const;
    const photo = message({ kind: 'media', outcome: { ok: true, media } });
    const { state } = taken(conversation.step(chatted(conversation, [told, 'ya']), photo, noon));
    const frame = chatted(conversation, [typed], state).frames.at(-1);
    expect(frame?.answers.media ?? []).toHaveLength(1);
    expect(frame?.step).not.toBe('foto');
  },
);

test('"sebentar" waits as long as it takes: the message in parts is not ended after eight seconds', () => {
  const open = chatted(conversation, ['lapor', 'ya', told, 'sebentar ya']);
  expect(open.frames).toMatchObject([{ step: 'isi', gathering: true, answers: { body: told } }]);
  expect(open.due.pause).toBeGreaterThan(noon + 60_000);
});
