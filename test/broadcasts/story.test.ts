// The story of a power cut: 40 reports on two channels, one siaran with a tanggapan for all of them. Two people say BERHENTI in
// the middle, one has blocked the bot, and the process is killed once. Ledger, timelines and what arrived agree line by line.
import { expect, test } from 'vitest';
import { chatKey } from '../../src/domain/chat-ref.ts';
import { makeWebTranscript } from '../../src/store/channels/web-transcript.ts';
import { citizen, days, openOffice, powerCut, webCitizenOf } from '../support/broadcasts/office.ts';
import { until } from '../support/until.ts';

test('40 reports of one power cut are answered by one siaran', async () => {
  const office = await openOffice();
  const { api, desk, work } = office;
  const telegram = Array.from({ length: 30 }, (_, n) => citizen(n));
  const web = Array.from({ length: 10 }, (_, n) => webCitizenOf(n));
  const cases = powerCut([...telegram, ...web]);
  // Names and words that are mark-up elsewhere, and one case that is answered already.
  cases[1] = { ...cases[1], title: '_*[ <b>Listrik</b> & "air" {nomor}' } as (typeof cases)[number];
  cases[2] = { ...cases[2], state: 'ditanggapi' } as (typeof cases)[number];
  await work.stores.plant(cases);
  const texts = new Map<string, string[]>();

  const text = 'Laporan {nomor} ({judul}): gardu sudah diperbaiki dan listrik menyala lagi.';
  const planned = await office.plan({ audience: { ...days, topics: ['listrik'] }, text, act: 'respond' });
  expect(planned.plan).toMatchObject({ people: 40, cannot: { ditanggapi: 1 } });
  // In the order in which Telegram's people get it: the sixth has blocked the bot, at the fifteenth Telegram asks for a pause.
  // The order is the store's, so the two whose cases are special are left out: whose case was answered before hears nothing
  // of this answer once they have stopped, and would be waited for in vain.
  const plain = telegram.filter((_, n) => n !== 1 && n !== 2);
  const order = (await office.rows(planned.id)).flatMap(({ person }) =>
    plain.filter((chat) => desk.broadcasts.personOf(chat) === person),
  );
  const blocked = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
  const asksToWait = {
    error_code: 429,
    description: 'Too Many Requests: retry after 8',
    parameters: { retry_after: 8 },
  };
  await api.fault({ method: 'sendMessage', chat: order[5]?.chat ?? '', error: blocked });
  await api.fault({ method: 'sendMessage', chat: order[14]?.chat ?? '', error: asksToWait });
  const wishes = order.slice(-2);
  const stopping = wishes.map(({ chat }) => chat);
  await office.send(planned);

  // In the middle: Telegram has asked for a pause, two people stop, and the process dies.
  await until('the pause', async () => (await api.calls('sendMessage')).some(({ status }) => status === 429));
  for (const chat of stopping) await office.write(chat, 'BERHENTI');
  await until(
    'their word',
    async () => {
      const said = await Promise.all(wishes.map((chat) => work.desk.people.broadcasts(chat)));
      return said.every((each) => each?.on === false);
    },
    30_000,
  );
  await office.kill();
  await office.start();
  await office.ended(planned.id);

  const rows = new Map((await office.rows(planned.id)).map((row) => [row.person, row]));
  expect(rows.size).toBe(40);
  const transcript = makeWebTranscript({ link: office.link });
  // The case's own update, for those who want no broadcasts, comes by the mailbox a moment later.
  await until(
    'the news of those who stopped',
    async () => {
      const received = await office.received();
      return stopping.every(
        (chat) => received.get(chat)?.some((line) => line.includes('gardu sudah diperbaiki')) === true,
      );
    },
    30_000,
  );
  for (const [chat, lines] of await office.received()) texts.set(chat, lines);
  for (const { chat } of web) {
    const lines = await transcript.read(chat);
    texts.set(
      chat,
      lines.map(({ entry }) => entry.text ?? ''),
    );
  }

  const kept = new Map((await work.stores.cases.byIds(cases.map(({ id }) => id))).map((kase) => [kase.id, kase]));
  const told = cases.map(({ id, reporter, state, title }) => {
    if (reporter === undefined) throw new Error('a case without its reporter');
    const row = rows.get(desk.broadcasts.personOf(reporter));
    const kase = kept.get(id);
    const lines = texts.get(reporter.chat) ?? [];
    const siaran = lines.filter((line) => line.includes('BERHENTI') && line.includes('gardu'));
    const event = kase?.timeline.filter((each) => each.kind === 'responded') ?? [];
    return {
      chat: chatKey(reporter),
      was: state,
      row,
      now: kase?.state,
      siaran,
      event,
      lines,
      title,
      number: kase?.number ?? '',
    };
  });
  // Nobody else was written to.
  const known = new Set(cases.map(({ reporter }) => reporter?.chat));
  expect([...texts.keys()].filter((chat) => !known.has(chat))).toEqual([]);
  for (const { row, now, siaran, event, lines, number, title, was, chat } of told) {
    const where = `${chat} ${number}`;
    const words = `Laporan ${number} (${title}): gardu sudah diperbaiki dan listrik menyala lagi.`;
    expect(
      row?.cases.map((own) => own.number),
      where,
    ).toEqual([number]);
    // Ledger and channel: who is down as sent has got it once, in words of their own; nobody else has, but for what nobody can know.
    if (row?.state !== 'unknown') expect(siaran.length, where).toBe(row?.state === 'sent' ? 1 : 0);
    for (const line of siaran) expect(line.split('\n\n')[0], where).toBe(words);
    // Timeline and ledger: every case was answered once, by the use case, or the ledger says why not.
    if (was === 'ditanggapi') {
      expect(row?.refused, where).toEqual([{ number, code: 'wrong-state' }]);
      expect([now, event], where).toEqual(['ditanggapi', []]);
    } else {
      expect([now, event.map(({ text: said }) => said)], where).toEqual(['ditanggapi', [words]]);
      expect(row?.refused, where).toBeUndefined();
    }
    // Nobody hears the answer twice.
    expect(lines.filter((line) => line.includes('gardu sudah diperbaiki')).length, where).toBeLessThanOrEqual(1);
  }
  const states = told.map(({ row }) => (row?.why === undefined ? row?.state : `${row.state}.${row.why}`));
  const count = (state: string) => states.filter((each) => each === state).length;
  expect(count('skipped.opted-out')).toBe(2);
  expect(count('failed.chat-gone')).toBe(1);
  expect(count('unknown.process-died')).toBeLessThanOrEqual(16);
  expect(count('sent') + count('unknown.process-died')).toBe(37);
  // Unless it was under way when the process died.
  const marked = told[1];
  if (marked?.row?.state === 'sent') expect(marked.siaran[0]).toContain('_*[ <b>Listrik</b> & "air" {nomor}');
  else expect(marked?.row?.state).toBe('unknown');
}, 600_000);
