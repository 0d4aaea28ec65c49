// Reads flows/clocks.yaml and flows/holidays/*.yaml into the schedule that all due dates follow from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Schedule } from '../../domain/case-clock.ts';
import { clockRules } from '../../domain/clock-rules.ts';
import { type HolidayYear, holidayYear, makeCalendar } from '../../domain/holidays.ts';
import { OperatorError } from '../operator-error.ts';

export interface ScheduleFiles {
  schedule: Schedule;
  years: HolidayYear[];
}

/** @param flows the folder flows; @param zone IANA name. Throws an OperatorError with file, line and key of all that is wrong. */
export function loadSchedule(flows: string, zone: string): ScheduleFiles {
  const rules = readYaml(join(flows, 'clocks.yaml'), clockRules);
  const folder = join(flows, 'holidays');
  const years = readdirSync(folder)
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort()
    .map((name) => readYaml(join(folder, name), holidayYear));
  return { schedule: { rules, calendar: makeCalendar(years, zone, rules.hours) }, years };
}

function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw new OperatorError(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message}`);
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  const flaws = read.error.issues.map(({ path, message }) => {
    const node: unknown = document.getIn(path, true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const offset = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
    return `${file}:${lines.linePos(offset).line}: ${path.join('.')}: ${message}`;
  });
  throw new OperatorError(flaws.join('\n'));
}
