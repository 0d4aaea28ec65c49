// The whole service with a linked number: the real client in a real Chromium on a stand-in for WhatsApp, real engines.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkNumber } from '../../../src/app/demo/whatsapp-citizen.ts';
import { makeLog } from '../../../src/app/log.ts';
import { startService } from '../../../src/app/service.ts';
import { loadConfig } from '../../../src/app/settings/config.ts';
import { until } from '../until.ts';
import { killBrowser } from './browsers.ts';
import type { KeyForm } from './linked-number.ts';
import { spawnWhatsAppWeb } from './whatsapp-web.ts';

const quiet = () => undefined;

/** Resolves once the number is linked and ready. What it opens it ends by `end`, also when it fails on the way. */
export async function openWhatsAppService(keys: KeyForm) {
  const ends: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const each of ends.splice(0).reverse()) await each();
  };
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'aduan-test-wa-'));
    ends.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    const web = await spawnWhatsAppWeb({ keys });
    ends.push(() => web.close());
    const { PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME, CHROME_PATH } = process.env;
    /** For the command line, which works beside it. */
    const env = {
      ...{ PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME, CHROME_PATH },
      ...{ DATA_DIR: dataDir, HTTP_PORT: '0', LOG_LEVEL: 'silent', BURST_PAUSE_MS: '300' },
      ...{ WHATSAPP_ENABLED: 'true', WHATSAPP_PAUSE_MS: '10', CHROME_ARGS: web.browserArgs.join(';') },
    };
    const config = loadConfig(quiet, { env, folder: dataDir });
    const service = await startService({ config, log: makeLog('silent', false), say: quiet });
    ends.push(() => service.stop());
    await linkNumber(web, service, quiet);
    const whatsApp = service.channels.find(({ name }) => name === 'whatsapp');
    return {
      web,
      env,
      end,
      /** Kills the browser; resolves once that is noticed. */
      async newBrowser() {
        await killBrowser(dataDir);
        await until('the death is noticed', () => whatsApp?.state().state !== 'ready');
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
