import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mustLoadAgencies } from '../../src/app/files/agency-file.ts';
import { mustLoadTopics } from '../../src/app/topics/topic-files.ts';
import { alarms } from '../../src/text/urgency/alarm.ts';
import { learnAlarm } from '../../src/text/urgency/alarm-learning.ts';
import { isGuarded } from '../../src/text/urgency/happening.ts';
import { byTable, inferUrgency } from '../../src/text/urgency/urgency.ts';
import { fold, words } from '../../src/text/words/fold.ts';
import { inSentences } from '../../src/text/words/sentences.ts';

const flows = fileURLToPath(new URL('../../flows', import.meta.url));
const { topics } = mustLoadTopics(`${flows}/topics`, new Set(mustLoadAgencies(`${flows}/agencies.yaml`).keys()));

test('an emergency that no row of the table tells of is heard by its words', () => {
  const text = 'nenek di lantai bawah napasnya tinggal satu satu badannya dingin tolong';
  expect(alarms(words(text))).toBe(true);
  expect(inferUrgency(text).urgency).toBe('darurat');
  expect(alarms(words('bagaimana cara mengurus kartu keluarga yang rusak'))).toBe(false);
});

test('a danger, a habit or practice is not heard as an emergency', () => {
  const text = 'takut nenek di lantai bawah kena kompor';
  expect(inferUrgency(text).urgency).not.toBe('darurat');
});

test('words that only emergencies have speak for one, words that only the others have against', () => {
  const learned = learnAlarm({
    emergencies: ['kakek gelagapan di kolam', 'adik gelagapan di laut'],
    harmless: ['harga kolam naik', 'kolam kotor'],
    usual: ['air di muka rumah keruh'],
    reports: ['jalan rusak dekat kolam', 'lampu jalan mati'],
  });
  const points = new Map(learned.points);
  expect(points.get('gelagap') ?? points.get('gelagapan')).toBeGreaterThan(0.1);
  expect(points.get('kotor')).toBeLessThan(0);
  expect(learned).toEqual(
    learnAlarm({
      emergencies: ['kakek gelagapan di kolam', 'adik gelagapan di laut'],
      harmless: ['harga kolam naik', 'kolam kotor'],
      usual: ['air di muka rumah keruh'],
      reports: ['jalan rusak dekat kolam', 'lampu jalan mati'],
    }),
  );
});

test('what people of the regency report every day is hardly ever heard as an emergency', () => {
  const usual = topics.filter(({ id }) => id !== 'bencana').flatMap(({ examples }) => examples);
  const heard = usual.filter((text) =>
    inSentences(fold(text)).some((said) => byTable(said).urgency !== 'darurat' && !isGuarded(said) && alarms(said)),
  );
  expect(usual.length).toBeGreaterThan(500);
  expect(heard.length).toBeLessThanOrEqual(usual.length / 100);
});
