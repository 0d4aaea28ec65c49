// aduan bench classify: how fast topics are found, beside natural's classifier and a bare tokenizer.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench classify` */
export const registerBenchClassify: Register = (program) => {
  benchCommand(program)
    .command('classify')
    .description('texts a second and load of the classifier, natural’s BayesClassifier and a bare tokenizer')
    .argument('[file]', 'labelled JSONL; without it, the example sentences of flows/topics')
    .option('--rounds <n>', 'rounds of each, in turns', wholeOf(), 7)
    .option('--json', 'for programs')
    .option('--load-only', 'only load, and print milliseconds and megabytes')
    .action(async (file: string | undefined, options: { rounds: number; json?: true; loadOnly?: true }) => {
      const { benchClassify, benchTable, measureLoad, openTopicTable } = await import('../../bench/classify.ts');
      if (options.loadOnly === true) {
        const { ms, megabytes } = measureLoad();
        process.stdout.write(`${ms} ${megabytes}\n`);
        return;
      }
      const { readLabelled } = await import('../../topics/labelled-file.ts');
      const samples =
        file === undefined
          ? openTopicTable().topics.flatMap((topic) => topic.examples.map((text) => ({ text, label: topic.id })))
          : readLabelled(file);
      const result = benchClassify(samples, options.rounds);
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : benchTable(result)}\n`);
    });
};
