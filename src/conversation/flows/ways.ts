// Where a step leads: used to check flows, to draw them, and to count what tests have gone.
import { SKIP } from './flow.ts';
import type { Flow } from './flows.ts';
import type { WrittenStep } from './steps.ts';

/** A way out of a step: what takes it, and where it leads (a step, `end`, or another flow as `flow:name`). */
export interface Way {
  readonly by: string;
  readonly to: string;
}

/** Every way out of a step of `flow`. */
export function waysOf(flow: Pick<Flow, 'steps'>, step: WrittenStep): Way[] {
  return [...skipped(step), ...answered(flow, step), ...way('silent', step.silent), ...followed(step)];
}

function skipped(step: WrittenStep): Way[] {
  return step['skip-if'] !== undefined && step.next !== undefined ? [{ by: 'skip', to: step.next }] : [];
}

/** What is told after the last words of a flow may belong to what they were about. */
function followed(step: WrittenStep): Way[] {
  return step.kind === 'say' ? way('followed-by', step['followed-by'] && `flow:${step['followed-by']}`) : [];
}

function answered(flow: Pick<Flow, 'steps'>, step: WrittenStep): Way[] {
  switch (step.kind) {
    case 'choice':
      return [
        ...options(step),
        ...way('satisfied', step.satisfied),
        ...way('unsatisfied', step.unsatisfied),
        ...(step.from === 'places' ? placeTyped(flow, step.typed) : way('typed', step.typed)),
        ...(step.from === 'items' ? itemsOf(flow) : step.from === undefined ? [] : way('next', step.next)),
      ];
    case 'review':
      return [...options(step), ...itemsOf(flow)];
    case 'text':
    case 'date':
    case 'media':
    case 'rating':
      return [...options(step), ...way('next', step.next)];
    case 'place':
      return [
        ...options(step),
        ...way('next', step.next),
        ...way('pin', step.pin),
        ...way('several', step.several),
        ...way('outside', step.outside),
        ...way('unknown', step.unknown),
      ];
    case 'lookup':
      return [
        ...way('found', step.found),
        ...way('one', step.one),
        ...way('none', step.none),
        ...way('away', step.away),
        ...way('throttled', step.throttled),
      ];
    case 'branch':
      return [...step.cases.map(({ next }, n) => ({ by: `case-${n + 1}`, to: next })), { by: 'else', to: step.else }];
    case 'effect':
      return leaves.has(step.do) ? [] : way('next', step.next);
    default:
      return way('next', step.next);
  }
}

/** Effects after which the flow that had them is gone. */
const leaves = new Set(['keep-draft', 'restore-draft', 'start-anew', 'new-report', 'skip-question', 'again']);

const way = (by: string, to: string | undefined): Way[] => (to === undefined ? [] : [{ by, to }]);

/** The ways of a step's written options, and of passing over an optional one. */
function options(step: Extract<WrittenStep, { next: string; ask: string }>): Way[] {
  const own = step.options ?? [];
  const ways = own.map(({ id, flow, next }) => ({
    by: id,
    to: flow === undefined ? (next ?? step.next) : `flow:${flow}`,
  }));
  return step.optional === true && !own.some(({ id }) => id === SKIP) ? [...ways, { by: SKIP, to: step.next }] : ways;
}

/** The steps that mend an item of the flow's review. */
function itemsOf(flow: Pick<Flow, 'steps'>): Way[] {
  const review = [...flow.steps.values()].find((step) => step.kind === 'review');
  return review?.kind === 'review' ? review.items.map(({ step }) => ({ by: 'item', to: step })) : [];
}

/** A place that is typed where several are offered goes the ways of the step that takes it; only one that is known does. */
function placeTyped(flow: Pick<Flow, 'steps'>, typed: string | undefined): Way[] {
  const takes = typed === undefined ? undefined : flow.steps.get(typed);
  if (takes?.kind !== 'place') return way('typed', typed);
  return [
    ...way('next', takes.next),
    ...way('pin', takes.pin),
    ...way('several', takes.several),
    ...way('outside', takes.outside),
  ];
}
