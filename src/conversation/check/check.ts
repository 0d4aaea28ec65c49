// Finds what is wrong with flows and sentences before anyone meets it: each fault with file, line and column.
import { isMap, isScalar, isSeq, type LineCounter, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { flowFile } from '../flows/flow.ts';
import type { Fault, ReadFlow } from './fault.ts';
import { formatSlips } from './format.ts';
import { checkGraph } from './graph.ts';
import type { LocaleText } from './locale-text.ts';
import { checkNames } from './names.ts';
import { checkSentences } from './sentences.ts';
import { checkWords } from './words.ts';
import { type FileText, placeOf, readYaml } from './yaml.ts';

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

/** All faults of the flows and their sentences; none where a service may start with them. */
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
    ...checkWords(read, new Map(texts[0]?.texts.map(({ key, text }) => [key, text ?? '']))),
    ...checkSentences(read, texts, { used, whole: args, mainOnly, garbled, allRead: unread.length === 0 }),
  );
  for (const [n, { files }] of locales.entries())
    for (const file of files) faults.push(...shapeFaults(file, whole, n === 0));
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

const missingFlow = (file: string, id: string): Fault => ({
  ...{ file, line: 1, column: 1 },
  message: `berkas ini tidak ada, padahal alur "${id}" dimulai oleh program sendiri`,
});

/** The flow in a file, or nothing when it cannot be used; then `faults` has grown. */
export function readFlow(file: FileText, faults: Fault[]): ReadFlow[] {
  const { name } = file;
  const { document, lines, fault } = readYaml(file);
  if (fault !== undefined) {
    faults.push(fault);
    return [];
  }
  const at = (path: readonly (string | number)[]) => placeOf(document.contents, path, lines);
  const say = (path: readonly (string | number)[], message: string) =>
    faults.push({ file: name, ...at(path), message });
  const written: unknown = document.toJS();
  if (written === null) {
    say([], 'berkas ini kosong; kembalikan isinya, atau hapus berkasnya');
    return [];
  }
  if (!isMap(document.contents)) {
    say([], 'ini bukan alur; baris pertamanya harus "flow: nama"');
    return [];
  }
  const parsed = flowFile.safeParse(written, { reportInput: true });
  if (parsed.success) return [{ name, flow: parsed.data, at }];
  for (const { path, message } of formatSlips(flowFile, parsed.error.issues, written)) say(path, message);
  return [];
}

/** What a file of sentences that is read whole lacks; that another language has other keys is found by comparing them. */
function shapeFaults(file: FileText, whole: ReadonlyMap<string, WholeFile>, main: boolean): Fault[] {
  const known = whole.get(nameOf(file));
  const { document, lines, fault } = readYaml(file);
  if (known === undefined || fault !== undefined || !isMap(document.contents)) return [];
  const written: unknown = document.toJS();
  const issues = known.schema.safeParse(written, { reportInput: true }).error?.issues ?? [];
  const told = issues.filter(({ code, path }) => main || (code !== 'unrecognized_keys' && document.hasIn(path)));
  return formatSlips(known.schema, told, written).map(({ path, message }) => ({
    file: file.name,
    ...placeOf(document.contents, path, lines),
    message,
  }));
}

const nameOf = ({ name }: FileText): string => name.replace(/^.*\//, '').replace(/\.yaml$/, '');

const isGarbled = (file: FileText): boolean => readYaml(file).fault !== undefined || !isSentences(file);

const isSentences = (file: FileText): boolean => {
  const { contents } = readYaml(file).document;
  return contents === null || isMap(contents) || (isScalar(contents) && contents.value === null);
};

/** The sentences of one file of a language, by key, with where each stands. */
function readLocale(file: FileText, faults: Fault[]): LocaleText[] {
  const { document, lines, fault } = readYaml(file);
  if (fault !== undefined) faults.push(fault);
  else if (isMap(document.contents)) return sentencesOf(document.contents, nameOf(file), file.name, lines);
  else if (!isSentences(file))
    faults.push({ file: file.name, line: 1, column: 1, message: 'di sini setiap baris ditulis: kunci: "kalimat"' });
  return [];
}

function sentencesOf(map: YAMLMap, prefix: string, file: string, lines: LineCounter): LocaleText[] {
  return map.items.flatMap(({ key, value }): LocaleText[] => {
    const name = `${prefix}.${isScalar(key) ? String(key.value) : ''}`;
    if (isMap(value)) return sentencesOf(value, name, file, lines);
    if (isSeq(value)) return listed(value, name, file, lines);
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const { line, col } = lines.linePos(start);
    return [{ key: name, text: isScalar(value) ? sentenceOf(value.value) : '', file, line, column: col }];
  });
}

/** The sentences of a list: `web-chat.start.0`. */
const listed = (list: YAMLSeq, name: string, file: string, lines: LineCounter): LocaleText[] =>
  list.items.filter(isScalar).map((item, n) => {
    const { line, col } = lines.linePos(item.range?.[0] ?? 0);
    return { key: `${name}.${n}`, text: sentenceOf(item.value), file, line, column: col };
  });

/** What YAML reads as nothing, as a number or as true is no sentence. */
const sentenceOf = (value: unknown): string | null => (value === null ? '' : typeof value === 'string' ? value : null);
