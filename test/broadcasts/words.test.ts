// The pure parts of broadcasts: words, quiet hours, how long it takes, what follows from a failure, and the report's cells.
import { describe, expect, test } from 'vitest';
import { broadcastWords } from '../../src/app/broadcasts/words.ts';
import { afterSend } from '../../src/broadcasts/after-send.ts';
import { finishedAt } from '../../src/broadcasts/forecast.ts';
import { fill, longestFill, unknownPlaceholders, type Values } from '../../src/broadcasts/template.ts';
import { valuesOf } from '../../src/broadcasts/values.ts';
import { quietUntil } from '../../src/domain/quiet-hours.ts';
import { csvLine } from '../../src/text/formats/csv.ts';
import { monday, newCase, schedule } from '../support/case-builders.ts';

const values: Values = {
  ...{ nomor: 'ADU-1', judul: '{nomor} 🙂 <b>', skpd: 'PLN', tenggat: '3 November 2026', status: 'diproses' },
  ...{ tanggal: '1 November 2026', nama: 'Bapak/Ibu' },
};
const { calendar } = schedule;
const at = (time: string): number => Date.parse(`2026-11-02T${time}:00+08:00`);

describe('words', () => {
  test('a value that looks like a place stays what it is (BR4)', () => {
    expect(fill('{nomor}: {Judul}, { skpd }', values)).toBe('ADU-1: {nomor} 🙂 <b>, PLN');
  });
  test('braces around no word are braces; a word that is none of ours is named', () => {
    expect(fill('{} {1} { nomor', values)).toBe('{} {1} { nomor');
    expect(unknownPlaceholders('{nomor} {alamat} {alamat} {}')).toEqual(['alamat']);
  });
  test('no fill is longer than it was said to be', () => {
    const bounds = { nomor: 5, judul: 14, skpd: 3, tenggat: 15, status: 8, tanggal: 15, nama: 9 };
    for (const text of ['{nomor}{nomor}', 'a {judul} b', '{nama} {tanggal} {x}'])
      expect(fill(text, values).length).toBeLessThanOrEqual(longestFill(text, bounds));
  });
});

describe('the facts of a person', () => {
  const words = broadcastWords(new Map(), 'Asia/Makassar', 'id');
  const child = newCase({ state: 'digabung', title: 'Lampu padam', filedAt: monday + 1 });
  const parent = newCase({ state: 'didisposisikan', title: 'Lampu jalan mati' });
  const own = { kase: child, number: child.number };
  const followed = { kase: parent, number: child.number };

  test('a report that was merged counts once, as it goes on in the other', () => {
    expect(valuesOf([own, followed], words)).toMatchObject({
      nomor: child.number,
      judul: 'Lampu jalan mati',
      status: words.state('didisposisikan'),
    });
    expect(valuesOf([own], words)).toMatchObject({ nomor: child.number, judul: 'Lampu padam' });
  });
  test('two reports are both told of', () => {
    expect(valuesOf([own, { kase: parent, number: parent.number }], words)).toMatchObject({
      nomor: `${child.number} dan ${parent.number}`,
    });
  });
});

describe('quiet hours', () => {
  const night = { from: 20 * 60, to: 6 * 60 };
  test.each([
    ['19:59', undefined],
    ['20:00', Date.parse('2026-11-03T06:00:00+08:00')],
    ['23:59', Date.parse('2026-11-03T06:00:00+08:00')],
    ['05:59', at('06:00')],
    ['06:00', undefined],
  ])('at %s', (time, until) => expect(quietUntil(night, calendar, at(time))).toBe(until));
  test('within a day, and never', () => {
    expect(quietUntil({ from: 720, to: 780 }, calendar, at('12:30'))).toBe(at('13:00'));
    expect(quietUntil({ from: 0, to: 0 }, calendar, at('00:00'))).toBeUndefined();
  });
});

describe('how long it takes', () => {
  const given = { quiet: { from: 1200, to: 360 }, calendar, now: monday, urgent: false };
  const terms = { perSecond: 30, rings: true, answersOnly: false };
  test('at the pace of the channel', () => expect(finishedAt(2_300, terms, given) - monday).toBe(76_667));
  test('what does not fit before the night goes out in the morning', () => {
    const now = at('19:59');
    expect(finishedAt(30 * 60 + 30, terms, { ...given, now })).toBe(Date.parse('2026-11-03T06:00:01+08:00'));
    expect(finishedAt(30 * 60 + 30, terms, { ...given, now, urgent: true })).toBe(at('20:00') + 1000);
  });
  test('a bound a day spreads it over days', () => {
    const end = finishedAt(250, { ...terms, perSecond: 1, perDay: 100 }, given);
    expect(new Date(end).toISOString()).toBe('2026-11-03T22:00:50.000Z');
  });
});

describe('after a failed send', () => {
  const tries = { plain: false, moved: false, alone: 0, tries: 1, lane: 0 };
  test.each([
    [
      { class: 'retry-after', seconds: 35 },
      { row: 'pending', wait: 35_000, paused: true },
    ],
    [
      { class: 'channel-down', reason: '' },
      { row: 'pending', paused: true },
    ],
    [
      { class: 'retry-later', reason: '' },
      { row: 'pending', wait: 1_000, paused: false },
    ],
    [
      { class: 'chat-gone', reason: '' },
      { row: 'failed', why: 'chat-gone', closed: true },
    ],
    [
      { class: 'not-allowed', reason: '' },
      { row: 'failed', why: 'not-allowed' },
    ],
    [
      { class: 'chat-moved', to: '-100' },
      { row: 'again', chat: '-100' },
    ],
    [{ class: 'content-refused', reason: '' }, { row: 'again-plain' }],
    [{ class: 'unknown', reason: '' }, { row: 'unknown' }],
  ] as const)('%o', (failure, then) => expect(afterSend(failure, tries)).toMatchObject(then));
  test('plain was tried, the chat has moved twice, others pass: given up', () => {
    expect(afterSend({ class: 'content-refused', reason: '' }, { ...tries, plain: true })).toMatchObject({
      row: 'failed',
    });
    expect(afterSend({ class: 'chat-moved', to: '-1' }, { ...tries, moved: true })).toMatchObject({ row: 'failed' });
    expect(afterSend({ class: 'retry-later', reason: '' }, { ...tries, alone: 5 })).toMatchObject({ row: 'failed' });
  });
});

test('fault 37: no cell is a formula', () => {
  const cells = ['=cmd|1', '+62', '-1', '@x', '\tx', ' =1', 'a"b,c', 'x\ny', 'biasa', -3];
  expect(csvLine(cells)).toBe(`'=cmd|1,'+62,'-1,'@x,'\tx,' =1,"a""b,c","x\ny",biasa,-3\r\n`);
});
