// aduan dev telegram: the bot without a token. A Bot API of our own with a page to talk to it, and the service on it.
import type { Register } from '../register.ts';

export const registerDevTelegram: Register = (program) => {
  const dev = program.command('dev').description('for those who build Aduan');
  dev
    .command('telegram')
    .description(
      'talk to the bot on a page of this machine, without a token: starts a Bot API stand-in and the service',
    )
    .option('--port <n>', 'port of the page and the stand-in', '8081')
    .option('--alone', 'only the stand-in; prints the settings for a service that you start yourself')
    .option('--no-limits', "do not enforce Telegram's limits")
    .action(async (options: { port: string; alone?: true; limits: boolean }) => {
      const { devTelegram } = await import('../dev-telegram.ts');
      await devTelegram({ port: Number(options.port), alone: options.alone === true, limited: options.limits });
    });
};
