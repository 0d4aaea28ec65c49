import { join } from 'node:path';
import { projectFolder } from '../../src/app/project-folder.ts';

/** Runs a TypeScript program, given as its first argument, in the way the product itself runs. */
export const runner = join(projectFolder, 'bin', 'run.js');
