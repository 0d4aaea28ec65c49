// Reads flows/ and locales/ from disk.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type FlowFile, flowFile } from '../conversation/flow.ts';
import { projectFolder } from './project-folder.ts';

export const flowFolder = join(projectFolder, 'flows');
export const localeFolder = join(projectFolder, 'locales');

/** The flow files in `folder`. A YAML file there that has neither `flow` nor `steps` is something else. */
export function readFlows(folder: string = flowFolder): FlowFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => /^(flow|steps):/m.test(text))
    .map((text) => flowFile.parse(parse(text)));
}

/** The sentences of one language: `lapor.yaml` with `isi: …` gives the key `lapor.isi`. */
export function readSentences(locale: string, folder: string = localeFolder): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const name of readdirSync(join(folder, locale)).sort()) {
    if (!name.endsWith('.yaml')) continue;
    flatten(basename(name, '.yaml'), parse(readFileSync(join(folder, locale, name), 'utf8')), messages);
  }
  return messages;
}

function flatten(prefix: string, value: unknown, into: Record<string, string>): void {
  if (typeof value === 'string') into[prefix] = value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) flatten(`${prefix}.${key}`, below, into);
  }
}
