// Finds what is wrong with flows and sentences before anyone meets it: each fault with file, line and column.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { flowFile } from '../flows/flow.ts';
import type { Fault, ReadFlow } from './fault.ts';
import { formatFault } from './format.ts';
import { checkGraph } from './graph.ts';
import { checkNames } from './names.ts';
import { checkSentences, type LocaleText } from './sentences.ts';
import { checkWords } from './words.ts';

/** A file as text; `name` is its path as it is to be shown. */
export interface FileText {
  name: string;
  text: string;
}

export interface CheckInput {
  flows: readonly FileText[];
  /** Sentences by language, the first of which is the one that must be complete. */
  locales: readonly { locale: string; files: readonly FileText[] }[];
  /** Keys of sentences that the program itself uses. */
  used: ReadonlySet<string>;
  /** Files of sentences that are read whole: their shape, and what their sentences may ask for. */
  whole?: ReadonlyMap<string, WholeFile>;
  /** Files of sentences that only the first language needs. */
  mainOnly?: ReadonlySet<string>;
  /** Flows that there must be, and the folder that they belong in. */
  needed?: { flows: readonly string[]; folder: string };
}

export interface WholeFile {
  schema: z.ZodType;
  args: readonly string[];
}

export function checkFlows({
  flows,
  locales,
  used,
  whole = new Map(),
  mainOnly = new Set(),
  needed,
}: CheckInput): Fault[] {
  const faults: Fault[] = [];
  const read = flows.flatMap((file) => readFlow(file, faults));
  // What a file that cannot be read would have said is not missing, nor what it alone uses unused: its own fault is told.
  const garbledFlows = flows.map(nameOf).filter((name) => !read.some(({ flow }) => flow.flow === name));
  const missing = (needed?.flows ?? []).filter(
    (id) => ![...read.map(({ flow }) => flow.flow), ...garbledFlows].includes(id),
  );
  faults.push(...missing.map((id) => missingFlow(`${needed?.folder ?? ''}/${id}.yaml`, id)));
  const unread = [...garbledFlows, ...missing];
  const garbled = new Set(locales.flatMap(({ files }) => files.filter(isGarbled).map(nameOf)));
  const texts = locales.map(({ locale, files }) => ({
    locale,
    texts: files.flatMap((file) => readLocale(file, faults)),
  }));
  const args = new Map([...whole].map(([name, file]) => [name, file.args]));
  faults.push(
    ...checkGraph(read, unread),
    ...checkNames(read, unread),
    ...checkWords(read, new Map(texts[0]?.texts.map(({ key, text }) => [key, text]))),
    ...checkSentences(read, texts, { used, whole: args, mainOnly, garbled, allRead: unread.length === 0 }),
  );
  for (const [n, { files }] of locales.entries())
    for (const file of files) faults.push(...shapeFaults(file, whole, n === 0));
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

const missingFlow = (file: string, id: string): Fault => ({
  ...{ file, line: 1, column: 1 },
  message: `the program itself starts the flow "${id}", and there is no such file`,
});

/** The flow in a file, or nothing when it cannot be used; then `faults` has grown. */
export function readFlow({ name, text }: FileText, faults: Fault[]): ReadFlow[] {
  const { document, lines } = readYaml({ name, text }, faults);
  if (document.errors.length > 0) return [];
  const at = (path: readonly (string | number)[]) => placeOf(document.contents, path, lines);
  const written: unknown = document.toJS();
  if (written === null) {
    faults.push({
      file: name,
      line: 1,
      column: 1,
      message: 'this file is empty: give it back what it held, or delete it',
    });
    return [];
  }
  const parsed = flowFile.safeParse(written, { reportInput: true });
  if (parsed.success) return [{ name, flow: parsed.data, at }];
  for (const issue of parsed.error.issues)
    faults.push({ file: name, ...at(pathOf(issue)), message: formatFault(issue) });
  return [];
}

/** Where in a file an issue stands: at the key that is too many, or at the value that does not fit. */
function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return unknown === undefined ? path : [...path, unknown];
}

/** What a file of sentences that is read whole lacks; that another language has other keys is found by comparing them. */
function shapeFaults(file: FileText, whole: ReadonlyMap<string, WholeFile>, main: boolean): Fault[] {
  const known = whole.get(nameOf(file));
  const { document, lines } = readYaml(file, []);
  if (known === undefined || document.errors.length > 0 || !isMap(document.contents)) return [];
  const issues = known.schema.safeParse(document.toJS()).error?.issues ?? [];
  return issues
    .filter(({ code, path }) => main || (code !== 'unrecognized_keys' && document.hasIn(path)))
    .map((issue) => {
      const where = pathOf(issue);
      const message = `"${[nameOf(file), ...where].join('.')}": ${issue.message}`;
      return { file: file.name, ...placeOf(document.contents, where, lines), message };
    });
}

const nameOf = ({ name }: FileText): string => name.replace(/^.*\//, '').replace(/\.yaml$/, '');

const isGarbled = (file: FileText): boolean => readYaml(file, []).document.errors.length > 0;

/** A file's YAML with the means to say where something stands; what is no YAML is among the faults. */
function readYaml({ name, text }: FileText, faults: Fault[]) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // What follows the first slip mostly follows from it.
  for (const error of document.errors.slice(0, 1)) {
    const [place] = error.linePos ?? [{ line: 1, col: 1 }];
    faults.push({
      file: name,
      line: place.line,
      column: place.col,
      message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
    });
  }
  return { document, lines };
}

/** The sentences of one file of a language, by key, with where each stands. */
function readLocale({ name, text }: FileText, faults: Fault[]): LocaleText[] {
  const { document, lines } = readYaml({ name, text }, faults);
  const prefix = nameOf({ name, text });
  return document.errors.length === 0 && isMap(document.contents)
    ? sentencesOf(document.contents, prefix, name, lines)
    : [];
}

function sentencesOf(map: YAMLMap, prefix: string, file: string, lines: LineCounter): LocaleText[] {
  return map.items.flatMap(({ key, value }): LocaleText[] => {
    const name = `${prefix}.${isScalar(key) ? String(key.value) : ''}`;
    if (isMap(value)) return sentencesOf(value, name, file, lines);
    if (isSeq(value)) return listed(value, name, file, lines);
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const { line, col } = lines.linePos(start);
    return [{ key: name, text: isScalar(value) ? String(value.value) : '', file, line, column: col }];
  });
}

/** The sentences of a list: `web-chat.start.0`. */
const listed = (list: YAMLSeq, name: string, file: string, lines: LineCounter): LocaleText[] =>
  list.items.filter(isScalar).map((item, n) => {
    const { line, col } = lines.linePos(item.range?.[0] ?? 0);
    return { key: `${name}.${n}`, text: String(item.value), file, line, column: col };
  });

/** Where `path` stands, or the nearest part of it that does. */
function placeOf(
  root: unknown,
  path: readonly (string | number)[],
  lines: LineCounter,
): { line: number; column: number } {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (hasItems(node)) {
      const item = node.items[Number(part)];
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const hasItems = (node: unknown): node is { items: Node[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
