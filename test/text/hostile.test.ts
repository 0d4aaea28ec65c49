// Whatever is typed, the readers answer in bounded time and never throw.
import { beforeAll, expect, test } from 'vitest';
import { readPlaceFiles } from '../../src/app/files/place-files.ts';
import { readTrackingNumber } from '../../src/domain/tracking-number.ts';
import {
  isGreeting,
  isThanks,
  matchOption,
  readChange,
  readRating,
  readWord,
  readYesNo,
} from '../../src/text/answers/answers.ts';
import { findDate, readDate } from '../../src/text/dates/dates.ts';
import { makePlaces, type Places } from '../../src/text/places/places.ts';
import { findAbuse } from '../../src/text/reports/abuse.ts';
import { inferClassification } from '../../src/text/reports/classification.ts';
import { isReport } from '../../src/text/reports/is-report.ts';
import { findPersonalData } from '../../src/text/reports/personal-data.ts';
import { asksToBeAnonymous } from '../../src/text/reports/privacy-wish.ts';
import { proposeTitle } from '../../src/text/reports/title.ts';
import { makeRandom } from '../../src/text/topics/folds.ts';
import { inferUrgency } from '../../src/text/urgency/urgency.ts';
import { makeScanner } from '../../src/text/words/scan.ts';
import { cpuTime } from '../support/cpu-time.ts';

let places: Places;
beforeAll(async () => {
  places = makePlaces(await readPlaceFiles());
});

const now = Date.parse('2026-11-25T02:00:00Z');
const zone = 'Asia/Makassar';
const readers: Record<string, (text: string) => unknown> = {
  matchOption: (text) => matchOption(text, [{ ref: 'a', label: 'Ya' }]),
  readYesNo,
  readWord,
  isGreeting,
  isThanks,
  readRating,
  readChange,
  readDate: (text) => readDate(text, now, zone),
  findDate: (text) => findDate(text, now, zone),
  byName: (text) => places.byName(text),
  inText: (text) => places.inText(text),
  inferClassification,
  isReport,
  inferUrgency,
  proposeTitle,
  findPersonalData,
  findAbuse,
  asksToBeAnonymous,
  readTrackingNumber,
};

const million = 1_000_000;
const filled = (piece: string, length = million) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const random = makeRandom(1);
const atRandom = (keys: string) =>
  Array.from({ length: million }, () => keys.charAt(Math.floor(random() * keys.length))).join('');
const hostile: [string, string][] = [
  ['dashes', filled('-')],
  ['one letter', filled('a')],
  ['spaces', filled(' ')],
  ['line breaks', filled('\n')],
  ['digits', filled('1')],
  ['digits apart', filled('1 ')],
  ['dates', filled('12/11 ')],
  ['commas', filled(', ')],
  ['dots', filled('a.')],
  ['at signs', filled('a@')],
  ['addresses', filled('pak ')],
  ['greetings', filled('assalamualaikum ')],
  ['polite words', filled('mohon tolong ')],
  ['event words', filled('kebakaran bulan lalu ')],
  ['tracking numbers', filled('adu-1')],
  ['place words', filled('pulau laut ')],
  ['wishes', filled('tolong jangan nama saya ')],
  ['short wishes', filled('anonim itu.')],
  ['stars', filled('a*')],
  ['lone surrogates', filled('\ud83d')],
  ['emoji', filled('\u{1F44D}')],
  ['zero width', filled('y\u200b')],
  ['right to left', filled('\u202eya')],
  ['combining marks', filled('a\u0301')],
  ['other script', filled('\u6c49\u5b57')],
  ['NUL', filled('\u0000')],
  ['mark-up', filled('<b>&_*[')],
  ['letters hit at random', atRandom('abcdefghijklmnopqrstuvwxyz     ')],
  ['keys hit at random', atRandom('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-!?')],
];

test.each(hostile)('a million %s', (_name, text) => {
  for (const [name, read] of Object.entries(readers)) {
    const cost = cpuTime(() => void read(text));
    // Generous: the machine may be slow. Quadratic work on a million characters would take minutes.
    expect(cost, name).toBeLessThan(1_500);
  }
});

test('a text of words that nobody knows is given up early; one known word among two is read to its end', () => {
  let asked = 0;
  const { scan } = makeScanner((word) => {
    asked += 1;
    return word === 'jalan' ? 1 : -1;
  });
  const strange = Array.from({ length: 3_000 }, (_, i) => `q${i.toString(26).replace(/[0-9]/g, 'w')}zu`);
  scan(strange.join(' '));
  expect(asked).toBeLessThan(500);
  expect(scan(strange.map((word) => `jalan ${word}`).join(' '))).toBeGreaterThan(4_000);
});

test.each([
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\udc4d',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"$ne":null}',
  '$where',
  '../../x',
  '<b>',
  '_*[',
  '=cmd',
  'NaN',
  'null',
  'undefined',
])('%j means nothing to anyone', (text) => {
  for (const read of Object.values(readers)) read(text);
  expect(readWord(text)).toBeNull();
  expect(readYesNo(text)).toBeNull();
  expect(readDate(text, now, zone)).toEqual({ kind: 'none' });
  expect(places.byName(text)).toEqual({ kind: 'none' });
  expect(inferUrgency(text)).toEqual({ urgency: 'biasa' });
});

test('cut at every byte, a report is still read', () => {
  const bytes = new TextEncoder().encode('Pak \u{1F64F} di ds semisir banjir naik, hub 081234567890 sejak kemarin');
  for (let end = 0; end <= bytes.length; end++) {
    const text = new TextDecoder().decode(bytes.slice(0, end));
    for (const read of Object.values(readers)) read(text);
  }
  expect(inferUrgency(new TextDecoder().decode(bytes)).emergency).toBe('banjir');
});
