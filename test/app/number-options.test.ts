// A mistyped number is one sentence, before anything is opened: a NaN would be a question that no store can answer, or a
// command that does nothing and says so to nobody.
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { program } from '../../src/app/cli.ts';

interface Numbered {
  name: string;
  read: ((text: string, before: undefined) => unknown) | undefined;
}

/** Every option of every command that takes a number. */
function numbered(command: Command, path = ''): Numbered[] {
  const own = command.options
    .filter(({ flags }) => /<(n|ms)>/.test(flags))
    .map(({ flags, parseArg }) => ({ name: `${path} ${flags}`, read: parseArg }));
  return [...own, ...command.commands.flatMap((each) => numbered(each, `${path} ${each.name()}`))];
}

const all = numbered(program());

test('there are such options', () => expect(all.length).toBeGreaterThan(30));

test.each(all)('$name takes a number and nothing else', ({ read }) => {
  if (read === undefined) throw new Error('not read');
  for (const typed of ['abc', '', '-3', '1e3', '2 0', 'NaN', 'sepuluh'])
    expect(() => read(typed, undefined), typed).toThrow(/^expected a /);
  expect(read('5', undefined)).toBe(5);
});
