import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { evaluateLearning } from '../../src/app/topics/topic-eval.ts';
import { mustLoadTopics } from '../../src/app/topics/topic-files.ts';
import { learnTopics } from '../../src/app/topics/topic-learning.ts';
import { tryKeyword } from '../../src/app/topics/topic-try.ts';
import { makeClassifier } from '../../src/text/topics/classify.ts';

const agencies = new Set(mustLoadAgencies('flows/agencies.yaml').keys());
const shipped = mustLoadTopics('flows/topics', agencies);
const thing: Record<string, string[]> = {
  jalan_drainase: ['jalan', 'aspal', 'lubang', 'selokan'],
  air_bersih: ['air', 'keran', 'pipa', 'pompa'],
  lingkungan: ['sampah', 'pohon', 'limbah', 'taman'],
  kesehatan: ['dokter', 'obat', 'puskesmas', 'perawat'],
};
const places = ['dekat rumah', 'di kampung', 'samping sekolah', 'depan kantor', 'ujung desa', 'belakang toko'];
const moods = ['sudah seminggu', 'tolong diperiksa', 'kami kecewa', 'siapa yang urus', 'sampai kapan begini'];
const samples = Object.entries(thing).flatMap(([label, words]) =>
  words.flatMap((word, w) =>
    places.flatMap((place, p) =>
      moods.map((mood, m) => ({
        text: `${word} ${place} ${mood}`,
        label,
        date: `2026-0${1 + ((w + p + m) % 9)}-1${m}`,
      })),
    ),
  ),
);

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'topics-'));
  cpSync('flows/topics', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

it('writes what it learned beside the hand-made files, the same each time, and leaves those alone', () => {
  const before = readFileSync(join(dir, 'air_bersih.yaml'), 'utf8');
  const done = learnTopics(dir, samples, shipped.topics);
  const written = readFileSync(join(dir, 'learned.yaml'), 'utf8');
  expect(learnTopics(dir, samples, shipped.topics)).toEqual(done);
  expect(readFileSync(join(dir, 'learned.yaml'), 'utf8')).toBe(written);
  expect(readFileSync(join(dir, 'air_bersih.yaml'), 'utf8')).toBe(before);

  const table = mustLoadTopics(dir, agencies);
  expect(table.sure).toBe(done.sure);
  const classifier = makeClassifier(table);
  // Learned here, hand-made there, and both in one table.
  expect(classifier.tag('keran dekat rumah kami kecewa').topic).toBe('air_bersih');
  expect(classifier.tag('antrean feri panjang sekali').topic).toBe('pelabuhan_ferry');
});

it('prints every figure that is promised', () => {
  const lines: string[] = [];
  evaluateLearning(dir, samples, shipped, { seeds: [1], print: (line) => lines.push(line) });
  const said = lines.join('\n');
  for (const figure of [
    'macro-F1',
    'accuracy',
    'top-3',
    'kept at 95 %',
    'calibration error',
    'typos in 10 %',
    'first 70 % by date',
    'beside all 23 topics',
    'what the chat asks',
    'commonest mistakes',
    'probability said -> share right',
  ])
    expect(said).toContain(figure);
  for (const label of Object.keys(thing)) expect(said).toMatch(new RegExp(`^${label} .*\\d`, 'm'));
});

test('each topic has 25 sentences of its own, a quarter of them as people of the coast mix them with Banjar', () => {
  const banjar =
    /\b(?:kada|ulun|pian|banyu|banar|handak|haja|jua|gasan|balum|hudah|matan|amun|mun|kayapa|kaya apa|tarus|kawa|lawas|urang|pang|imbah|rigat|licak|pajah|pagat|buhan|hanyar|samalam|wahini|ngalih|larang|garing|tulung|maulah|saban|lakas|kakanak|calap|gair|wan|nang|bubuhan|baik-baik|ganal|buruk|di muka|baras|saurangan|tuha|kacalapan|barataan|rancak|samunyaan|iwak|liwar|anum|baiki|dibaiki|tatungkih)\b/i;
  for (const { id, examples } of shipped.topics) {
    expect(examples.length, id).toBeGreaterThanOrEqual(25);
    expect(new Set(examples).size, id).toBe(examples.length);
    expect(examples.filter((one) => banjar.test(one)).length / examples.length, id).toBeGreaterThanOrEqual(0.25);
  }
});

test('a keyword is tried on the examples without touching a file', () => {
  const changed = tryKeyword(shipped, 'lingkungan', { phrase: 'pabrik kelapa sawit', points: 8 });
  expect(changed[0]).toMatch(/^right, sure: pertanian_perkebunan .* -> lingkungan .*Debu dari pabrik kelapa sawit/);
  expect(changed.at(-1)).toMatch(/^find their topic: \d+ -> \d+ of \d+; without asking: \d+ -> \d+$/);
  expect(tryKeyword(shipped, 'listrik', { phrase: 'xyzzy', points: 9 })[0]).toBe('no example changes');
  expect(tryKeyword(shipped, 'listrik', { phrase: 'listrik', points: -9 }).join('\n')).toMatch(/^wrong: listrik/m);
  expect(() => tryKeyword(shipped, 'listrik', { phrase: 'byr', points: 9 })).toThrow(/"byr" is read as "bayar"/);
  expect(() => tryKeyword(shipped, 'listrik', { phrase: 'kwh', points: 99 })).toThrow(/at most 15/);
  expect(() => tryKeyword(shipped, 'pasar', { phrase: 'kios', points: 5 })).toThrow(/"pasar" is no topic/);
});
