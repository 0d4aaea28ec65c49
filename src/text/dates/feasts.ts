// Days by a feast: "lebaran kemarin", "idul adha", "17 agustusan".
import { addDays, parts } from '../../domain/civil-date.ts';
import { is, type Moment, one, partAt, type Reading, type Token, unitAt } from './tokens.ts';
import type { Feast, FixedFeast, MovingFeast } from './words.ts';

// First days by decree (SKB libur nasional); 2027 by calculation. Extend when a new decree comes.
const moving: Readonly<Record<MovingFeast, readonly string[]>> = {
  ramadan: ['2023-03-23', '2024-03-12', '2025-03-01', '2026-02-19', '2027-02-08'],
  idulfitri: ['2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10'],
  iduladha: ['2023-06-29', '2024-06-17', '2025-06-06', '2026-05-27', '2027-05-16'],
  maulid: ['2023-09-28', '2024-09-16', '2025-09-05', '2026-08-25', '2027-08-15'],
  'isra-mikraj': ['2023-02-18', '2024-02-08', '2025-01-27', '2026-01-16', '2027-01-05', '2027-12-26'],
  muharam: ['2023-07-19', '2024-07-07', '2025-06-27', '2026-06-16', '2027-06-06'],
  imlek: ['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'],
  nyepi: ['2023-03-22', '2024-03-11', '2025-03-29', '2026-03-19', '2027-03-08'],
  waisak: ['2023-06-04', '2024-05-23', '2025-05-12', '2026-05-31', '2027-05-20'],
};
/** Month and day. */
const fixed: Readonly<Record<FixedFeast, string>> = {
  natal: '12-25',
  'tahun-baru': '01-01',
  kemerdekaan: '08-17',
  kartini: '04-21',
  buruh: '05-01',
  pendidikan: '05-02',
  pancasila: '06-01',
  'sumpah-pemuda': '10-28',
  pahlawan: '11-10',
  guru: '11-25',
  ibu: '12-22',
};
/** What follows "hari" in the name of a feast that is none by that word alone. */
const remembered: ReadonlyMap<string, FixedFeast> = new Map([
  ...(['kartini', 'buruh', 'pendidikan', 'pancasila', 'pahlawan', 'guru', 'ibu'] as const).map(
    (name): [string, FixedFeast] => [name, name],
  ),
  ['sumpah', 'sumpah-pemuda'],
]);

/**
 * The day of a feast that is named at `at` in `length` tokens; in a running text (`strict`) only where it is said to be
 * past.
 */
export function onFeast(
  tokens: readonly Token[],
  at: number,
  length: number,
  feast: Feast,
  when: Moment,
  strict: boolean,
): Reading | null {
  const haji = feast === 'idulfitri' && tokens[at + length]?.text === 'haji' ? 1 : 0;
  const next = at + length + haji;
  const lastYear = unitAt(tokens, next) === 'year' && is(tokens, next + 1, 'lalu', 'kemarin');
  const told = tokens[next]?.text.length === 4 ? (tokens[next]?.number ?? null) : null;
  const past = lastYear || told !== null || is(tokens, next, 'lalu', 'kemarin', 'semalam');
  if (strict && !past && !is(tokens, at - 1, 'sejak') && !isTimed(tokens[at - 1]?.text)) return null;
  const [year] = parts(when.today);
  // "Malam natal", "malam takbiran": the evening before.
  const eve = partAt(tokens, at - 1) === 'malam' || tokens[at]?.text === 'takbiran' ? -1 : 0;
  const ofYear = told ?? (lastYear ? year - 1 : null);
  const days = daysOf(haji === 1 ? 'iduladha' : feast, ofYear ?? year)
    .map((date) => addDays(date, eve))
    .filter((date) => date <= when.today && (ofYear === null || addDays(date, -eve).startsWith(String(ofYear))));
  return one(days.at(-1) ?? null, 2, next - at + (lastYear ? 2 : past ? 1 : 0));
}

/** "Waktu lebaran", "habis lebaran": a story's own time. */
const isTimed = (before: string | undefined): boolean =>
  /^(?:waktu|pas|saat|ketika|habis|sehabis|setelah|sesudah)$/.test(before ?? '');

function daysOf(feast: Feast, year: number): readonly string[] {
  return isMoving(feast) ? moving[feast] : [`${year - 1}-${fixed[feast]}`, `${year}-${fixed[feast]}`];
}
const isMoving = (feast: Feast): feast is MovingFeast => feast in moving;

/** "idul fitri", "idul adha", "hari raya", "hari raya haji", "hari kurban", "tahun baru": feasts of several words. */
export function feastInTwo(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const text = tokens[at]?.text ?? '';
  const second = tokens[at + 1]?.text ?? '';
  if (text === 'tahun')
    return second === 'baru' && !/^(?:islam|hijri|imlek|ajaran)/.test(tokens[at + 2]?.text ?? '')
      ? onFeast(tokens, at, 2, 'tahun-baru', when, strict)
      : null;
  if (text === 'hari' && second === 'raya') {
    const third = tokens[at + 2]?.text ?? '';
    if (/^(?:haji|qurban|kurban)$/.test(third)) return onFeast(tokens, at, 3, 'iduladha', when, strict);
    return is(tokens, at + 2, 'feast') || third.endsWith('idul')
      ? null
      : onFeast(tokens, at, 2, 'idulfitri', when, strict);
  }
  if (!/^(?:h?idul|hari)$/.test(text)) return null;
  const day = text === 'hari' ? remembered.get(second) : undefined;
  if (day !== undefined) return onFeast(tokens, at, second === 'sumpah' ? 3 : 2, day, when, strict);
  if (/^fit(?:h)?ri$/.test(second)) return onFeast(tokens, at, 2, 'idulfitri', when, strict);
  return /^(?:adha|qurban|kurban)$/.test(second) ? onFeast(tokens, at, 2, 'iduladha', when, strict) : null;
}

/** "17an", as the seventeenth of August is called; "tgl 17an" and "jam 17an" are not. */
export function independence(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const after = tokens[at + 1];
  if (tokens[at]?.text !== '17' || after?.text !== 'an' || !/^-?$/.test(after.gap)) return null;
  return is(tokens, at - 1, 'tanggal', 'jam') ? null : onFeast(tokens, at, 2, 'kemerdekaan', when, strict);
}
