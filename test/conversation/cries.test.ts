// A cry for help is heard wherever the conversation stands, however short it is: the emergency numbers at once, and the
// open question stays.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const scenes: Record<string, readonly string[]> = {
  'menu.pilih': ['halo'],
  'lapor.izin': ['jalan rusak parah kemarin'],
  'lapor.foto': ['jalan rusak parah kemarin', 'ya'],
  'lokasi.tempat': ['jalan rusak parah kemarin', 'ya', 'lewati'],
  'lapor.tanggal': ['jalan rusak parah di semayap', 'ya', 'lewati'],
  'lapor.topik': ['jalan rusak parah di semayap kemarin', 'ya', 'lewati'],
  'lapor.rahasia': ['jalan rusak parah di semayap kemarin', 'ya', 'lewati', 'ya'],
  'lapor.periksa': ['jalan rusak parah di semayap kemarin', 'ya', 'lewati', 'ya', 'terbuka'],
};
const cries = ['saya ingin mati saja', 'tlg ada kcelakaan', 'kebakaran!!', 'kebakarn di gg 3', 'darurat'];
const numbers = /^Kalau ini keadaan darurat/;

test.each(cries)('"%s" as the first message', (cry) => {
  const { state, effects } = taken(conversation.step(null, text(cry), noon));
  expect(said(effects)[0]?.text).toMatch(numbers);
  expect(state.frames[0]?.answers.body).toBe(cry);
});

test.each(Object.keys(scenes).flatMap((step) => cries.map((cry) => [cry, step] as const)))(
  '"%s" at %s',
  (cry, step) => {
    const before = chatted(conversation, scenes[step] ?? []);
    expect(stepName(before)).toBe(step);
    const { state, effects } = taken(conversation.step(before, text(cry), noon));
    expect(
      said(effects)
        .map((say) => say.text)
        .join('\n'),
    ).toMatch(numbers);
    // Where the topic is asked, a fire may be that as well.
    const isTopic = step === 'lapor.topik' && state.frames[0]?.answers.topic === 'bencana';
    if (!isTopic) expect(JSON.stringify(state)).toContain(cry);
  },
);
