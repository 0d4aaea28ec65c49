// aduan soak: the whole service under kill -9, read back to the last report.
import type { Register } from '../register.ts';
import { wholeOf } from '../settings/option-values.ts';

/** `aduan soak` */
export const registerSoak: Register = (program) => {
  program
    .command('soak')
    .description('citizens file reports while processes, Redis and MongoDB are killed; then everything is read back')
    .option('--seconds <n>', 'how long citizens write', wholeOf(), 60)
    .option('--kills <n>', 'how many kill -9, spread over that time', wholeOf(), 20)
    .option('--seed <n>', 'chance that can be repeated', wholeOf(), 1)
    .option('--web <n>', 'citizens on the web chat', wholeOf(), 8)
    .option('--telegram <n>', 'citizens on Telegram', wholeOf(), 8)
    .option('--keep', 'keep the folder with the logs of all processes')
    .option('--json', 'for programs')
    .action(
      async (
        options: Record<'seconds' | 'kills' | 'seed' | 'web' | 'telegram', number> & { keep?: true; json?: true },
      ) => {
        const { soak } = await import('../../../test/support/soak/soak.ts');
        const result = await soak({
          seconds: options.seconds,
          kills: options.kills,
          seed: options.seed,
          web: options.web,
          telegram: options.telegram,
          keep: options.keep === true,
          say: (line) => process.stderr.write(`${line}\n`),
        });
        process.stdout.write(`${JSON.stringify(result, null, options.json === true ? 0 : 2)}\n`);
        process.exitCode = result.wrong.length === 0 ? 0 : 1;
      },
    );
};
