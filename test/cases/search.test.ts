// An officer finds a case again by what they remember of it, and never one outside their reach.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileReport } from '../../src/cases/file-report.ts';
import { searchCases } from '../../src/cases/lists/search-cases.ts';
import { erasePerson } from '../../src/cases/people/erase-person.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { searchWords } from '../../src/text/words/search-words.ts';
import { chat, koordinator, openTestDesk, order, pupr, report, type TestDesk } from '../support/case-builders.ts';

let it: TestDesk;
let lamp: string;
let flood: string;
beforeAll(async () => {
  it = await openTestDesk();
  lamp = await file('Lampu jalan padam di Semayap', 'Sudah tiga malam gelap, anak-anak takut pulang mengaji.');
  flood = await file('Banjir di Hampang', 'Air masuk ke rumah warga, lampu ikut padam.');
});
afterAll(() => it.stores.close());

async function file(title: string, body: string, who = 'siti'): Promise<string> {
  const given = report({ title, body, place: { desa: 'Semayap', kecamatan: 'Pulau Laut Sigam' } });
  const filed = await fileReport(it.desk, order({ name: 'file-report', report: given }, { chat: chat(who) }), given);
  return filed.case.number;
}

async function find(text: string, officer: Officer = koordinator, limit = 10): Promise<string[]> {
  const found = await searchCases(it.desk, officer, { text, limit });
  if (!found.ok) throw new Error(found.code);
  return found.cases.map(({ number }) => number);
}

test('by words in any order and form, all of which must be there', async () => {
  expect(await find('padamnya LAMPU')).toEqual(expect.arrayContaining([lamp, flood]));
  expect(await find('lampu yang padam di jalan')).toEqual([lamp]);
  expect(await find('kebanjiran')).toEqual([flood]);
  expect(await find('lampu sapi')).toEqual([]);
});

test('by its number, however it is typed', async () => {
  expect(await find(lamp.toLowerCase().replaceAll('-', ' '))).toEqual([lamp]);
});

test('words that every complaint has are no question', async () => {
  expect(await searchCases(it.desk, koordinator, { text: 'yang di' })).toEqual({ ok: false, code: 'empty-words' });
});

test('an agency finds only what was handed to it', async () => {
  expect(await find('lampu', pupr)).toEqual([]);
});

test('more than a page: each once, newest first, and what is erased is found no more', async () => {
  const numbers: string[] = [];
  for (let n = 0; n < 7; n += 1) numbers.unshift(await file('Jembatan goyang', `Papan lepas, bagian ${n}`, 'budi'));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await searchCases(it.desk, koordinator, {
      text: 'jembatan goyang',
      limit: 3,
      ...(after !== undefined && { after }),
    });
    if (!page.ok) throw new Error(page.code);
    seen.push(...page.cases.map(({ number }) => number));
    after = page.next;
  } while (after !== undefined);
  expect([...seen].sort()).toEqual([...numbers].sort());
  expect(new Set(seen).size).toBe(7);
  await erasePerson(it.desk, order({ name: 'erase-my-data' }, { chat: chat('budi') }));
  expect(await find('jembatan goyang')).toEqual([]);
});

test('the words of a case are few, and the title’s come first', () => {
  expect(searchWords(['Jalan rusak', 'Semayap'])).toEqual(['jalan', 'rusak', 'semayap']);
  expect(searchWords([Array.from({ length: 500 }, (_, n) => `kata${n}x`).join(' ')]).length).toBeLessThanOrEqual(12);
});
