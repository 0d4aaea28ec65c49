// The officer of the play: works with the command line, in a process of its own, as a real one would.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectFolder } from '../project-folder.ts';

export interface Office {
  /** The case as `aduan case show --json` prints it; undefined when there is none. */
  show(number: string): Promise<Record<string, unknown> | undefined>;
  respond(number: string, text: string): Promise<void>;
}

const shown = z.object({ ok: z.boolean(), case: z.record(z.string(), z.unknown()).optional() });

/** @param env the settings that lead to the engines of the running service. */
export function makeOffice(env: NodeJS.ProcessEnv): Office {
  const aduan = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(projectFolder, 'bin', 'aduan.js'), ...args], {
      env,
    });
    return stdout;
  };
  return {
    async show(number) {
      const read = shown.parse(JSON.parse(await aduan('case', 'show', number, '--json')));
      return read.ok ? read.case : undefined;
    },
    async respond(number, text) {
      await aduan('case', 'respond', number, text);
    },
  };
}
