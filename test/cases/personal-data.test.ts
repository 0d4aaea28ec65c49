import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { makeCasePrint } from '../../src/app/cases/print.ts';
import { askReporter } from '../../src/cases/acts/ask-reporter.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { acceptInvitation, inviteOfficer } from '../../src/cases/people/officers.ts';
import { answerQuestion, openQuestions } from '../../src/cases/people/questions.ts';
import { showCase } from '../../src/cases/views/show-case.ts';
import { running } from '../../src/domain/case-clock.ts';
import { chat, deskForFile, koordinator, order, report } from '../support/case-builders.ts';

const it = await deskForFile();

const secret = `62811${randomBytes(5).readUIntBE(0, 5)}`;
const own = chat(secret);

/** All that lies in the database, as one text. */
async function everything(): Promise<string> {
  const connection = await mongoose.createConnection(it.uri).asPromise();
  try {
    const names = (await connection.listCollections()).map(({ name }) => name);
    const all = await Promise.all(names.map((name) => connection.collection(name).find({}).toArray()));
    return JSON.stringify(all);
  } finally {
    await connection.close();
  }
}

test('no chat address lies readable in the database', async () => {
  await carryOut(
    it.desk,
    order({ name: 'file-report', report: report({ body: 'Rahasia sekali isinya' }) }, { chat: own }),
  );
  await carryOut(it.desk, order({ name: 'set-broadcasts', on: true }, { chat: own }));
  await carryOut(it.desk, order({ name: 'ask-officer', text: 'Kantor buka jam berapa?' }, { chat: own }));
  const all = await everything();
  expect(all).toContain('Rahasia sekali isinya');
  expect(all).not.toContain(secret);
  expect(all).not.toContain('Kantor buka jam berapa');
});

test('a question to an officer is answered once, into the chat', async () => {
  const [question] = await openQuestions(it.desk);
  it.told.length = 0;
  const text = 'Senin sampai Jumat, pukul 08.00 sampai 16.00.';
  expect(await answerQuestion(it.desk, koordinator, question?.id ?? '', text, 'o-1')).toEqual({ ok: true });
  // The same order again, as after a crash, has been done; another answer comes too late.
  expect(await answerQuestion(it.desk, koordinator, question?.id ?? '', text, 'o-1')).toEqual({ ok: true });
  expect(await answerQuestion(it.desk, koordinator, question?.id ?? '', text, 'o-2')).toMatchObject({
    code: 'already',
  });
  expect(it.told).toMatchObject([{ chat: own, update: { kind: 'officer', text } }]);
});

test('of two words on broadcasts the later one counts, in whatever order they arrive', async () => {
  const later = order({ name: 'set-broadcasts', on: false }, { chat: own });
  await carryOut(it.desk, { ...later, at: later.at + 2 });
  await carryOut(it.desk, order({ name: 'set-broadcasts', on: true }, { chat: own }));
  expect(await it.stores.people.broadcasts(own)).toEqual({ on: false, at: later.at + 2 });
});

test('"data saya" is a file with all that is kept', async () => {
  it.told.length = 0;
  await carryOut(it.desk, order({ name: 'show-my-data' }, { chat: own }));
  const media = it.told[0]?.update.media?.[0];
  if (media === undefined) throw new Error('no file');
  const text = Buffer.from(await it.desk.media.read(media)).toString('utf8');
  for (const part of ['Rahasia sekali isinya', secret, 'Kantor buka jam berapa?', 'Menerima siaran: tidak'])
    expect(text).toContain(part);
});

test('a day that the reporter does not remember is nowhere taken to be the day of filing', async () => {
  const teller = chat(`lupa-${randomBytes(4).toString('hex')}`);
  const { eventDate: _, ...dateless } = report();
  const filing = order({ name: 'file-report', report: dateless }, { chat: teller });
  await carryOut(it.desk, filing);
  const kase = await it.stores.cases.byId(filing.id);
  expect(kase).toBeDefined();
  expect(kase?.eventDate).toBeUndefined();
  const shown = await showCase(it.desk, koordinator, kase?.number ?? '');
  if (!shown.ok) throw new Error('not shown');
  const print = makeCasePrint('Asia/Makassar', (id) => id);
  expect(print.show(shown.case)).not.toContain('Kejadian:');
  expect(print.show({ ...shown.case, eventDate: '2026-11-01' })).toContain('Kejadian: 2026-11-01');
  it.told.length = 0;
  await carryOut(it.desk, order({ name: 'show-my-data' }, { chat: teller }));
  const media = it.told[0]?.update.media?.[0];
  if (media === undefined) throw new Error('no file');
  const text = Buffer.from(await it.desk.media.read(media)).toString('utf8');
  expect(text).toContain('Tanggal kejadian: tidak disebutkan');
});

test('"hapus data saya" takes person and words, keeps facts and proof, and may be repeated', async () => {
  const [kase] = await it.stores.cases.ofChat(own, 5);
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );
  const kept = await it.desk.media.keep('m-1', { kind: 'photo', bytes: picture });
  if (!kept.ok || kase === undefined) throw new Error('not kept');
  const { number } = kase;
  const adding = { name: 'add-information', number, text: 'Ini foto rumah saya', media: [kept.media] } as const;
  await carryOut(it.desk, order({ ...adding, media: [...adding.media] }, { chat: own }));
  it.told.length = 0;
  const erasing = order({ name: 'erase-my-data' }, { chat: own });
  await carryOut(it.desk, erasing);
  await carryOut(it.desk, erasing);
  const all = await everything();
  for (const part of ['Rahasia sekali isinya', 'Ini foto rumah saya', it.desk.agencyName(secret)])
    expect(all).not.toContain(part);
  const after = await it.stores.cases.byId(kase.id);
  expect(after).toMatchObject({
    topic: 'jalan_drainase',
    place: { kecamatan: 'Pulau Laut Sigam' },
    title: '',
    body: '',
  });
  expect(after?.timeline.map(({ kind }) => kind)).toEqual(['filed', 'added', 'erased']);
  expect(after?.reporter).toBeUndefined();
  await expect(it.desk.media.read(kept.media)).rejects.toThrow('ENOENT');
  expect(await it.stores.people.erasure(erasing.id)).toMatchObject({ cases: 1 });
  expect(new Set(it.told.map(({ update }) => update.id)).size).toBe(1);
});

test('a follower’s "hapus data saya" takes their own words and files, and nobody else’s', async () => {
  const [reporter, leaving, staying] = ['r', 'l', 's'].map((who) => chat(`${who}-${randomBytes(4).toString('hex')}`));
  if (reporter === undefined || leaving === undefined || staying === undefined) throw new Error('no chats');
  const filing = order({ name: 'file-report', report: report() }, { chat: reporter });
  await carryOut(it.desk, filing);
  const { number } = (await it.stores.cases.byId(filing.id)) ?? { number: '' };
  const kept = await it.desk.media.keep(`m-${leaving.chat}`, { kind: 'document', bytes: Buffer.from('catatan') });
  if (!kept.ok) throw new Error('not kept');
  const says = async (who: typeof leaving, text: string, media = [kept.media].slice(1)) => {
    await carryOut(it.desk, order({ name: 'support', number }, { chat: who }));
    await carryOut(it.desk, order({ name: 'add-information', number, text, media }, { chat: who }));
  };
  await says(leaving, 'Rumah saya di sebelahnya', [kept.media]);
  await says(staying, 'Saya juga lewat sana');
  await carryOut(
    it.desk,
    order({ name: 'add-information', number, text: 'Masih rusak', media: [] }, { chat: reporter }),
  );
  const officers = await showCase(it.desk, koordinator, number);
  expect(JSON.stringify(officers)).not.toContain('"person"');
  it.told.length = 0;
  await carryOut(it.desk, order({ name: 'show-my-data' }, { chat: leaving }));
  const own = it.told[0]?.update.media?.[0];
  if (own === undefined) throw new Error('no file');

  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: leaving }));
  const said = async () => (await it.stores.cases.byId(filing.id))?.timeline.flatMap(({ text }) => text ?? []);
  expect(await said()).toEqual(['Saya juga lewat sana', 'Masih rusak']);
  await expect(it.desk.media.read(kept.media)).rejects.toThrow('ENOENT');
  await expect(it.desk.media.read(own)).rejects.toThrow('ENOENT');
  // The one who stays keeps their word when the reporter goes, and may still take it along later.
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: reporter }));
  expect(await said()).toEqual(['Saya juga lewat sana']);
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: staying }));
  expect(await said()).toEqual([]);
});

test('a report that waited for an answer of who is gone waits no longer: its clocks run, and who has it is told', async () => {
  const [reporter, neighbour] = ['r', 'n'].map((who) => chat(`${who}-${randomBytes(4).toString('hex')}`));
  if (reporter === undefined || neighbour === undefined) throw new Error('no chats');
  const filing = order({ name: 'file-report', report: report() }, { chat: reporter });
  await carryOut(it.desk, filing);
  const kase = async () => {
    const found = await it.stores.cases.byId(filing.id);
    if (found === undefined) throw new Error('gone');
    return found;
  };
  const { number } = await kase();
  await carryOut(it.desk, order({ name: 'support', number }, { chat: neighbour }));
  await doAct(
    it.desk,
    askReporter,
    { kind: 'officer', officer: koordinator },
    { number },
    { text: 'Di sebelah mana?' },
  );
  expect((await kase()).state).toBe('menunggu_pelapor');
  // A supporter is left who may answer.
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: reporter }));
  expect((await kase()).state).toBe('menunggu_pelapor');
  const rina = chat(`k-${randomBytes(4).toString('hex')}`);
  await acceptInvitation(it.desk, (await inviteOfficer(it.desk, { role: 'koordinator' }, 'Rina')).code, rina);
  it.told.length = 0;
  const erasing = order({ name: 'erase-my-data' }, { chat: neighbour });
  await carryOut(it.desk, erasing);
  await carryOut(it.desk, erasing);
  const after = await kase();
  expect(after).toMatchObject({ state: 'diterima', followers: [] });
  expect(after.clocks.every((clock) => running(clock))).toBe(true);
  expect(after.timeline.at(-1)).toMatchObject({ kind: 'erased', from: 'menunggu_pelapor', to: 'diterima' });
  expect(after.resume).toBeUndefined();
  const cards = it.told.filter(({ update }) => update.kind === 'card');
  expect(cards).toMatchObject([{ chat: rina, update: { number, why: 'erased' } }]);
  const again = await doAct(
    it.desk,
    askReporter,
    { kind: 'officer', officer: koordinator },
    { number },
    { text: 'Di sebelah mana?' },
  );
  expect(again).toMatchObject({ ok: false, code: 'nobody-left' });
});

test('"hapus data saya" cut off at a file is finished by the next try, and the chat itself is erased before it hears of it', async () => {
  const wati = chat(`wati-${randomBytes(4).toString('hex')}`);
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );
  const kept = await it.desk.media.keep('m-2', { kind: 'photo', bytes });
  if (!kept.ok) throw new Error('not kept');
  await carryOut(it.desk, order({ name: 'file-report', report: report({ media: [kept.media] }) }, { chat: wati }));
  it.told.length = 0;
  const seen: string[] = [];
  const forgetChat = async (ref: typeof wati) => {
    seen.push(`${ref.chat} after ${it.told.length} words`);
  };
  const remove = async () => Promise.reject(new Error('the disk is away'));
  const erasing = order({ name: 'erase-my-data' }, { chat: wati });
  await expect(carryOut({ ...it.desk, media: { ...it.desk.media, remove } }, erasing)).rejects.toThrow('disk');
  await carryOut({ ...it.desk, forgetChat }, erasing);
  await expect(it.desk.media.read(kept.media)).rejects.toThrow('ENOENT');
  expect(seen).toEqual([`${wati.chat} after 0 words`]);
  expect(it.told).toMatchObject([{ chat: wati, update: { kind: 'erased' } }]);
});
