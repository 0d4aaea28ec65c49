// Compiles the TypeScript sources, one file in, one file out, into a folder named after what they hold: what runs can
// never be older than what is written, and a second process that compiles the same comes to the same.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tellSourceLines } from './source-lines.js';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Beneath node_modules, so that packages are found from there. */
const cache = join(project, 'node_modules', '.cache', 'aduan');
/** test/support holds the stand-ins and the benches that commands start. */
const roots = ['src', 'test/support'];
const [hour, day] = [3_600_000, 86_400_000];
/** Compiled forms that are kept, the last started of them; and what was started within a day, as commands load files late. */
const kept = 10;

/** The address of a source file's compiled form; `file` is absolute. Compiles all sources unless that was done before. */
export async function compiled(file) {
  const sources = readSources();
  const folder = join(cache, keyOf(sources));
  if (!inUse(folder)) await compile(sources, folder);
  tellSourceLines(folder, project);
  return pathToFileURL(join(folder, relative(project, file).replace(/\.ts$/, '.js'))).href;
}

/** What each source holds. Read once: what is named is what is compiled, though a file change meanwhile. */
function readSources() {
  const files = roots.flatMap((root) => {
    if (!existsSync(join(project, root))) return [];
    const below = readdirSync(join(project, root), { recursive: true });
    return below.filter((file) => file.endsWith('.ts')).map((file) => join(root, file));
  });
  return new Map(files.sort().map((file) => [file, readFileSync(join(project, file))]));
}

function keyOf(sources) {
  const hash = createHash('sha256')
    .update(project)
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const [file, text] of sources) hash.update(`\0${file}\0`).update(text);
  return hash.digest('hex').slice(0, 20);
}

/** Whether it is there; from now on it is the last started. Where we may not write, nobody of ours takes anything away. */
function inUse(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return true;
    throw error;
  }
}

/** Written beside and then given its name, so that no process runs half of it. */
async function compile(sources, folder) {
  const draft = `${folder}.${randomUUID()}`;
  try {
    mkdirSync(draft, { recursive: true });
  } catch (error) {
    process.stderr.write(
      `Cannot write to ${cache} (${error.code}): run "npm run aduan -- --help" once as the owner of that folder.\n`,
    );
    process.exit(1);
  }
  const { build, stop } = await import('esbuild');
  try {
    await build({
      absWorkingDir: project,
      entryPoints: [...sources.keys()],
      outbase: project,
      outdir: draft,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'error',
      define: { 'import.meta.url': sourceUrl },
      plugins: [asTheyLie(sources)],
    });
    renameSync(draft, folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    // Its compiler is a process of its own, which would stay.
    await stop();
    rmSync(draft, { recursive: true, force: true });
  }
  takeAwayOld();
}

/** Also drafts of processes that were killed. Another process may take the same away, or have put there what is not ours. */
function takeAwayOld() {
  const ages = readdirSync(cache).flatMap((name) => {
    const used = statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs;
    return used === undefined ? [] : [{ name, age: Date.now() - used }];
  });
  const drafts = ages.filter(({ name, age }) => name.includes('.') && age > hour);
  const forms = ages.filter(({ name }) => !name.includes('.')).sort((a, b) => a.age - b.age);
  for (const { name } of [...drafts, ...forms.slice(kept).filter(({ age }) => age > day)]) {
    const old = join(cache, name);
    try {
      rmSync(old, { recursive: true, force: true });
    } catch (error) {
      process.stderr.write(`${old} is needed no longer and could not be taken away (${error.code}).\n`);
    }
  }
}

/** Stands for the address of a source within it. */
const sourceUrl = '__source_url';

/** Files import each other as before, and each still finds what lies beside its source. */
const asTheyLie = (sources) => ({
  name: 'as-they-lie',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return { path: path.startsWith('.') ? path.replace(/\.ts$/, '.js') : path, external: true };
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      // Before the first line, so that all others stay where they are.
      contents: `const ${sourceUrl} = ${JSON.stringify(pathToFileURL(path).href)}; ${sources.get(relative(project, path))}`,
      loader: 'ts',
    }));
  },
});
