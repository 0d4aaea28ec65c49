// What a citizen writes or sends about an answer to their report is kept, in however many messages it comes.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import type { HeldContent, Input } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const update = { id: 'u1', kind: 'responded', number: 'ADU-241G-J0AD-5', title: 'Jalan', text: 'Sudah.' } as const;

/** The chat after an answer to its report came, and these inputs. */
function after(...inputs: readonly Input[]) {
  let stepped = taken(conversation.step(null, { type: 'update', update }, noon));
  const effects = [...stepped.effects];
  for (const [n, input] of inputs.entries()) {
    stepped = taken(conversation.step(stepped.state, input, noon + (n + 1) * 1_000));
    effects.push(...stepped.effects);
  }
  const orders = effects.flatMap((effect) => (effect.type === 'command' ? [effect.command] : []));
  const { state } = stepped;
  return { state, orders, at: stepName(state), last: said(stepped.effects).at(-1)?.text ?? '' };
}

/** A text that was sent before the question now open came. */
const early = (typed: string) => text(typed, noon + 500);
const photo = (caption?: string): Input =>
  message({ kind: 'media', outcome: { ok: true, media: picture }, ...(caption !== undefined && { caption }) });
const picture = { id: 'f1', kind: 'photo', mime: 'image/jpeg', size: 9, sha256: 'a'.repeat(64) } as const;
const unmended = 'lubangnya masih ada';

test('two texts sent quickly are both the reason', () => {
  const both = after(text(unmended, noon + 500), early('belum ditambal juga'));
  expect(both.at).toBe('nilai.yakin');
  expect(both.last).toContain(`${unmended}\nbelum ditambal juga`);
  const others = after(text(unmended, noon + 500), early('yang di depan pasar'), text('ya', noon + 3_000));
  expect(others.orders).toMatchObject([{ name: 'reopen', reason: `${unmended}\nyang di depan pasar` }]);
});

test('what follows a "belum" at once is the reason', () => {
  const { at, state } = after(text('belum', noon + 500), early(unmended));
  expect(at).toBe('nilai.alasan');
  expect(state.frames[0]?.answers.text).toBe(unmended);
});

test('praise in two texts is asked for one rating; praise with a "but" for none', () => {
  const praised = after(text('sudah bagus', noon + 500), early('airnya sudah lancar'), text('5', noon + 3_000));
  expect(praised.orders).toMatchObject([{ name: 'rate', score: 5, words: 'sudah bagus\nairnya sudah lancar' }]);
  expect(praised.at).toBe('idle');
  const but = after(text('sudah bagus', noon + 500), early('tapi lampunya masih mati'));
  expect(but.at).toBe('nilai.yakin');
  expect(but.last).toContain('sudah bagus\ntapi lampunya masih mati');
});

test('a photo beside the reason goes with it', () => {
  const { at, orders } = after(text(unmended), photo('ini fotonya'), text('ya', noon + 3_000));
  expect(orders).toMatchObject([{ name: 'reopen', reason: `${unmended}\nini fotonya`, media: [{ id: 'f1' }] }]);
  expect(at).toBe('idle');
});

test('a photo with the reason below it is one answer', () => {
  const { at, last, state } = after(photo(unmended));
  expect(at).toBe('nilai.yakin');
  expect(last).toContain(unmended);
  expect(state.frames[0]?.answers.media).toMatchObject([{ id: 'f1' }]);
});

test.each<[string, HeldContent]>([
  ['a word that steers', { kind: 'text', text: 'status' }],
  ['another request', { kind: 'text', text: 'menu' }],
  ['a pin', { kind: 'location', lat: -3.24, lng: 116.22 }],
])('words that are not passed on because of %s are told to be left', (_, content) => {
  const before = after(text(unmended)).state;
  const [first] = said(given(before, content).effects);
  expect(first?.text).toContain(`belum kami teruskan ke petugas:\n${unmended}`);
});

test('a photo alone begins a report, as at any time', () => {
  expect(after(photo()).at).toBe('lapor.izin');
});

test('the words that become a report of their own take their photo and can be corrected', () => {
  const begun = after(text(unmended), photo('di gang buntu'), text('laporan lain', noon + 3_000)).state;
  expect(begun.frames[0]?.answers).toMatchObject({ body: `${unmended}\ndi gang buntu`, media: [{ id: 'f1' }] });
  const first = text('belum beres');
  const other = after(first, text('laporan lain', noon + 3_000)).state;
  const of = first.type === 'message' ? first.id : '';
  const { state } = given(other, { kind: 'edited', of, text: 'jembatan rusak' });
  expect(state.frames[0]?.answers.body).toBe('jembatan rusak');
});

test('where another report is open they wait with their photo for the choice between the two', () => {
  const open = chatted(conversation, ['jalan berlubang besar, banyak motor jatuh', 'ya']);
  let { state } = taken(conversation.step(open, { type: 'update', update }, noon));
  const [offer] = state.offers ?? [];
  state = given(state, { kind: 'choice', ref: `nilai.puas.puas.${offer?.gen.toString(36)}` }).state;
  state = given(state, { kind: 'text', text: 'kembali' }).state;
  expect(stepName(state)).toBe('nilai.puas');
  const file: HeldContent = { kind: 'media', outcome: { ok: true, media: picture }, caption: unmended };
  for (const content of [file, 'laporan lain', 'mulai baru'])
    state = given(state, typeof content === 'string' ? { kind: 'text', text: content } : content).state;
  expect(state.frames.at(-1)?.answers).toMatchObject({ body: unmended, media: [{ id: 'f1' }] });
});

const given = (state: ConversationState, content: HeldContent, now = noon + 60_000) =>
  taken(conversation.step(state, message(content, now), now));

const help = 'keadaan darurat';
const burning = 'tolong rumah di semayap terbakar ada orang di dalam';

/** A report was begun half a day ago; this is written now. */
function later(typed: string) {
  const open = chatted(conversation, ['jalan berlubang besar, banyak motor jatuh', 'ya']);
  const now = noon + 13 * 3_600_000;
  return { now, ...taken(conversation.step(open, text(typed, now), now)) };
}

test('danger that is told while an old report is open gets the numbers at once, and is filed as danger', () => {
  const { state, effects, now } = later(burning);
  expect(said(effects)[0]?.text).toContain(help);
  const anew = given(state, { kind: 'text', text: 'mulai baru' }, now + 1_000);
  expect(anew.state.frames[0]?.answers).toMatchObject({ body: burning, urgency: 'darurat' });
});

test('whoever goes on with the old report hears what became of the words that waited', () => {
  const { state, now } = later('sampah menumpuk di pasar kemakmuran');
  const [kept] = said(given(state, { kind: 'text', text: 'teruskan' }, now + 1_000).effects);
  expect(kept?.text).toContain('sampah menumpuk di pasar kemakmuran');
});

test('danger that an edit or a caption tells of gets the numbers', () => {
  const story = text('jalan berlubang di semayap kemarin');
  const begun = taken(conversation.step(chatted(conversation, ['lapor', 'ya']), story, noon)).state;
  const of = story.type === 'message' ? story.id : '';
  const edited = given(begun, { kind: 'edited', of, text: burning });
  expect(said(edited.effects)[0]?.text).toContain(help);
  expect(edited.state.frames[0]?.answers.urgency).toBe('darurat');
  const atPlace = chatted(conversation, ['jalan berlubang besar, banyak motor jatuh', 'ya', 'lewati']);
  const captioned = given(atPlace, { kind: 'media', outcome: { ok: true, media: picture }, caption: burning });
  expect(said(captioned.effects)[0]?.text).toContain(help);
});

test('an edit that is too long is cut, and this is told', () => {
  const story = text('jalan berlubang di semayap kemarin');
  const begun = taken(conversation.step(chatted(conversation, ['lapor', 'ya']), story, noon)).state;
  const of = story.type === 'message' ? story.id : '';
  const { effects } = given(begun, { kind: 'edited', of, text: 'jalan rusak '.repeat(1_600) });
  expect(said(effects)[0]?.text).toContain('Tulisannya panjang sekali');
});

test('words for an officer that a "menu" leaves behind are told to be left, and how to send them', () => {
  let stepped = taken(conversation.step(null, text('bicara dengan petugas', noon), noon));
  for (const [n, typed] of ['jembatan saya bagaimana kabarnya', 'menu'].entries())
    stepped = taken(conversation.step(stepped.state, text(typed, noon + n * 1_000), noon + n * 1_000));
  const [left, menu] = said(stepped.effects).map((each) => each.text);
  expect(left).toContain('jembatan saya bagaimana kabarnya');
  expect(left).toMatch(/belum kami teruskan.*tulis: petugas/is);
  expect(menu).toContain('Langsung ceritakan');
});
