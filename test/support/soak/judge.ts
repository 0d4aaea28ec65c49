// What a soak came to: what citizens heard is held against what is stored, report by report.
import type { DeadLetter } from '../../../src/ports/conversation-store.ts';
import type { Notes } from './citizen.ts';

/** A case as it is stored. */
export interface Found {
  number: string;
  body: string;
}

export interface Judgement {
  reports: number;
  cases: number;
  /** Sends that came twice; and how many kills could have caused one for each chat that was open. */
  repeats: { count: number; window: number };
  /** Longest and median wait for an answer, ms. */
  waits: { p50: number; p99: number; max: number };
  /** Losses, doubles, disorder, dead letters: each a line. */
  wrong: string[];
}

export function judge(seen: {
  notes: Pick<Notes, 'filed' | 'wrong'>;
  cases: readonly Found[];
  dead: readonly DeadLetter[];
  kills: Record<string, number>;
  /** Chats that were open. */
  lines: number;
}): Judgement {
  const { notes, cases, dead, kills, lines } = seen;
  const wrong = [...notes.wrong];
  const byCode = new Map<string, Found[]>();
  for (const found of cases) {
    const code = /kode (\w+)/.exec(found.body)?.[1] ?? '';
    byCode.set(code, [...(byCode.get(code) ?? []), found]);
  }
  for (const { line, code, number, text, repeats } of notes.filed) {
    const found = byCode.get(code) ?? [];
    const [first] = found;
    if (found.length !== 1) wrong.push(`${code}: ${found.length} cases`);
    if (first !== undefined && first.number !== number) wrong.push(`${code}: told ${number}, stored ${first.number}`);
    if (first !== undefined && first.body !== text) wrong.push(`${code}: the text was changed: ${first.body}`);
    // Replies are known by their names there.
    if (repeats > 0 && line.startsWith('web')) wrong.push(`${code}: a reply was shown twice in the web chat`);
    byCode.delete(code);
  }
  for (const [code, found] of byCode)
    if (!notes.wrong.some((line) => line.includes(code))) wrong.push(`${code}: ${found.length} cases and no receipt`);
  for (const { id, body } of dead) wrong.push(`dead letter ${id}: ${body.slice(0, 200)}`);
  const count = notes.filed.reduce((sum, filed) => sum + filed.repeats, 0);
  const window = ((kills.a ?? 0) + (kills.b ?? 0) + (kills.redis ?? 0)) * lines;
  if (count > window) wrong.push(`${count} repeats of sends, more than the window allows`);
  const waits = notes.filed.flatMap((filed) => filed.waits).sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0);
  return {
    ...{ reports: notes.filed.length, cases: cases.length, repeats: { count, window } },
    ...{ waits: { p50: at(0.5), p99: at(0.99), max: at(1) }, wrong },
  };
}
