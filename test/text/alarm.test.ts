import { expect, test } from 'vitest';
import { alarms } from '../../src/text/alarm.ts';
import { learnAlarm } from '../../src/text/alarm-learning.ts';
import { words } from '../../src/text/fold.ts';
import { inferUrgency } from '../../src/text/urgency.ts';

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
    reports: ['jalan rusak dekat kolam', 'lampu jalan mati'],
  });
  const points = new Map(learned.points);
  expect(points.get('gelagap') ?? points.get('gelagapan')).toBeGreaterThan(0.1);
  expect(points.get('kotor')).toBeLessThan(0);
  expect(learned).toEqual(
    learnAlarm({
      emergencies: ['kakek gelagapan di kolam', 'adik gelagapan di laut'],
      harmless: ['harga kolam naik', 'kolam kotor'],
      reports: ['jalan rusak dekat kolam', 'lampu jalan mati'],
    }),
  );
});
