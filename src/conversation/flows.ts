// Flows made ready to run: every step by its name, every start word found by a look-up.
import { fold, words as wordsOf } from '../text/fold.ts';
import { END, type FlowFile, type FlowStep } from './flow.ts';

export type Step = FlowStep & { readonly id: string };

export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly draft: boolean;
  readonly start: string;
  readonly steps: ReadonlyMap<string, Step>;
}

export interface Flows {
  get(id: string): Flow | undefined;
  /** The flow that this whole message starts, if any. */
  startedBy(text: string): Flow | undefined;
  readonly all: readonly Flow[];
}

export function makeFlows(files: readonly FlowFile[]): Flows {
  const flows = new Map<string, Flow>();
  const starters = new Map<string, Flow>();
  for (const file of files) {
    const steps = new Map(Object.entries(file.steps).map(([id, step]): [string, Step] => [id, { ...step, id }]));
    const { flow: id, version, title, start, draft = false } = file;
    const flow: Flow = { id, version, title, draft, start, steps };
    flows.set(id, flow);
    for (const words of file.words ?? []) starters.set(gist(words), flow);
  }
  return {
    get: (id) => flows.get(id),
    startedBy: (text) => (text.length > longestStarter ? undefined : starters.get(gist(text))),
    all: [...flows.values()],
  };
}

/** Every way out of a step, with what takes it there; used to check, to draw and to count what tests have visited. */
export function edges(step: FlowStep): { by: string; to: string }[] {
  const by = (name: string, to: string | undefined) => (to === undefined ? [] : [{ by: name, to }]);
  switch (step.kind) {
    case 'choice':
      return [
        ...step.options.flatMap((option) => by(option.id, option.next)),
        ...by('typed', step.typed),
        ...(step.options.every((option) => option.next !== undefined) && step.from === undefined && !step.optional
          ? by('next', step['skip-if'] === undefined ? undefined : step.next)
          : by('next', step.next)),
      ];
    case 'review':
      return [
        ...step.options.flatMap((option) => by(option.id, option.next)),
        ...by('mend', step.mend),
        ...by('next', step.next),
      ];
    case 'date':
    case 'media':
      return [...(step.options ?? []).flatMap((option) => by(option.id, option.next)), ...by('next', step.next)];
    case 'place':
      return [
        ...by('next', step.next),
        ...by('pin', step.pin),
        ...by('several', step.several),
        ...by('outside', step.outside),
        ...by('unknown', step.unknown),
      ];
    case 'lookup':
      return [
        ...by('found', step.found),
        ...by('one', step.one),
        ...by('none', step.none),
        ...by('away', step.away),
        ...by('throttled', step.throttled),
      ];
    case 'branch':
      return [...step.cases.map(({ next }, n) => ({ by: `case-${n + 1}`, to: next })), { by: 'else', to: step.else }];
    default:
      return by('next', step.next);
  }
}

export const isEnd = (target: string): boolean => target === END;

const longestStarter = 60;
/** Words that people put around a request without changing it. */
const padding = new Set(
  'saya sy aku ingin mau pengen mohon tolong minta bisa kah boleh dong ya yah pak bu bapak ibu min admin kak untuk hendak permisi izin ijin itu nya gimana cara bagaimana'.split(
    ' ',
  ),
);

/** What is left of a message when its padding is taken away: "mau lapor dong min" is "lapor". */
function gist(text: string): string {
  const all = wordsOf(fold(text), 12);
  const kept = all.filter((word) => !padding.has(word));
  return (kept.length === 0 ? all : kept).join(' ');
}
