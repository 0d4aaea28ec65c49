// Reads flows/ and locales/ from disk, checks them, and takes changed ones over while running.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkFlows, readFlow } from '../../conversation/check/check.ts';
import type { Fault } from '../../conversation/check/fault.ts';
import type { FileText } from '../../conversation/check/yaml.ts';
import type { FlowFile } from '../../conversation/flows/flow.ts';
import { engineFlows } from '../../conversation/flows/flows.ts';
import { OperatorError } from '../operator-error.ts';
import { projectFolder } from '../project-folder.ts';
import { languages, localeFolder, mainLanguage } from './languages.ts';
import { textSchemas } from './text-schemas.ts';
import { parseYaml } from './yaml-file.ts';

export const flowFolder = join(projectFolder, 'flows');
const sourceFolder = join(projectFolder, 'src');

/** The flows in `folder`; throws an OperatorError that names file, line and column of what cannot be used. */
export function readFlows(folder: string = flowFolder): FlowFile[] {
  const faults: Fault[] = [];
  const read = flowTexts(folder).flatMap((file) => readFlow(file, faults));
  if (faults.length > 0) throw new OperatorError(faults.map(faultLine).join('\n'));
  return read.map(({ flow }) => flow);
}

/** The sentences of one language: `lapor.yaml` with `isi: …` gives the key `lapor.isi`. Throws an OperatorError for what is no YAML. */
export function readSentences(locale: string, folder: string = localeFolder): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { name, text } of textsIn(join(folder, locale)))
    flatten(basename(name, '.yaml'), parseYaml(text, name), messages);
  return messages;
}

/** Files of sentences for officers: the main language alone has them, since all who work on cases read it. */
const forOfficers = new Set(['kasus', 'meja', 'penyiaran']);

/** All that is wrong with the flows and sentences as they lie on disk; `of` names the languages to look at, the main one first. */
export function checkFlowFiles(
  flows: string = flowFolder,
  locales: string = localeFolder,
  of: readonly string[] = languages(locales),
): Fault[] {
  const faults = checkFlows({
    flows: flowTexts(flows),
    locales: of.map((locale) => ({
      locale,
      // Ready-made words of officers (templates.ts) are no sentences by key.
      files: textsIn(join(locales, locale)).filter(({ name }) => basename(name) !== 'templat.yaml'),
    })),
    used: keysInSources(),
    whole: new Map(Object.entries(textSchemas)),
    mainOnly: forOfficers,
    needed: { flows: engineFlows, folder: shownPath(flows) },
  });
  return [...[flows, ...of.map((locale) => join(locales, locale))].flatMap(misnamed), ...faults];
}

/** The languages that matter where citizens are spoken to in `locale`: one that is only being written stops nothing. */
export const languagesFor = (locale: string): string[] => [...new Set([mainLanguage, locale])];

/** Throws an OperatorError that lists all that is wrong with the flows and the sentences of a service that speaks `locale`. */
export function mustPassCheck(locale: string, flows = flowFolder): void {
  const faults = checkFlowFiles(flows, localeFolder, languagesFor(locale));
  if (faults.length > 0) throw new OperatorError(faults.map(faultLine).join('\n'));
}

/** `file:line:column: message`, as editors understand it. */
export const faultLine = ({ file, line, column, message }: Fault): string => `${file}:${line}:${column}: ${message}`;

/** What lies beside the flows and is none: tables with readers of their own. */
const tables = new Set(['agencies.yaml', 'clocks.yaml', 'routing.yaml', 'seed.yaml']);

const flowTexts = (folder: string): FileText[] => textsIn(folder).filter(({ name }) => !tables.has(basename(name)));

function textsIn(folder: string): FileText[] {
  return filesOf(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name: shownPath(join(folder, name)), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Files that were meant to be read, and are not for their names: `usul.yml`, `usul.yaml.txt`. */
function misnamed(folder: string): Fault[] {
  return filesOf(folder)
    .filter((name) => !name.endsWith('.yaml') && /\.ya?ml(?:\.txt)?$/i.test(name))
    .map((name) => ({
      ...{ file: shownPath(join(folder, name)), line: 1, column: 1 },
      message: `nama berkas harus berakhir dengan .yaml; ganti namanya menjadi ${name.replace(/\.ya?ml(?:\.txt)?$/i, '.yaml')}`,
    }));
}

function filesOf(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new OperatorError(`${folder}: folder ini tidak ada`);
  return (
    readdirSync(folder)
      // Editors keep what they are at in hidden files, some of which lead nowhere.
      .filter(
        (name) => !name.startsWith('.') && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true,
      )
      .sort()
  );
}

function shownPath(path: string): string {
  const inside = relative(projectFolder, path);
  return inside.startsWith('..') ? path : inside;
}

function flatten(prefix: string, value: unknown, into: Record<string, string>): void {
  if (typeof value === 'string') into[prefix] = value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) flatten(`${prefix}.${key}`, below, into);
  }
}

const whole = /['"`]([a-z0-9-]+(?:\.[a-zA-Z0-9_-]+)+)['"`]/g;
const begun = /`([a-z0-9-]+(?:\.[a-zA-Z0-9_-]+)*)\.\$\{/g;

/** Keys that the sources name: in full, or as `update.*` where the end is found while running. */
function keysInSources(): Set<string> {
  const keys = new Set<string>();
  const names = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of names) {
    const text = readFileSync(join(sourceFolder, name), 'utf8');
    for (const [, key] of text.matchAll(whole)) if (key !== undefined) keys.add(key);
    for (const [, key] of text.matchAll(begun)) if (key !== undefined) keys.add(`${key}.*`);
  }
  return keys;
}
