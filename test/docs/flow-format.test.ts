// The page on flows names all that may stand in a flow file: whoever reads it need not read the program.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { words } from '../../src/conversation/check/format.ts';
import { engineAnswers } from '../../src/conversation/draft/answers.ts';
import { flowFile } from '../../src/conversation/flows/flow.ts';
import { codeIn } from './pages.ts';

const path = 'docs/flows/README.md';
const named = new Set(
  codeIn({ path, text: readFileSync(path, 'utf8') }).flatMap(({ code }) => code.match(/[a-zA-Z][\w-]*/g) ?? []),
);
const missing = (names: Iterable<string>) => [...names].filter((name) => !named.has(name));

test('every word of the format', () => {
  expect(words().size).toBeGreaterThan(50);
  expect(missing(words())).toEqual([]);
});

test('every kind, effect, query and list that a word may be followed by', () => {
  const values = valuesIn(z.toJSONSchema(flowFile));
  expect(values).toContain('review');
  expect(values).toContain('file-report');
  expect(missing(values)).toEqual([]);
});

test('every answer that a condition may ask for', () => {
  expect(missing(Object.keys(engineAnswers))).toEqual([]);
});

/** What the schema lists as values to choose from. */
function valuesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const listed = 'enum' in part && Array.isArray(part.enum) ? part.enum : 'const' in part ? [part.const] : [];
  return [...listed.map(String), ...Object.values(part).flatMap(valuesIn)];
}
