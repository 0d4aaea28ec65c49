// What runs the sources, tried on a small project of its own: first starts at once, changes, stacks, and what may not be written.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/app/project-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = `// A comment that the compiled form does not have.

/* Nor
   this. */
interface Told { words: string }

import { deep } from './deep.ts';
const told: Told = { words: 'import.meta.url ' + import.meta.url.split('/').slice(-2).join('/') };
process.stdout.write(told.words + '\\n');
if (process.argv[2] === 'fail') deep();
if (process.argv[2] === 'code') process.exitCode = 7;
if (process.argv[2] === 'wait') { process.stdout.write('waits\\n'); setInterval(() => undefined, 1_000); }
`;
const deep = `interface Nothing {
  at: 'all';
}

export function deep(): void {
  const none: Nothing | undefined = undefined;

  throw new TypeError('deep ' + String(none));
}
`;

async function project() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'node_modules'));
  await cp(join(projectFolder, 'bin'), join(folder, 'bin'), { recursive: true });
  await symlink(join(projectFolder, 'node_modules', 'esbuild'), join(folder, 'node_modules', 'esbuild'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'src', 'program.ts'), program);
  await writeFile(join(folder, 'src', 'deep.ts'), deep);
  const cache = join(folder, 'node_modules', '.cache', 'aduan');
  const start = (args: readonly string[], as: { uid?: number } = {}) =>
    spawn(process.execPath, [join(folder, 'bin', 'run.js'), join(folder, 'src', 'program.ts'), ...args], as);
  const run = (...args: string[]) => whole(start(args));
  return { folder, cache, start, run };
}

async function whole(child: ChildProcessWithoutNullStreams) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
}

test('eight first starts at once run the same, and leave one compiled form and no draft', async () => {
  const { cache, run } = await project();
  const runs = await Promise.all(Array.from({ length: 8 }, () => run()));
  expect(new Set(runs.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ out: 'import.meta.url src/program.ts\n', err: '', code: 0 })]),
  );
  expect(await readdir(cache)).toHaveLength(1);
});

test('a changed source runs as it is now; of older forms the ten last started are kept, of drafts none', async () => {
  const { folder, cache, run } = await project();
  await run();
  const [first = ''] = await readdir(cache);
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const put = async (name: string, hours: number) => {
    await mkdir(join(cache, name), { recursive: true });
    await utimes(join(cache, name), ago(hours), ago(hours));
  };
  for (let n = 0; n < 12; n += 1) await put(`form-${n}`, 48 + n);
  await put('lately', 20);
  await put('form-1.draft-of-the-dead', 2);
  await put('form-1.draft-under-way', 0);
  await put(first, 100);
  // As one that another process takes away between two looks.
  await symlink(join(folder, 'nowhere'), join(cache, 'vanishing'));
  // Started again, it counts as new.
  expect((await run()).code).toBe(0);
  await writeFile(join(folder, 'src', 'program.ts'), program.replace("'import.meta.url '", "'second '"));
  expect((await run()).out).toBe('second src/program.ts\n');
  const left = (await readdir(cache)).filter((name) => name !== first && !/^[0-9a-f]{20}$/.test(name));
  const forms = Array.from({ length: 7 }, (_, n) => `form-${n}`);
  expect(left.toSorted()).toEqual([...forms, 'form-1.draft-under-way', 'lately', 'vanishing'].toSorted());
  expect(await readdir(cache)).toContain(first);
  expect(await readdir(cache)).toHaveLength(12);
});

test('an error is told with the file and line of its source', async () => {
  const { folder, run } = await project();
  const { err, code } = await run('fail');
  expect(code).toBe(1);
  const [line] = [...deep.split('\n').entries()].find(([, words]) => words.includes('throw')) ?? [-1];
  expect(err).toContain(`at deep (${join(folder, 'src', 'deep.ts')}:${line + 1}:9)`);
  expect(err).toMatch(/src\/program\.ts:10:\d+/);
});

test('an error is told as well where its source cannot be found', async () => {
  const { cache, run } = await project();
  await run();
  const [form = ''] = await readdir(cache);
  await writeFile(join(cache, form, 'src', 'deep.js.map'), '{"broken');
  const { err, code } = await run('fail');
  expect(code).toBe(1);
  expect(err).toMatch(/TypeError: deep undefined\n +at deep \(file:.*deep\.js:\d+:\d+\)/);
});

test('an exit code and a signal are those of the program', async () => {
  const { run, start } = await project();
  expect((await run('code')).code).toBe(7);
  const child = start(['wait']);
  const closed = once(child, 'close');
  for await (const words of child.stdout) if (String(words).includes('waits')) break;
  child.kill('SIGTERM');
  expect(await closed).toEqual([null, 'SIGTERM']);
});

test('where nothing may be written, one sentence says so', async () => {
  const { folder, cache, run } = await project();
  // A file in its place refuses root too, whom no mode keeps out.
  await mkdir(join(folder, 'node_modules', '.cache'));
  await writeFile(cache, '');
  const { err, code } = await run();
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(`Cannot write to ${cache}`)]);
  expect(await readFile(cache, 'utf8')).toBe('');
});

test('what its owner has compiled runs for an account that may not write there', async () => {
  const { folder, cache, run, start } = await project();
  await run();
  await chmod(folder, 0o755);
  await chmod(cache, 0o555);
  const root = process.getuid?.() === 0;
  expect(await whole(start([], root ? { uid: 65_534 } : {}))).toMatchObject({ code: 0, err: '' });
});
