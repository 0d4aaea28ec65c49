// Doctor's findings for a person at a terminal.
import type { Finding, Findings } from './examine.ts';

const mark: Record<Finding['state'], string> = { ok: 'ok   ', later: 'later', off: 'off  ', bad: 'BAD  ' };

/** The findings as text. */
export function describe({ ok, machine, settings, warnings }: Findings): string {
  const lines = ['This machine'];
  for (const { what, state, found, help } of machine) {
    lines.push(`  ${mark[state]} ${what}: ${found}`);
    if (help !== undefined) lines.push(`        ${help}`);
  }
  lines.push('', 'Settings (environment, then .env, then the default)');
  const width = Math.max(...settings.map(({ name }) => name.length));
  for (const { name, shown, source, problem } of settings) {
    lines.push(`  ${problem === undefined ? 'ok   ' : 'BAD  '} ${name.padEnd(width)}  ${shown}  (${source})`);
    if (problem !== undefined) lines.push(`        ${problem}`);
  }
  if (warnings.length > 0) lines.push('', 'Look at', ...warnings.map((warning) => `  ${warning}`));
  lines.push('', ok ? 'Nothing stands in the way of a start.' : 'What is marked BAD stands in the way of a start.');
  return `${lines.join('\n')}\n`;
}
