#!/usr/bin/env node
// The one way in: runs the TypeScript sources as they are.
import { register } from 'tsx/esm/api';

register();
const { run } = await import('../src/app/cli.ts');
await run(process.argv);
