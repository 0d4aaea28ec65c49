// aduan case …: every use case of the cases, for whoever runs the service.
import type { Command } from 'commander';
import type { Act } from '../../cases/act.ts';
import type { Officer } from '../../domain/officer.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import type { CasePrint } from '../case-print.ts';
import type { CaseWork } from '../case-work.ts';
import type { Register } from '../register.ts';

interface Common {
  as: Officer;
  json?: true;
}

export const registerCase: Register = (program) => {
  const group = program.command('case').description('Look at cases and work on them');
  const command = (usage: string, description: string): Command =>
    group
      .command(usage)
      .description(description)
      .option(
        '--as <role>',
        'koordinator, inspektorat, pimpinan, penghubung:SKPD or penghubung:kec:NAME',
        parseOfficer,
        {
          id: 'cli',
          role: 'koordinator',
        },
      )
      .option('--json', 'print one JSON object');

  command('list', 'list cases, newest first')
    .option('--state <states...>', 'only these states')
    .option('--agency <id>', 'only this agency')
    .option('--limit <n>', 'so many, at most 100', Number, 10)
    .option('--after <mark>', 'go on after the page before')
    .action(async (options: Common & { state?: string[]; agency?: string; limit: number; after?: string }) => {
      const [{ listCases }, { caseState }] = await Promise.all([
        import('../../cases/list-cases.ts'),
        import('../../domain/case-state.ts'),
      ]);
      const { as, state, agency, limit, after } = options;
      await work(options, async ({ desk }, print) => {
        const page = await listCases(desk, as, {
          limit,
          ...(state !== undefined && { states: state.map((each) => caseState.parse(each)) }),
          ...(agency !== undefined && { agency }),
          ...(after !== undefined && { after }),
        });
        return { ok: true, json: page, text: print.list(page.cases, page.next) };
      });
    });

  command('show <number>', 'one case with its timeline').action(async (number: string, options: Common) => {
    const { showCase } = await import('../../cases/show-case.ts');
    await work(options, async ({ desk }, print) => {
      const found = await showCase(desk, options.as, canonical(number));
      return { ok: found.ok, json: found, text: found.ok ? print.show(found.case) : print.refused(found) };
    });
  });

  command('respond <number> <text>', 'answer the citizen (tanggapan)').action(
    async (number: string, text: string, options: Common) => {
      const { respond } = await import('../../cases/respond.ts');
      await perform(respond, number, { text }, options);
    },
  );
};

/** Does one act and says what became of it. Exit code 1 when it was refused. */
async function perform<I>(it: Act<I>, number: string, input: object, options: Common): Promise<void> {
  const { doAct } = await import('../../cases/desk.ts');
  await work(options, async ({ desk }, print) => {
    const outcome = await doAct(
      desk,
      it,
      { kind: 'officer', officer: options.as },
      { number: canonical(number) },
      input,
    );
    if (!outcome.ok) return { ok: false, json: outcome, text: print.refused(outcome) };
    const { number: known, state, rev } = outcome.case;
    return {
      ok: true,
      json: { ok: true, number: known, state, rev, already: outcome.already },
      text: print.done(known, state, outcome.already),
    };
  });
}

interface Result {
  ok: boolean;
  json: object;
  text: string;
}

async function work(options: Common, task: (work: CaseWork, print: CasePrint) => Promise<Result>): Promise<void> {
  const [{ withCaseWork }, { makeCasePrint }] = await Promise.all([
    import('../beside-service.ts'),
    import('../case-print.ts'),
  ]);
  const { ok, json, text } = await withCaseWork((opened) =>
    task(opened, makeCasePrint(opened.desk.schedule.calendar.zone, opened.desk.agencyName)),
  );
  process.stdout.write(`${options.json === true ? JSON.stringify(json) : text}\n`);
  if (!ok) process.exitCode = 1;
}

/** As it is written on the receipt, however it was typed; what is no number finds no case. */
function canonical(typed: string): string {
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

function parseOfficer(text: string): Officer {
  const [role = '', ...rest] = text.split(':');
  const id = 'cli';
  if (role === 'penghubung' && rest[0] === 'kec') return { id, role, kecamatan: rest.slice(1).join(':') };
  if (role === 'penghubung' && rest[0] !== undefined) return { id, role, agency: rest[0] };
  if (role === 'koordinator' || role === 'inspektorat' || role === 'pimpinan') return { id, role };
  throw new Error(`--as ${text}: expected koordinator, inspektorat, pimpinan, penghubung:SKPD or penghubung:kec:NAME`);
}
