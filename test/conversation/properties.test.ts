// Laws that hold for every conversation, whatever is sent: no crash, a state that its schema accepts, the state before left as
// it was, a reply to every message, none too long. ADUAN_PROPERTY_RUNS sets how many inputs are tried (100,000 in the long form).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentences } from '../../src/app/files/flow-files.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { type ConversationState, conversationState } from '../../src/conversation/state/state.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { HeldContent, Input } from '../../src/domain/input.ts';
import type { Say } from '../../src/domain/say.ts';
import { type Update, updateKinds } from '../../src/domain/update.ts';
import { testEngine } from './support/engine.ts';
import { message, noon, said } from './support/scenes.ts';

const inputsWanted = Number(process.env.ADUAN_PROPERTY_RUNS ?? 3_000);
const perRun = 15;
/** UTF-16 units of one message on the narrowest channel; bytes of a button's ref. */
const longestText = 4_096;
const longestRef = 64;

const hostile = fc.constantFrom(
  '10',
  '1',
  '2',
  'no 2',
  'yg kedua',
  'ya',
  'tidak',
  'menu',
  'batal',
  'kembali',
  'ulangi',
  'lewati',
  'selesai',
  'lanjut',
  'baru',
  'status',
  'ubah 3',
  'ubah 99',
  'lapor',
  'terima kasih',
  'assalamualaikum',
  'p',
  'besok',
  'kemarin',
  '12/11',
  'desa betung',
  'rampa',
  'batulicin',
  'jalan rusak di semayap sejak kemarin',
  'tolong kebakaran rumah sekarang',
  'hapus data saya',
  'berhenti',
  'petugas',
  'nilai',
  'tambah',
  'jawab',
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '\u202eabc',
  '\u200b',
  '👍',
  '👨‍👩‍👧‍👦',
  '{"$ne":null}',
  '$where',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '_*[',
  '<b>tebal</b>',
  '&amp;',
  "'{nomor}'",
  '{nomor}',
  '=cmd|calc',
  '+62',
  '-1',
  '@admin',
  'ADU-241G-J0AD-5',
  'ADU-241G-J0AD-6',
  'x'.repeat(4_096),
  `${'x'.repeat(4_095)}😀`,
  'kata '.repeat(5_000),
  '٣',
  '１',
  'II',
  '...',
  '?',
); // prettier-ignore

const media = fc
  .record({ n: fc.integer({ min: 1, max: 99 }), kind: fc.constantFrom('photo', 'video', 'document', 'voice') })
  .map(
    ({ n, kind }): HeldContent => ({
      kind: 'media',
      outcome: { ok: true, media: { id: `f${n}`, kind, mime: 'x/y', size: n, sha256: String(n).padStart(64, '0') } },
      ...(n % 3 === 0 && { caption: 'lampu mati di semayap' }),
      ...(n % 2 === 0 && { album: 'a' }),
    }),
  );
const refused = fc
  .constantFrom('too-big', 'wrong-type', 'empty', 'unavailable')
  .map((reason): HeldContent => ({ kind: 'media', outcome: { ok: false, reason, kind: 'photo', limit: 1e7 } }));
const content: fc.Arbitrary<HeldContent> = fc.oneof(
  { weight: 6, arbitrary: hostile.map((text): HeldContent => ({ kind: 'text', text })) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text): HeldContent => ({ kind: 'text', text })),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 64 }).map((ref): HeldContent => ({ kind: 'choice', ref })) },
  { weight: 2, arbitrary: media },
  { weight: 1, arbitrary: refused },
  {
    weight: 1,
    arbitrary: fc
      .record({
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lng: fc.double({ min: -180, max: 180, noNaN: true }),
      })
      .map((pin): HeldContent => ({ kind: 'location', ...pin })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('sticker', 'contact', 'poll', 'call', 'view-once', 'unknown')
      .map((what): HeldContent => ({ kind: 'unusable', what })),
  },
  { weight: 1, arbitrary: hostile.map((text): HeldContent => ({ kind: 'edited', of: 'm1', text })) },
);

/** What there is a sentence for: the other kinds are for officers' own chats, or bring a state of another chat. */
const sentences = readSentences('id');
const told = updateKinds.filter((kind) => `update.${kind}` in sentences);

type Deed = { press: number } | { content: HeldContent } | { wait: number } | { update: Update['kind'] };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9).map((press): Deed => ({ press })) },
  { weight: 8, arbitrary: content.map((one): Deed => ({ content: one })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(1_000, 9_000, 3_700_000, 50_000_000, 700_000_000).map((wait): Deed => ({ wait })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...told).map((update): Deed => ({ update })),
  },
);

class Chat {
  state: ConversationState | null = null;
  now = noon;
  options: NonNullable<Say['options']> = [];
  timers = new Map<string, number>();
  before = '';
  pressed = '';
  readonly #conversation: Conversation;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  give(input: Input): Effect[] {
    const before = JSON.stringify(this.state);
    const stepped = this.#conversation.step(this.state, input, this.now);
    expect(JSON.stringify(this.state), 'the state that it was given').toBe(before);
    if ('rejected' in stepped) return [];
    this.state = conversationState.parse(JSON.parse(JSON.stringify(stepped.state)));
    const { effects } = stepped;
    for (const one of said(effects)) this.hear(one);
    for (const effect of [...effects]) {
      if (effect.type === 'timer') this.timers.set(effect.name, effect.at);
      if (effect.type === 'cancel-timer') this.timers.delete(effect.name);
      if (effect.type === 'lookup')
        effects.push(
          ...this.give({ type: 'answer', answer: { query: effect.lookup.query, ok: false, reason: 'away' } }),
        );
    }
    return effects;
  }

  hear({ text, options }: Say): void {
    expect(text.trim()).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    // What an officer says twice is told twice.
    if (!text.startsWith('Petugas: ')) expect(text, 'the same sentence twice in a row').not.toBe(this.before);
    this.before = text;
    for (const { ref } of options ?? []) expect(Buffer.byteLength(ref)).toBeLessThanOrEqual(longestRef);
    this.options = options ?? this.options;
  }

  do(what: Deed): void {
    if ('wait' in what) this.wait(this.now + what.wait);
    else if ('update' in what)
      this.give({ type: 'update', update: { id: 'u', kind: what.update, number: 'ADU-241G-J0AD-5', text: 'Sudah.' } });
    else {
      const ref = 'press' in what ? this.options[what.press % Math.max(1, this.options.length)]?.ref : undefined;
      const given = 'content' in what ? what.content : ref === undefined ? null : ({ kind: 'choice', ref } as const);
      if (given === null) return;
      const effects = this.give(message(given, this.now));
      // What is gathered, or belongs to an album, is answered when the pause ends; all else at once.
      // A button that was answered is not answered again while the finger is still on it.
      const repeated = given.kind === 'choice' && given.ref === this.pressed;
      this.pressed = given.kind === 'choice' ? given.ref : '';
      const silent = this.timers.has('pause') || given.kind === 'media' || repeated;
      // Words for an officer who talks with the citizen are answered by the officer.
      const passedOn = effects.some((effect) => effect.type === 'command' && effect.command.name === 'talk');
      if (!silent && !passedOn)
        expect(said(effects).length, `no reply to ${JSON.stringify(given).slice(0, 200)}`).toBeGreaterThan(0);
    }
  }

  wait(until: number): void {
    for (let first = this.next(); first !== undefined && first[1] <= until; first = this.next()) {
      const [name, due] = first;
      this.timers.delete(name);
      this.now = Math.max(this.now, due);
      this.give({ type: 'timer', name, due });
    }
    this.now = until;
  }

  next(): [string, number] | undefined {
    return [...this.timers].sort(([, a], [, b]) => a - b)[0];
  }
}

test('no input breaks a conversation', () => {
  const conversation = testEngine();
  fc.assert(
    fc.property(fc.array(deed, { minLength: perRun, maxLength: perRun }), (deeds) => {
      const chat = new Chat(conversation);
      for (const one of deeds) chat.do(one);
    }),
    { numRuns: Math.ceil(inputsWanted / perRun), seed: 20261125 },
  );
}, 600_000);
