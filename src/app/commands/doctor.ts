// aduan doctor: what is on this machine, what is missing and how to get it, and what each setting is. Changes nothing.
import type { Register } from '../register.ts';

/** Adds `doctor`. */
export const registerDoctor: Register = (program) => {
  program
    .command('doctor')
    .description('Say what is on this machine, what is missing and how to get it, and what each setting is')
    .option('--json', 'as one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const { examine } = await import('../doctor/examine.ts');
      const { describe } = await import('../doctor/describe.ts');
      const findings = await examine();
      process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : describe(findings));
      if (!findings.ok) process.exitCode = 1;
    });
};
