// Logs a command that Redis refuses, as a service would that meets one: node bin/run.js FILE REDIS_URL
import { makeLog } from '../../src/app/log.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';

const log = makeLog('info', false);
const link = await connectRedis(process.argv[2] ?? '');
await link.redis.set('log-test', 'x');
await link.redis.rpush('log-test', 'rumah saya di jalan mawar').catch((cause) => {
  log.warn({ err: new Error('can’t be kept', { cause }) }, 'refused');
  log.warn({ err: cause }, 'refused');
});
link.close();
