// An officer's chat, purely: what is written goes to the right room, and words are sent once, when they were seen to be right.
import { expect, test } from 'vitest';
import { deskAsks } from '../../src/admin/asks.ts';
import { asCitizenRef } from '../../src/admin/buttons.ts';
import { makeRooms, type RoomState } from '../../src/admin/rooms.ts';
import { deskWords } from '../../src/app/open/admin-desk.ts';
import type { DeskAnswer } from '../../src/domain/desk.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { HeldContent, Input } from '../../src/domain/input.ts';

interface Plain {
  heard: string[];
}
type State = RoomState<Plain> | null;
/** A citizens' conversation that only remembers what it was told. */
const citizens = {
  step: (state: Plain | null, input: Input) => ({
    state: { heard: [...(state?.heard ?? []), input.type === 'message' ? input.content.kind : input.type] },
    effects: [],
  }),
  read: (stored: unknown): Plain | undefined =>
    typeof stored === 'object' && stored !== null && 'heard' in stored ? { heard: ['reread'] } : undefined,
  isLive: (_: Plain, ref: string) => ref.startsWith('lapor.'),
};
const rooms = makeRooms<Plain>(citizens, { asks: deskAsks, words: deskWords() });
const number = 'ADU-241G-J0AD-5';

let keys = 0;
function step(state: State, input: Input): { state: State; effects: readonly Effect[] } {
  const stepped = rooms.step(state, input, 1_000);
  if ('rejected' in stepped) throw new Error(stepped.rejected);
  return stepped;
}
const message = (content: HeldContent, rest: { about?: string; forwarded?: true } = {}): Input => {
  keys += 1;
  return { type: 'message', id: `m${keys}`, key: String(keys).padStart(26, 'k'), at: 0, content, ...rest };
};
const text = (words: string, rest: { about?: string; forwarded?: true } = {}): Input =>
  message({ kind: 'text', text: words }, rest);
const photo = (id: string, about?: string): Input =>
  message(
    {
      kind: 'media',
      outcome: { ok: true, media: { id, kind: 'photo', mime: 'image/png', size: 1, sha256: 'a'.repeat(64) } },
    },
    about === undefined ? {} : { about },
  );
const answer = (desk: DeskAnswer): Input => ({ type: 'update', update: { id: 'u', kind: 'desk', desk } });
const orders = (effects: readonly Effect[]) =>
  effects.flatMap((each) => (each.type === 'command' && each.command.name === 'desk' ? [each.command] : []));
const says = (effects: readonly Effect[]) => effects.flatMap((each) => (each.type === 'say' ? [each.say] : []));
const labels = ({ effects }: { effects: readonly Effect[] }) =>
  says(effects).flatMap(({ options = [] }) => options.map(({ label }) => label));
const press = (effects: readonly Effect[], label: string): Input => {
  const found = says(effects)
    .flatMap(({ options = [] }) => options)
    .find((each) => each.label === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return message({ kind: 'choice', ref: found.ref });
};
const officer = (): State => step({ heard: [] }, answer({ says: [], room: 'in' })).state;
const draft = {
  ...{
    ask: 'respond',
    with: { number, mark: 4 },
    heading: 'Ini yang akan dibaca pelapor:',
    text: '',
    media: [],
    files: true,
  },
  ...{ templates: [{ label: 'Sudah', text: 'Selesai pada [tanggal] oleh [nama].' }], direct: false },
};

test('a citizen is not disturbed: what is no command goes to their own conversation, and a command changes nothing of it', () => {
  const before: State = { heard: ['text'] };
  expect(step(before, text('jalan rusak')).state).toEqual({ heard: ['text', 'text'] });
  const commanded = step(before, text(`/kasus ${number}`));
  expect(commanded.state).toBe(before);
  expect(orders(commanded.effects)).toEqual([{ name: 'desk', ask: 'kasus', with: { words: number } }]);
});

test.each([
  ['1234-5678-9ABC', '1234-5678-9ABC'],
  ['/start undangan-123456789ABC', '123456789ABC'],
  ['/undangan 1234 5678 9abc', '1234 5678 9abc'],
  ['Kode undangan: 1234-5678-9ABC', '1234-5678-9ABC'],
  ['kode undangan 1234 5678 9abc', '1234 5678 9abc'],
  ['Kode undangan: 1234-5678-9ABC\nBerlaku 15 menit, satu kali.', '1234-5678-9ABC'],
])('an invitation is read from %s', (typed, words) => {
  expect(orders(step(null, text(typed)).effects)).toEqual([{ name: 'desk', ask: 'invitation', with: { words } }]);
});

test.each(['1234-5678-9ABC', `/kasus ${number}`])('passed on from elsewhere, %s is not carried out', (typed) => {
  for (const state of [null, officer()])
    expect(orders(step(state, text(typed, { forwarded: true })).effects)).toMatchObject([{ ask: 'forwarded' }]);
});

test('an officer who is put out is a citizen again, with the conversation that was left', () => {
  const inside = step({ heard: ['before'] }, answer({ says: [], room: 'in' })).state;
  const out = step(inside, answer({ says: [{ text: 'x' }], room: 'out' }));
  expect(out.state).toEqual({ heard: ['before'] });
});

test('a card for a chat whose state was lost is asked for, and the answer lets the officer in again', () => {
  const card = step({ heard: [] }, { type: 'update', update: { id: 'u', kind: 'card', number, why: 'filed' } });
  expect(card.state).toEqual({ heard: [] });
  expect(orders(card.effects)).toMatchObject([{ ask: 'card', with: { number, why: 'filed' } }]);
  const heard = step({ heard: [] }, { type: 'update', update: { id: 'u', kind: 'heard', number, text: 'Di kiri' } });
  expect(heard.effects).toEqual([]);
});

test('an officer writes as a citizen after /warga, and at the desk again after /meja', () => {
  const asCitizen = step(officer(), text('/warga')).state;
  const wrote = step(asCitizen, text('jalan di depan rumah saya rusak'));
  expect(orders(wrote.effects)).toEqual([]);
  const back = step(wrote.state, text('/meja'));
  expect(orders(back.effects)).toMatchObject([{ ask: 'home' }]);
  expect(orders(step(back.state, text('lampu padam')).effects)).toMatchObject([
    { ask: 'search', with: { words: 'lampu padam' } },
  ]);
});

test('an officer who writes a complaint at the desk may have it taken as a citizen’s by one press, unwritten anew', () => {
  const wrote = step(officer(), text('jalan di depan rumah saya rusak'));
  expect(orders(wrote.effects)).toMatchObject([{ ask: 'search', with: { words: 'jalan di depan rumah saya rusak' } }]);
  const pressed = step(wrote.state, message({ kind: 'choice', ref: asCitizenRef }));
  expect(says(pressed.effects)[0]?.text).toContain('menulis sebagai warga');
  expect(pressed.state).toMatchObject({ as: 'citizen', citizen: { heard: ['text'] } });
  // Pressed again, it only says so: the words are taken once.
  const again = step(pressed.state, message({ kind: 'choice', ref: asCitizenRef }));
  expect(again.state).toMatchObject({ as: 'citizen', citizen: { heard: ['text'] } });
});

test('words are previewed and sent by one press, once', () => {
  const begun = step(officer(), answer({ says: [{ text: 'Tulis.' }], draft }));
  const written = step(begun.state, text('Sudah ditambal kemarin.'));
  expect(says(written.effects)[0]?.text).toContain('Sudah ditambal kemarin.');
  const sending = press(written.effects, 'Kirim');
  const sent = step(written.state, sending);
  expect(orders(sent.effects)).toEqual([
    { name: 'desk', ask: 'respond', with: { number, mark: 4, text: 'Sudah ditambal kemarin.', media: [] } },
  ]);
  expect(step(sent.state, sending).effects).toEqual([]);
  const other = step(sent.state, message({ kind: 'choice', ref: 'd.verify.ADU-241G-J0AD-5.1' }));
  const late = step(other.state, sending);
  expect(orders(late.effects)).toEqual([]);
  expect(says(late.effects)[0]?.text).toContain('tidak berlaku');
  expect(step(late.state, sending).effects).toEqual([]);
});

test('a button of a card pressed three times is one order; a list is shown as often as it is asked for', () => {
  const verify = message({ kind: 'choice', ref: `d.verify.${number}.1` });
  const once = step(officer(), verify);
  expect(orders(once.effects)).toMatchObject([{ ask: 'verify' }]);
  const twice = step(once.state, verify);
  expect([...twice.effects, ...step(twice.state, verify).effects]).toEqual([]);
  const list = message({ kind: 'choice', ref: 'd.list.masuk' });
  expect(orders(step(step(officer(), list).state, list).effects)).toHaveLength(1);
});

test('a button whose order failed, or after which something was written, is an order again', () => {
  const verify = message({ kind: 'choice', ref: `d.verify.${number}.1` });
  const pressed = step(officer(), verify).state;
  const failed = step(pressed, answer({ says: [{ text: 'Gagal.' }], undone: true })).state;
  expect(orders(step(failed, verify).effects)).toMatchObject([{ ask: 'verify' }]);
  const wrote = step(pressed, text('jalan')).state;
  expect(orders(step(wrote, verify).effects)).toMatchObject([{ ask: 'verify' }]);
});

test('an officer who presses a button that nobody knows stays at the desk; one of their own report is theirs as a citizen', () => {
  const unknown = step(officer(), message({ kind: 'choice', ref: 'xyz.1.2.3' }));
  expect(says(unknown.effects).map(({ text }) => text)).toEqual([deskWords()('old-button')]);
  expect(unknown.state).toMatchObject({ as: 'officer', citizen: { heard: [] } });
  const own = step(officer(), message({ kind: 'choice', ref: 'lapor.izin.setuju.1' }));
  expect(own.state).toMatchObject({ as: 'citizen', citizen: { heard: ['choice'] } });
});

test('a ready-made sentence is sent only once all that it leaves open has been filled in', () => {
  const begun = step(officer(), answer({ says: [{ text: 'Tulis.' }], draft }));
  const chosen = step(begun.state, press(begun.effects, 'Sudah'));
  expect(says(chosen.effects)[0]?.options?.map(({ label }) => label)).not.toContain('Kirim');
  const first = step(chosen.state, text('3 November'));
  expect(says(first.effects)[0]?.text).toContain('[nama]');
  const second = step(first.state, text('Tim $& Jalan'));
  const sent = step(second.state, press(second.effects, 'Kirim'));
  expect(orders(sent.effects)[0]?.with.text).toBe('Selesai pada 3 November oleh Tim $& Jalan.');
});

test('brackets of the officer’s own words are theirs: only what a ready-made sentence leaves open is asked for', () => {
  const begun = step(officer(), answer({ says: [{ text: 'Tulis' }], draft })).state;
  const own = step(begun, text('Sudah ditambal [foto terlampir].'));
  expect(labels(own)).toEqual(['Kirim', 'Tulis ulang', 'Batal']);
  const both = step(own.state, text('Dikerjakan [tanggal]'));
  expect(both.effects).toMatchObject([{ say: { text: expect.stringContaining('[tanggal]') } }]);
  expect(labels(both)).toEqual(['Tulis ulang', 'Batal']);
});

test('the label of a button typed is that button: nobody sends a reporter the word “Batal”', () => {
  const begun = step(officer(), answer({ says: [{ text: 'Tulis' }], draft })).state;
  const wrote = step(begun, text('Sudah ditambal.')).state;
  expect(orders(step(wrote, text('kirim')).effects)).toMatchObject([
    { ask: 'respond', with: { text: 'Sudah ditambal.' } },
  ]);
  expect(says(step(wrote, text(' Batal. ')).effects)[0]?.text).toBe('Baik, tidak jadi dikirim.');
  expect(says(step(wrote, text('tulis ulang')).effects)[0]?.text).toBe('Silakan tulis lagi.');
  // With nothing to send, and in a talk, they are words like others.
  expect(says(step(begun, text('Kirim')).effects)[0]?.text).toContain('Kirim');
  const talk = step(officer(), answer({ says: [], draft: { ...draft, ask: 'talk', direct: true } })).state;
  expect(orders(step(talk, text('batal')).effects)).toMatchObject([{ ask: 'talk', with: { text: 'batal' } }]);
});

test('a reply to a card with an album is one draft: files are gathered, and previewed once', () => {
  const replied = step(officer(), photo('f1', number));
  expect(orders(replied.effects)).toMatchObject([{ ask: 'begin', with: { what: 'respond', number } }]);
  const more = step(replied.state, photo('f2', number));
  expect(says(more.effects)).toEqual([]);
  const begun = step(more.state, answer({ says: [{ text: 'Tulis.' }], draft }));
  expect(
    says(begun.effects)
      .map((say) => say.text)
      .join(),
  ).toContain('Lampiran: 2');
  const third = step(begun.state, photo('f3', number));
  expect(third.effects.map(({ type }) => type)).toEqual(['timer']);
  const timed = step(third.state, { type: 'timer', name: 'desk-preview', due: 2_200 });
  expect(says(timed.effects)[0]?.text).toContain('Lampiran: 3');
});

test('a command in the midst of writing loses nothing: the preview can still be sent', () => {
  const begun = step(officer(), answer({ says: [{ text: 'Tulis.' }], draft }));
  const written = step(begun.state, text('Sudah ditambal kemarin.'));
  const looked = step(written.state, text('/masuk'));
  const sent = step(looked.state, press(written.effects, 'Kirim'));
  expect(orders(sent.effects)[0]?.with.text).toBe('Sudah ditambal kemarin.');
});

test('in a talk each message goes out as it comes, and /selesai ends that talk', () => {
  const talk = { ...draft, ask: 'talk', with: { number }, templates: [], direct: true };
  const begun = step(officer(), answer({ says: [{ text: 'Bicara.' }], draft: talk }));
  const said = step(begun.state, text('Halo, Bu'));
  expect(orders(said.effects)).toMatchObject([{ ask: 'talk', with: { number, text: 'Halo, Bu' } }]);
  expect(orders(step(said.state, text('/selesai')).effects)).toMatchObject([{ ask: 'end-talk', with: { number } }]);
  const over = step(said.state, { type: 'update', update: { id: 'u2', kind: 'talk-over', number } });
  expect(orders(step(over.state, text('lampu')).effects)).toMatchObject([{ ask: 'search' }]);
});

test('a state that is stored and read again is the same; half of one that cannot be read costs the draft, not the room', () => {
  const state = step(officer(), answer({ says: [{ text: 'Tulis.' }], draft })).state;
  const read = rooms.read(JSON.parse(JSON.stringify(state)));
  expect(read).toEqual({ ...state, citizen: { heard: ['reread'] } });
  expect(rooms.read({ room: 'desk', desk: { nonsense: true }, citizen: 5, as: 'officer' })).toMatchObject({
    room: 'desk',
    citizen: null,
  });
});
