// People who correct themselves, point at a place late, or say that there is a photo: the newest word counts, and it goes
// where it belongs.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const upToPlace = [told, 'ya', 'lewati'];
const edge = message({ kind: 'location', lat: -3.2396, lng: 116.2183 });
const outside = { kind: 'location', lat: -3.32, lng: 114.59 } as const;
const pinned = (from: ReturnType<typeof chatted> | null, input = edge) => taken(conversation.step(from, input, noon));

test.each(['eh maaf, di stagen', 'eh salah, stagen', 'maksudnya di desa stagen'])(
  'a slip that is taken back is no part of the place: "%s"',
  (typed) => {
    const [frame] = chatted(conversation, [...upToPlace, typed]).frames;
    expect(frame?.answers.place).toEqual({ kecamatan: 'Pulau Laut Utara', desa: 'Stagen' });
  },
);

test('a place that is corrected later is told to be changed, and told once more is only noted', () => {
  const state = chatted(conversation, [...upToPlace, 'semayap']);
  const changed = taken(conversation.step(state, text('eh salah, di stagen'), noon));
  expect(said(changed.effects).at(-1)?.text).toContain('sudah kami ganti');
  expect(changed.state.frames[0]?.answers.place).toEqual({ kecamatan: 'Pulau Laut Utara', desa: 'Stagen' });
  const again = taken(conversation.step(changed.state, text('di stagen'), noon));
  expect(said(again.effects).at(-1)?.text).toContain('sudah kami catat');
});

test.each(['ada', 'ada pak', 'ya ada', 'foto ada', 'fotonya ada'])(
  '"%s" does not say that there is no photo',
  (typed) => {
    expect(chatted(conversation, [told, 'ya', typed]).frames.at(-1)).toMatchObject({ step: 'foto' });
  },
);

test('"fotonya ada" later takes no photo away', () => {
  const asked = chatted(conversation, [told, 'ya']);
  const sha256 = 'a'.repeat(64);
  const media = { id: 'p1', kind: 'photo', mime: 'image/jpeg', size: 9, sha256, name: 'a.jpg' } as const;
  const sent = message({ kind: 'media', outcome: { ok: true, media } });
  const { state } = taken(conversation.step(asked, sent, noon));
  const later = chatted(conversation, ['sudah', 'semayap', 'fotonya ada'], state);
  expect(later.frames[0]?.answers.media).toHaveLength(1);
});

test('a pin near an edge, sent first of all, is asked about when the place has its turn', () => {
  const { state } = pinned(null);
  const asked = chatted(conversation, ['ya', told, 'selesai', 'lewati'], state);
  expect(asked.frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'pilih' });
  const chosen = chatted(conversation, ['1'], asked);
  expect(chosen.frames[0]?.answers.place).toMatchObject({ lat: -3.2396, kecamatan: 'Pulau Laut Utara' });
});

test('a pin outside the regency, sent first of all, is told to be outside', () => {
  const { state } = pinned(null, message(outside));
  const asked = chatted(conversation, ['ya', told, 'selesai', 'lewati'], state);
  expect(asked.frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'luar' });
});

test('a pin that cannot be told for sure does not silently replace a village that was told', () => {
  const asked = chatted(conversation, [...upToPlace, 'semayap', 'kemarin']);
  const near = pinned(asked);
  expect(near.state.frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'pilih' });
  const chosen = chatted(conversation, ['2'], near.state);
  expect(chosen.frames.at(-1)).toMatchObject({ flow: 'lapor', step: 'topik' });
  expect(chosen.frames.at(-1)?.answers.place).toMatchObject({ lat: -3.2396, kecamatan: 'Pulau Laut Utara' });
  expect(pinned(asked, message(outside)).state.frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'luar' });
});

test.each([
  ['nilai tanggapan', 'Bapak/Ibu'],
  ['mau tanya pak', 'Salam'],
])('what stands on a button, and an opening, are understood when written: "%s"', (typed, answer) => {
  const stepped = taken(conversation.step(null, text(typed), noon));
  const asked = stepped.effects.some(({ type }) => type === 'lookup');
  expect(asked || said(stepped.effects)[0]?.text.includes(answer)).toBe(true);
  expect(stepped.state.frames.some(({ flow }) => flow === 'lapor')).toBe(false);
});

test('thanks and greetings are no tracking number', () => {
  const asked = chatted(conversation, ['cek status']);
  const thanked = taken(conversation.step(asked, text('terima kasih'), noon));
  expect(said(thanked.effects).at(-1)?.text).toContain('Sama-sama');
});

test.each(['lanjut', 'next', 'terus'])('"%s" leaves a question open that may be left open', (typed) => {
  expect(chatted(conversation, [told, 'ya', typed]).frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'tempat' });
});

test.each(['terserah', 'skip'])('"%s" at the day and at the topic goes on', (typed) => {
  const asked = chatted(conversation, [told, 'ya', 'lewati', 'semayap', typed]);
  expect(asked.frames.at(-1)).toMatchObject({ step: 'topik' });
  const next = chatted(conversation, [typed], asked).frames.at(-1);
  expect(next?.step).not.toBe('topik');
  expect(next?.answers.anonymous).toBeUndefined();
});

test('"biasa" at another question does not say who may see the report', () => {
  const [frame] = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'kemarin', 'biasa']).frames;
  expect(frame?.answers.anonymous).toBeUndefined();
});

test('"terbuka" is no answer to what the agency needs to know', () => {
  const [frame] = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'kemarin', 'ya', 'terbuka']).frames;
  expect(frame?.answers.extra).toBeUndefined();
  expect(frame?.answers).toMatchObject({ anonymous: false });
});

test('a wish not to be named is no place', () => {
  const [frame] = chatted(conversation, [...upToPlace, 'jangan sebut nama saya']).frames.slice(-1);
  expect(frame).toMatchObject({ step: 'tempat', answers: { anonymous: true } });
});

test.each([
  'eh jadi lapor deh',
  'ya udah lapor aja',
  'yaudah saya lapor',
  'kalau gitu jadi melapor pak',
  'tetap lapor aja',
])('"%s" after the consent was refused begins a report anew', (typed) => {
  const { state } = taken(conversation.step(chatted(conversation, [told, 'tidak']), text(typed), noon));
  expect(state.frames.at(-1)).toMatchObject({ flow: 'lapor', step: 'izin' });
  expect(state.frames.at(-1)?.answers.body).toBeUndefined();
});

test.each(['tidak jadi lapor', 'sudah lapor kemarin', 'ga usah lapor aja', 'jadi lapor ke mana?'])(
  '"%s" then begins none',
  (typed) => {
    const { state } = taken(conversation.step(chatted(conversation, [told, 'tidak']), text(typed), noon));
    expect(state.frames.at(-1)?.flow).not.toBe('lapor');
  },
);
