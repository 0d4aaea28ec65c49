// `aduan bench step`: how fast the engine steps through a report, and how much it remembers of a half-finished one.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';

/** `aduan bench step` */
export const registerBenchStep: Register = (program) => {
  benchCommand(program)
    .command('step')
    .description('Engine steps a second on one core over the lapor flow, and the size of a half-finished report')
    .option('--rounds <n>', 'rounds to take the median of', '9')
    .option('--seconds <n>', 'seconds a round', '1')
    .option('--warm-up <n>', 'steps before the first round, as a service has taken after some days', '400000')
    .option('--json', 'print one JSON object')
    .action(async (options: { rounds: string; seconds: string; warmUp: string; json?: true }) => {
      const { benchStep, tellBench } = await import('../../bench/step.ts');
      const result = await benchStep(Number(options.rounds), Number(options.seconds) * 1_000, Number(options.warmUp));
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : tellBench(result)}\n`);
    });
};
