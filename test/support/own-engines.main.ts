// A process of ours that starts engines on the folder in argv[2] (MongoDB as well, unless argv[3] is its address) and goes on until it is killed. It says in one line of
// JSON what it started, or why not.

import { startEngines } from '../../src/app/engines/start-engines.ts';
import { OperatorError } from '../../src/app/operator-error.ts';

try {
  const engines = await startEngines({ dataDir: process.argv[2] ?? '', mongodbUri: process.argv[3] });
  const { redisUrl, mongodbUri, redis, mongodb } = engines;
  process.stdout.write(
    `${JSON.stringify({ redisUrl, mongodbUri, pids: [redis.pid, mongodb.pid].filter((pid) => pid !== undefined) })}\n`,
  );
  process.on('SIGTERM', () => void engines.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stdout.write(`${JSON.stringify({ refused: error.message })}\n`);
}
