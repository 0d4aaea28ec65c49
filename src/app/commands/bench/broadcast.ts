// aduan bench broadcast: planning for very many, and a broadcast of the whole service within Telegram's limits.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench broadcast` */
export const registerBenchBroadcast: Register = (program) => {
  benchCommand(program)
    .command('broadcast')
    .description(
      'Plan for very many: time and memory; and the rate at Telegram’s limits with citizens writing meanwhile',
    )
    .option('--recipients <n>', 'people of the plan, a case each; 0 leaves it out', wholeOf(), 100_000)
    .option('--messages <n>', 'messages of the broadcast, each to a chat of its own; 0 leaves it out', wholeOf(), 2_300)
    .option('--mongodb <uri>', 'an empty database of your own to plan in; a server of ours when absent')
    .option('--folder <path>', 'keeps the cases that are planned for, for the next run')
    .option('--json', 'for programs')
    .action(
      async (
        options: Record<'recipients' | 'messages', number> &
          Record<'mongodb' | 'folder', string | undefined> & { json?: true },
      ) => {
        const { benchBroadcast, tellBroadcast } = await import('../../../../test/support/bench/bench-broadcast.ts');
        const { mongodb, folder } = options;
        const result = await benchBroadcast({
          recipients: options.recipients,
          messages: options.messages,
          ...(mongodb !== undefined && { mongodbUri: mongodb }),
          ...(folder !== undefined && { folder }),
          say: (line) => process.stderr.write(`${line}\n`),
        });
        process.stdout.write(`${options.json === true ? JSON.stringify(result) : tellBroadcast(result)}\n`);
      },
    );
};
