// The points by which alarm.ts hears an emergency, learned from files and written as the list that holds them.
import { readFileSync } from 'node:fs';
import type { Topic } from '../../text/topics/topics.ts';
import { startLine } from '../../text/urgency/alarm.ts';
import { learnAlarm } from '../../text/urgency/alarm-learning.ts';
import { OperatorError } from '../operator-error.ts';
import { readLabelled } from './labelled-file.ts';

/** Reports of this topic may well be emergencies, also where no row of the table tells of them. */
const disasters = 'bencana';

/** The text of src/text/lists/alarm.json. The examples of `topics` are what people report every day. */
export function learnedAlarm(
  emergencies: string,
  harmless: string,
  reports: string,
  topics: readonly Pick<Topic, 'id' | 'examples'>[],
): string {
  const grave = sentences(emergencies);
  const usual = topics.filter(({ id }) => id !== disasters).flatMap(({ examples }) => examples);
  const { start, points } = learnAlarm({
    emergencies: grave,
    harmless: sentences(harmless),
    usual: usual.filter((text) => !grave.includes(text)),
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
