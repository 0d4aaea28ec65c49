// The points by which alarm.ts hears an emergency, learned from files and written as the source file that holds them.
import { readFileSync } from 'node:fs';
import { learnAlarm } from '../../text/alarm-learning.ts';
import { OperatorError } from '../operator-error.ts';
import { readLabelled } from './labelled-file.ts';

/** The text of src/text/alarm-points.ts. */
export function learnedAlarm(emergencies: string, harmless: string, reports: string): string {
  const { start, points } = learnAlarm({
    emergencies: sentences(emergencies),
    harmless: sentences(harmless),
    reports: readLabelled(reports).map(({ text }) => text),
  });
  return `// Points of roots and of pairs of roots for (above 0) or against an emergency, as \`aduan topics alarm\` learned them.
// A line may be changed by hand; a sum above 0 is an emergency.
export const alarmStart = ${start.toFixed(2)};
export const alarmPoints = \`
${points.map(([trait, value]) => `${trait}: ${value.toFixed(2)}`).join('\n')}
\`;`;
}

function sentences(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch (cause) {
    throw new OperatorError(`${file} cannot be read`, { cause });
  }
}
