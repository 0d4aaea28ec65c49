// The languages of citizens: each is a folder of locales/ with every sentence that a citizen reads.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

export const localeFolder = join(projectFolder, 'locales');

/** The language that must be complete, and in which officers are spoken to. */
export const mainLanguage = 'id';

/** Their names, the main one first. */
export function languages(folder: string = localeFolder): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort((a, b) => Number(b === mainLanguage) - Number(a === mainLanguage) || a.localeCompare(b));
}
