// A month's figures in words, and its cases as rows of a spreadsheet: numbers, dates and names of offices, topics and
// places, never what a citizen wrote or who they are.
import { DateTime } from 'luxon';
import { answerClocks } from '../../domain/case-clock.ts';
import { caseStates } from '../../domain/case-state.ts';
import { type ClockName, clockNames } from '../../domain/clock-rules.ts';
import type { Verdict } from '../../domain/clock-verdict.ts';
import type { Officer } from '../../domain/officer.ts';
import { dayOf } from '../../domain/working-days.ts';
import { byteOrderMark, csvLine } from '../../text/formats/csv.ts';
import type { Desk } from '../desk.ts';
import { meanScore, medianDays, type Recap, type RecapRow, sum } from './recap.ts';

/** The names of agencies and topics, by id. */
export interface RecapNames {
  agency(id: string): string;
  topic(id: string): string;
}

/** @param agency the one that it was narrowed down to. */
export function recapText(
  desk: Desk,
  names: RecapNames,
  officer: Officer,
  { month, recap, agency }: { month: string; recap: Recap; agency?: string | undefined },
): string {
  const say: Desk['sentence'] = (key, args) => desk.sentence(`recap.${key}`, args);
  const line = (name: string, counts: string): string => say('line', { name, counts });
  const part = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[say(head), ...lines].join('\n')];
  const counted = (counts: ReadonlyMap<string, number>, name: (id: string) => string): string[] =>
    [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([id, n]) => line(name(id), String(n)));
  const first = DateTime.fromISO(`${month}-01`, { locale: 'id' });
  const whose = whoseCases(desk, names, officer, agency);
  const head = say('head', { month: first.toFormat('LLLL yyyy'), whose, cases: recap.cases });
  const about = say('about', { from: first.toFormat('d'), to: first.endOf('month').toFormat('d LLLL yyyy') });
  if (recap.cases === 0) return [head, about].join('\n');
  const median = medianDays(recap);
  const mean = meanScore(recap);
  return [
    [head, about].join('\n'),
    ...part(
      'states',
      caseStates.flatMap((state) => {
        const n = recap.states.get(state);
        return n === undefined ? [] : [line(desk.sentence(`state.${state}`), String(n))];
      }),
    ),
    ...part(
      'agencies',
      [...recap.agencies]
        .sort(([a, m], [b, n]) => n.cases - m.cases || a.localeCompare(b))
        .map(([id, { cases, answered, late }]) =>
          line(id === '' ? say('no-agency') : names.agency(id), `${cases} / ${answered} / ${late}`),
        ),
    ),
    ...part('topics', counted(recap.topics, names.topic)),
    ...part(
      'kecamatan',
      counted(recap.kecamatan, (name) => (name === '' ? say('no-kecamatan') : name)),
    ),
    ...part(
      'clocks',
      clockNames.flatMap((name) => {
        const of = recap.clocks.get(name);
        return of === undefined ? [] : [line(say(`clock.${name}`), `${of.kept} / ${of.late} / ${of.running}`)];
      }),
    ),
    [
      say('answered', { ...(median !== undefined && { days: decimal(median) }), cases: sum(recap.answeredAfter) }),
      say('ratings', { ...(mean !== undefined && { mean: decimal(mean) }), ratings: sum(recap.scores) }),
      say('reopened', { cases: recap.reopened }),
    ].join('\n'),
  ].join('\n\n');
}

function whoseCases({ sentence }: Desk, names: RecapNames, officer: Officer, agency = officer.agency): string {
  if (agency !== undefined) return names.agency(agency);
  if (officer.kecamatan !== undefined) return sentence('recap.whose.kecamatan', { name: officer.kecamatan });
  return sentence(officer.role === 'inspektorat' ? 'recap.whose.supervisory' : 'recap.whose.all');
}

/** The first line of the file. */
export function recapHead({ sentence }: Desk): string {
  return byteOrderMark + csvLine(columns.map((column) => sentence(`recap.column.${column}`)));
}

const columns = [
  ...['number', 'filed', 'classification', 'topic', 'agency', 'kecamatan', 'desa', 'state', 'urgency'],
  ...['answered', 'days', 'verification', 'follow-up', 'answer', 'reopened', 'score'],
] as const;

/** One case as a row of the spreadsheet. */
export function recapLine(desk: Desk, names: RecapNames, { kase, agency, clocks, answeredAt }: RecapRow): string {
  const { sentence, schedule } = desk;
  const verdict = (...of: readonly ClockName[]): string => {
    const [worst] = verdicts.filter((each) =>
      clocks.some(({ clock, verdict: was }) => of.includes(clock) && was === each),
    );
    return worst === undefined ? '' : sentence(`recap.verdict.${worst}`);
  };
  return csvLine([
    kase.number,
    dayOf(schedule.calendar, kase.filedAt),
    sentence(`classification.${kase.classification}`),
    names.topic(kase.topic),
    agency === undefined ? '' : names.agency(agency),
    kase.place.kecamatan ?? '',
    kase.place.desa ?? '',
    sentence(`state.${kase.state}`),
    sentence(`recap.urgency.${kase.urgency}`),
    answeredAt === undefined ? '' : dayOf(schedule.calendar, answeredAt),
    answeredAt === undefined ? '' : Math.round((answeredAt - kase.filedAt) / 8_640_000) / 10,
    verdict('verifikasi'),
    verdict('tindak_lanjut'),
    verdict(...answerClocks),
    kase.reopened,
    kase.score ?? '',
  ]);
}

/** Of a clock that ran more than once the worst counts. */
const verdicts: readonly Verdict[] = ['late', 'running', 'kept'];

function decimal(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: 1 });
}
