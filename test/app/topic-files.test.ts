import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTopicTable } from '../../src/app/bench/classify.ts';
import { checkTopics } from '../../src/app/topics/topic-check.ts';
import { normalise } from '../../src/text/words/normalise.ts';

let flows = '';
beforeEach(() => {
  flows = mkdtempSync(join(tmpdir(), 'flows-'));
  for (const name of ['topics', 'agencies.yaml', 'routing.yaml'])
    cpSync(join('flows', name), join(flows, name), { recursive: true });
});
afterEach(() => rmSync(flows, { recursive: true }));

const topic = (id: string, more: string): void => {
  writeFileSync(join(flows, 'topics', 'pasar.yaml'), `id: ${id}\nname: Pasar\nabout: Pasar\nagency: dlh\n${more}`);
};

describe('the tables as they are', () => {
  it('are sound, and at least 95 of 100 example sentences find their topic', () => {
    const { flaws, examples, missed } = checkTopics(flows);
    expect(flaws).toEqual([]);
    expect(missed.length / examples).toBeLessThan(0.05);
  });

  it('know the root of every hand-made keyword, so that reading them never waits for the stemmer and its dictionary', () => {
    const { topics, learned } = openTopicTable();
    const words = topics.flatMap(({ keywords }) =>
      keywords.flatMap(({ phrase }) => normalise(phrase).match(/[a-z]+/g) ?? []),
    );
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => learned?.forms.has(word) !== true)).toEqual([]);
  });
});

describe('a flaw is named with file, line and key', () => {
  it.each([
    ['id that another file has', 'listrik', '', 'pasar.yaml:1: id: "listrik" must live in listrik.yaml'],
    [
      'unknown agency',
      'pasar',
      'classification: pengaduan\nagency: dinas\n',
      'pasar.yaml:6: agency: stands here twice',
    ],
    ['empty name in another language', 'pasar', 'name-en:\n', 'pasar.yaml:5: name-en: is empty'],
    ['no letters', 'pasar', 'keywords:\n  "???": 3\n', 'pasar.yaml:6: ???: can never match: it holds no letter'],
    [
      'repeated word',
      'pasar',
      'keywords:\n  pasar pasar: 3\n',
      'pasar.yaml:6: pasar pasar: can never match: a word that repeats',
    ],
    [
      'too many words',
      'pasar',
      'keywords:\n  satu dua tiga empat: 3\n',
      'pasar.yaml:6: satu dua tiga empat: can never match: a phrase has',
    ],
    [
      'same roots',
      'pasar',
      'keywords:\n  rusak: 3\n  kerusakan: 2\n',
      'pasar.yaml:7: kerusakan: is the same as line 6',
    ],
    [
      'hijacked by an abbreviation',
      'pasar',
      'keywords:\n  byr retribusi: 3\n',
      'pasar.yaml:6: byr retribusi: is read as "bayar" instead of "byr"',
    ],
    ['no points', 'pasar', 'keywords:\n  pasar: banyak\n', 'pasar.yaml:6: pasar: its points must be a number'],
    ['broken line', 'pasar', 'keywords:\n  pasar\n', 'pasar.yaml:6: keywords: must be'],
  ])('%s', (_, id, more, message) => {
    topic(id, more);
    expect(checkTopics(flows).flaws.join('\n')).toContain(message);
  });

  it('unknown agency', () => {
    writeFileSync(join(flows, 'topics', 'pasar.yaml'), 'id: pasar\nname: Pasar\nabout: Pasar\nagency: dinas\n');
    expect(checkTopics(flows).flaws.join('\n')).toContain('pasar.yaml:4: agency: "dinas" is no agency');
  });

  it.each([
    [
      'stands further up',
      'listrik/lagi:\n  words: lampu jalan\n  agency: dishub\n  sure: high\n',
      'listrik/lagi.words: "lampu jalan" never decides',
    ],
    ['hijacked', 'listrik/lagi:\n  words: kwh byr\n  agency: dishub\n  sure: high\n', '"kwh byr" is read as "bayar"'],
    [
      'a rule for all topics without words',
      'semua:\n  agency: inspektorat\n  sure: high\n',
      'semua: "semua" needs a name and words',
    ],
    [
      'a question without its English',
      'listrik/baru:\n  words: kwh meter\n  agency: dishub\n  ask: Di desa mana?\n  sure: high\n',
      'listrik/baru.ask: needs ask-en beside it',
    ],
    [
      'an English question alone',
      'listrik/baru:\n  words: kwh meter\n  agency: dishub\n  ask-en: In which village?\n  sure: high\n',
      'listrik/baru.ask-en: translates a question that is not there',
    ],
  ])('a flaw of the routing table: %s', (_, rule, message) => {
    const file = join(flows, 'routing.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${rule}`);
    expect(checkTopics(flows).flaws.join('\n')).toContain(message);
  });
});
