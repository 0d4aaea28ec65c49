import { thisMachine } from '../machine.ts';
import type { Config } from '../settings/config.ts';
import type { EnginesOrder } from './start-engines.ts';

/** What the settings say of engines. `say` hears what takes long, for a person. */
export function engineOrder(config: Config, say: (line: string) => void): EnginesOrder {
  return {
    dataDir: config.DATA_DIR,
    redisUrl: config.REDIS_URL,
    mongodbUri: config.MONGODB_URI,
    allowVolatile: config.REDIS_ALLOW_VOLATILE,
    production: config.NODE_ENV === 'production',
    machine: thisMachine({ cache: config.ADUAN_CACHE }),
    say,
  };
}
