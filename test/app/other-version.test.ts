// Upgrading: a start beside a running process of another version would misread what that one stores.
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeLog } from '../../src/app/log.ts';
import { OperatorError } from '../../src/app/operator-error.ts';
import { startService } from '../../src/app/service.ts';
import { loadConfig } from '../../src/app/settings/config.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';
import { endAllAfterEach, redisToKill } from '../support/intake/crew.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

endAllAfterEach();

/** As a process of the first versions named itself: without a form. */
const older = '0123456789ab';

test('a start waits for one that was killed, and is refused beside one that lives', async () => {
  const redis = await redisToKill();
  const mongodb = new URL(inject('mongodbUri'));
  mongodb.pathname = `/lain-versi-${process.pid}`;
  const link = await connectRedis(redis.url);
  onTestFinished(() => link.close());
  const store = makeConversationStore(link);
  const env = { HTTP_PORT: '0', REDIS_URL: redis.url, MONGODB_URI: mongodb.href };
  const said: string[] = [];
  const folders = [await temporaryFolder(), await temporaryFolder()];
  let alive: NodeJS.Timeout | undefined;
  const live = () => {
    alive = setInterval(() => void store.beat(older).catch(() => undefined), 500);
  };
  const kill = () => clearInterval(alive);
  onTestFinished(kill);
  const start = (folder = '', whenToldToWait: () => void = () => undefined) => {
    const config = loadConfig(() => undefined, { env: { ...env, DATA_DIR: folder }, folder });
    const say = (line: string) => {
      said.push(line);
      whenToldToWait();
    };
    return startService({ config, log: makeLog('error', false), say });
  };

  await store.beat(older);
  live();
  const first = await start(folders[0], kill);
  expect(said.join('\n')).toContain('Waiting for it to be gone');
  expect(await store.otherForms()).toEqual([]);
  // One of our own form is no reason to wait.
  said.length = 0;
  const second = await start(folders[1]);
  await second.stop();
  await first.stop();
  expect(said).toEqual([]);

  await store.beat(older);
  live();
  const refused = start(folders[0]);
  await expect(refused).rejects.toThrow(OperatorError);
  await expect(refused).rejects.toThrow('Another version of Aduan is running on this Redis');
});
