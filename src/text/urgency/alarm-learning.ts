// Learns the points of alarm.ts from sentences that are emergencies, sentences that only sound like one, and reports.

import { fitLogistic } from '../topics/logistic.ts';
import { fold } from '../words/fold.ts';
import { inSentences } from '../words/sentences.ts';
import { stretches, traits } from './alarm.ts';
import { byTable } from './urgency.ts';

/** What a wrong answer costs, and how much one stretch of a report counts against one sentence (chosen on fresh sets). */
const cost = 3;
const reportShare = 0.3;
/** Traits kept: those that decide most. */
const size = 5_000;

export interface AlarmExamples {
  emergencies: readonly string[];
  harmless: readonly string[];
  /** What people of the regency report every day, in their words; those that the table takes for an emergency are left out. */
  usual: readonly string[];
  /** Everyday reports from elsewhere, likewise. */
  reports: readonly string[];
}

/** Points by trait, those for an emergency first, and where the sum starts. Deterministic. */
export function learnAlarm(examples: AlarmExamples): { start: number; points: [trait: string, points: number][] } {
  const ids = new Map<string, number>();
  const seen: number[] = [];
  const rows = [0];
  const columns: number[] = [];
  const yes: number[] = [];
  const sample: number[] = [];
  const put = (roots: readonly string[], answer: number, weight: number) => {
    for (const trait of traits(roots)) {
      const id = ids.get(trait) ?? ids.size;
      ids.set(trait, id);
      columns.push(id);
      seen[id] = (seen[id] ?? 0) + weight;
    }
    rows.push(columns.length);
    yes.push(answer);
    sample.push(weight);
  };
  for (const text of examples.emergencies) {
    // Of a long text only the sentence that tells of it.
    const parts = inSentences(fold(text));
    const told = parts.find((said) => byTable(said).urgency === 'darurat') ?? parts.at(-1) ?? [];
    for (const roots of stretches(told).slice(-1)) put(roots, 1, 1);
  }
  const against = (text: string, weight: number) => {
    for (const said of inSentences(fold(text))) for (const roots of stretches(said)) put(roots, 0, weight);
  };
  const isTold = (text: string) => inSentences(fold(text)).some((said) => byTable(said).urgency === 'darurat');
  for (const text of examples.harmless) against(text, 1);
  for (const text of examples.usual) if (!isTold(text)) against(text, 1);
  for (const text of examples.reports) if (!isTold(text)) against(text, reportShare);

  const x = {
    rows: Int32Array.from(rows),
    columns: Int32Array.from(columns),
    values: new Float64Array(columns.length).fill(1),
    width: ids.size,
  };
  const scale = new Float64Array(ids.size).fill(1);
  const fit = fitLogistic(x, Uint8Array.from(yes), Float64Array.from(sample), scale, cost);
  const points = [...ids]
    .map(([trait, id]) => ({ trait, points: fit.weights[id] ?? 0, decides: Math.sqrt(seen[id] ?? 0) }))
    .sort((a, b) => Math.abs(b.points) * b.decides - Math.abs(a.points) * a.decides || (a.trait < b.trait ? -1 : 1))
    .slice(0, size)
    .sort((a, b) => b.points - a.points || (a.trait < b.trait ? -1 : 1))
    .map((one): [string, number] => [one.trait, one.points]);
  return { start: fit.bias, points };
}
