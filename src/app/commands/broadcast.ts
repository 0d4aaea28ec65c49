// aduan broadcast …: broadcasts from the command line, beside the running service, which does the sending.

import { type Command, Option } from 'commander';
import { type Common, draft, steer, told, watch, work, write } from '../broadcasts/perform.ts';
import { officerOf } from '../officer-option.ts';
import type { Register } from '../register.ts';
import { wholeOf } from '../settings/option-values.ts';

/** `aduan broadcast …` */
export const registerBroadcast: Register = (program) => {
  const group = program
    .command('broadcast')
    .description('Siaran: one message to everybody whom a choice of cases concerns');
  const command = (usage: string, description: string): Command =>
    group
      .command(usage)
      .description(description)
      .addOption(
        new Option('--as <role>', 'koordinator or pimpinan')
          .argParser(officerOf)
          .default({ id: 'cli', role: 'koordinator' }, 'koordinator'),
      )
      .option('--by <officer>', 'in the name of this officer (an id of `aduan admin list`)')
      .option('--json', 'print one JSON object');

  command('draft', 'write one; nothing is sent')
    .requiredOption(
      '--text <text>',
      'the words; {nomor} {judul} {skpd} {tenggat} {status} {tanggal} {nama} are filled in',
    )
    .option('--topic <topics...>', 'cases of these topics')
    .option('--kecamatan <name>', 'cases of this kecamatan')
    .option('--desa <name>', 'cases of this desa')
    .option('--state <states...>', 'cases in these states')
    .option('--agency <id>', 'cases of this SKPD')
    .option('--from <date>', 'filed on this day or later; the last 90 days when absent')
    .option('--to <date>', 'filed on this day or earlier')
    .option('--number <numbers...>', 'exactly these cases, with their followers')
    .option('--file <path>', 'a picture or document')
    .option('--step <step>', 'what all the cases are to go through: respond, progress or archive')
    .option('--urgent', 'goes out in quiet hours too')
    .action(draft);
  command('groups', 'reports of one event, as far as they are alike: to be answered by one siaran').action(
    async (options: Common) => {
      const { likeReports } = await import('../../cases/lists/like-reports.ts');
      await work(options, async (_desk, officer, print, { work: { desk } }) => {
        const groups = await likeReports(desk, officer);
        return { ok: true, json: { groups }, text: print.groups(groups) };
      });
    },
  );
  command('preview <id>', 'plan it: how many, who is left out, how long, and the words as real people get them').action(
    async (id: string, options: Common) => {
      const [{ planBroadcast }, { previewBroadcast }] = await Promise.all([
        import('../../broadcasts/plan.ts'),
        import('../../broadcasts/preview.ts'),
      ]);
      await work(options, async (desk, officer, print, { config }) => {
        const planned = await planBroadcast(desk, officer, id);
        // The second person is shown what the first has confirmed.
        const waits = !planned.ok && planned.code === 'wrong-state' && planned.state === 'waiting';
        if (!planned.ok && !waits) return { ok: false, json: planned, text: print.refused(planned) };
        const shown = await previewBroadcast(desk, officer, id);
        if (!shown.ok) return { ok: false, json: shown, text: print.refused(shown) };
        const limits = { second: desk.secondAbove, quiet: config.BROADCAST_QUIET_HOURS };
        return { ok: true, json: shown, text: print.preview(shown.preview, limits) };
      });
    },
  );
  command('send <id> <code>', 'confirm what was previewed, by its code; the service begins to send')
    .option('--everybody', 'yes, to all reporters')
    .option('--watch', 'show a bar until it has ended')
    .action(async (id: string, code: string, options: Common & { everybody?: true; watch?: true }) => {
      const { confirmBroadcast } = await import('../../broadcasts/steer.ts');
      await work(options, async (desk, officer, print) => {
        const done = await confirmBroadcast(desk, officer, id, { code, everybody: options.everybody === true });
        if (done.ok && options.watch === true) await watch(desk, officer, print, id);
        return told(done, print);
      });
    });
  command('pause <id>', 'nobody more gets it for now').action((id: string, options: Common) =>
    steer('pause', id, options),
  );
  command('resume <id>', 'go on where it was paused').action((id: string, options: Common) =>
    steer('resume', id, options),
  );
  command('cancel <id>', 'nobody more gets it, ever').action((id: string, options: Common) =>
    steer('cancel', id, options),
  );
  command('resend <id>', 'write once more to those of whom nobody knows whether they got it').action(
    (id: string, options: Common) => steer('resend', id, options),
  );
  command(
    'text <id> <text>',
    'other words for those who have not been written to; while paused, or before it was sent',
  ).action(async (id: string, text: string, options: Common) => {
    const { changeText } = await import('../../broadcasts/steer.ts');
    await work(options, async (desk, officer, print) => {
      const done = await changeText(desk, officer, id, text);
      return done.ok
        ? { ...told(done, print), text: print.reworded(done.broadcast, done.already === true) }
        : told(done, print);
    });
  });
  command('list', 'the newest')
    .option('--limit <n>', 'so many', wholeOf(1, 1_000), 10)
    .action(async ({ limit, ...options }: Common & { limit: number }) => {
      await work(options, async (desk, _officer, print) => {
        const broadcasts = await desk.broadcasts.list(limit);
        return { ok: true, json: { broadcasts }, text: print.list(broadcasts) };
      });
    });
  command('status <id>', 'how far it has come')
    .option('--watch', 'show a bar until it has ended')
    .action(async (id: string, options: Common & { watch?: true }) => {
      const [{ broadcastStatus }, { usedShare }] = await Promise.all([
        import('../../broadcasts/status.ts'),
        import('../../broadcasts/report.ts'),
      ]);
      await work(options, async (desk, officer, print) => {
        if (options.watch === true) await watch(desk, officer, print, id);
        const found = await broadcastStatus(desk, officer, id);
        if (!found.ok) return { ok: false, json: found, text: print.refused(found) };
        const share = await usedShare(desk, found.status.broadcast);
        return { ok: true, json: { ...found.status, share }, text: print.status(found.status, share) };
      });
    });
  command('report <id>', 'every row as CSV: to a file, or to the terminal')
    .option('--out <file>', 'the file; not there yet')
    .action(async (id: string, options: Common & { out?: string }) => {
      const { reportBroadcast } = await import('../../broadcasts/report.ts');
      await work(options, async (desk, officer, print) => {
        const report = await reportBroadcast(desk, officer, id, print.report);
        if (!report.ok) return { ok: false, json: report, text: print.refused(report) };
        return { ok: true, ...(await write(report.lines, options.out)) };
      });
    });
};
