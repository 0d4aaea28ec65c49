// aduan case …: every use case of the cases, for whoever runs the service.
import { type Command, Option } from 'commander';
import { type CaseState, caseStates } from '../../domain/case-state.ts';
import { type Common, canonical, given, known, perform, type Seen, told, work } from '../cases/perform.ts';
import { officerOf } from '../officer-option.ts';
import type { Register } from '../register.ts';
import { dayOf, monthOf, oneOf, wholeOf } from '../settings/option-values.ts';

/** `aduan case …` */
export const registerCase: Register = (program) => {
  const group = program.command('case').description('Look at cases and work on them');
  const command = (usage: string, description: string): Command =>
    group
      .command(usage)
      .description(description)
      .addOption(
        new Option('--as <role>', 'koordinator, inspektorat, pimpinan, penghubung:SKPD or penghubung:kec:NAME')
          .argParser(officerOf)
          .default({ id: 'cli', role: 'koordinator' }, 'koordinator'),
      )
      .option('--json', 'print one JSON object');
  const changing = (usage: string, description: string): Command =>
    command(usage, description).option(
      '--seen <rev>',
      'the revision you looked at: refuse if it has changed since',
      wholeOf(0, 1_000_000_000),
    );

  command('list', 'list cases, newest first')
    .option('--state <states...>', 'only these states', oneOf(caseStates))
    .option('--agency <id>', 'only this agency')
    .option('--from <date>', 'filed on this day or later, like 2026-08-17; the last 90 days when absent', dayOf)
    .option('--to <date>', 'filed on this day or earlier', dayOf)
    .option('--limit <n>', 'so many, at most 100', wholeOf(1, 100), 10)
    .option('--after <mark>', 'go on after the page before')
    .action(list);

  command('due', 'cases whose work is due within three working days, longest due first')
    .option('--late', 'those that are overdue instead')
    .option('--limit <n>', 'so many, at most 100', wholeOf(1, 100), 10)
    .option('--after <mark>', 'go on after the page before')
    .action(async ({ late, limit, after, ...options }: Common & { late?: true; limit: number; after?: string }) => {
      const { listDue } = await import('../../cases/lists/list-due.ts');
      await work(options, async ({ desk }, print, officer) => {
        const which = late === true ? 'late' : 'due';
        const page = await listDue(desk, officer, { which, limit, ...given({ after }) });
        return { ok: true, json: page, text: print.list(page.cases, page.next) };
      });
    });

  command('search <words...>', 'find cases by a number or by words of theirs, newest first')
    .option('--limit <n>', 'so many, at most 100', wholeOf(1, 100), 10)
    .option('--after <mark>', 'go on after the page before')
    .action(async (words: string[], { limit, after, ...options }: Common & { limit: number; after?: string }) => {
      const { searchCases } = await import('../../cases/lists/search-cases.ts');
      await work(options, async ({ desk }, print, officer) => {
        const found = await searchCases(desk, officer, { text: words.join(' '), limit, ...given({ after }) });
        return {
          ok: found.ok,
          json: found,
          text: found.ok ? print.list(found.cases, found.next) : print.refused(found),
        };
      });
    });

  command('rekap', 'rekapitulasi: the figures of the cases filed in a month, and their list as a file')
    .option('--month <month>', 'like 2026-08; the present month when absent', monthOf)
    .option('--agency <id>', 'only this agency')
    .option('--csv <file>', 'write the list there, for a spreadsheet; without personal data')
    .action(async ({ month, agency, csv, ...options }: Common & RecapOptions) => {
      const { recap } = await import('../cases/recap.ts');
      await work(options, (opened, print, officer) =>
        recap(opened, print, { officer, csv, ...given({ month, agency }) }),
      );
    });

  command('show <number>', 'one case with its timeline').action(async (number: string, options: Common) => {
    const { showCase } = await import('../../cases/views/show-case.ts');
    await work(options, async ({ desk }, print, officer) => {
      const found = await showCase(desk, officer, await canonical(number));
      return { ok: found.ok, json: found, text: found.ok ? print.show(found.case) : print.refused(found) };
    });
  });

  changing('verify <number>', 'verifikasi: read and in order')
    .option('--classification <kind>', 'pengaduan, aspirasi or permintaan_informasi')
    .option('--topic <topic>', 'another topic')
    .option('--supervisory', 'berkadar pengawasan: for the Inspektorat only from now on')
    .option('--no-supervisory', 'not berkadar pengawasan after all: for its SKPD again')
    .option('--keep-back', 'berkadar pengawasan of the Inspektorat itself: stays with the coordinator')
    .option('--normative', 'pengaduan normatif: the shorter clock')
    .action(async (number: string, { topic, ...options }: Seen & VerifyOptions) => {
      const { verify } = await import('../../cases/acts/verify.ts');
      await perform(verify, number, { ...given({ topic }), ...(await kindsOf(options)) }, options);
    });
  changing('ask <number> <text>', 'tunda: ask the reporter').action(
    async (number: string, text: string, options: Seen) => {
      const { askReporter } = await import('../../cases/acts/ask-reporter.ts');
      await perform(askReporter, number, { text }, options);
    },
  );
  changing('assign <number> <agency> [text]', 'disposisi: hand the case to an agency').action(
    async (number: string, agency: string, text: string | undefined, options: Seen) => {
      const { assign } = await import('../../cases/acts/assign.ts');
      await perform(assign, number, given({ agency, text }), options);
    },
  );
  changing('accept <number>', 'terima: the agency takes it on').action(async (number: string, options: Seen) => {
    const { accept } = await import('../../cases/acts/accept.ts');
    await perform(accept, number, {}, options);
  });
  changing('return <number> <text>', 'bukan wewenang: back to the coordinator, with the reason').action(
    async (number: string, text: string, options: Seen) => {
      const { returnCase } = await import('../../cases/acts/return-case.ts');
      await perform(returnCase, number, { text }, options);
    },
  );
  changing('progress <number> <text>', 'tindak lanjut: what is being done')
    .option('--file <paths...>', 'proof: pictures or documents')
    .action(async (number: string, text: string, options: Seen & { file?: string[] }) => {
      const { progress } = await import('../../cases/acts/progress.ts');
      await perform(progress, number, { text }, options, options.file);
    });
  changing('respond <number> <text>', 'tanggapan: answer the citizen')
    .option('--file <paths...>', 'proof: pictures or documents')
    .action(async (number: string, text: string, options: Seen & { file?: string[] }) => {
      const { respond } = await import('../../cases/acts/respond.ts');
      await perform(respond, number, { text }, options, options.file);
    });
  changing('archive <number> <text>', 'arsipkan, with the reason that the citizen is told')
    .option('--why <why>', 'bukan_wewenang, tidak_jelas, di_pengadilan, tanpa_balasan or lain', 'lain')
    .action(async (number: string, text: string, { why, ...options }: Seen & { why: string }) => {
      const { archive } = await import('../../cases/acts/archive.ts');
      await perform(archive, number, { why, text }, options);
    });
  changing('retag <number> [topic]', 'pindah topik (an example for the classifier) or klasifikasi')
    .option('--classification <kind>', 'pengaduan, aspirasi or permintaan_informasi')
    .option('--supervisory', 'berkadar pengawasan: for the Inspektorat only from now on')
    .option('--no-supervisory', 'not berkadar pengawasan after all: for its SKPD again')
    .option('--keep-back', 'berkadar pengawasan of the Inspektorat itself: stays with the coordinator')
    .option('--normative', 'pengaduan normatif: the shorter clock')
    .option('--no-normative', 'not normatif after all')
    .action(async (number: string, topic: string | undefined, options: Seen & Kinds) => {
      const { retag } = await import('../../cases/acts/retag.ts');
      await perform(retag, number, { ...given({ topic }), ...(await kindsOf(options)) }, options);
    });
  changing('note <number> <text>', 'catatan internal, never shown to the citizen').action(
    async (number: string, text: string, options: Seen) => {
      const { note } = await import('../../cases/acts/note.ts');
      await perform(note, number, { text }, options);
    },
  );
  command('merge <number> <parent>', 'gabungkan: into another case; its people follow that one').action(
    async (number: string, parent: string, options: Common) => {
      const { mergeCases } = await import('../../cases/acts/merge.ts');
      await work(options, async ({ desk }, print, officer) =>
        told(await mergeCases(desk, officer, await canonical(number), await canonical(parent)), print),
      );
    },
  );
  command('unmerge <number>', 'take a merge back').action(async (number: string, options: Common) => {
    const { unmergeCase } = await import('../../cases/acts/merge.ts');
    await work(options, async ({ desk }, print, officer) =>
      told(await unmergeCase(desk, officer, await canonical(number)), print),
    );
  });
};

interface Kinds {
  classification?: string;
  supervisory?: boolean;
  keepBack?: true;
  normative?: boolean;
}
interface VerifyOptions extends Kinds {
  topic?: string;
}
interface RecapOptions {
  month?: string;
  agency?: string;
  csv?: string;
}
interface ListOptions extends Common {
  state?: CaseState[];
  agency?: string;
  from?: string;
  to?: string;
  limit: number;
  after?: string;
}

async function list(options: ListOptions): Promise<void> {
  const [{ listCases }, { instantOf }, { addDays }] = await Promise.all([
    import('../../cases/lists/list-cases.ts'),
    import('../../domain/working-days.ts'),
    import('../../domain/civil-date.ts'),
  ]);
  const { state, agency, from, to, limit, after } = options;
  await work(options, async ({ desk, agencies }, print, officer) => {
    const { calendar } = desk.schedule;
    const page = await listCases(desk, officer, {
      limit,
      ...given({ after, states: state }),
      ...(await known(given({ agency }), agencies)),
      // Both ends belong to it.
      ...(from !== undefined && { from: instantOf(calendar, from, 0) }),
      ...(to !== undefined && { to: instantOf(calendar, addDays(to, 1), 0) }),
    });
    return { ok: true, json: page, text: print.list(page.cases, page.next) };
  });
}

/** What is said of the kind of a case, as its acts take it. */
async function kindsOf({ classification, supervisory, keepBack, normative }: Kinds): Promise<object> {
  if (keepBack !== true) return given({ classification, supervisory, normative });
  const { inspektorat } = await import('../../cases/permission.ts');
  return given({ classification, supervisory: true, accused: inspektorat, normative });
}
