// Asks of officers' chats on the real store: once each, only by those who may, and never with a citizen's address in the answer.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskAsks } from '../../src/admin/asks.ts';
import { readButton } from '../../src/admin/buttons.ts';
import { type AdminDesk, makeAdminDesk } from '../../src/admin/carry-out-desk.ts';
import { adminRoom } from '../../src/app/open/admin-desk.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { listCases } from '../../src/cases/lists/list-cases.ts';
import { linkGroup, offerGroup } from '../../src/cases/people/groups.ts';
import { acceptInvitation, inviteOfficer, revokeOfficer } from '../../src/cases/people/officers.ts';
import type { Case } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import type { DeskAnswer, DeskCommand } from '../../src/domain/desk.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { chat, filedCase, newCase, openTestDesk, order, type report, type TestDesk } from '../support/case-builders.ts';

let it: TestDesk;
let admin: AdminDesk;
const chats = {
  rina: chat('rina'),
  andi: chat('andi'),
  dlh: chat('dewi'),
  kepala: chat('kepala'),
  irban: chat('irban'),
};
const reporter: ChatRef = { channel: 'telegram', account: '700000001', chat: '628125550199' };
beforeAll(async () => {
  it = await openTestDesk();
  const agencies = new Map([
    ['pupr', { name: 'Dinas PUPR', short: 'PUPR', kind: 'skpd' as const }],
    ['pln', { name: 'PLN', short: 'PLN', kind: 'luar' as const }],
  ]);
  admin = makeAdminDesk(adminRoom(it.desk, agencies), deskAsks);
  await join('rina', { role: 'koordinator' });
  await join('andi', { role: 'penghubung', agency: 'pupr' });
  await join('dlh', { role: 'penghubung', agency: 'dlh' });
  await join('kepala', { role: 'pimpinan' });
  await join('irban', { role: 'inspektorat' });
});
afterAll(() => it.stores.close());

async function join(name: keyof typeof chats, office: Omit<Officer, 'id'>): Promise<void> {
  const { code } = await inviteOfficer(it.desk, office, name);
  await acceptInvitation(it.desk, code, chats[name]);
}
async function file(given: Parameters<typeof report>[0] = {}): Promise<Case> {
  const kase = await filedCase(it, given, { chat: reporter });
  it.told.length = 0;
  return kase;
}
const deskOrder = (who: ChatRef, ask: string, given: DeskCommand['with']) =>
  order({ name: 'desk', ask, with: given }, { chat: who });
async function asks(who: ChatRef, ask: string, given: DeskCommand['with']): Promise<DeskAnswer> {
  await admin.carryOut(deskOrder(who, ask, given));
  const told = it.told.findLast(({ update }) => update.kind === 'desk');
  if (told?.update.desk === undefined) throw new Error('no answer');
  return told.update.desk;
}
const textOf = ({ says }: DeskAnswer): string => says.map(({ text }) => text).join('\n');
const again = async ({ id }: Case): Promise<Case> => {
  const kase = await it.stores.cases.byId(id);
  if (kase === undefined) throw new Error('gone');
  return kase;
};

test('an order carried out again, as after a crash, does nothing twice and says the same under the same id', async () => {
  const { number, ...kase } = await file();
  const pressing = deskOrder(chats.rina, 'verify', { number, mark: '1' });
  await admin.carryOut(pressing);
  await admin.carryOut(pressing);
  const verified = (await again({ number, ...kase })).timeline.filter(({ kind }) => kind === 'verified');
  expect(verified).toHaveLength(1);
  const answers = it.told.filter(({ update }) => update.kind === 'desk');
  expect(answers).toHaveLength(2);
  expect(new Set(answers.map(({ update }) => update.id)).size).toBe(1);
  expect(answers.map(({ update }) => update.desk?.says[0]?.text.split('\n')[0])).toEqual([
    `Tercatat. ${number} sekarang terverifikasi.`,
    `Tercatat. ${number} sekarang terverifikasi.`,
  ]);
});

test('a button on a stale card says what has changed, and words that could not be sent come back', async () => {
  const kase = await file();
  const { number } = kase;
  await asks(chats.rina, 'verify', { number, mark: '1' });
  const answer = await asks(chats.rina, 'archive', {
    number,
    mark: '1',
    text: 'Keterangannya belum cukup jelas.',
    media: [],
  });
  expect(textOf(answer)).toContain('Tidak ada yang ditimpa');
  expect(textOf(answer)).toContain('verifikasi');
  expect(answer.draft).toMatchObject({ ask: 'archive', text: 'Keterangannya belum cukup jelas.', with: { mark: 2 } });
  expect((await again(kase)).state).toBe('terverifikasi');
});

test('words for which it is too late come back to be read, not to be sent: nothing would send them', async () => {
  const kase = await file({ place: { kecamatan: 'Hampang' } });
  const { number } = kase;
  await asks(chats.rina, 'respond', { number, mark: '1', text: 'Sudah ditambal kemarin sore.', media: [] });
  expect((await again(kase)).state).toBe('ditanggapi');
  const text = 'Regu kami datang besok pagi.';
  for (const mark of ['1', '2']) {
    const answer = await asks(chats.rina, 'respond', { number, mark, text, media: [] });
    expect(answer.draft).toBeNull();
    expect(answer.says.at(-1)?.text).toContain('tidak terkirim');
    expect(answer.says.at(-1)?.text).toContain(text);
  }
});

test('of a report whose reporter erased their data no list, card, search or choice shows an empty title, and nobody is asked', async () => {
  const leaving = chat('pelapor yang pergi');
  const kase = await filedCase(it, { topic: 'sampah', place: { kecamatan: 'Hampang' } }, { chat: leaving });
  const beside = await file({ topic: 'sampah', place: { kecamatan: 'Hampang' } });
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: leaving }));
  const gone = '(data pelapor dihapus)';
  const list = (await asks(chats.rina, 'list', { which: 'masuk' })).says[0];
  const at = list?.options?.find(({ ref }) => ref.endsWith(kase.number));
  expect(list?.text).toContain(gone);
  expect(at?.label).toContain(gone);
  const card = (await asks(chats.rina, 'kasus', { words: kase.number })).says[0];
  expect(card?.text).toContain(`${kase.number} · ${gone}`);
  expect(card?.text).not.toContain('lihat lampiran');
  expect(card?.options?.map(({ label }) => label)).not.toContain('Tunda');
  const parents = (await asks(chats.rina, 'parents', { number: beside.number })).says[0];
  expect(parents?.options?.[0]?.label).toBe(`${gone} (${kase.number})`);
  const { draft } = await asks(chats.rina, 'begin', { what: 'respond', number: kase.number });
  expect(draft?.templates.map(({ text }) => text).join()).toContain(gone);
  const asked = await asks(chats.rina, 'ask', { number: kase.number, text: 'Di sebelah mana lubangnya?' });
  expect(textOf(asked)).toContain('tidak ada yang bisa ditanya');
  expect((await again(kase)).state).toBe('diterima');
});

test('supporters in a row are one line of the timeline, so that a much supported report keeps its beginning', async () => {
  const { number } = await file({ place: { kecamatan: 'Hampang' } });
  for (let n = 0; n < 30; n += 1)
    await carryOut(it.desk, order({ name: 'support', number }, { chat: chat(`tetangga-${number}-${n}`) }));
  const text = textOf(await asks(chats.rina, 'kasus', { words: number }));
  expect(text).toContain('laporan masuk');
  expect(text.match(/dukungan warga/g)).toHaveLength(1);
  expect(text).toContain('dukungan warga (30)');
});

test('who only reads is not told to press and answer', async () => {
  const { code } = await inviteOfficer(it.desk, { role: 'pimpinan' }, 'Bupati');
  const text = textOf(await asks(chat('bupati'), 'invitation', { words: code }));
  expect(text).toContain('Pimpinan');
  expect(text).not.toMatch(/menanggapi|sebagai kartu/);
});

test('what an officer did before is told as their own doing', async () => {
  const { number } = await file();
  await asks(chats.rina, 'verify', { number, mark: '1' });
  const told = textOf(await asks(chats.rina, 'verify', { number, mark: '1' }));
  expect(told).toContain('sudah Bapak/Ibu lakukan');
  expect(told).toMatch(/Bapak\/Ibu: verifikasi/);
  expect(told).not.toContain('Koordinator: verifikasi');
});

test('a clock or a supporter in between does not make a card stale', async () => {
  const kase = await file();
  await carryOut(it.desk, order({ name: 'support', number: kase.number }, { chat: chat('tetangga') }));
  await asks(chats.rina, 'verify', { number: kase.number, mark: '1' });
  expect((await again(kase)).state).toBe('terverifikasi');
});

test('who may not see a case is told as little as of one that does not exist', async () => {
  const { number } = await file();
  const foreign = textOf(await asks(chats.dlh, 'kasus', { words: number }));
  const unknown = textOf(await asks(chats.dlh, 'kasus', { words: 'ADU-0000-0000-0' }));
  expect(foreign).toBe(unknown);
  expect(textOf(await asks(chats.dlh, 'verify', { number, mark: '1' }))).toBe(unknown);
});

test('berkadar pengawasan is for Inspektorat and coordinator: the accused agency loses it from card, list and search', async () => {
  const kase = await file({ title: 'Pungutan liar di loket', body: 'Petugas loket meminta uang pelicin kepada warga' });
  const { number } = kase;
  await asks(chats.rina, 'supervise', { number, mark: '1' });
  await asks(chats.rina, 'assign', { number, mark: '2', agency: 'pupr' });
  expect((await again(kase)).agency).toBe('pupr');
  for (const [ask, given] of [
    ['kasus', { words: number }],
    ['list', { which: 'masuk' }],
    ['search', { words: 'pelicin' }],
  ] as const) {
    expect(textOf(await asks(chats.andi, ask, given))).not.toContain(kase.title);
    expect(textOf(await asks(chats.kepala, ask, given))).not.toContain(kase.title);
  }
  expect(textOf(await asks(chats.irban, 'kasus', { words: number }))).toContain(kase.title);
});

test('no answer to any officer holds the address of a citizen, in card, list, timeline or talk', async () => {
  const kase = await file();
  const { number } = kase;
  await asks(chats.rina, 'verify', { number });
  await asks(chats.rina, 'assign', { number, agency: 'pupr' });
  await asks(chats.andi, 'accept', { number });
  await asks(chats.andi, 'take-over', { number });
  await carryOut(it.desk, order({ name: 'talk', number, text: 'Di sisi kiri', media: [] }, { chat: reporter }));
  await asks(chats.andi, 'kasus', { words: number });
  await asks(chats.andi, 'list', { which: 'masuk' });
  const toOfficers = it.told.filter((each) => each.chat.channel === 'web');
  expect(toOfficers.some(({ update }) => update.kind === 'heard' && update.text === 'Di sisi kiri')).toBe(true);
  expect(JSON.stringify(toOfficers.map(({ update }) => update))).not.toContain(reporter.chat);
});

test('what a search finds is turned page by page: each case once, and no way on after the last', async () => {
  const numbers: string[] = [];
  for (let n = 0; n < 10; n += 1) numbers.push((await file({ title: `Tongkang karam nomor ${n}` })).number);
  const seen: string[] = [];
  let given: DeskCommand['with'] | undefined = { words: 'tongkang karam' };
  let pages = 0;
  while (given !== undefined) {
    const { says } = await asks(chats.rina, 'search', given);
    const buttons = (says[0]?.options ?? []).map(({ ref }) => readButton(ref, deskAsks));
    const asked = buttons.flatMap((each) => (each?.kind === 'ask' ? [each] : []));
    seen.push(...asked.filter(({ ask }) => ask === 'card').map((each) => String(each.with.number)));
    given = asked.find(({ ask }) => ask === 'search')?.with;
    pages += 1;
  }
  expect(pages).toBe(2);
  expect(seen).toHaveLength(10);
  expect(seen.sort()).toEqual(numbers.sort());
  // Words that no button can carry to the next page: the officer is asked for other ones instead.
  const long = `tongkang karam ${'yang '.repeat(10)}`;
  const { says } = await asks(chats.rina, 'search', { words: long });
  expect(
    says[0]?.options?.some(({ ref }) => readButton(ref, deskAsks)?.kind === 'ask' && ref.startsWith('d.search')),
  ).toBe(false);
  const [whole] = (await asks(chats.rina, 'search', { words: 'tongkang karam' })).says;
  expect(says[0]?.text.split('\n')[0]).not.toBe(whole?.text.split('\n')[0]);
});

test('a group’s card says nothing of what is rahasia but that it is there, and is not shown at all when berkadar pengawasan', async () => {
  const group = chat('grup-pupr');
  const andi = await it.desk.officers.ofChat(chats.andi);
  if (andi === undefined) throw new Error('no officer');
  const offered = await offerGroup(it.desk, andi);
  expect(await linkGroup(it.desk, andi, group, offered?.code ?? '')).toBe(true);
  const secret = { title: 'Bau amis dari gudang Haji Zubair', body: 'Limbah dibuang malam hari ke parit' };
  const hand = async (number: string): Promise<void> => {
    await asks(chats.rina, 'verify', { number, mark: '1' });
    await asks(chats.rina, 'assign', { number, mark: '2', agency: 'pupr' });
  };

  const place = {
    text: 'belakang gudang Zubair',
    kecamatan: 'Pulau Laut Sigam',
    desa: 'Semayap',
    lat: -3.24,
    lng: 116.22,
  };
  const hidden = await file({ ...secret, confidential: true, place });
  await hand(hidden.number);
  const card = JSON.stringify(await asks(group, 'card', { number: hidden.number, why: 'assigned' }));
  expect(card).toContain(hidden.number);
  for (const part of ['Zubair', 'amis', 'Limbah', '-3.24', '116.22']) expect(card).not.toContain(part);
  // The agency's own officer sees it whole.
  expect(textOf(await asks(chats.andi, 'kasus', { words: hidden.number }))).toContain('Limbah');

  const open = await file(secret);
  await hand(open.number);
  expect(textOf(await asks(group, 'card', { number: open.number, why: 'assigned' }))).toContain('Limbah');

  // Numbers in what was said of the place, and in the words of a rating, are nobody's in a group either; of rahasia no words at all.
  const rated = await file({ ...secret, place: { ...place, text: 'sebelah warung, telepon 081200000001' } });
  await hand(rated.number);
  const words = 'belum beres, hubungi 081200000002';
  for (const each of [hidden, rated]) {
    const set = { rating: { score: 2 as const, words, at: it.desk.clock.now() }, changedAt: it.desk.clock.now() };
    const seen = await again(each);
    expect(seen && (await it.desk.cases.change(seen, { set, events: [], tell: [] }))).toBeDefined();
    const shown = JSON.stringify(await asks(group, 'card', { number: each.number, why: 'rated' }));
    expect(shown).toContain(each.number);
    expect(shown).not.toContain('08120000000');
    expect(shown.includes('belum beres')).toBe(each === rated);
  }

  const accusing = await file(secret);
  await asks(chats.rina, 'supervise', { number: accusing.number, mark: '1' });
  await asks(chats.rina, 'assign', { number: accusing.number, mark: '2', agency: 'pupr' });
  expect(await again(accusing)).toMatchObject({ supervisory: true, agency: 'pupr', state: 'didisposisikan' });
  expect(await asks(group, 'card', { number: accusing.number, why: 'assigned' })).toEqual({ says: [] });
});

test('a talk reaches both sides, is kept in the case, and is over once either ends it', async () => {
  const kase = await file();
  const { number } = kase;
  expect((await asks(chats.rina, 'take-over', { number })).draft).toMatchObject({ ask: 'talk', direct: true });
  await asks(chats.rina, 'talk', { number, text: 'Apakah masih gelap malam ini?', media: [] });
  expect(it.told.find(({ update }) => update.kind === 'talk')).toMatchObject({
    chat: reporter,
    update: { text: 'Apakah masih gelap malam ini?' },
  });
  await carryOut(it.desk, order({ name: 'end-talk', number }, { chat: reporter }));
  expect(it.told.find(({ update }) => update.kind === 'talk-over')?.chat).toEqual(chats.rina);
  const late = await asks(chats.rina, 'talk', { number, text: 'Terlambat', media: [] });
  expect(textOf(late)).toContain('sudah berakhir');
  expect(late.draft).toBeNull();
  expect((await again(kase)).timeline.map(({ kind }) => kind)).toEqual(['filed', 'talk-begun', 'said', 'talk-ended']);
});

test('a case cannot be handed to somebody outside the regency', async () => {
  const { number } = await file();
  await asks(chats.rina, 'verify', { number });
  expect(textOf(await asks(chats.rina, 'assign', { number, agency: 'pln' }))).toContain('tidak ada di daftar');
});

test('a stranger and a revoked officer: nothing happens, one sentence, an audit line', async () => {
  const kase = await file();
  const { number } = kase;
  const { id = '' } = (await it.stores.officers.ofChat(chats.dlh)) ?? {};
  await revokeOfficer(it.desk, id, 'cli');
  for (const who of [chat('orang-lain'), chats.dlh]) {
    const answer = await asks(who, 'verify', { number, mark: '1' });
    expect(answer).toEqual({
      says: [{ text: 'Perintah ini hanya untuk petugas. Tidak ada yang berubah.' }],
      room: 'out',
    });
  }
  expect((await again(kase)).rev).toBe(kase.rev);
  const entries = await it.stores.officers.audited(0, it.desk.clock.now() + 1, 500);
  expect(entries.filter(({ what, outcome }) => what === 'desk verify' && outcome === 'no-officer')).toHaveLength(2);
});

test("a citizen's question reaches the coordinators and is answered once", async () => {
  const asking = order({ name: 'ask-officer', text: 'Jam berapa kantor camat buka?' }, { chat: reporter });
  it.told.length = 0;
  await carryOut(it.desk, asking);
  expect(it.told).toMatchObject([{ chat: chats.rina, update: { kind: 'card', why: 'question', number: asking.id } }]);
  expect(textOf(await asks(chats.rina, 'question', { id: asking.id }))).toContain('kantor camat');
  // A coordinator's button in the chat of somebody who is none (any more) shows nothing.
  for (const ask of ['question', 'begin-answer', 'answer'])
    expect(textOf(await asks(chats.andi, ask, { id: asking.id, text: 'Pukul tujuh.' }))).not.toContain('kantor camat');
  expect(textOf(await asks(chats.rina, 'answer', { id: asking.id, text: 'Pukul delapan pagi.' }))).toContain('dikirim');
  expect(textOf(await asks(chats.rina, 'answer', { id: asking.id, text: 'Pukul delapan pagi.' }))).toContain(
    'Sudah dijawab',
  );
});

test('cases to merge into are offered to those who may merge, the most alike first, and to nobody else', async () => {
  const place = { kecamatan: 'Pamukan Utara' };
  const near = await file({ place, title: 'Lubang di muka pasar Kemakmuran' });
  for (let n = 0; n < 7; n += 1) await file({ place, title: `Jembatan ${n} patah`, body: 'Papan jembatannya lepas.' });
  const { number } = await file({ place });
  const shown = (answer: DeskAnswer): string => JSON.stringify(answer.says);
  await asks(chats.rina, 'verify', { number });
  await asks(chats.rina, 'assign', { number, agency: 'pupr' });
  expect(shown(await asks(chats.andi, 'card', { number }))).toContain(number);
  const [choice] = (await asks(chats.rina, 'parents', { number })).says;
  expect(choice?.options?.[0]?.label).toBe(`${near.title} (${near.number})`);
  for (const who of [chats.andi, chats.kepala])
    expect(shown(await asks(who, 'parents', { number }))).not.toContain(near.number);
});

test('a classification is changed in the chat while the case is under way; what becomes misconduct leaves the agency’s desk', async () => {
  const { number } = await file();
  await asks(chats.rina, 'verify', { number });
  await asks(chats.rina, 'assign', { number, agency: 'pupr' });
  await asks(chats.andi, 'accept', { number });
  const press = async (who: ChatRef, label: string, from: string): Promise<DeskAnswer> => {
    const [shown] = (await asks(who, from, { number })).says;
    const ref = shown?.options?.find((each) => each.label === label)?.ref ?? '';
    const pressed = readButton(ref, deskAsks);
    if (pressed?.kind !== 'ask') throw new Error(`no button ${label}`);
    return asks(who, pressed.ask, pressed.with);
  };
  expect(textOf(await press(chats.rina, 'Klasifikasi', 'more'))).toContain('sekarang Pengaduan');
  expect(textOf(await press(chats.rina, 'Permintaan informasi', 'classes'))).toMatch(
    /Tercatat[\s\S]*Permintaan informasi/,
  );
  expect(textOf(await asks(chats.andi, 'timeline', { number }))).toContain('klasifikasi menjadi permintaan informasi');
  await press(chats.rina, 'Berkadar pengawasan', 'classes');
  expect(textOf(await asks(chats.andi, 'card', { number }))).toMatch(/Tidak ada laporan/);
  expect(textOf(await asks(chats.irban, 'card', { number }))).toContain('Berkadar pengawasan');
  await press(chats.irban, 'Bukan berkadar pengawasan', 'classes');
  expect(textOf(await asks(chats.andi, 'card', { number }))).toContain(number);
  // Nobody of the agency decides that.
  const [more] = (await asks(chats.andi, 'more', { number })).says;
  expect(more?.options?.map(({ label }) => label)).not.toContain('Klasifikasi');
});

test('/rekap counts what each officer may see, month by month, and gives its list as a file', async () => {
  const filedAt = Date.parse('2026-02-10T10:00:00+08:00');
  // Revoked by a test above.
  await join('dlh', { role: 'penghubung', agency: 'dlh' });
  for (const given of [{}, { supervisory: true }])
    await it.stores.cases.file(
      newCase({
        ...{ filedAt, ...given, title: 'Kata warga', reporter },
        timeline: [
          { id: 'f', at: filedAt, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima' },
          { id: 'a', at: filedAt, kind: 'assigned', by: { role: 'koordinator' }, agency: 'pupr' },
        ],
      }),
    );
  const counted = async (who: ChatRef): Promise<string | undefined> =>
    /Masuk: (\d+)/.exec(textOf(await asks(who, 'recap-typed', { words: '2026-02' })))?.[1];
  expect(await counted(chats.rina)).toBe('2');
  expect(await counted(chats.andi)).toBe('1');
  expect(await counted(chats.dlh)).toBe('0');
  expect(await counted(chats.kepala)).toBe('1');
  expect(await counted(chats.irban)).toBe('1');
  expect(textOf(await asks(chats.rina, 'recap-typed', { words: 'entah kapan' }))).toMatch(
    /misalnya: \/rekap agustus 2026/,
  );
  expect(textOf(await asks(chat('stranger'), 'recap-typed', { words: '' }))).toMatch(/hanya untuk petugas/);

  const { says } = await asks(chats.andi, 'recap-typed', { words: '2026-02' });
  const pressed = says[0]?.options?.map(({ ref }) => readButton(ref, deskAsks)) ?? [];
  expect(pressed).toEqual([
    { kind: 'ask', ask: 'recap-list', with: { month: '2026-02' } },
    { kind: 'ask', ask: 'recap', with: { month: '2026-01' } },
    { kind: 'ask', ask: 'recap', with: { month: '2026-03' } },
  ]);
  // Who may only look at a case has nothing behind "Lainnya".
  const [{ number } = { number: '' }] = (
    await listCases(it.desk, { id: 'k', role: 'pimpinan' }, { from: filedAt, to: filedAt + 1 })
  ).cases;
  const [seen] = (await asks(chats.kepala, 'card', { number })).says;
  expect(seen?.options?.map(({ ref }) => ref.split('.')[1])).toEqual(['timeline']);
  const list = await asks(chats.andi, 'recap-list', { month: '2026-02' });
  const [media] = list.says[0]?.media ?? [];
  if (media === undefined) throw new Error('no file');
  expect(media).toMatchObject({ kind: 'document', name: 'rekap-2026-02.csv' });
  const rows = Buffer.from(await it.desk.media.read(media)).toString('utf8');
  expect(rows.trim().split('\r\n')).toHaveLength(2);
  expect(rows).toMatch(/2026-02-10,Pengaduan,.*,PUPR,/);
  expect(rows).not.toMatch(/Kata warga|628125550199/);
});
