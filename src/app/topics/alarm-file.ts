// The points by which alarm.ts hears an emergency, learned from files and written as the list that holds them.
import { readFileSync } from 'node:fs';
import { startLine } from '../../text/alarm.ts';
import { learnAlarm } from '../../text/alarm-learning.ts';
import { OperatorError } from '../operator-error.ts';
import { readLabelled } from './labelled-file.ts';

/** The text of src/text/lists/alarm.json. */
export function learnedAlarm(emergencies: string, harmless: string, reports: string): string {
  const { start, points } = learnAlarm({
    emergencies: sentences(emergencies),
    harmless: sentences(harmless),
    reports: readLabelled(reports).map(({ text }) => text),
  });
  const remarks = [
    'Points of roots and of pairs of roots for (above 0) or against an emergency, as `aduan topics alarm` learned them.',
    'A line may be changed by hand. A sentence begins with the first line; a sum above 0 is an emergency.',
  ];
  const rows = [[startLine, start] as const, ...points].map(
    ([word, value]) => `  ${JSON.stringify(word)}: ${value.toFixed(2)}`,
  );
  return `{\n  "#": ${JSON.stringify(remarks)},\n${rows.join(',\n')}\n}`;
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
