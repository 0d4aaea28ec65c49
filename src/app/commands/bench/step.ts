// `aduan bench step`: how fast the engine steps through a report, and how much it remembers of a half-finished one.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench step` */
export const registerBenchStep: Register = (program) => {
  benchCommand(program)
    .command('step')
    .description('Engine steps a second on one core over the lapor flow, and the size of a half-finished report')
    .option('--rounds <n>', 'rounds to take the median of', wholeOf(), 9)
    .option('--seconds <n>', 'seconds a round', wholeOf(), 1)
    .option('--warm-up <n>', 'steps before the first round, as a service has taken after some days', wholeOf(), 400_000)
    .option('--json', 'print one JSON object')
    .action(async (options: { rounds: number; seconds: number; warmUp: number; json?: true }) => {
      const { benchStep, tellBench } = await import('../../bench/step.ts');
      const result = await benchStep(options.rounds, options.seconds * 1_000, options.warmUp);
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : tellBench(result)}\n`);
    });
};
