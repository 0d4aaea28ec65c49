// Stacks of errors name the sources, not their compiled form. The maps are read when an error is told, not before: Node's own
// source maps would be held for every file from the start.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** From now on, for all that runs from `folder`, which holds `project`'s compiled files with their maps beside them. */
export function tellSourceLines(folder, project) {
  const compiled = `${pathToFileURL(folder).href}/`;
  const maps = new Map();

  function mapOf(file) {
    if (!maps.has(file)) maps.set(file, readMap(join(folder, `${file}.js.map`)));
    return maps.get(file);
  }
  function told(frame) {
    const at = frame.indexOf(compiled);
    const [, file, line, column] =
      at < 0 ? [] : (/^(.+)\.js:(\d+):(\d+)/.exec(frame.slice(at + compiled.length)) ?? []);
    const found = file === undefined ? {} : (mapOf(file)?.findEntry(line - 1, column - 1) ?? {});
    if (found.originalLine === undefined) return frame;
    const place = `${join(project, file)}.ts:${found.originalLine + 1}:${found.originalColumn + 1}`;
    return frame.replace(`${compiled}${file}.js:${line}:${column}`, () => place);
  }
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${told(String(frame))}`)].join('\n');
}

/** None where it can't be read, as its folder has been taken away or no more files may be opened: an error is told all the same. */
function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
