// aduan bench cases and intake: the case store and the way into it, measured.
import { benchCommand } from '../../bench/command.ts';
import { OperatorError } from '../../operator-error.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

interface CasesOptions {
  small: number;
  large: number;
  rounds: number;
  data?: string;
  mongodb?: string;
  fill?: true;
  asIs?: true;
  json?: true;
}

/** `aduan bench cases`, `told` and `intake` */
export const registerBenchCases: Register = (program) => {
  const bench = benchCommand(program);
  bench
    .command('cases')
    .description('list, search, update and clock sweep in a large store against a small one')
    .option('--small <n>', 'open cases in the small store', wholeOf(), 1_000)
    .option('--large <n>', 'open cases in the large store', wholeOf(), 100_000)
    .option('--data <dir>', 'keep both stores in this folder and go on from what is there')
    .option('--mongodb <uri>', 'a server of your own for both stores; --data then keeps their keys')
    .option('--fill', 'fill the stores and measure nothing')
    .option('--as-is', 'measure what is in the folder, though it be not full')
    .option('--rounds <n>', 'rounds', wholeOf(), 200)
    .option('--json', 'print one JSON object')
    .action(async ({ small, large, rounds, data, mongodb, fill: only, asIs, json }: CasesOptions) => {
      const { benchCases, tellCases } = await import('../../bench/cases.ts');
      if (only === true) {
        const { fill } = await import('../../bench/field.ts');
        if (data === undefined) throw new OperatorError('--fill needs --data DIR: where the stores are kept.');
        for (const size of [small, large]) await fill(data, size, warn, mongodb);
        return;
      }
      const result = await benchCases([small, large], rounds, warn, {
        data,
        mongodb,
        asIs: data !== undefined && asIs,
      });
      process.stdout.write(`${json === true ? JSON.stringify(result) : tellCases(result)}\n`);
    });
  bench
    .command('told')
    .description('from an act that is kept to the citizen’s message at Telegram, on the Bot API stand-in')
    .option('--updates <n>', 'cases that are answered', wholeOf(), 200)
    .option('--json', 'print one JSON object')
    .action(async ({ updates, json }: { updates: number; json?: true }) => {
      const { benchTold } = await import('../../../../test/support/bench/bench-told.ts');
      const result = await benchTold(updates);
      const { p50, p95, most } = result;
      const line = `${updates} updates, ms from kept to the message: p50 ${p50}, p95 ${p95}, most ${most}`;
      process.stdout.write(`${json === true ? JSON.stringify(result) : line}\n`);
    });
  bench
    .command('intake')
    .description('reports filed a second, order to case and receipt, against a bare insertOne')
    .option('--reports <n>', 'reports a round', wholeOf(), 1_000)
    .option('--rounds <n>', 'rounds', wholeOf(), 5)
    .option('--warm-up <n>', 'reports before the measured ones, of each way', wholeOf(), 1_500)
    .option('--json', 'print one JSON object')
    .action(async ({ json, ...plan }: { reports: number; rounds: number; warmUp: number; json?: true }) => {
      const { benchIntake, tellIntake } = await import('../../bench/intake.ts');
      const result = await benchIntake(plan, warn);
      process.stdout.write(`${json === true ? JSON.stringify(result) : tellIntake(result)}\n`);
    });
};

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
