import { describe, expect, it } from 'vitest';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { mustLoadTopics } from '../../src/app/topics/topic-files.ts';
import { makeClassifier } from '../../src/text/topics/classify.ts';
import { cpuTime } from '../support/cpu-time.ts';

const agencies = mustLoadAgencies('flows/agencies.yaml');
const table = mustLoadTopics('flows/topics', new Set(agencies.keys()));
const classifier = makeClassifier(table);

describe('a text that says nothing', () => {
  it.each([
    ['nothing', ''],
    ['emoji only', '😀😀👍🏽'],
    ['another script', 'こんにちは 世界 مرحبا'],
    ['lone surrogates', '\ud800\udc00\udfff\ud83d'],
    ['dashes', '-'.repeat(1_000_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['NUL', '\0\0\0'],
  ])('%s: lainnya, no reasons', (_, text) => {
    const tag = classifier.tag(text);
    expect(tag.topic).toBe('lainnya');
    expect(tag.reasons).toEqual([]);
  });

  it('costs bounded time, however long', () => {
    const cost = cpuTime(() => {
      for (const piece of ['-', 'jalan rusak ', '😀', 'é', '​', 'xqzjv', '1'])
        classifier.tag(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    });
    expect(cost).toBeLessThan(2_000);
  });
});

describe('a complaint', () => {
  it.each([
    ['jln di ds semisir rusaaak parah bnyk lubang', 'jalan_drainase'],
    ['banyu pdam kada bajalan sudah 3 hari', 'air_bersih'],
    ['<b>lampu jalan</b> padam &amp; gelap', 'perhubungan_pju'],
    ['antrian feri tanjung serdang panjang banar', 'pelabuhan_ferry'],
    ['ｊａｌａｎ ｂｅｒｌｕｂａｎｇ', 'jalan_drainase'],
    ['ja​lan berlu​bang', 'jalan_drainase'],
  ])('%s: %s', (text, topic) => {
    expect(classifier.tag(text).topic).toBe(topic);
  });

  it('shows the words that decided, as they were written', () => {
    const tag = classifier.tag('Kada da listriknya di sini');
    expect(tag.reasons.map((reason) => reason.word)).toContain('listriknya');
    expect(tag.candidates).toHaveLength(3);
  });
});

describe('a hand-made table', () => {
  const bare = { name: '', about: '', agency: '', classification: 'pengaduan' as const, start: 0, examples: [] };
  const listrik = { ...bare, id: 'listrik', keywords: [{ phrase: 'lampu', points: 4 }] };
  const lainnya = { ...bare, id: 'lainnya', keywords: [] };
  const told = (keywords: { phrase: string; points: number }[]) =>
    makeClassifier({
      topics: [{ ...listrik, keywords: [...listrik.keywords, ...keywords] }, lainnya],
      unsure: 0.3,
      sure: 0.6,
    });

  it('has words that speak against a topic', () => {
    expect(told([]).tag('lampu jalan').topic).toBe('listrik');
    expect(told([{ phrase: 'lampu jalan', points: -9 }]).tag('lampu jalan').topic).toBe('lainnya');
  });

  it('knows a phrase of three words, in any form and in chat spelling', () => {
    const classifier = told([{ phrase: 'sambung kabel putus', points: 9 }]);
    const tag = classifier.tag('tlg sambungkan kabelnya putuss');
    expect(tag.reasons.map(({ word }) => word)).toContain('sambungkan kabelnya putuss');
  });

  it('says nothing for certain of a word that it never saw', () => {
    expect(told([]).tag('wkwkwk xyz')).toMatchObject({ topic: 'lainnya', score: 0, reasons: [], candidates: [] });
  });
});
