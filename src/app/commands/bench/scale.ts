// aduan bench scale and start: what does not show with a few chats on a machine that has long been up.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench scale` and `start` */
export const registerBenchScale: Register = (program) => {
  const bench = benchCommand(program);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  bench
    .command('scale')
    .description('a turn’s CPU with very many stored conversations against few, and what each takes of Redis')
    .option('--small <n>', 'conversations in the small store', wholeOf(), 1_000)
    .option('--large <n>', 'conversations in the large store', wholeOf(), 1_000_000)
    .option('--messages <n>', 'messages a round', wholeOf(), 10_000)
    .option('--rounds <n>', 'rounds of each', wholeOf(), 5)
    .option('--json', 'for programs')
    .action(async (options: Record<'small' | 'large' | 'messages' | 'rounds', number> & { json?: true }) => {
      const { benchScale, scaleTable } = await import('../../../../test/support/bench/bench-scale.ts');
      const result = await benchScale({ ...options, say });
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : scaleTable(result)}\n`);
    });
  bench
    .command('start')
    .description('time to ready with the engines present, and resident memory')
    .option('--rounds <n>', 'starts', wholeOf(), 5)
    .option('--json', 'for programs')
    .action(async ({ rounds, json }: { rounds: number; json?: true }) => {
      const { benchStart, startTable } = await import('../../../../test/support/bench/bench-start.ts');
      const starts = await benchStart(rounds, say);
      process.stdout.write(`${json === true ? JSON.stringify(starts) : startTable(starts)}\n`);
    });
};
