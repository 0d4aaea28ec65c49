// Days by a feast: "lebaran kemarin", "idul adha", "17 agustusan".
import { addDays, parts } from '../../domain/civil-date.ts';
import { is, type Moment, one, partAt, type Reading, type Token, unitAt } from './tokens.ts';
import type { Feast } from './words.ts';

// First days by decree (SKB libur nasional); 2027 by calculation. Extend when a new decree comes.
const moving: Record<'ramadan' | 'idulfitri' | 'iduladha', readonly string[]> = {
  ramadan: ['2023-03-23', '2024-03-12', '2025-03-01', '2026-02-19', '2027-02-08'],
  idulfitri: ['2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10'],
  iduladha: ['2023-06-29', '2024-06-17', '2025-06-06', '2026-05-27', '2027-05-16'],
};

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
  if (strict && !past && !is(tokens, at - 1, 'sejak')) return null;
  const [year] = parts(when.today);
  // "Malam natal", "malam takbiran": the evening before.
  const eve = partAt(tokens, at - 1) === 'malam' || tokens[at]?.text === 'takbiran' ? -1 : 0;
  const ofYear = told ?? (lastYear ? year - 1 : null);
  const days = daysOf(haji === 1 ? 'iduladha' : feast, ofYear ?? year)
    .map((date) => addDays(date, eve))
    .filter((date) => date <= when.today && (ofYear === null || addDays(date, -eve).startsWith(String(ofYear))));
  return one(days.at(-1) ?? null, 2, next - at + (lastYear ? 2 : past ? 1 : 0));
}

function daysOf(feast: Feast, year: number): readonly string[] {
  if (feast === 'ramadan' || feast === 'idulfitri' || feast === 'iduladha') return moving[feast];
  const day = feast === 'natal' ? '12-25' : feast === 'tahun-baru' ? '01-01' : '08-17';
  return [`${year - 1}-${day}`, `${year}-${day}`];
}

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
  if (/^fit(?:h)?ri$/.test(second)) return onFeast(tokens, at, 2, 'idulfitri', when, strict);
  return /^(?:adha|qurban|kurban)$/.test(second) ? onFeast(tokens, at, 2, 'iduladha', when, strict) : null;
}

/** "17an", as the seventeenth of August is called; "tgl 17an" and "jam 17an" are not. */
export function independence(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const after = tokens[at + 1];
  if (tokens[at]?.text !== '17' || after?.text !== 'an' || !/^-?$/.test(after.gap)) return null;
  return is(tokens, at - 1, 'tanggal', 'jam') ? null : onFeast(tokens, at, 2, 'kemerdekaan', when, strict);
}
