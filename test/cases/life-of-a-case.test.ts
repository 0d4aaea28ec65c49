// A case's whole life on the real store: each step by the one who may, and what everybody is told of it.
import { expect, test } from 'vitest';
import type { Act } from '../../src/cases/act.ts';
import { accept } from '../../src/cases/acts/accept.ts';
import { archive } from '../../src/cases/acts/archive.ts';
import { askReporter } from '../../src/cases/acts/ask-reporter.ts';
import { assign } from '../../src/cases/acts/assign.ts';
import { closeSilent } from '../../src/cases/acts/close-silent.ts';
import { note } from '../../src/cases/acts/note.ts';
import { progress } from '../../src/cases/acts/progress.ts';
import { respond } from '../../src/cases/acts/respond.ts';
import { retag } from '../../src/cases/acts/retag.ts';
import { returnCase } from '../../src/cases/acts/return-case.ts';
import { verify } from '../../src/cases/acts/verify.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct, type Outcome } from '../../src/cases/desk.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import type { Case } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import type { CitizenCommand } from '../../src/domain/command.ts';
import type { Officer } from '../../src/domain/officer.ts';
import {
  by,
  caseNow,
  chat,
  deskForFile,
  dlh,
  filedCase,
  koordinator,
  monday,
  order,
  pupr,
  report,
} from '../support/case-builders.ts';

const it = await deskForFile();

async function file(who: ChatRef = chat('siti')): Promise<Case> {
  const kase = await filedCase(it, {}, { chat: who });
  it.told.length = 0;
  return kase;
}
const officer = <I>(who: Officer, what: Act<I>, { number }: Case, input: object = {}): Promise<Outcome> =>
  doAct(it.desk, what, by(who), { number }, input);
const citizen = (command: CitizenCommand, who: ChatRef = chat('siti')): Promise<void> =>
  carryOut(it.desk, order(command, { chat: who }));
const now = ({ id }: Case): Promise<Case> => caseNow(it, id);
const heard = (): string[] => it.told.splice(0).map(({ chat: to, update }) => `${to.chat} ${update.kind}`);

test('from report to selesai through tunda, bukan wewenang, tanggapan, belum puas and rating', async () => {
  const kase = await file();
  const { number } = kase;
  await officer(koordinator, verify, kase);
  await officer(koordinator, assign, kase, { agency: 'dlh' });
  await officer(dlh, returnCase, kase, { text: 'Jalan kabupaten, urusan PUPR.' });
  await officer(koordinator, assign, kase, { agency: 'pupr' });
  await officer(pupr, accept, kase);
  await officer(pupr, askReporter, kase, { text: 'Lubangnya di sisi kiri atau kanan jalan?' });
  await citizen({ name: 'answer-request', number, text: 'Di sisi kiri arah pelabuhan', media: [] });
  await officer(pupr, note, kase, { text: 'Perlu alat berat' });
  await officer(pupr, progress, kase, { text: 'Tim sudah survei lokasi hari ini.' });
  await officer(pupr, respond, kase, { text: 'Lubang sudah ditambal, terima kasih.' });
  await citizen({ name: 'reopen', number, reason: 'Baru satu lubang yang ditambal' });
  await officer(pupr, accept, kase);
  await officer(pupr, respond, kase, { text: 'Lubang kedua sudah ditambal juga.' });
  await citizen({ name: 'rate', number, score: 4, words: 'Terima kasih' });
  const done = await now(kase);
  expect(done.state).toBe('selesai');
  expect(done.rating).toMatchObject({ score: 4, words: 'Terima kasih' });
  expect(done.clocks).toEqual([]);
  expect(done.timeline.map(({ kind, to = '-' }) => `${kind} ${to}`)).toEqual([
    'filed diterima',
    'verified terverifikasi',
    'assigned didisposisikan',
    'returned terverifikasi',
    'assigned didisposisikan',
    'accepted diproses',
    'asked menunggu_pelapor',
    'answered diproses',
    'noted -',
    'progress -',
    'responded ditanggapi',
    'reopened dibuka_kembali',
    'accepted diproses',
    'responded ditanggapi',
    'rated selesai',
  ]);
  // Who answers a question is thanked by the conversation. The internal note is told to nobody, the rating to no one but followers; "not ours" is never said for a hand-over.
  expect(heard().map((line) => line.split(' ')[1])).toEqual(
    'verified assigned rerouted assigned in-progress asked in-progress responded reopened in-progress responded'.split(
      ' ',
    ),
  );
});

test('of two officers at once the second is told what changed, and nothing is overwritten', async () => {
  const kase = await file();
  await officer(koordinator, verify, kase);
  const seen = (await now(kase)).rev;
  const both = await Promise.all(
    ['pupr', 'dlh'].map((agency) => doAct(it.desk, assign, by(koordinator), { number: kase.number, seen }, { agency })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const second = both.find(({ ok }) => !ok);
  expect(second).toMatchObject({ code: 'changed', events: [{ kind: 'assigned' }] });
  const after = await now(kase);
  expect(after.timeline.filter(({ kind }) => kind === 'assigned')).toHaveLength(1);
});

test('many words of citizens at once are all kept, each once, whatever is replayed', async () => {
  const kase = await file();
  const { number } = kase;
  const orders = Array.from({ length: 20 }, (_, n) =>
    order({ name: 'add-information', number, text: `Tambahan ke-${n}`, media: [] }),
  );
  await Promise.all([...orders, ...orders].map((each) => carryOut(it.desk, each)));
  const texts = (await now(kase)).timeline.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  expect(texts.toSorted()).toEqual(orders.map(({ command }) => ('text' in command ? command.text : '')).toSorted());
});

test('token answers are refused, and an answer on a finished case too', async () => {
  const kase = await file();
  for (const text of ['.', '👍', 'ok', '   ', '…………………']) {
    expect((await officer(koordinator, respond, kase, { text })).ok).toBe(false);
  }
  await officer(koordinator, respond, kase, { text: 'Sudah kami perbaiki kemarin.' });
  await doAct(it.desk, closeSilent, { kind: 'system' }, { number: kase.number }, {});
  const closed = await now(kase);
  expect(closed.state).toBe('selesai');
  expect(closed.rating).toBeUndefined();
  const late = await officer(koordinator, respond, kase, { text: 'Satu tanggapan lagi, terlambat.' });
  expect(late).toMatchObject({ code: 'wrong-state', state: 'selesai' });
});

test.each([
  ['bukan_wewenang', 'not-ours'],
  ['tidak_jelas', 'archived'],
  ['di_pengadilan', 'archived'],
])('archived as %s, the citizen hears %s with the reason', async (why, kind) => {
  const kase = await file();
  const text = 'Ini urusan Balai Jalan Nasional, sudah kami teruskan.';
  expect((await officer(koordinator, archive, kase, { why, text })).ok).toBe(true);
  expect(it.told.map(({ update }) => [update.kind, update.text])).toEqual([[kind, text]]);
});

test('a reopening beyond the set number also goes a level up; its words may be missing', async () => {
  const kase = await file();
  for (let times = 1; times <= 3; times += 1) {
    await officer(koordinator, respond, kase, { text: 'Sudah kami perbaiki kemarin.' });
    await citizen({ name: 'reopen', number: kase.number, reason: '' });
    const { level, reopened, timeline, clocks } = await now(kase);
    expect([reopened, level]).toEqual([times, times > 2 ? 1 : 0]);
    expect(timeline.at(-1)).toMatchObject({ kind: 'reopened', by: { role: 'pelapor' } });
    expect(clocks.map(({ name }) => name)).toContain('tindak_lanjut');
  }
});

test('an answer that is judged a second time is told to be with the agency again, not to have failed', async () => {
  const kase = await file();
  await officer(koordinator, respond, kase, { text: 'Sudah kami perbaiki kemarin.' });
  await citizen({ name: 'reopen', number: kase.number, reason: 'Belum' });
  it.told.length = 0;
  await citizen({ name: 'reopen', number: kase.number, reason: 'Belum' });
  const [told] = it.told.map(({ update }) => update);
  expect(told).toMatchObject({ kind: 'failed', number: kase.number });
  expect(told?.text).toMatch(/tidak menunggu penilaian.*Dibuka kembali/);
  expect((await now(kase)).reopened).toBe(1);
});

test('a corrected topic is kept as an example, and the proposal beside it', async () => {
  const kase = await file();
  await officer(koordinator, retag, kase, { topic: 'air_bersih' });
  const after = await now(kase);
  expect(after).toMatchObject({ topic: 'air_bersih', tag: { topic: 'jalan_drainase' } });
  expect(after.timeline.at(-1)).toMatchObject({ kind: 'retagged', topic: 'air_bersih' });
});

test('a corrected topic proposes its own agency, but takes no case from the agency that has it', async () => {
  const kase = await file();
  await officer(koordinator, retag, kase, { topic: 'air_bersih', proposes: 'dinsos' });
  expect((await now(kase)).agency).toBe('dinsos');
  await officer(koordinator, verify, kase);
  await officer(koordinator, assign, kase, { agency: 'pupr' });
  await officer(koordinator, retag, kase, { topic: 'jalan_drainase', proposes: 'dinsos' });
  expect(await now(kase)).toMatchObject({ agency: 'pupr', topic: 'jalan_drainase' });
  // Sent back, it is nobody's again: the new topic's agency is proposed, never the one that sent it back.
  await officer(pupr, returnCase, kase, { text: 'Bukan urusan kami, mohon dialihkan.' });
  await officer(koordinator, retag, kase, { topic: 'jalan_drainase', proposes: 'pupr' });
  await officer(koordinator, retag, kase, { topic: 'sosial', proposes: 'dinsos' });
  expect((await now(kase)).agency).toBe('dinsos');
});

test('what another citizen asks of a case is refused as if there were none', async () => {
  const kase = await file(chat('siti'));
  await citizen({ name: 'rate', number: kase.number, score: 1 }, chat('orang-lain'));
  await citizen({ name: 'add-information', number: 'ADU-0000-0000-0', text: 'x y z', media: [] }, chat('orang-lain'));
  expect(heard()).toEqual(['orang-lain failed', 'orang-lain failed']);
  expect((await now(kase)).rev).toBe(kase.rev);
});

test('a due date is promised with the receipt, stands still while the reporter is asked, and never shortens', async () => {
  const kase = await file();
  await officer(koordinator, verify, kase);
  await officer(koordinator, assign, kase, { agency: 'pupr' });
  await officer(pupr, accept, kase);
  const before = (await now(kase)).clocks.find(({ name }) => name === 'tidak_berkadar');
  await officer(pupr, askReporter, kase, { text: 'Di sisi mana lubangnya, Pak?' });
  it.at(monday + 7 * 86_400_000);
  await citizen({ name: 'add-information', number: kase.number, text: 'Sisi kiri', media: [] });
  it.at(monday);
  const after = (await now(kase)).clocks.find(({ name }) => name === 'tidak_berkadar');
  expect(after?.due ?? 0).toBeGreaterThanOrEqual(before?.due ?? 1);
});

test('the date that the receipt promises before a long holiday is the one that "cek status" says on each day of it', async () => {
  const at = Date.parse('2026-03-17T16:30:00+08:00');
  it.at(at);
  it.told.length = 0;
  const who = chat('sebelum-lebaran');
  await carryOut(it.desk, order({ name: 'file-report', report: report() }, { chat: who, at }));
  const [receipt] = it.told;
  // Idulfitri 2026: 18 to 24 March are off; three working days follow.
  expect(receipt).toMatchObject({ update: { kind: 'receipt', due: '2026-03-27' } });
  const lookups = makeLookups({ ...it.desk, guesses: it.desk.codeTries });
  for (let day = 0; day < 8; day += 1) {
    it.at(at + day * 86_400_000);
    const answer = await lookups.answer(who, { query: 'my-reports' });
    expect(answer).toMatchObject({ ok: true, cases: [{ due: '2026-03-27', filed: '2026-03-17', state: 'diterima' }] });
  }
  it.at(monday);
});
