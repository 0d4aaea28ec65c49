// aduan bench telegram: a broadcast within Telegram's limits with citizens writing meanwhile, and memory over hours of updates.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench telegram` */
export const registerBenchTelegram: Register = (program) => {
  benchCommand(program)
    .command('telegram')
    .description('Broadcast rate, replies meanwhile and memory, against a Bot API that enforces the limits')
    .option('--messages <n>', 'messages of the broadcast, each to a chat of its own', wholeOf(), 2_300)
    .option('--updates <n>', 'updates replayed for the memory', wholeOf(), 100_000)
    .option('--round-trip <ms>', 'to Telegram and back', wholeOf(), 0)
    .option('--jitter <ms>', 'up to so much more each way', wholeOf(), 0)
    .option('--json', 'for programs')
    .action(async (options: Record<'messages' | 'updates' | 'roundTrip' | 'jitter', number> & { json?: true }) => {
      const { benchTelegram, tellTelegram } = await import('../../../../test/support/bench/bench-telegram.ts');
      const result = await benchTelegram({
        messages: options.messages,
        updates: options.updates,
        distance: { roundTrip: options.roundTrip, jitter: options.jitter },
        say: (line) => process.stderr.write(`${line}\n`),
      });
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : tellTelegram(result)}\n`);
    });
};
