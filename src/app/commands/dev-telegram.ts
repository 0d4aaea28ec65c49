// aduan dev telegram: the bot without a token. A Bot API of our own with a page to talk to it, and the service on it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { projectFolder } from '../project-folder.ts';
import type { Register } from '../register.ts';
import { wholeOf } from '../settings/option-values.ts';

/** `aduan dev telegram` */
export const registerDevTelegram: Register = (program) => {
  const dev = program.command('dev').description('for those who build Aduan');
  dev
    .command('telegram')
    .description(
      'talk to the bot on a page of this machine, without a token: starts a Bot API stand-in and the service',
    )
    .option('--port <n>', 'port of the page and the stand-in; 0 takes a free one', wholeOf(0, 65_535), 8081)
    .option('--alone', 'only the stand-in; prints the settings for a service that you start yourself')
    .option('--no-limits', "do not enforce Telegram's limits")
    .action(async (options: { port: number; alone?: true; limits: boolean }) => {
      await devTelegram({ port: options.port, alone: options.alone === true, limited: options.limits });
    });
};

interface Order {
  port: number;
  alone: boolean;
  limited: boolean;
}

/** Resolves when it was told to end, or the service ended. Rejects with an OperatorError when the port is taken. */
async function devTelegram({ port, alone, limited }: Order): Promise<void> {
  const { spawnTelegramApi } = await import('../../../test/support/telegram/telegram-api.ts');
  const api = await spawnTelegramApi({ port, limited }).catch((cause: unknown) => {
    throw new OperatorError(`The stand-in cannot listen on port ${port}: is it taken? --port takes another.`, {
      cause,
    });
  });
  const settings = { TELEGRAM_API_ROOT: api.apiRoot, TELEGRAM_BOT_TOKEN: api.token };
  process.stdout.write(`Talk to the bot: ${api.apiRoot}/\n`);
  const asked = Promise.race((['SIGINT', 'SIGTERM'] as const).map((signal) => once(process, signal)));
  if (alone) {
    for (const [name, value] of Object.entries(settings)) process.stdout.write(`${name}=${value}\n`);
    await asked;
  } else {
    const start = [join(projectFolder, 'bin/aduan.js'), 'start'];
    // Settings given here go before those of a .env file, so that a real bot's token stays out of it.
    const env = { ...process.env, ...settings };
    const service = spawn(process.execPath, start, { env, stdio: 'inherit' });
    const ended = once(service, 'exit');
    await Promise.race([asked, ended]);
    service.kill('SIGTERM');
    await ended;
  }
  await api.close();
}
