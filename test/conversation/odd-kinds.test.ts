// Every kind of message at every question of a report (TG5): what is of use is taken for what it is, the rest is named and the
// question stays; nothing is stored as "" or "undefined".
import { expect, test } from 'vitest';
import type { HeldContent } from '../../src/domain/input.ts';
import { unusableKinds } from '../../src/domain/mail.ts';
import type { MediaKind } from '../../src/domain/media.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
/** The words that lead to each question, and the kinds that answer it. */
const way = [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya', 'terbuka'];
const questions: [name: string, words: string[], answers: string[]][] = [
  ['izin', way.slice(0, 1), []],
  ['foto', way.slice(0, 2), []],
  ['tempat', way.slice(0, 3), ['place', 'venue']],
  ['tanggal', way.slice(0, 4), []],
  ['topik', way.slice(0, 5), []],
  ['rahasia', way.slice(0, 6), []],
  ['periksa', way, []],
];
const file = (kind: MediaKind, caption?: string): HeldContent => ({
  kind: 'media',
  outcome: { ok: true, media: { id: `f-${kind}`, kind, mime: 'x/y', size: 9, sha256: 'a'.repeat(64) } },
  ...(caption !== undefined && { caption }),
});
const kinds: [name: string, content: HeldContent][] = [
  ...unusableKinds.map((what): [string, HeldContent] => [what, { kind: 'unusable', what }]),
  ...(['photo', 'video', 'voice', 'document'] as const).map((kind): [string, HeldContent] => [kind, file(kind)]),
  ['captioned', file('photo', 'lubangnya dalam sekali')],
  ['refused', { kind: 'media', outcome: { ok: false, reason: 'unavailable', kind: 'photo' } }],
  ['place', { kind: 'location', lat: -3.2375, lng: 116.2265 }],
  ['venue', { kind: 'location', lat: -3.2375, lng: 116.2265, name: 'Pasar Kemakmuran' }],
  ['old-button', { kind: 'choice', ref: 'lapor.izin.ya.99' }],
  ['no-button', { kind: 'choice', ref: '__proto__' }],
  ['edited', { kind: 'edited', of: 'm-unknown', text: 'lain sama sekali' }],
];

test.each(questions)('at %s', (_, words, answers) => {
  const before = chatted(conversation, words);
  for (const [kind, content] of kinds) {
    const { state, effects } = taken(conversation.step(before, message(content), noon + 1_000));
    const texts = said(effects).map((say) => say.text);
    // A file that begins an album is answered when its pause ends.
    const rings = effects.some((effect) => effect.type === 'timer' && effect.at !== undefined);
    expect({ kind, answered: texts.length > 0 || rings }).toEqual({ kind, answered: true });
    expect(texts.join()).not.toMatch(/undefined|\[object|\{\w+\}/);
    const stored = JSON.stringify(state.frames.map((frame) => frame.answers));
    expect(stored).not.toMatch(/""|undefined|null/);
    const step = state.frames.at(-1)?.step;
    if (answers.includes(kind)) expect({ kind, step }).not.toEqual({ kind, step: before.frames.at(-1)?.step });
    else expect({ kind, step }).toEqual({ kind, step: before.frames.at(-1)?.step });
    if (kind === 'captioned') expect(stored).toContain('lubangnya dalam sekali');
    if (kind === 'venue' && answers.includes(kind)) expect(stored).toContain('Pasar Kemakmuran');
  }
});

test.each(kinds)('%s as the first message: a sentence, and nothing is kept as empty', (_, content) => {
  const { state, effects } = taken(conversation.step(null, message(content), noon));
  expect(said(effects).length + effects.filter(({ type }) => type === 'timer').length).toBeGreaterThan(0);
  expect(JSON.stringify(state.frames)).not.toMatch(/""|undefined/);
});
