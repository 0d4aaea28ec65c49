// Days by a feast: "lebaran kemarin", "idul adha", "17 agustusan".
import { parts } from '../../domain/civil-date.ts';
import { is, type Moment, one, type Reading, type Token, unitAt } from './tokens.ts';
import type { Feast } from './words.ts';

// First days by decree (SKB libur nasional); 2027 by calculation. Extend when a new decree comes.
const moving: Record<'idulfitri' | 'iduladha', readonly string[]> = {
  idulfitri: ['2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10'],
  iduladha: ['2023-06-29', '2024-06-17', '2025-06-06', '2026-05-27', '2027-05-16'],
};

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
  if (strict && !lastYear && !is(tokens, next, 'lalu', 'kemarin')) return null;
  const [year] = parts(when.today);
  const days = daysOf(haji === 1 ? 'iduladha' : feast, year).filter(
    (date) => date <= when.today && (!lastYear || date.startsWith(String(year - 1))),
  );
  const closed = lastYear ? 2 : is(tokens, next, 'lalu', 'kemarin') ? 1 : 0;
  return one(days.at(-1) ?? null, 2, next - at + closed);
}

function daysOf(feast: Feast, year: number): readonly string[] {
  if (feast === 'idulfitri' || feast === 'iduladha') return moving[feast];
  const day = feast === 'natal' ? '12-25' : feast === 'tahun-baru' ? '01-01' : '08-17';
  return [`${year - 1}-${day}`, `${year}-${day}`];
}

/** "idul fitri", "idul adha" in two words. */
export function feastInTwo(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:h?idul|hari)$/.test(text)) return null;
  const second = tokens[at + 1]?.text ?? '';
  if (/^fit(?:h)?ri$/.test(second)) return onFeast(tokens, at, 2, 'idulfitri', when, strict);
  return /^(?:adha|qurban|kurban)$/.test(second) ? onFeast(tokens, at, 2, 'iduladha', when, strict) : null;
}
