// Names of answers that nothing keeps, and values that an answer never has: whoever mistypes one gets a question that is
// never asked or always, and no other sign of it.
import { didYouMean } from '../../text/words/nearest.ts';
import { engineAnswers, forgettable, knownAnswers } from '../draft/answers.ts';
import { commonArguments } from '../draft/view.ts';
import type { FlowCondition, FlowFile, FlowStep } from '../flows/flow.ts';
import type { Fault, ReadFlow } from './fault.ts';

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
      stepFaults(step, saved).map(({ path, message }) => ({
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

interface Slip {
  path: Path;
  message: string;
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
        unknownName(name, [...forgettable, ...saved.keys()], ['options', n, 'forget', m], 'is no answer to take back'),
      ),
    ]),
    ...items.flatMap(({ when, show }, n) => [
      ...conditionFaults(when, ['items', n, 'when'], saved),
      ...unknownName(show, [...shownNames, ...saved.keys()], ['items', n, 'show'], 'is no answer to show'),
    ]),
    ...valueFaults(step),
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
    'is no answer that any step saves',
  );
  if (unknown.length > 0 || !('is' in condition)) return unknown;
  const values = own(name) ?? saved.get(name) ?? null;
  if (values === null || values.includes(condition.is)) return [];
  const message =
    values.length === 0
      ? `"${name}" is there or not, and never "${condition.is}": ask with has or lacks`
      : `"${name}" is never "${condition.is}"${didYouMean(condition.is, values) || `; it can be ${values.join(', ')}`}`;
  return [{ path: [...path, 'is'], message }];
}

/** What a choice saves of itself must be something that this answer can be. */
function valueFaults(step: FlowStep): Slip[] {
  if (step.kind !== 'choice' || step.save === undefined) return [];
  const values = knownAnswers.some((name) => name === step.save) ? own(step.save) : null;
  if (values === null || values.length === 0) return [];
  return step.options.flatMap(({ id, next, value }, n) => {
    const kept = value ?? (next === undefined ? id : undefined);
    if (kept === undefined || values.includes(kept)) return [];
    const message = `"${step.save}" cannot be "${kept}"${didYouMean(kept, values) || `; it can be ${values.join(', ')}`}`;
    return [{ path: ['options', n, value === undefined ? 'id' : 'value'], message }];
  });
}

const own = (name: string): Values =>
  Object.hasOwn(engineAnswers, name) ? engineAnswers[name as keyof typeof engineAnswers] : null;

const unknownName = (name: string, names: readonly string[], path: Path, what: string): Slip[] =>
  names.includes(name) ? [] : [{ path, message: `"${name}" ${what}${didYouMean(name, names)}` }];
