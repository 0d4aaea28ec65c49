// Reads flows/ and locales/ from disk, checks them, and takes changed ones over while running.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkFlows, type FileText, readFlow } from '../../conversation/check.ts';
import type { Fault } from '../../conversation/check-fault.ts';
import type { FlowFile } from '../../conversation/flow.ts';
import { OperatorError } from '../operator-error.ts';
import { projectFolder } from '../project-folder.ts';
import { parseYaml } from './yaml-file.ts';

export const flowFolder = join(projectFolder, 'flows');
export const localeFolder = join(projectFolder, 'locales');
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

/** Files of sentences that texts.ts reads whole, by a schema of their own. */
const elsewhere = new Set(['intake', 'telegram', 'web-chat', 'whatsapp', 'templat']);

/** All that is wrong with the flows and sentences as they lie on disk. */
export function checkFlowFiles(flows: string = flowFolder, locales: string = localeFolder): Fault[] {
  const languages = readdirSync(locales)
    .filter((name) => statSync(join(locales, name)).isDirectory())
    // The language that must be complete comes first.
    .sort((a, b) => Number(b === 'id') - Number(a === 'id') || a.localeCompare(b));
  return checkFlows({
    flows: flowTexts(flows),
    locales: languages.map((locale) => ({
      locale,
      files: textsIn(join(locales, locale)).filter(({ name }) => !elsewhere.has(basename(name, '.yaml'))),
    })),
    used: keysInSources(),
  });
}

/** Throws an OperatorError that lists all that is wrong with the flows and sentences. */
export function mustPassCheck(flows: string = flowFolder, locales: string = localeFolder): void {
  const faults = checkFlowFiles(flows, locales);
  if (faults.length > 0) throw new OperatorError(faults.map(faultLine).join('\n'));
}

/** `file:line:column: message`, as editors understand it. */
export const faultLine = ({ file, line, column, message }: Fault): string => `${file}:${line}:${column}: ${message}`;

/** YAML files of `folder` that are flows; one that has neither `flow` nor `steps` is something else. */
function flowTexts(folder: string): FileText[] {
  return textsIn(folder).filter(({ text }) => /^(flow|steps):/m.test(text));
}

function textsIn(folder: string): FileText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name: shownPath(join(folder, name)), text: readFileSync(join(folder, name), 'utf8') }));
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
