// The service killed in mid-broadcast: nobody gets it twice, nobody is forgotten, and what nobody can know is listed.
import { test } from 'vitest';
import { countOf } from '../../src/broadcasts/status.ts';
import { resendUnknown } from '../../src/broadcasts/steer.ts';
import { makeWebTranscript } from '../../src/store/channels/web-transcript.ts';
import { citizen, type Office, openOffice, powerCut, webCitizenOf } from '../support/broadcasts/office.ts';
import { koordinator } from '../support/case-builders.ts';
import { until } from '../support/until.ts';

const each = (count: number) => Array.from({ length: count }, (_, n) => n);

async function sentSoFar({ api }: Office): Promise<number> {
  return (await api.state()).counts['sendMessage 200'] ?? 0;
}

// Both wait for the channel's pace nearly all of their time: side by side, each with a service of its own.
test.concurrent('fault 27: killed at 500 of 1,000', async ({ expect, onTestFinished }) => {
  const office = await openOffice({}, onTestFinished);
  await office.work.stores.plant(powerCut(each(1_000).map(citizen)));
  const planned = await office.plan({ text: 'Laporan {nomor}: listrik sudah menyala.' });
  expect(planned.plan?.people).toBe(1_000);
  await office.send(planned);
  await until('500 of 1,000', async () => (await sentSoFar(office)) >= 500);
  await office.kill();
  await office.start();
  const { tally } = await office.ended(planned.id);

  const received = await office.received();
  const rows = await office.rows(planned.id);
  expect(rows).toHaveLength(1_000);
  expect([...received.values()].filter((texts) => texts.length > 1)).toEqual([]);
  const unknown = rows.filter(({ state }) => state === 'unknown');
  expect(unknown.length).toBeLessThanOrEqual(8);
  expect(countOf(tally, 'sent') + unknown.length).toBe(1_000);
  // Line by line: who is down as sent has got it, who has not got it is down as unknown.
  const byPerson = new Map(rows.map((row) => [row.person, row.state]));
  const told = each(1_000).map((n) => [
    byPerson.get(office.desk.broadcasts.personOf(citizen(n))),
    received.has(citizen(n).chat),
  ]);
  expect(told.filter(([state, got]) => state === 'sent' && got !== true)).toEqual([]);
  expect(told.filter(([state, got]) => state !== 'unknown' && got !== true)).toEqual([]);

  // An officer may say so: then they, and only they, are written to once more.
  if (unknown.length === 0) return;
  expect((await resendUnknown(office.desk, koordinator, planned.id)).ok).toBe(true);
  await until('all to be sent', async () => countOf((await office.status(planned.id)).tally, 'sent') === 1_000);
  expect((await office.received()).size).toBe(1_000);
}, 600_000);

test.concurrent('killed at 1,200 of 2,300, on two channels', async ({ expect, onTestFinished }) => {
  const office = await openOffice({}, onTestFinished);
  await office.work.stores.plant(powerCut([...each(1_150).map(citizen), ...each(1_150).map(webCitizenOf)]));
  const planned = await office.plan({});
  expect(planned.plan?.lanes.map(({ people }) => people)).toEqual([1_150, 1_150]);
  await office.send(planned);
  const done = async () => (await office.status(planned.id)).done;
  await until('1,200 of 2,300', async () => (await done()) >= 1_200, 90_000);
  await office.kill();
  await office.start();
  const { tally } = await office.ended(planned.id);
  expect(countOf(tally, 'sent') + countOf(tally, 'unknown')).toBe(2_300);
  expect(countOf(tally, 'unknown')).toBeLessThanOrEqual(16);
  expect([...(await office.received()).values()].filter((texts) => texts.length > 1)).toEqual([]);
  const transcript = makeWebTranscript({ link: office.link });
  const lines = await Promise.all(each(1_150).map(async (n) => (await transcript.read(webCitizenOf(n).chat)).length));
  expect(lines.filter((count) => count > 1)).toEqual([]);
}, 600_000);
