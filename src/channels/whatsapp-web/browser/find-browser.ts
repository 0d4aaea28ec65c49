// Chromium or Chrome for WhatsApp: the one that CHROME_PATH names, else the first of the usual names on the PATH.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Rejects with a sentence that names the setting when there is none. @param path folders in which programs are found. */
export async function findBrowser(given: string | undefined, path: readonly string[]): Promise<string> {
  if (given !== undefined) {
    if (await canRun(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, which can't be run; set it to a Chromium or Chrome`);
  }
  for (const name of names)
    for (const folder of path) {
      const program = join(folder, name);
      if (await canRun(program)) return program;
    }
  throw new Error('no Chromium was found: install it (apt-get install chromium) or set CHROME_PATH');
}

async function canRun(program: string): Promise<boolean> {
  return access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
}
