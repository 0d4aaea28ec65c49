// aduan classify: what is understood of texts, for programs and for staff who try out a keyword.
import type { Register } from '../register.ts';

/** `aduan classify` */
export const registerClassify: Register = (program) => {
  program
    .command('classify')
    .description('one JSON a line in ({"text": …}), one out with topic, reasons, urgency, title and place')
    .argument('<file>', 'JSONL file, or - for standard input')
    .action(async (file: string) => {
      const { classifyLines } = await import('../topics/classify-lines.ts');
      const sound = await classifyLines(file, (line) => process.stdout.write(`${line}\n`));
      if (!sound) process.exitCode = 1;
    });
};
