// Compiles the TypeScript sources, one file in, one file out, into a folder named after what they hold: what runs can
// never be older than what is written, and a second process that compiles the same comes to the same.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Beneath node_modules, so that packages are found from there. */
const cache = join(project, 'node_modules', '.cache', 'aduan');
/** test/support holds the stand-ins and the benches that commands start. */
const roots = ['src', 'test/support'];
/** What nobody has compiled anew for so long (ms) is taken away; commands load their files late, so not at once. */
const kept = 30 * 24 * 3_600_000;

/** The address of a source file's compiled form; `file` is absolute. Compiles all sources unless that was done before. */
export async function compiled(file) {
  const sources = roots.flatMap(sourcesIn);
  const folder = join(cache, keyOf(sources));
  if (!existsSync(folder)) await compile(sources, folder);
  return pathToFileURL(join(folder, relative(project, file).replace(/\.ts$/, '.js'))).href;
}

function sourcesIn(root) {
  if (!existsSync(join(project, root))) return [];
  const files = readdirSync(join(project, root), { recursive: true });
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(root, file));
}

function keyOf(sources) {
  const hash = createHash('sha256')
    .update(project)
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of sources.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  return hash.digest('hex').slice(0, 20);
}

/** Written beside and then given its name, so that no process runs half of it. */
async function compile(sources, folder) {
  const { build, stop } = await import('esbuild');
  const draft = `${folder}.${randomUUID()}`;
  try {
    mkdirSync(draft, { recursive: true });
  } catch (error) {
    throw new Error(`cannot write to ${cache}: run "npm run aduan -- --help" once as the owner of that folder`, {
      cause: error,
    });
  }
  try {
    await build({
      absWorkingDir: project,
      entryPoints: sources,
      outbase: project,
      outdir: draft,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'error',
      plugins: [asTheyLie],
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
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    if (Date.now() - statSync(old).mtimeMs > kept) rmSync(old, { recursive: true, force: true });
  }
}

/** Files import each other as before, and each still finds what lies beside its source. */
const asTheyLie = {
  name: 'as-they-lie',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return { path: path.startsWith('.') ? path.replace(/\.ts$/, '.js') : path, external: true };
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
