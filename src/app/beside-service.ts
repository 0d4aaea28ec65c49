// For a command that works on cases, beside a running service or alone: finds that service's engines, or starts them.
import { type CaseWork, openCaseWork } from './case-work.ts';
import { loadConfig } from './config.ts';
import { engineOrder } from './engines/engine-order.ts';
import { openEngines } from './engines/start-engines.ts';
import { makeLog } from './log.ts';

/** Runs `task` on the cases and lets go of everything after it, whatever becomes of it. */
export async function withCaseWork<T>(task: (work: CaseWork) => Promise<T>): Promise<T> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const config = loadConfig(say);
  const engines = await openEngines(engineOrder(config, say));
  try {
    const { redisUrl, mongodbUri } = engines;
    const work = await openCaseWork({ config, redisUrl, mongodbUri, log: makeLog('error', false) });
    try {
      return await task(work);
    } finally {
      await work.close();
    }
  } finally {
    await engines.stop();
  }
}
