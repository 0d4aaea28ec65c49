// For a command that works on cases, beside a running service or alone: finds that service's engines, or starts them.
import { type CaseWork, openCaseWork } from './cases/work.ts';
import { engineOrder } from './engines/engine-order.ts';
import { openEngines } from './engines/start-engines.ts';
import { makeLog } from './log.ts';
import { type Config, loadConfig } from './settings/config.ts';

export interface Joined {
  config: Config;
  redisUrl: string;
  mongodbUri: string;
}

/** Runs `task` beside the engines of a running service, or of our own, and lets go of them after it. */
export async function withEngines<T>(task: (joined: Joined) => Promise<T>): Promise<T> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const config = loadConfig(say);
  const engines = await openEngines(engineOrder(config, say));
  try {
    return await task({ config, redisUrl: engines.redisUrl, mongodbUri: engines.mongodbUri });
  } finally {
    await engines.stop();
  }
}

/** Runs `task` on the cases and lets go of everything after it, whatever becomes of it. */
export function withCaseWork<T>(task: (work: CaseWork, config: Config) => Promise<T>): Promise<T> {
  return withEngines(async (joined) => {
    const work = await openCaseWork({ ...joined, log: makeLog('error', false) });
    try {
      return await task(work, joined.config);
    } finally {
      await work.close();
    }
  });
}
