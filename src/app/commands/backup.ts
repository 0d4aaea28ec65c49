// aduan backup, restore, migrate and seed: what is done to all that is kept.
import type { Register } from '../register.ts';
import { wholeOf } from '../settings/option-values.ts';

interface Json {
  json?: true;
}

/** `aduan backup`, `restore`, `migrate` and `seed` */
export const registerBackup: Register = (program) => {
  program
    .command('backup <dir>')
    .description("write all cases, citizens' files and (apart, in keys/) the keys to a new folder")
    .option('--json', 'print one JSON object')
    .action(async (dir: string, options: Json) => {
      const [{ withCaseWork }, { backup }, { loadConfig }] = await Promise.all([
        import('../beside-service.ts'),
        import('../backup.ts'),
        import('../settings/config.ts'),
      ]);
      const { DATA_DIR } = loadConfig(warn);
      const made = await withCaseWork(({ stores }) => backup(stores, DATA_DIR, dir));
      const { documents = 0 } = made.collections.cases ?? {};
      print(
        options,
        made,
        `${documents} cases are in ${dir}. Keep ${dir}/keys somewhere else: without it nobody's data can be read, with it everybody's.`,
      );
    });

  program
    .command('restore <dir>')
    .description('read such a folder into an empty database and an empty data folder')
    .option('--json', 'print one JSON object')
    .action(async (dir: string, options: Json) => {
      const [{ withEngines }, { restore }] = await Promise.all([
        import('../beside-service.ts'),
        import('../backup.ts'),
      ]);
      const made = await withEngines(({ config, mongodbUri }) => restore(mongodbUri, config.DATA_DIR, dir));
      print(options, made, `${made.collections.cases?.documents ?? 0} cases are back, as of ${made.at}.`);
    });

  program
    .command('migrate')
    .description('bring indexes and due dates of the database up to this version; safe to run again')
    .option('--json', 'print one JSON object')
    .action(async (options: Json) => {
      const [{ withCaseWork }, { followSchedule }, { migrate }] = await Promise.all([
        import('../beside-service.ts'),
        import('../cases/ticks.ts'),
        import('../migrate.ts'),
      ]);
      await withCaseWork(async ({ desk, stores }) => {
        const mended = await migrate(stores, desk.log);
        const moved = await followSchedule(desk, stores.meta);
        const lines = moved.map(({ number, clock, from, to }) => `${number}  ${clock}: ${from} → ${to}`);
        print(
          options,
          { mended, moved },
          [`Indexes are as they should be; ${mended} cases were mended.`, ...lines].join('\n'),
        );
      });
    });

  program
    .command('seed')
    .description('put made-up cases into the database, to try things out and to measure')
    .requiredOption('--cases <n>', 'so many', wholeOf())
    .option('--seed <n>', 'the same number makes the same cases', wholeOf(), 1)
    .action(async ({ cases, seed }: { cases: number; seed: number }) => {
      const [{ withCaseWork }, { plantCases }] = await Promise.all([
        import('../beside-service.ts'),
        import('../seed/plant-cases.ts'),
      ]);
      await withCaseWork(async ({ desk, stores }) => {
        await plantCases(stores, { count: cases, seed, now: desk.clock.now(), schedule: desk.schedule }, warn);
      });
    });
};

function print({ json }: Json, object: object, text: string): void {
  process.stdout.write(`${json === true ? JSON.stringify(object) : text}\n`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
