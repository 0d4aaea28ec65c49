// A broadcast in the hands of officers: confirmed, paused, changed, resumed, cancelled; and when channels fail it. On the real
// service, in a process of its own, with Telegram's stand-in.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { previewBroadcast } from '../../src/broadcasts/preview.ts';
import { reportBroadcast } from '../../src/broadcasts/report.ts';
import { countOf } from '../../src/broadcasts/status.ts';
import {
  cancelBroadcast,
  changeText,
  confirmBroadcast,
  pauseBroadcast,
  resumeBroadcast,
} from '../../src/broadcasts/steer.ts';
import { joinChats } from '../../src/cases/people/join-chats.ts';
import { inviteOfficer } from '../../src/cases/people/officers.ts';
import type { Broadcast } from '../../src/domain/broadcast.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { citizen as webCitizen } from '../channels/web-chat/citizen.ts';
import { citizen, days, type Office, openOffice, powerCut, webCitizenOf } from '../support/broadcasts/office.ts';
import { koordinator, newCase, pimpinan, pupr } from '../support/case-builders.ts';
import { until } from '../support/until.ts';

let office: Office;
const ends: (() => unknown)[] = [];
beforeAll(async () => {
  office = await openOffice({ BROADCAST_SECOND_ABOVE: '100' }, (end) => ends.push(end));
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

let chats = 0;
function newCitizen() {
  chats += 1;
  return citizen(chats);
}
/** So many citizens on Telegram with a case each, in a topic of their own. */
async function plant(topic: string, count: number) {
  const theirs = Array.from({ length: count }, newCitizen);
  await office.work.stores.plant(powerCut(theirs, { topic }));
  return { theirs, audience: { ...days, topics: [topic] } };
}
const codeOf = ({ plan }: Broadcast): { code: string } => ({ code: plan?.code ?? '' });
const textsOf = async (theirs: readonly { chat: string }[]) => {
  const received = await office.received();
  return theirs.map(({ chat }) => received.get(chat) ?? []);
};

test('what cannot be sent is said in one word, and nothing is sent', async () => {
  const { desk } = office;
  const draft = (text: string, over: object = {}) =>
    draftBroadcast(desk, koordinator, { audience: days, text, ...over });
  const before = (await office.api.state()).counts['sendMessage 200'] ?? 0;
  expect(await draft('  ')).toMatchObject({ code: 'empty-text' });
  expect(await draft('Halo {alamat}')).toMatchObject({ code: 'unknown-placeholder', names: ['alamat'] });
  expect(await draft('x'.repeat(4_090))).toMatchObject({ code: 'too-long', channel: 'telegram', limit: 4096 });
  expect(await draft('ok', { act: 'respond' })).toMatchObject({ code: 'too-few-words' });
  expect(await draft('Halo', { audience: { from: '2026-02-01', to: '2026-01-01' } })).toMatchObject({
    code: 'backwards',
  });
  expect(await draftBroadcast(desk, pupr, { audience: days, text: 'Halo' })).toMatchObject({ code: 'not-allowed' });
  const nobody = await draft('Halo', { audience: { ...days, topics: ['tidak_ada'] } });
  expect(nobody.ok && (await planBroadcast(desk, koordinator, nobody.broadcast.id))).toMatchObject({ code: 'nobody' });
  await plant('semua', 2);
  const all = await office.plan({});
  expect(await confirmBroadcast(desk, koordinator, all.id, { code: '0' })).toMatchObject({ code: 'wrong-code' });
  expect(await confirmBroadcast(desk, koordinator, all.id, codeOf(all))).toMatchObject({ code: 'everybody' });
  expect(await confirmBroadcast(desk, pimpinan, all.id, { ...codeOf(all), everybody: true })).toMatchObject({
    code: 'not-allowed',
  });
  expect((await office.api.state()).counts['sendMessage 200'] ?? 0).toBe(before);
  const audit = await office.work.desk.officers.audited(0, Date.now() + 1_000, 50);
  expect(audit.map(({ what, outcome }) => `${what.split(' ')[1]} ${outcome}`)).toEqual(
    expect.arrayContaining([
      'draft not-allowed',
      'draft ok',
      'confirm wrong-code',
      'confirm everybody',
      'confirm not-allowed',
    ]),
  );
});

test('fault 26: the button pressed twice sends once; each gets their own values, and what the preview shows (BR4)', async () => {
  const { theirs, audience } = await plant('dua_kali', 12);
  const planned = await office.plan({ audience, text: '{nomor}|{judul}|{nama}' });
  const preview = await previewBroadcast(office.desk, koordinator, planned.id);
  const pressed = await Promise.all(
    [1, 2, 3].map(() => confirmBroadcast(office.desk, koordinator, planned.id, codeOf(planned))),
  );
  expect(pressed.every(({ ok }) => ok)).toBe(true);
  expect(pressed.filter((each) => each.ok && each.already !== true)).toHaveLength(1);
  await office.ended(planned.id);
  const texts = await textsOf(theirs);
  expect(texts.map((each) => each.length)).toEqual(theirs.map(() => 1));
  expect(new Set(texts.flat()).size).toBe(12);
  for (const [n, [text = '']] of texts.entries()) expect(text).toContain(`|Listrik padam di RT ${n}|Bapak/Ibu`);
  if (!preview.ok) throw new Error(preview.code);
  for (const sample of preview.preview.samples) expect(texts.flat()).toContain(sample.text);
  // How to stop is said once.
  expect(texts.flat().every((text) => text.split('BERHENTI').length === 2)).toBe(true);
});

test('one citizen, reporter of one case and follower of three: once, with all their numbers (BR2)', async () => {
  const [reporter, other] = [newCitizen(), newCitizen()];
  const topic = 'sekali';
  const follows = { followers: [{ chat: reporter, since: 1 }] };
  const cases = [newCase({ topic, reporter }), ...[1, 2, 3].map(() => newCase({ topic, reporter: other, ...follows }))];
  await office.work.stores.plant([...cases, newCase({ topic, supervisory: true, reporter: newCitizen() })]);
  const planned = await office.plan({ audience: { ...days, topics: [topic] }, text: 'Nomor {nomor}' });
  expect(planned.plan).toMatchObject({ people: 2, cases: 4, supervisory: 1 });
  await office.send(planned);
  await office.ended(planned.id);
  const [mine = [], theirs = []] = await textsOf([reporter, other]);
  expect([mine.length, theirs.length]).toEqual([1, 1]);
  for (const { number } of cases) expect(mine[0]).toContain(number);
});

test('the last hour of a month belongs to it, the first half hour after belongs to the next, both ends counted (CL5)', async () => {
  const topic = 'akhir-bulan';
  const at = (text: string) => ({ topic, filedAt: Date.parse(text), changedAt: Date.parse(text) });
  const [last, first] = [newCitizen(), newCitizen()];
  await office.work.stores.plant([
    ...powerCut([last], at('2025-08-31T23:30:00+08:00')),
    // Nothing is known of its place but words.
    ...powerCut([first], { ...at('2025-09-01T00:30:00+08:00'), place: { text: 'dekat masjid' } }),
  ]);
  const reaches = async (from: string, to: string): Promise<string[]> => {
    const planned = await office.plan({ audience: { topics: [topic], from, to } });
    return (await office.rows(planned.id)).map(({ person }) => person);
  };
  const { personOf } = office.desk.broadcasts;
  expect(await reaches('2025-08-01', '2025-08-31')).toEqual([personOf(last)]);
  expect(await reaches('2025-09-01', '2025-09-30')).toEqual([personOf(first)]);
  expect((await reaches('2025-08-31', '2025-09-01')).toSorted()).toEqual([personOf(last), personOf(first)].toSorted());
});

test('other words before it was sent: the old code and the first approval are void, and it is sent with the new words', async () => {
  const { desk } = office;
  const { theirs, audience } = await plant('salah_ketik', 3);
  const planned = await office.plan({ audience, text: 'Listrik nyla lagi.' });
  const reworded = await changeText(desk, koordinator, planned.id, 'Listrik menyala lagi.');
  expect(reworded).toMatchObject({ ok: true, broadcast: { state: 'draft', confirmed: [] } });
  expect(await changeText(desk, koordinator, planned.id, 'Halo {nomer}')).toMatchObject({
    code: 'unknown-placeholder',
  });
  expect(await confirmBroadcast(desk, koordinator, planned.id, codeOf(planned))).toMatchObject({ code: 'wrong-state' });
  const again = await planBroadcast(desk, koordinator, planned.id);
  if (!again.ok) throw new Error(again.code);
  expect(codeOf(again.broadcast)).not.toEqual(codeOf(planned));
  expect(await confirmBroadcast(desk, koordinator, planned.id, codeOf(again.broadcast))).toMatchObject({ ok: true });
  await office.ended(planned.id);
  for (const [text = '', ...more] of await textsOf(theirs)) {
    expect(text).toMatch(/^Listrik menyala lagi\./);
    expect(more).toEqual([]);
  }
  expect(await changeText(desk, koordinator, planned.id, 'Terlambat.')).toMatchObject({ code: 'wrong-state' });
});

test('fault 28: paused, changed, resumed: each text goes to whom the ledger says', async () => {
  const { theirs, audience } = await plant('diubah', 90);
  const planned = await office.plan({ audience, text: 'Lama {nomor}' });
  await office.send(planned);
  expect(await changeText(office.desk, koordinator, planned.id, 'Baru')).toMatchObject({ code: 'wrong-state' });
  await until('some to be sent', async () => (await office.status(planned.id)).done >= 10);
  expect(await pauseBroadcast(office.desk, koordinator, planned.id)).toMatchObject({ ok: true });
  expect(await changeText(office.desk, koordinator, planned.id, 'Baru {alamat}')).toMatchObject({ ok: false });
  expect(await changeText(office.desk, koordinator, planned.id, 'Baru {nomor}')).toMatchObject({ ok: true });
  // What was on its way when it was paused comes to its end.
  await until('nothing under way', async () => countOf((await office.status(planned.id)).tally, 'sending') === 0);
  const paused = (await office.status(planned.id)).done;
  expect(paused).toBeLessThan(90);
  expect(await resumeBroadcast(office.desk, koordinator, planned.id)).toMatchObject({ ok: true });
  await office.ended(planned.id);
  const versions = new Map((await office.rows(planned.id)).map(({ person, text }) => [person, text]));
  const texts = await textsOf(theirs);
  theirs.forEach((chat, n) => {
    const version = versions.get(office.desk.broadcasts.personOf(chat));
    expect(texts[n]).toHaveLength(1);
    expect(texts[n]?.[0]?.startsWith(version === 1 ? 'Lama' : 'Baru')).toBe(true);
  });
  expect(new Set(versions.values())).toEqual(new Set([1, 2]));
});

test('fault 18: a 429 in mid-broadcast pauses the bot and uses up no attempt; fault 23: so does a channel that is down', async () => {
  const { theirs, audience } = await plant('jeda', 40);
  const planned = await office.plan({ audience });
  await office.api.fault({
    ...{ method: 'sendMessage', chat: theirs[20]?.chat ?? '' },
    error: { error_code: 429, description: 'Too Many Requests: retry after 4', parameters: { retry_after: 4 } },
  });
  // With the 429 as often as a batch is tried at all (`attempts`, 8): a wait that counted as one would end it.
  await office.api.fault({
    ...{ method: 'sendMessage', chat: theirs[30]?.chat ?? '', times: 7 },
    error: { error_code: 401, description: 'Unauthorized' },
  });
  await office.send(planned);
  const { tally } = await office.ended(planned.id);
  expect(tally).toEqual({ sent: 40 });
  expect((await textsOf(theirs)).map((each) => each.length)).toEqual(theirs.map(() => 1));
  const calls = (await office.api.calls('sendMessage')).filter(({ payload }) =>
    theirs.some(({ chat }) => chat === String(payload.chat_id)),
  );
  const refused = calls.find(({ status }) => status === 429);
  const after = calls.filter(({ n, status }) => n > (refused?.n ?? 0) && status === 200);
  // Those that were on their way may still arrive; then nobody is written to for four seconds.
  const late = after.filter(({ at }) => at - (refused?.at ?? 0) > 500);
  expect(Math.min(...late.map(({ at }) => at - (refused?.at ?? 0)))).toBeGreaterThanOrEqual(3_900);
});

test('failures by class: blocked is marked, refused content goes plain once, no answer is unknown; the report says so', async () => {
  const { theirs, audience } = await plant('gagal', 6);
  const [blocked, plain, refused, silent, out] = theirs.map(({ chat }) => chat);
  const error = (error_code: number, description: string) => ({ error: { error_code, description } });
  const fault = { method: 'sendMessage', times: 1 };
  await office.api.fault({ ...fault, chat: plain ?? '', ...error(400, 'Bad Request: something in it') });
  await office.api.fault({ ...fault, chat: refused ?? '', times: 4, ...error(400, 'Bad Request: something in it') });
  await office.api.fault({ ...fault, chat: silent ?? '', reset: true, deliver: true });
  for (const chat of theirs.filter((each) => each.chat === out))
    await office.work.desk.people.setBroadcasts(chat, false, Date.now());
  // Who blocks the bot later has written to it first.
  await office.write(blocked ?? '', 'halo');
  const reachable = async () => (await office.desk.reach.of(theirs.slice(0, 1)))[0];
  await until('the chat to be known', async () => (await reachable()) === 'open');
  await until('our reply', async () => (await office.received()).has(blocked ?? ''));
  await office.api.fault({ ...fault, chat: blocked ?? '', ...error(403, 'Forbidden: bot was blocked by the user') });
  const planned = await office.plan({ audience, text: '=1+1 {nomor}' });
  expect(planned.plan?.leftOut).toEqual({ 'opted-out': 1 });
  await office.send(planned);
  const { tally } = await office.ended(planned.id);
  expect(tally).toMatchObject({
    ...{ 'failed.chat-gone': 1, 'failed.content-refused': 1, 'unknown.no-answer': 1, 'skipped.opted-out': 1, sent: 2 },
  });
  expect((await textsOf(theirs))[4]).toEqual([]);
  // A chat that was found closed is left out by the next plan.
  await until('the mark', async () => (await reachable()) === 'closed');
  expect((await office.plan({ audience })).plan?.leftOut).toEqual({ 'opted-out': 1, blocked: 1 });
  const words = {
    heads: ['siaran'],
    channel: (x: string) => x,
    state: (x: string) => x,
    why: (x: string) => x,
    refused: (x: string) => x,
    time: () => '',
  };
  const report = async (): Promise<string> => {
    const found = await reportBroadcast(office.desk, koordinator, planned.id, words);
    if (!found.ok) throw new Error(found.code);
    let csv = '';
    for await (const line of found.lines) csv += line;
    return csv;
  };
  const csv = await report();
  expect(csv.split('\r\n')).toHaveLength(6 + 2);
  expect(csv).toContain('failed,chat-gone');

  // A year later who they were is forgotten, and how many came to which end is not.
  const { endedAt = 0 } = (await office.desk.broadcasts.byId(planned.id)) ?? {};
  await office.desk.broadcasts.forgetRows(endedAt);
  expect(await report()).toBe(csv);
  expect(await office.desk.broadcasts.forgetRows(endedAt + 1)).toBeGreaterThan(0);
  expect(await office.desk.broadcasts.forgetRows(endedAt + 1)).toBe(0);
  expect((await report()).split('\r\n')).toHaveLength(2);
  expect((await office.status(planned.id)).tally).toEqual(tally);
});

test('above the set size a second person confirms; the first cannot be the second', async () => {
  const { audience } = await plant('banyak', 101);
  const planned = await office.plan({ audience });
  const second: Officer = { id: 'o-kedua', role: 'koordinator' };
  const confirm = (officer: Officer) => confirmBroadcast(office.desk, officer, planned.id, codeOf(planned));
  expect(await confirm(koordinator)).toMatchObject({ ok: true, broadcast: { state: 'waiting' } });
  expect(await confirm(koordinator)).toMatchObject({ code: 'same-person' });
  expect(await confirm(pupr)).toMatchObject({ code: 'not-allowed' });
  expect((await office.status(planned.id)).done).toBe(0);
  expect(await confirm(second)).toMatchObject({ ok: true, broadcast: { state: 'sending' } });
  // Cancelled in the middle: who has it has it, nobody else gets it, and that is the end.
  await until('some to be sent', async () => (await office.status(planned.id)).done >= 5);
  expect(await cancelBroadcast(office.desk, koordinator, planned.id)).toMatchObject({ ok: true });
  const { tally } = await office.ended(planned.id);
  expect(countOf(tally, 'sent') + countOf(tally, 'skipped') + countOf(tally, 'unknown')).toBe(101);
  expect(tally['skipped.cancelled']).toBeGreaterThan(0);
  expect(await resumeBroadcast(office.desk, koordinator, planned.id)).toMatchObject({ code: 'wrong-state' });
});

test('two chats that turn out to be one person’s after the plan: once, their word counts, and nothing is lost', async () => {
  const [first, second, lone, loneNow, stops, stopsNow] = Array.from({ length: 6 }, newCitizen);
  if (!first || !second || !lone || !loneNow || !stops || !stopsNow) throw new Error('six citizens');
  const topic = 'bergabung';
  await office.work.stores.plant(powerCut([first, second, lone, stops], { topic }));
  const planned = await office.plan({ audience: { ...days, topics: [topic] }, text: 'Nomor {nomor}' });
  expect(planned.plan?.people).toBe(4);
  const { desk } = office.work;
  await joinChats(desk, second, first);
  await joinChats(desk, loneNow, lone);
  await joinChats(desk, stopsNow, stops);
  await office.write(stopsNow.chat, 'BERHENTI');
  await until('their word', async () => (await desk.people.broadcasts(stopsNow))?.on === false);
  await office.send(planned);
  const { tally } = await office.ended(planned.id);
  expect(tally).toEqual({ sent: 2, 'skipped.joined': 1, 'skipped.opted-out': 1 });
  const siaran = (await textsOf([first, second, lone, loneNow, stopsNow])).map(
    (texts) => texts.filter((text) => text.startsWith('Nomor ')).length,
  );
  expect(siaran).toEqual([0, 1, 0, 1, 0]);
});

test('fault 29: BERHENTI on two channels in mid-broadcast, answered to; a bare MULAI brings them back', async () => {
  const topic = 'berhenti';
  const onTelegram = Array.from({ length: 60 }, newCitizen);
  const browser = await webCitizen(office.address());
  const onWeb = { channel: 'web', account: 'web', chat: browser.chat } as const;
  await office.work.stores.plant(powerCut([...onTelegram, onWeb], { topic }));
  const audience = { ...days, topics: [topic] };
  const planned = await office.plan({ audience, text: 'Kabar {nomor}' });
  const order = (await office.rows(planned.id)).map(({ person }) => person);
  const { personOf } = office.desk.broadcasts;
  const last = onTelegram.toSorted((a, b) => order.indexOf(personOf(b)) - order.indexOf(personOf(a)))[0];
  if (last === undefined) throw new Error('sixty citizens');
  const onTheWeb = async (text: string) => {
    const { status } = await browser.post({ id: `pesan-${text}`, kind: 'text', text });
    expect(status).toBe(200);
  };
  const word = async (on: boolean) => {
    const said = await Promise.all([last, onWeb].map((chat) => office.work.desk.people.broadcasts(chat)));
    return said.every((each) => each?.on === on);
  };
  // The web has said it before its lane begins, Telegram's citizen while the others are being written to.
  await onTheWeb('berhenti');
  await until(
    'the word on the web',
    async () => (await office.work.desk.people.broadcasts(onWeb))?.on === false,
    20_000,
  );
  await office.send(planned);
  await until('some to be sent', async () => (await office.status(planned.id)).done >= 5);
  await pauseBroadcast(office.desk, koordinator, planned.id);
  await office.write(last.chat, 'BERHENTI SIARAN');
  await until('both words', () => word(false));
  await resumeBroadcast(office.desk, koordinator, planned.id);
  expect((await office.ended(planned.id)).tally).toEqual({ sent: 59, 'skipped.opted-out': 2 });
  expect((await textsOf([last])).flat().filter((text) => text.startsWith('Kabar '))).toEqual([]);
  expect((await office.plan({ audience })).plan?.leftOut).toEqual({ 'opted-out': 2 });

  await onTheWeb('mulai');
  await office.write(last.chat, 'MULAI');
  await until('both to be back', () => word(true));
  expect((await office.plan({ audience })).plan?.leftOut).toEqual({});
});

test('the web has no pace of Telegram’s: both go on side by side', async () => {
  const web = Array.from({ length: 5 }, (_, n) => webCitizenOf(n));
  await office.work.stores.plant(powerCut(web, { topic: 'web' }));
  const planned = await office.plan({ audience: { ...days, topics: ['web'] } });
  await office.send(planned);
  expect((await office.ended(planned.id)).tally).toEqual({ sent: 5 });
});

test('/siaran in an officer’s chat: seen, asked once more, sent; a citizen who types it gets nothing', async () => {
  const { theirs, audience } = await plant('telekomunikasi', 4);
  const [officer, stranger] = ['4000001', '4000002'];
  const { code } = await inviteOfficer(office.work.desk, { role: 'koordinator' }, 'Rina');
  await office.write(officer, code);
  const heard = async (chat: string, words: RegExp) =>
    until(
      `${words}`,
      async () => (await office.received()).get(chat)?.some((text) => words.test(text)) === true,
      20_000,
    );
  await heard(officer, /Meja|Selamat/);
  const typed = `/siaran topik=${audience.topics[0]}\nLaporan {nomor}: sudah beres.`;
  await office.write(stranger, typed);
  await heard(stranger, /hanya untuk petugas/);
  await office.write(officer, '/siaran warna=biru\nHalo');
  await heard(officer, /Syarat tidak dikenal: warna/);
  await office.write(officer, '/siaran topik=telekomunikas\nHalo');
  await heard(officer, /Tidak ada topik telekomunikas\. Yang paling dekat: telekomunikasi,/);
  // Words without a condition are not taken for none, which would be everybody.
  await office.write(officer, '/siaran topik telekomunikasi\nHalo');
  await heard(officer, /Tidak dikenali di baris pertama: topik telekomunikasi\./);
  await office.write(officer, '/siaran dari=kemarin\nHalo');
  await heard(officer, /Tanggal kemarin tidak dikenal/);
  // As phones write quotation marks, and as people leave them out.
  await office.write(officer, '/siaran kecamatan=“Pulau Laut Sigm” topik=telekomunikasi\nHalo');
  await heard(officer, /Tidak ada kecamatan Pulau Laut Sigm\. /);
  await office.write(officer, '/siaran kecamatan=Pulau Laut Sigmm topik=telekomunikasi\nHalo');
  await heard(officer, /Tidak ada kecamatan Pulau Laut Sigmm\. /);
  await office.write(officer, '/siaran dari=2026-01-01\nHalo semua');
  await heard(officer, /untuk SEMUA pelapor\.\n/);
  const toAll = (await office.received()).get(officer)?.find((text) => text.includes('SEMUA pelapor'));
  expect(toAll).not.toContain('--');
  await office.write(officer, typed.replace('sudah beres', 'sdh brs'));
  await heard(officer, /4 orang dari 4 laporan[\s\S]*sdh brs/);
  const seen = (await office.received()).get(officer)?.at(-1) ?? '';
  await office.write(officer, `/siaran ${/Siaran (s[0-9a-z]{6})/.exec(seen)?.[1]}\nLaporan {nomor}: sudah beres.`);
  await heard(officer, /4 orang dari 4 laporan[\s\S]*sudah beres/);
  await office.press(officer, /^Kirim$/);
  await heard(officer, /Kirim sekarang ke 4 orang/);
  expect(await textsOf(theirs)).toEqual(theirs.map(() => []));
  await office.press(officer, /^Ya, kirim/);
  await heard(officer, /mulai dikirim ke 4 orang/);
  await until('all four', async () => (await textsOf(theirs)).every((each) => each.length === 1));
  // The message that shows how far it has come says at the end how long it took; where all was over before, it is the first.
  await until(
    'its end in the chat',
    async () =>
      (await office.api.calls()).some(({ payload }) =>
        /selesai, 4 dari 4 orang[\s\S]*Lamanya 00:/.test(String(payload.text)),
      ),
    20_000,
  );
});
