// aduan case …: every use case of the cases, for whoever runs the service.
import { type Command, Option } from 'commander';
import type { Act } from '../../cases/act.ts';
import type { Outcome } from '../../cases/desk.ts';
import { type CaseState, caseStates } from '../../domain/case-state.ts';
import type { CasePrint } from '../cases/print.ts';
import type { CaseWork } from '../cases/work.ts';
import { type Officer, officerOf } from '../officer-option.ts';
import type { Register } from '../register.ts';
import { dayOf, monthOf, oneOf, wholeOf } from '../settings/option-values.ts';

interface Common {
  as: Officer;
  json?: true;
}
interface Seen extends Common {
  seen?: number;
}

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
      const { listDue } = await import('../../cases/list-due.ts');
      await work(options, async ({ desk }, print) => {
        const which = late === true ? 'late' : 'due';
        const page = await listDue(desk, options.as, { which, limit, ...given({ after }) });
        return { ok: true, json: page, text: print.list(page.cases, page.next) };
      });
    });

  command('search <words...>', 'find cases by a number or by words of theirs, newest first')
    .option('--limit <n>', 'so many, at most 100', Number, 10)
    .option('--after <mark>', 'go on after the page before')
    .action(async (words: string[], { limit, after, ...options }: Common & { limit: number; after?: string }) => {
      const { searchCases } = await import('../../cases/search-cases.ts');
      await work(options, async ({ desk }, print) => {
        const found = await searchCases(desk, options.as, { text: words.join(' '), limit, ...given({ after }) });
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
      await work(options, (opened, print) =>
        recap(opened, print, { officer: options.as, csv, ...given({ month, agency }) }),
      );
    });

  command('show <number>', 'one case with its timeline').action(async (number: string, options: Common) => {
    const { showCase } = await import('../../cases/show-case.ts');
    await work(options, async ({ desk }, print) => {
      const found = await showCase(desk, options.as, await canonical(number));
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
      const { verify } = await import('../../cases/verify.ts');
      await perform(verify, number, { ...given({ topic }), ...(await kindsOf(options)) }, options);
    });
  changing('ask <number> <text>', 'tunda: ask the reporter').action(
    async (number: string, text: string, options: Seen) => {
      const { askReporter } = await import('../../cases/ask-reporter.ts');
      await perform(askReporter, number, { text }, options);
    },
  );
  changing('assign <number> <agency> [text]', 'disposisi: hand the case to an agency').action(
    async (number: string, agency: string, text: string | undefined, options: Seen) => {
      const { assign } = await import('../../cases/assign.ts');
      await perform(assign, number, given({ agency, text }), options);
    },
  );
  changing('accept <number>', 'terima: the agency takes it on').action(async (number: string, options: Seen) => {
    const { accept } = await import('../../cases/accept.ts');
    await perform(accept, number, {}, options);
  });
  changing('return <number> <text>', 'bukan wewenang: back to the coordinator, with the reason').action(
    async (number: string, text: string, options: Seen) => {
      const { returnCase } = await import('../../cases/return-case.ts');
      await perform(returnCase, number, { text }, options);
    },
  );
  changing('progress <number> <text>', 'tindak lanjut: what is being done')
    .option('--file <paths...>', 'proof: pictures or documents')
    .action(async (number: string, text: string, options: Seen & { file?: string[] }) => {
      const { progress } = await import('../../cases/progress.ts');
      await perform(progress, number, { text }, options, options.file);
    });
  changing('respond <number> <text>', 'tanggapan: answer the citizen')
    .option('--file <paths...>', 'proof: pictures or documents')
    .action(async (number: string, text: string, options: Seen & { file?: string[] }) => {
      const { respond } = await import('../../cases/respond.ts');
      await perform(respond, number, { text }, options, options.file);
    });
  changing('archive <number> <text>', 'arsipkan, with the reason that the citizen is told')
    .option('--why <why>', 'bukan_wewenang, tidak_jelas, di_pengadilan, tanpa_balasan or lain', 'lain')
    .action(async (number: string, text: string, { why, ...options }: Seen & { why: string }) => {
      const { archive } = await import('../../cases/archive.ts');
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
      const { retag } = await import('../../cases/retag.ts');
      await perform(retag, number, { ...given({ topic }), ...(await kindsOf(options)) }, options);
    });
  changing('note <number> <text>', 'catatan internal, never shown to the citizen').action(
    async (number: string, text: string, options: Seen) => {
      const { note } = await import('../../cases/note.ts');
      await perform(note, number, { text }, options);
    },
  );
  command('merge <number> <parent>', 'gabungkan: into another case; its people follow that one').action(
    async (number: string, parent: string, options: Common) => {
      const { mergeCases } = await import('../../cases/merge.ts');
      await work(options, async ({ desk }, print) =>
        told(await mergeCases(desk, options.as, await canonical(number), await canonical(parent)), print),
      );
    },
  );
  command('unmerge <number>', 'take a merge back').action(async (number: string, options: Common) => {
    const { unmergeCase } = await import('../../cases/merge.ts');
    await work(options, async ({ desk }, print) =>
      told(await unmergeCase(desk, options.as, await canonical(number)), print),
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
    import('../../cases/list-cases.ts'),
    import('../../domain/working-days.ts'),
    import('../../domain/civil-date.ts'),
  ]);
  const { as, state, agency, from, to, limit, after } = options;
  await work(options, async ({ desk, agencies }, print) => {
    const { calendar } = desk.schedule;
    const page = await listCases(desk, as, {
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

/** Does one act and says what became of it. Exit code 1 when it was refused. */
async function perform<I>(
  it: Act<I>,
  number: string,
  input: Named & Record<string, unknown>,
  options: Seen,
  files: string[] = [],
): Promise<void> {
  const [{ doAct }, { keepFiles }] = await Promise.all([import('../../cases/desk.ts'), import('../keep-files.ts')]);
  await work(options, async ({ desk, agencies }, print) => {
    const names = await known(input, agencies);
    const media = files.length === 0 ? {} : { media: await keepFiles(desk.media, files) };
    const doing = { number: await canonical(number), ...given({ seen: options.seen }) };
    return told(
      await doAct(desk, it, { kind: 'officer', officer: options.as }, doing, { ...input, ...names, ...media }),
      print,
    );
  });
}

/** What an act or a list is about, as it was typed. */
interface Named {
  topic?: string;
  agency?: string;
}

/** The same by their ids; throws an OperatorError for one that is not there. */
async function known({ topic, agency }: Named, agencies: CaseWork['agencies']): Promise<Named> {
  if (topic === undefined && agency === undefined) return {};
  const { knownName } = await import('../broadcasts/choice.ts');
  return {
    ...(topic !== undefined && { topic: await knownName('topic', topic, agencies) }),
    ...(agency !== undefined && { agency: await knownName('agency', agency, agencies) }),
  };
}

export interface Result {
  ok: boolean;
  json: object;
  text: string;
}

function told(outcome: Outcome, print: CasePrint): Result {
  if (!outcome.ok) return { ok: false, json: outcome, text: print.refused(outcome) };
  const { already } = outcome;
  const { number, state, rev } = outcome.case;
  return { ok: true, json: { ok: true, number, state, rev, already }, text: print.done(number, state, already) };
}

async function work(options: Common, task: (work: CaseWork, print: CasePrint) => Promise<Result>): Promise<void> {
  const [{ withCaseWork }, { makeCasePrint }] = await Promise.all([
    import('../beside-service.ts'),
    import('../cases/print.ts'),
  ]);
  const { ok, json, text } = await withCaseWork((opened) =>
    task(opened, makeCasePrint(opened.desk.schedule.calendar.zone, opened.desk.agencyName)),
  );
  process.stdout.write(`${options.json === true ? JSON.stringify(json) : text}\n`);
  if (!ok) process.exitCode = 1;
}

/** As it is written on the receipt, however it was typed; what is no number finds no case. */
async function canonical(typed: string): Promise<string> {
  const { readTrackingNumber } = await import('../../domain/tracking-number.ts');
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

/** What is said of the kind of a case, as its acts take it. */
async function kindsOf({ classification, supervisory, keepBack, normative }: Kinds): Promise<object> {
  if (keepBack !== true) return given({ classification, supervisory, normative });
  const { inspektorat } = await import('../../cases/permission.ts');
  return given({ classification, supervisory: true, accused: inspektorat, normative });
}

/** What was given of these: nothing is passed on as undefined. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(there, Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));
}
