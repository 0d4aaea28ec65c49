// Runs the Bot API stand-in and the service beside each other until Ctrl-C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { OperatorError } from './operator-error.ts';
import { projectFolder } from './project-folder.ts';

export interface DevTelegramOrder {
  port: number;
  alone: boolean;
  limited: boolean;
}

/** Resolves when it was told to end, or the service ended. Rejects with an OperatorError when the port is taken. */
export async function devTelegram({ port, alone, limited }: DevTelegramOrder): Promise<void> {
  const { spawnTelegramApi } = await import('../../test/support/telegram-api.ts');
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
