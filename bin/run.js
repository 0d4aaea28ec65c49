// Runs a TypeScript program of this project, as the product itself runs: node bin/run.js FILE.ts ARGUMENT…
import { resolve } from 'node:path';
import { compiled } from './compile.js';

process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1] ?? '');
await import(await compiled(process.argv[1]));
