import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inferUrgency } from '../../src/text/urgency/urgency.ts';

/** Sentences as people type them, one a line; "#" begins a heading. */
const said = (file: string): readonly string[] =>
  readFileSync(new URL(`said/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('an emergency, however it is typed', () => {
  test.each(said('emergencies.txt'))('%s', (text) => {
    expect(inferUrgency(text).urgency).toBe('darurat');
  });
});

describe('no emergency: past, feared, practised, usual, a figure of speech, or papers', () => {
  test.each(said('harmless.txt'))('%s', (text) => {
    expect(inferUrgency(text).urgency).not.toBe('darurat');
  });
});
