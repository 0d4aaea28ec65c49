import { expect, it } from 'vitest';
import { makeClassifier } from '../../src/text/topics/classify.ts';
import { readCorpus } from '../../src/text/topics/corpus.ts';
import { withTypos } from '../../src/text/topics/evaluate.ts';
import { groupedFolds, makeRandom, nearDuplicates } from '../../src/text/topics/folds.ts';
import { learn } from '../../src/text/topics/learn.ts';
import { flatten } from '../../src/text/topics/topics.ts';
import { townNames } from '../../src/text/topics/town-names.ts';
import { rootOfForms, writtenForms, writtenNames } from '../../src/text/topics/written-forms.ts';

const roads = ['jalan berlubang parah', 'aspal rusak dan berlubang', 'lubang di jalan raya', 'aspal jalan hancur'];
const waters = ['air keruh dari keran', 'keran mati, air kecil', 'air berbau dan keruh', 'pipa bocor, air terbuang'];
const texts = [...roads, ...waters];
const labels = [...roads.map(() => 'jalan'), ...waters.map(() => 'lainnya')];
const all = texts.map((_, i) => i);

it('learns which words speak for which topic, the same each time, and knows a mistyped one', () => {
  const corpus = readCorpus(texts);
  const learned = learn(corpus, labels, all);
  expect(learn(corpus, labels, all)).toEqual(learned);
  const bare = {
    name: '',
    about: '',
    agency: '',
    classification: 'pengaduan' as const,
    start: 0,
    keywords: [],
    examples: [],
  };
  const topics = ['jalan', 'lainnya'].map((id) => ({ ...bare, id }));
  const forms = writtenForms([...texts, ...texts], learned.rows);
  const classifier = makeClassifier({
    topics,
    unsure: 0,
    sure: 1,
    learned: { ...learned, rows: flatten(learned.rows), forms: rootOfForms(forms) },
  });
  expect(classifier.tag('lubang besar').topic).toBe('jalan');
  expect(classifier.tag('keran').topic).toBe('lainnya');
  expect(classifier.tag('berlubqng').candidates[0]?.topic).toBe('jalan');
});

it('takes no name for a slip of the finger, unless a keyword speaks of it', () => {
  const { start, rows } = learn(readCorpus(texts), labels, all);
  const names = writtenNames(['Lubane', 'gang lubane', 'desa jalak', 'jalak'], (name) =>
    ['lubane', 'jalak'].includes(name),
  );
  expect(names).toEqual(new Set(['lubane', 'jalak']));
  const bare = { name: '', about: '', agency: '', classification: 'pengaduan' as const, start: 0, examples: [] };
  const topics = [
    { ...bare, id: 'jalan', keywords: [{ phrase: 'jalak', points: 9 }] },
    { ...bare, id: 'lainnya', keywords: [] },
  ];
  const learned = { start, rows: flatten(rows), forms: new Map(), names };
  const { tag } = makeClassifier({ topics, unsure: 0, sure: 1, learned });
  expect(tag('lubano').reasons).not.toEqual([]);
  expect(tag('lubane').reasons).toEqual([]);
  expect(tag('jalak').topic).toBe('jalan');
});

it('lets a hand-made keyword win over what was learned', () => {
  const { start, rows } = learn(readCorpus(texts), labels, all);
  const learned = { start, rows: flatten(rows), forms: new Map() };
  const bare = { name: '', about: '', agency: '', classification: 'pengaduan' as const, start: 0, examples: [] };
  const topics = [
    { ...bare, id: 'jalan', keywords: [] },
    { ...bare, id: 'lainnya', keywords: [{ phrase: 'aspal', points: 15 }] },
  ];
  expect(makeClassifier({ topics, unsure: 0, sure: 1, learned }).tag('aspal').topic).toBe('lainnya');
});

it('keeps near-duplicates in one fold', () => {
  const twice = texts.flatMap((text) => [text, `${text} !!!`]);
  const groups = nearDuplicates(readCorpus(twice).roots);
  const folds = groupedFolds(
    twice.map((_, i) => labels[Math.floor(i / 2)] ?? ''),
    groups,
    4,
    1,
  );
  for (let i = 0; i < twice.length; i += 2) expect(folds[i]).toBe(folds[i + 1]);
  expect(new Set(folds).size).toBe(4);
});

it('sees the names of places, and not ordinary words', () => {
  const names = townNames(Array.from({ length: 5 }, () => 'Mohon jalan Xertopuro diperbaiki karena rusak berat'));
  expect([...names]).toEqual(['xertopuro']);
});

it('makes the same typos for the same seed', () => {
  expect(withTypos('jalan berlubang parah', 1, makeRandom(3))).toBe(
    withTypos('jalan berlubang parah', 1, makeRandom(3)),
  );
  expect(withTypos('jalan berlubang parah', 1, makeRandom(3))).not.toBe('jalan berlubang parah');
});
