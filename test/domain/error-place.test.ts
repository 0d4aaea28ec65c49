// The place that a log tells of an error is one of ours, wherever the project lies.
import { expect, test } from 'vitest';
import { errorPlace } from '../../src/domain/error-place.ts';

function thrown(...frames: string[]): Error {
  const error = new TypeError('Siti menulis: jalan rusak');
  error.stack = [String(error), ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
}

test('the first line of ours is told, not that of a package nor what lies above the project', () => {
  const error = thrown(
    'parse (file:///usr/src/app/node_modules/some-package/src/index.js:7:1)',
    'async take (/usr/src/app/src/conversation/apply.ts:41:9)',
    'run (/usr/src/app/src/intake/take-turn.ts:3:1)',
  );
  expect(errorPlace(error)).toBe('TypeError in conversation/apply.ts:41');
});

test('where no line is ours, its kind is told, and never its words', () => {
  expect(errorPlace(thrown('x (node:internal/fs:1:1)'))).toBe('TypeError');
  expect(errorPlace('Siti')).toBe('string');
});
