// What a step keeps must be what its answer is made of: a text is no topic, and "besok" no day on which something happened.
import { readDate } from '../../text/dates/dates.ts';
import { didYouMean } from '../../text/words/nearest.ts';
import { engineAnswers, knownAnswers } from '../draft/answers.ts';
import type { FlowStep } from '../flows/flow.ts';
import type { Slip } from './format.ts';
import { listed } from './values.ts';

/** Which kinds of steps can give an answer that has a meaning of its own. */
const givenBy: Record<(typeof knownAnswers)[number], readonly FlowStep['kind'][]> = {
  consent: ['choice'],
  body: ['text', 'choice'],
  media: ['media'],
  place: ['place'],
  eventDate: ['date'],
  classification: ['choice'],
  topic: ['choice'],
  title: ['text', 'choice'],
  privacy: ['choice'],
  number: ['text'],
  text: ['text', 'choice'],
  score: ['rating', 'choice'],
  choice: ['choice'],
};
/** Kinds whose answer is no words, and so has one place alone where it is kept. */
const onlyAs: Partial<Record<FlowStep['kind'], string>> = { media: 'media', place: 'place' };

/** The values that an answer of the engine's own can have; null where that may be anything. */
export const valuesBy = (name: string): readonly string[] | null =>
  Object.hasOwn(engineAnswers, name) ? engineAnswers[name as keyof typeof engineAnswers] : null;

/** What is wrong with what a step saves; the paths begin at the step. */
export function keptFaults(step: FlowStep): Slip[] {
  if (!('save' in step) || step.save === undefined) return [];
  return [...nameFaults(step.kind, step.save), ...valueFaults(step), ...dayFaults(step), ...lengthFaults(step)];
}

function nameFaults(kind: FlowStep['kind'], save: string): Slip[] {
  const known = knownAnswers.find((name) => name === save);
  const only = onlyAs[kind];
  if (only !== undefined && save !== only)
    return [{ path: ['save'], message: `langkah ${kind} hanya bisa "save: ${only}"` }];
  if (known !== undefined && !givenBy[known].includes(kind))
    return [{ path: ['save'], message: `"${save}" hanya bisa dijawab langkah ${listed(givenBy[known])}` }];
  return known === undefined && Object.hasOwn(engineAnswers, save)
    ? [{ path: ['save'], message: `nama "${save}" sudah dipakai program; pilih nama lain` }]
    : [];
}

/** What a choice saves of itself must be something that this answer can be. */
function valueFaults(step: FlowStep): Slip[] {
  if (step.kind !== 'choice' || step.save === undefined) return [];
  const values = knownAnswers.some((name) => name === step.save) ? valuesBy(step.save) : null;
  if (values === null || values.length === 0) return [];
  return step.options.flatMap(({ id, next, value }, n) => {
    const kept = value ?? (next === undefined ? id : undefined);
    if (kept === undefined || values.includes(kept)) return [];
    const hint = didYouMean(kept, values) || `; yang mungkin: ${listed(values)}`;
    return [
      {
        path: ['options', n, value === undefined ? 'id' : 'value'],
        message: `"${step.save}" tidak bisa "${kept}"${hint}`,
      },
    ];
  });
}

/** Any day will do to read a day in words by. */
const someDay = Date.UTC(2026, 10, 25, 4);

function dayFaults(step: FlowStep): Slip[] {
  if (step.kind !== 'date') return [];
  return (step.options ?? []).flatMap(({ value }, n) =>
    value === undefined || readDate(value, someDay, 'Asia/Makassar').kind === 'date'
      ? []
      : [{ path: ['options', n, 'value'], message: `"${value}" bukan hari yang sudah lewat; tulis misalnya: kemarin` }],
  );
}

function lengthFaults(step: FlowStep): Slip[] {
  if (step.kind !== 'text' || step.min === undefined || step.max === undefined || step.min <= step.max) return [];
  return [{ path: ['max'], message: `"max: ${step.max}" lebih kecil daripada "min: ${step.min}"` }];
}
