// Names of answers that nothing keeps, and values that an answer never has: whoever mistypes one gets a question that is
// never asked or always, and no other sign of it.
import { didYouMean } from '../../text/words/nearest.ts';
import { engineAnswers, forgettable, knownAnswers } from '../draft/answers.ts';
import { commonArguments } from '../draft/view.ts';
import type { FlowCondition, FlowFile, FlowStep } from '../flows/flow.ts';
import type { Fault, ReadFlow } from './fault.ts';
import type { Slip } from './format.ts';
import { keptFaults, valuesBy } from './kept.ts';
import { listed } from './values.ts';

type Values = readonly string[] | null;
/** Answers by name, each with the values that it can have; null where that may be anything. */
type Known = ReadonlyMap<string, Values>;
type Path = readonly (string | number)[];

/** Names that every flow's sentences and reviews can show, besides those that it saves. */
export const shownNames: readonly string[] = [...commonArguments, ...knownAnswers, 'caseTitle', 'shown'];

/** @param unread flows that there are, but that cannot be read: what they save is unknown */
export function checkNames(read: readonly ReadFlow[], unread: readonly string[] = []): Fault[] {
  return read.flatMap((one) => {
    const together = joinedByCalls(one.flow, read);
    if (unread.some((id) => together.has(id))) return [];
    const saved = savedIn(read.map(({ flow }) => flow).filter(({ flow }) => together.has(flow)));
    return Object.entries(one.flow.steps).flatMap(([id, step]) =>
      eachOnce(stepFaults(step, saved)).map(({ path, message }) => ({
        file: one.name,
        ...one.at(['steps', id, ...path]),
        message,
      })),
    );
  });
}

/** The flows that work on the same answers: those called, and those that call. */
function joinedByCalls({ flow: from }: FlowFile, read: readonly ReadFlow[]): ReadonlySet<string> {
  const calls = read.flatMap(({ flow: { flow, steps } }) =>
    Object.values(steps).flatMap((step) => (step.kind === 'call' ? [[flow, step.flow] as const] : [])),
  );
  const joined = new Set([from]);
  for (let before = 0; before !== joined.size; ) {
    before = joined.size;
    for (const [caller, called] of calls) {
      if (joined.has(caller)) joined.add(called);
      else if (joined.has(called)) joined.add(caller);
    }
  }
  return joined;
}

/** What the steps of these flows save. "choice" is a name for what is not kept. */
function savedIn(flows: readonly FlowFile[]): Known {
  const saved = new Map<string, Values>();
  for (const step of flows.flatMap(({ steps }) => Object.values(steps))) {
    if (!('save' in step) || step.save === undefined || step.save === 'choice') continue;
    const [before, more] = [saved.get(step.save), valuesOf(step)];
    saved.set(step.save, before === null || more === null ? null : [...(before ?? []), ...more]);
  }
  return saved;
}

function valuesOf(step: FlowStep): Values {
  if (step.kind === 'rating') return engineAnswers.score;
  // An option with a way of its own saves nothing unless it says what.
  if (step.kind === 'choice')
    return step.options.flatMap(({ id, next, value }) => (next === undefined ? [value ?? id] : (value ?? [])));
  return null;
}

function stepFaults(step: FlowStep, saved: Known): Slip[] {
  const options = 'options' in step ? (step.options ?? []) : [];
  const items = step.kind === 'review' ? step.items : [];
  return [
    ...('skip-if' in step ? conditionFaults(step['skip-if'], ['skip-if'], saved) : []),
    ...(step.kind === 'branch'
      ? step.cases.flatMap((one, n) => conditionFaults(one.if, ['cases', n, 'if'], saved))
      : []),
    ...options.flatMap(({ when, forget = [] }, n) => [
      ...conditionFaults(when, ['options', n, 'when'], saved),
      ...forget.flatMap((name, m) =>
        unknownName(
          name,
          [...forgettable, ...saved.keys()],
          ['options', n, 'forget', m],
          'bukan jawaban yang bisa dihapus',
        ),
      ),
    ]),
    ...items.flatMap(({ when, show }, n) => [
      ...conditionFaults(when, ['items', n, 'when'], saved),
      ...unknownName(
        show,
        [...shownNames, ...saved.keys()],
        ['items', n, 'show'],
        'bukan jawaban yang bisa ditampilkan',
      ),
    ]),
    ...keptFaults(step),
  ];
}

function conditionFaults(condition: FlowCondition | undefined, path: Path, saved: Known): Slip[] {
  if (condition === undefined) return [];
  const field = 'has' in condition ? 'has' : 'lacks' in condition ? 'lacks' : 'answer';
  const name = 'has' in condition ? condition.has : 'lacks' in condition ? condition.lacks : condition.answer;
  const unknown = unknownName(
    name,
    [...Object.keys(engineAnswers), ...saved.keys()],
    [...path, field],
    'bukan jawaban yang disimpan langkah mana pun',
  );
  if (unknown.length > 0 || !('is' in condition)) return unknown;
  const values = valuesBy(name) ?? saved.get(name) ?? null;
  if (values === null || values.includes(condition.is)) return [];
  const message =
    values.length === 0
      ? `"${name}" hanya ada atau tidak ada, bukan "${condition.is}"; tanyakan dengan has atau lacks`
      : `"${name}" tidak pernah "${condition.is}"${didYouMean(condition.is, values) || `; yang mungkin: ${listed(values)}`}`;
  return [{ path: [...path, 'is'], message }];
}

const unknownName = (name: string, names: readonly string[], path: Path, what: string): Slip[] =>
  names.includes(name) ? [] : [{ path, message: `"${name}" ${what}${didYouMean(name, names)}` }];

/** A name that is wrong in several fields of a step is one slip. */
const eachOnce = (slips: readonly Slip[]): Slip[] =>
  slips.filter(({ message }, n) => slips.findIndex((other) => nameIn(other.message) === nameIn(message)) === n);
const nameIn = (message: string): string => /^"[^"]*" bukan jawaban/.exec(message)?.[0] ?? message;
