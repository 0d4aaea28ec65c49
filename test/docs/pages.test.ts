// What the pages tell people to open, type and set is there: links, paths, commands with their options, settings, tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { program } from '../../src/app/cli.ts';
import { settings } from '../../src/app/settings/settings.ts';
import { allPages, anchorsOf, type Code, codeIn, linksIn, withoutBlocks } from './pages.ts';

/** A language that the page on flows makes up. */
const imagined = 'locales/jv';
const pages = allPages();
const code = pages.flatMap(codeIn);
const at = ({ page, line, code: text }: Code): string => `${page}:${line}: ${text}`;
const read = (path: string): string => readFileSync(path, 'utf8');
const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: read(`test/${path}`) }));

test('every link leads to a file, and to a heading in it', () => {
  const broken = pages.flatMap((page) =>
    linksIn(page)
      .filter(
        ({ file, anchor }) => !existsSync(file) || (anchor !== undefined && !anchorsOf(read(file)).includes(anchor)),
      )
      .map(({ line, file, anchor }) => `${page.path}:${line}: ${file}${anchor === undefined ? '' : `#${anchor}`}`),
  );
  expect(broken).toEqual([]);
});

test('every page of docs/ is led to from the index', () => {
  const listed = new Set(
    pages
      .filter(({ path }) => path === 'docs/README.md')
      .flatMap(linksIn)
      .map(({ file }) => file),
  );
  const own = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/') && path !== 'docs/README.md');
  expect(own.filter((path) => !path.startsWith('docs/flows/pictures/') && !listed.has(path))).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const shown = new Set(pages.flatMap(linksIn).map(({ file }) => file));
  expect(readdirSync('docs/pictures').filter((name) => !shown.has(`docs/pictures/${name}`))).toEqual([]);
});

test('every path of the project is there', () => {
  const missing = code.filter(({ code: text }) =>
    (text.match(/(?<![\w/.-])(?:src|test|docs|flows|locales|bin)\/[a-z\d./_-]*[a-z\d](?![A-Za-z])/g) ?? []).some(
      (path) => path !== imagined && !existsSync(path) && !existsSync(`${path}.test.ts`) && !text.includes('*'),
    ),
  );
  expect(missing.map(at)).toEqual([]);
});

test('every setting is one', () => {
  const names = new Set<string>(Object.keys(settings.shape));
  // Those of tests are read from the environment by the tests.
  const tests = testFiles.map(({ text }) => text).join('\n');
  const unknown = code.filter(({ code: text }) => {
    const [, name] = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=.*)?$/.exec(text) ?? [];
    return (
      name !== undefined &&
      name !== 'NODE_DEBUG' &&
      !names.has(name) &&
      !tests.includes(`env.${name}`) &&
      !tests.includes(`env['${name}']`)
    );
  });
  // A line of the changelog may name what is gone.
  expect(unknown.filter(({ page }) => page !== 'CHANGELOG.md').map(at)).toEqual([]);
});

test('every command of aduan is one, with the options that it has', () => {
  const wrong = code.flatMap((piece) =>
    aduanLines(piece.code).flatMap((words) => flaws(words).map((flaw) => `${at(piece)}: ${flaw}`)),
  );
  expect(wrong).toEqual([]);
});

test('every npm script is one', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = code.flatMap((piece) =>
    [...piece.code.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(({ 1: name = '' }) => ({ piece, name })),
  );
  expect(named.filter(({ name }) => !(name in scripts)).map(({ piece }) => at(piece))).toEqual([]);
});

test('every test that is named by file and words is there', () => {
  const named = pages.flatMap(({ path, text }) =>
    withoutBlocks(text)
      .split('\n')
      .flatMap((row, i) => namedTests(row).map((named) => ({ ...named, at: `${path}:${i + 1}` }))),
  );
  const gone = named.filter(({ file, words }) => !hasTest(file, words));
  expect(gone.map((one) => `${one.at}: ${one.file} *${one.words}*`)).toEqual([]);
});

/** The words after `aduan` of each call in a piece of code; a group's command may stand without it, as `bench step`. */
function aduanLines(text: string): string[][] {
  const groups = program()
    .commands.filter(({ commands }) => commands.length > 0)
    .map((group) => group.name());
  const bare = new RegExp(`^(?:aduan |(?=(?:${groups.join('|')}) [a-z])) *(.*)|npm run -s aduan -- (.*)`).exec(text);
  if (bare === null) return [];
  const words = ((bare[1] ?? bare[2] ?? '').match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
    word.replace(/^\[|\]$/g, ''),
  );
  const end = words.findIndex((word) => /^[|>&#;]/.test(word));
  return [(end < 0 ? words : words.slice(0, end)).filter((word) => word !== '…')];
}

function flaws(words: readonly string[]): string[] {
  let command: Command = program();
  const rest = [...words];
  while (rest.length > 0 && command.commands.length > 0 && !rest[0]?.startsWith('-')) {
    const next = command.commands.find((one) => one.name() === rest[0]);
    if (next === undefined) return [`no command ${rest[0]}`];
    command = next;
    rest.shift();
  }
  const found: string[] = [];
  let given = 0;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (!word.startsWith('--')) {
      given++;
      continue;
    }
    for (const long of word.split('/')) {
      const option = command.options.find((one) => one.long === long);
      if (option === undefined && long !== '--help') found.push(`no option ${long}`);
      if (option?.required) i++;
    }
  }
  const takes = command.registeredArguments;
  if (given > takes.length && !takes.some(({ variadic }) => variadic)) found.push('too many arguments');
  return found;
}

/** `file` *words*, *words* as the tables of the docs name tests. */
function namedTests(row: string): { file: string; words: string }[] {
  return [...row.matchAll(/`([\w./-]+)`((?:,? (?:\*[^*]+\*))+)/g)].flatMap(({ 1: file = '', 2: list = '' }) =>
    [...list.matchAll(/\*([^*]+)\*/g)].map(({ 1: words = '' }) => ({ file, words })),
  );
}

/** Whether a test file of that name has these words; tables name it with or without its folder and ending. */
function hasTest(file: string, words: string): boolean {
  const plain = (text: string): string => text.replace(/[’‘]|\\'/g, "'").toLowerCase();
  return testFiles
    .filter(({ path }) => [`/${file}`, `/${file}.test.ts`].some((end) => `/test/${path}`.endsWith(end)))
    .some(({ text }) => words.split('…').every((part) => plain(text).includes(plain(part.trim()))));
}
