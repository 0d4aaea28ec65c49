import { expect, test } from 'vitest';
import { archive } from '../../src/cases/acts/archive.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { forgetOld } from '../../src/cases/people/retention.ts';
import { by, deskForFile, filedCase, koordinator, monday, order, schedule } from '../support/case-builders.ts';

const it = await deskForFile();

test('after its time an ended case forgets its person; an open one, and one that ended later, do not', async () => {
  const [old, open, fresh] = await Promise.all(Array.from({ length: 3 }, async () => (await filedCase(it)).id));
  const end = async (id = ''): Promise<void> => {
    const kase = await it.stores.cases.byId(id);
    const outcome = await doAct(
      it.desk,
      archive,
      by(koordinator),
      { number: kase?.number ?? '' },
      { text: 'Sedang di pengadilan.' },
    );
    expect(outcome.ok).toBe(true);
  };
  const rules = schedule.rules.retention;
  await end(old);
  it.at(monday + 1_000);
  await end(fresh);
  it.at(monday + rules.caseDays * 86_400_000);
  expect(await forgetOld(it.desk, rules)).toMatchObject({ cases: 1 });
  expect(await forgetOld(it.desk, rules)).toMatchObject({ cases: 0 });
  const [first, second, third] = await Promise.all([old, open, fresh].map((id) => it.stores.cases.byId(id ?? '')));
  expect(first).toMatchObject({ body: '', state: 'diarsipkan' });
  expect(first?.reporter).toBeUndefined();
  expect(first?.timeline.find(({ kind }) => kind === 'archived')?.text).toBe('Sedang di pengadilan.');
  for (const kept of [second, third]) expect(kept?.reporter).toBeDefined();
});

test('files of drafts never sent go after their time; those of a report stay', async () => {
  const bytes = Buffer.from('sebuah catatan');
  const keep = async (id: string) => {
    const kept = await it.desk.media.keep(id, { kind: 'document', bytes, name: 'a.txt' });
    if (!kept.ok) throw new Error(kept.reason);
    return kept.media;
  };
  const [sent, added, loose] = [await keep('m-sent'), await keep('m-added'), await keep('m-loose')];
  const { number } = await filedCase(it, { media: [sent] });
  await carryOut(it.desk, order({ name: 'add-information', number, text: '', media: [added] }));
  // Files carry the disk's own time.
  const inYears = Date.now() + 400 * 86_400_000;
  expect(await it.desk.media.removeLoose(Date.now() - 60_000)).toBe(0);
  it.at(inYears);
  expect(await forgetOld(it.desk, { ...schedule.rules.retention, caseDays: 100_000 })).toMatchObject({ files: 1 });
  for (const kept of [sent, added]) expect(Buffer.from(await it.desk.media.read(kept))).toEqual(bytes);
  await expect(it.desk.media.read(loose)).rejects.toThrow();
});
