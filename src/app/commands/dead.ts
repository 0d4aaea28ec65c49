// aduan dead: what could not be handled after all its tries. Mail, replies, states and orders of chats, and jobs of the queues.
import type { AllDead } from '../all-dead.ts';
import type { Register } from '../register.ts';

/** `aduan dead …` */
export const registerDead: Register = (program) => {
  const dead = program.command('dead').description('what could not be handled: look at it, try it again, put it away');
  dead
    .command('list')
    .description('all dead letters, newest first: id, kind, when, chat, reason')
    .option('--json', 'for programs')
    .action((options: { json?: true }) =>
      withDead(async (letters) => {
        const all = await letters.list();
        if (options.json === true) return print(JSON.stringify(all));
        if (all.length === 0) return print('No dead letters.');
        for (const { id, kind, at, chat, reason } of all)
          print([id, kind, new Date(at).toISOString(), chat ?? '-', reason].join('  '));
      }),
    );
  dead
    .command('show <id>')
    .description('one letter with what it holds; may be a citizen’s words')
    .action((id: string) =>
      withDead(async (letters) => {
        const found = await letters.show(id);
        if (found === null) return missing(id);
        print(JSON.stringify(found, null, 2));
      }),
    );
  dead
    .command('replay <id>')
    .description('put a mail, an order or a job back in line')
    .action((id: string) =>
      withDead(async (letters) => {
        const outcome = await letters.replay(id);
        if (outcome === 'unknown') return missing(id);
        if (outcome === 'replayed') return print(`${id} is back in line.`);
        process.exitCode = 1;
        if (outcome === 'unreadable') print(`${id} can’t be read by this version of the program: it stays put aside.`);
        else print(`${id} is a reply or a state: it can be shown and dropped, not replayed.`);
      }),
    );
  dead
    .command('drop <id>')
    .description('put one away for good')
    .action((id: string) =>
      withDead(async (letters) => {
        if (await letters.drop(id)) print(`${id} is gone.`);
        else missing(id);
      }),
    );
};

const print = (line: string) => void process.stdout.write(`${line}\n`);

function missing(id: string): void {
  process.exitCode = 1;
  print(`There is no dead letter ${id}.`);
}

async function withDead(task: (letters: AllDead) => Promise<void>): Promise<void> {
  const [{ loadConfig }, { engineOrder }, { openEngines }, { makeLog }, { openAllDead }] = await Promise.all([
    import('../settings/config.ts'),
    import('../engines/engine-order.ts'),
    import('../engines/start-engines.ts'),
    import('../log.ts'),
    import('../all-dead.ts'),
  ]);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const engines = await openEngines(engineOrder(loadConfig(say), say));
  try {
    const letters = await openAllDead(engines.redisUrl, makeLog('error', false));
    try {
      await task(letters);
    } finally {
      await letters.close();
    }
  } finally {
    await engines.stop();
  }
}
