#!/usr/bin/env node
// The one way in.
import { fileURLToPath } from 'node:url';
import { compiled } from './compile.js';

const { run } = await import(await compiled(fileURLToPath(new URL('../src/app/cli.ts', import.meta.url))));
await run(process.argv);
