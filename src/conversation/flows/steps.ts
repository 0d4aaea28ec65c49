// Steps made ready to run: each has every property that a step of any kind may have, in one order, those without a value
// too. Whatever reads a step then finds it at the same place, which is what makes a step of the conversation quick; whether
// a step says something is told by its value, never by `in`.
import type { FlowOption, FlowStep } from './flow.ts';

type Keys<T> = T extends unknown ? keyof T : never;
/** Each member of a union with the properties of all the others, which have no value in it. */
type Whole<T, All extends PropertyKey = Keys<T>> = T extends unknown
  ? T & { readonly [K in Exclude<All, keyof T>]?: undefined }
  : never;

/** A step as a flow file has it; any property may be asked for. */
export type WrittenStep = Whole<FlowStep>;
export type Step = WrittenStep & { readonly id: string };

/** The step that a flow file has under `id`. */
export function readyStep(id: string, from: WrittenStep): Step {
  const ready = {
    id,
    kind: from.kind,
    next: from.next,
    'skip-if': from['skip-if'],
    ask: from.ask,
    wrong: from.wrong,
    later: from.later,
    silent: from.silent,
    optional: from.optional,
    after: from.after,
    save: from.save,
    options: from.options?.map(readyOption),
    soft: from.soft,
    say: from.say,
    'followed-by': from['followed-by'],
    min: from.min,
    max: from.max,
    gather: from.gather,
    understand: from.understand,
    from: from.from,
    adds: from.adds,
    added: from.added,
    aside: from.aside,
    satisfied: from.satisfied,
    unsatisfied: from.unsatisfied,
    typed: from.typed,
    more: from.more,
    pin: from.pin,
    several: from.several,
    outside: from.outside,
    unknown: from.unknown,
    items: from.items,
    mend: from.mend,
    query: from.query,
    found: from.found,
    one: from.one,
    none: from.none,
    away: from.away,
    throttled: from.throttled,
    cases: from.cases,
    else: from.else,
    flow: from.flow,
    do: from.do,
  } satisfies Record<Keys<Step>, unknown>;
  return ready as Step;
}

const readyOption = (from: FlowOption): FlowOption => ({
  id: from.id,
  label: from.label,
  words: from.words,
  means: from.means,
  when: from.when,
  value: from.value,
  forget: from.forget,
  flow: from.flow,
  next: from.next,
});
