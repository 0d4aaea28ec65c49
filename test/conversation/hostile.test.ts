// What no person types, or only in bad faith, at every question of a report: it is answered, the report stays whole, and
// what is kept is what was typed (faults 31, 32, 35, 36, 46 and 47).
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { conversationState } from '../../src/conversation/state/state.ts';
import type { Report } from '../../src/domain/report.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const way = [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya', 'terbuka'];
const states = way.map((_, n) => chatted(conversation, way.slice(0, n + 1)));
/** Half of a character that takes two UTF-16 units. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const family = '👨‍👩‍👧‍👦';

const hostile: [string, string][] = [
  ['emoji', family.repeat(20)],
  ['right to left', '\u202eمرحبا\u202c'],
  ['zero width', '\u200b\u200c\u200d\ufeff'],
  ['NUL', 'a\u0000b\u0000'],
  ['a lone surrogate', '\ud83d'],
  ['the other half', '\ude00 jalan'],
  ['4,096 on a surrogate pair', `${'x'.repeat(4_095)}😀`],
  ['1 MB', 'jalan rusak '.repeat(90_000)],
  ['an operator', '{"$ne":null}'],
  ['$where', '{"$where":"sleep(1000)"}'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['Markdown', '_*[jalan](x)`'],
  ['HTML', '<b>jalan</b> & <script>alert(1)</script>'],
  ['a placeholder', '{nomor} {body} {constructor}'],
  ['a formula', '=cmd|calc!A1'],
];

describe.each(hostile)('%s', (_, typed) => {
  test.each(states.map((state): [string, typeof state] => [stepName(state), state]))('at %s', (_at, state) => {
    const { state: after, effects } = taken(conversation.step(state, text(typed), noon));
    expect(conversationState.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
    const texts = said(effects).map((say) => say.text);
    // A topic in words is understood, and the store is asked for similar reports.
    const asks = effects.some((effect) => effect.type === 'lookup');
    expect(texts.length > 0 || asks).toBe(true);
    for (const one of texts) {
      expect(one.length).toBeLessThanOrEqual(4_096);
      expect(one).not.toMatch(/undefined|\[object|function|NaN/);
      expect(one).not.toMatch(halves);
    }
    const bodies = [...after.frames.map(({ answers }) => answers.body), after.undo?.frames[0]?.answers.body];
    expect(bodies.some((body) => body?.startsWith(told))).toBe(true);
  });

  test.each(['choice', 'edited', 'caption', 'place name'] as const)('as %s', (where) => {
    const contents = {
      choice: { kind: 'choice', ref: typed.slice(0, 64) },
      edited: { kind: 'edited', of: typed.slice(0, 64), text: typed },
      caption: {
        kind: 'media',
        outcome: { ok: true, media: { id: 'f', kind: 'photo', mime: 'image/jpeg', size: 9, sha256: '0'.repeat(64) } },
        caption: typed,
      },
      'place name': { kind: 'location', lat: -3.24, lng: 116.23, name: typed.slice(0, 300) },
    } as const;
    for (const state of [null, ...states]) {
      const { state: after } = taken(conversation.step(state, message(contents[where]), noon));
      expect(conversationState.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
    }
  });
});

test('a text cut at every place is kept as far as it is whole', () => {
  const whole = `Jl rusak 😀 ${family} é ${'\u202e'}di desa semayap ✅`;
  for (let end = 12; end <= whole.length; end++) {
    const { state } = taken(conversation.step(null, text(whole.slice(0, end)), noon));
    const body = state.frames[0]?.answers.body ?? '';
    expect(body, `cut at ${end}`).not.toMatch(halves);
    expect(body.startsWith('Jl rusak'), `cut at ${end}`).toBe(true);
  }
});

test('what looks like mark-up, an operator or a formula is filed as it was typed', () => {
  const typed = '=1+1 jalan <b>rusak</b> & _*[berlubang {"$ne":null} __proto__ {nomor}';
  let filed: Report | undefined;
  let state = chatted(conversation, [typed, 'ya', 'lewati', 'semayap', 'hari ini', 'jalan', 'terbuka']);
  const stepped = taken(conversation.step(state, text('ya'), noon));
  state = stepped.state;
  for (const effect of stepped.effects)
    if (effect.type === 'command' && effect.command.name === 'file-report') filed = effect.command.report;
  expect(filed?.body).toBe(typed);
  expect(state.frames).toEqual([]);
});

describe('"10" is no "1", wherever options are shown', () => {
  const shown = states.filter((state) => state.frames.at(-1)?.flow === 'lapor' && stepName(state) !== 'lapor.tanggal');
  test.each(['10', '01', '11', '1a', '100', '1.5', '0'])('%s', (typed) => {
    for (const state of shown) {
      const { state: after } = taken(conversation.step(state, text(typed), noon));
      expect(stepName(after), `${typed} at ${stepName(state)}`).toBe(stepName(state));
    }
  });
});

test('two "ya" five seconds apart are two answers', () => {
  const first = taken(conversation.step(states[0] ?? null, text('ya', noon), noon));
  expect(stepName(first.state)).toBe('lapor.foto');
  const second = taken(conversation.step(first.state, text('ya', noon + 5_000), noon + 5_000));
  expect(said(second.effects)).toHaveLength(1);
  expect(second.state).not.toEqual(first.state);
});
