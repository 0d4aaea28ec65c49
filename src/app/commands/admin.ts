// aduan admin …: officers, the questions that belong to no case, and who looked at what.

import type { CaseWork } from '../cases/work.ts';
import type { Register } from '../register.ts';
import type { Config } from '../settings/config.ts';
import { wholeOf } from '../settings/option-values.ts';

interface Result {
  ok?: boolean;
  json: object;
  text: string;
}

/** `aduan admin …` */
export const registerAdmin: Register = (program) => {
  const group = program.command('admin').description('Officers: invite, list, revoke; questions; audit');

  group
    .command('invite')
    .description('make a one-time code, good for 15 minutes, for a new officer to send to the bot')
    .requiredOption('--role <role>', 'koordinator, penghubung, pimpinan or inspektorat')
    .option('--agency <id>', 'the SKPD of a penghubung, an id of flows/agencies.yaml')
    .option('--kecamatan <name>', 'or the kecamatan of a penghubung')
    .requiredOption('--name <name>', "the officer's name")
    .option('--json', 'print one JSON object')
    .action(async (options: { role: string; agency?: string; kecamatan?: string; name: string; json?: true }) => {
      const [{ inviteOfficer }, { role }, { OperatorError }] = await Promise.all([
        import('../../cases/people/officers.ts'),
        import('../../domain/officer.ts'),
        import('../operator-error.ts'),
      ]);
      const { agency, kecamatan, name } = options;
      const read = role.safeParse(options.role);
      if (!read.success) throw new OperatorError('--role: expected koordinator, penghubung, pimpinan or inspektorat');
      const reaches = [agency, kecamatan].filter((each) => each !== undefined).length;
      if (reaches !== (read.data === 'penghubung' ? 1 : 0)) {
        throw new OperatorError('a penghubung needs either --agency or --kecamatan; nobody else has one');
      }
      await work(options, async ({ desk, agencies, stores }, config) => {
        const { knownName } = await import('../broadcasts/choice.ts');
        const officer = {
          role: read.data,
          ...(agency !== undefined && { agency: await knownName('agency', agency, agencies) }),
          ...(kecamatan !== undefined && { kecamatan: await knownName('kecamatan', kecamatan, agencies) }),
        };
        const invited = await inviteOfficer(desk, officer, name);
        const { invitationLink } = await import('../invitation-link.ts');
        const link = await invitationLink(config, stores.meta, invited.code);
        const args = { code: invited.code, ...(link !== undefined && { link }) };
        return { json: { ...invited, ...args }, text: desk.sentence('admin.invited', args) };
      });
    });

  group
    .command('list')
    .description('all officers')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: true }) => {
      await work(options, async ({ desk }) => {
        const officers = await desk.officers.list();
        const lines = officers.map(({ officer, name, revokedAt }) =>
          desk.sentence('admin.line', {
            ...{ id: officer.id, name, role: desk.sentence(`role.${officer.role}`) },
            reach: officer.agency === undefined ? (officer.kecamatan ?? '') : desk.agencyName(officer.agency),
            revoked: revokedAt === undefined ? 'no' : 'yes',
          }),
        );
        return { json: { officers }, text: lines.length === 0 ? desk.sentence('admin.none') : lines.join('\n') };
      });
    });

  group
    .command('revoke <id>')
    .description('nothing that this officer sends has any effect from now on')
    .option('--json', 'print one JSON object')
    .action(async (id: string, options: { json?: true }) => {
      const { revokeOfficer } = await import('../../cases/people/officers.ts');
      await work(options, async ({ desk }) => {
        const ok = await revokeOfficer(desk, id, 'cli');
        return { ok, json: { ok }, text: desk.sentence(ok ? 'admin.revoked' : 'admin.unknown') };
      });
    });

  group
    .command('questions')
    .description('what citizens asked an officer, without an answer yet')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: true }) => {
      const { openQuestions } = await import('../../cases/people/questions.ts');
      await work(options, async ({ desk }) => {
        const questions = await openQuestions(desk);
        const lines = questions.map(({ id, text }) => `${id}  ${text}`);
        return {
          json: { questions },
          text: lines.length === 0 ? desk.sentence('admin.no-questions') : lines.join('\n'),
        };
      });
    });

  group
    .command('answer <id> <text>')
    .description('answer such a question; the citizen hears it in the chat')
    .option('--json', 'print one JSON object')
    .action(async (id: string, text: string, options: { json?: true }) => {
      const { answerQuestion } = await import('../../cases/people/questions.ts');
      await work(options, async ({ desk }) => {
        const done = await answerQuestion(desk, { id: 'cli', role: 'koordinator' }, id, text);
        return { ok: done.ok, json: done, text: desk.sentence(done.ok ? 'admin.answered' : `refused.${done.code}`) };
      });
    });

  group
    .command('audit')
    .description('who looked at what, and what was refused, newest first')
    .option('--limit <n>', 'so many', wholeOf(1, 1_000), 50)
    .option('--json', 'print one JSON object')
    .action(async ({ limit, ...options }: { limit: number; json?: true }) => {
      await work(options, async ({ desk }) => {
        const entries = await desk.officers.audited(0, desk.clock.now() + 1, limit);
        const lines = entries.map(({ at, who, what, caseId = '', outcome }) =>
          [new Date(at).toISOString(), who, what, caseId, outcome].join('  '),
        );
        return { json: { entries }, text: lines.join('\n') };
      });
    });
};

async function work(
  options: { json?: true },
  task: (work: CaseWork, config: Config) => Promise<Result>,
): Promise<void> {
  const { withCaseWork } = await import('../beside-service.ts');
  const { ok = true, json, text } = await withCaseWork(task);
  process.stdout.write(`${options.json === true ? JSON.stringify(json) : text}\n`);
  if (!ok) process.exitCode = 1;
}
