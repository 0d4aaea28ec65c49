// aduan topics …: check, learn, evaluate and export the tables by which reports find their topic.
import { join } from 'node:path';
import type { Register } from '../register.ts';
import { wholeOf } from '../settings/option-values.ts';

/** `aduan topics …` */
export const registerTopics: Register = (program) => {
  const group = program.command('topics').description('Check, learn and evaluate the topic tables in flows/topics');

  group
    .command('check')
    .description('read all tables and say what is wrong, with file, line and key')
    .option('--examples', 'also show the example sentences that do not find their topic')
    .action(async (options: { examples?: true }) => {
      const [{ checkTopics }, { flowFolder }] = await Promise.all([
        import('../topics/topic-check.ts'),
        import('../files/flow-files.ts'),
      ]);
      const { flaws, topics, keywords, examples, sure, missed } = checkTopics(flowFolder);
      for (const flaw of flaws) print(flaw);
      if (flaws.length > 0) process.exitCode = 1;
      else
        print(
          `${topics} topics, ${keywords} hand-made keywords; ${examples - missed.length} of ${examples} examples find their topic, ${sure} without asking`,
        );
      if (options.examples) for (const line of missed) print(`  ${line}`);
    });

  group
    .command('try')
    .description('what a keyword would change on the examples, before it is written into the table')
    .argument('<topic>')
    .argument('<phrase>', 'one to three words, in quotes')
    .argument('<points>', '1 a hint, 5 a strong sign, 10 all but certain', Number)
    .option('--against', 'the words speak against the topic')
    .action(async (topic: string, phrase: string, points: number, options: { against?: true }) => {
      const [{ tryKeyword }, { table }] = await Promise.all([import('../topics/topic-try.ts'), openTable()]);
      for (const line of tryKeyword(table, topic, { phrase, points: options.against ? -points : points })) print(line);
    });

  group
    .command('learn')
    .description(
      'learn weights from labelled reports ({"text", "label", "date"?} a line); hand-made keywords stay and win',
    )
    .argument('<file>', 'JSONL, kept outside of this repository')
    .option('--rows <n>', 'words and pairs of words to keep', wholeOf(), 5_000)
    .action(async (file: string, options: { rows: number }) => {
      const [{ learnTopics }, { readLabelled }, { usualSettings }, { dir, table }] = await Promise.all([
        import('../topics/topic-learning.ts'),
        import('../topics/labelled-file.ts'),
        import('../../text/topics/learn.ts'),
        openTable(),
      ]);
      const done = learnTopics(dir, readLabelled(file), table.topics, { ...usualSettings, size: options.rows });
      print(`${done.rows} rows, ${done.cells} weights; 95 of 100 are right from probability ${done.sure} on`);
    });

  group
    .command('alarm')
    .description('learn by which words an emergency is heard that no row tells of; prints src/text/lists/alarm.json')
    .argument('<emergencies>', 'a sentence a line; lines with # are headings')
    .argument('<harmless>', 'sentences that only sound like one, a line each')
    .argument('<reports>', 'everyday reports, beside the examples of the topics: JSONL with {"text", "label"} a line')
    .action(async (emergencies: string, harmless: string, reports: string) => {
      const [{ learnedAlarm }, { table }] = await Promise.all([import('../topics/alarm-file.ts'), openTable()]);
      print(learnedAlarm(emergencies, harmless, reports, table.topics));
    });

  group
    .command('eval')
    .description('cross-validate the learning on labelled reports and print what it is worth')
    .argument('<file>', 'JSONL with {"text", "label", "date"?} a line')
    .option('--table', 'judge the table as it stands instead (for reports it was not learned from)')
    .option('--seeds <list>', 'seeds of the folds', (list) => list.split(',').map(wholeOf()), [1])
    .action(async (file: string, options: { table?: true; seeds: number[] }) => {
      const [{ evaluateLearning, evaluateTable }, { readLabelled }, { dir, table }] = await Promise.all([
        import('../topics/topic-eval.ts'),
        import('../topics/labelled-file.ts'),
        openTable(),
      ]);
      const samples = readLabelled(file);
      if (options.table) evaluateTable(samples, table, print);
      else evaluateLearning(dir, samples, table, { seeds: options.seeds, print });
    });

  group
    .command('export')
    .description(
      'print what citizens chose and staff corrected as labelled reports, personal data masked, to learn from',
    )
    .option('--from <date>', 'filed on this day or later; the last 365 days when absent')
    .option('--to <date>', 'filed on this day or earlier')
    .action(async ({ from, to }: { from?: string; to?: string }) => {
      const [{ withCaseWork }, { exportExamples }, { instantOf }, { addDays }, { z }, { OperatorError }] =
        await Promise.all([
          import('../beside-service.ts'),
          import('../../cases/export-examples.ts'),
          import('../../domain/working-days.ts'),
          import('../../domain/civil-date.ts'),
          import('zod'),
          import('../operator-error.ts'),
        ]);
      for (const [name, date] of Object.entries({ from, to })) {
        if (date !== undefined && !z.iso.date().safeParse(date).success)
          throw new OperatorError(`--${name} takes a date such as 2026-05-01`);
      }
      const count = await withCaseWork(({ desk }) => {
        const { calendar } = desk.schedule;
        const window = {
          from: from === undefined ? desk.clock.now() - yearMs : instantOf(calendar, from, 0),
          to: to === undefined ? desk.clock.now() + 1 : instantOf(calendar, addDays(to, 1), 0),
        };
        return exportExamples(desk, window, (example) => print(JSON.stringify(example)));
      });
      process.stderr.write(`${count} examples. They are citizens' words: keep them outside of this repository.\n`);
    });
};

const yearMs = 365 * 86_400_000;

async function openTable() {
  const [{ mustLoadTopics }, { mustLoadAgencies }, { flowFolder }] = await Promise.all([
    import('../topics/topic-files.ts'),
    import('../files/agency-file.ts'),
    import('../files/flow-files.ts'),
  ]);
  const dir = join(flowFolder, 'topics');
  return { dir, table: mustLoadTopics(dir, new Set(mustLoadAgencies(join(flowFolder, 'agencies.yaml')).keys())) };
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
