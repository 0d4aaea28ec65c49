// aduan bench turn: what a durable turn costs beside the shortest bot there is, on the same stand-in, in turn.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench turn` */
export const registerBenchTurn: Register = (program) => {
  benchCommand(program)
    .command('turn')
    .description('CPU and rate of a durable turn against a bare telegraf echo bot')
    .option('--chats <n>', 'citizens who write at once', wholeOf(), 200)
    .option('--messages <n>', 'messages a round', wholeOf(), 8_000)
    .option('--rate <n>', 'messages a second, instead of as many as go through', wholeOf())
    .option('--rounds <n>', 'rounds of each', wholeOf(), 5)
    .option('--json', 'for programs')
    .action(async (options: Record<'chats' | 'messages' | 'rounds', number> & { rate?: number; json?: true }) => {
      const { benchTurn, turnTable } = await import('../../../../test/support/bench/bench-turn.ts');
      const result = await benchTurn({
        chats: options.chats,
        messages: options.messages,
        rounds: options.rounds,
        ...(options.rate !== undefined && { rate: options.rate }),
        say: (line) => process.stderr.write(`${line}\n`),
      });
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : turnTable(result)}\n`);
    });
};
