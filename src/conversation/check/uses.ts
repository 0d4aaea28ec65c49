// Which sentences a flow uses, where, and what it has for their placeholders.
import type { FlowStep } from '../flows/flow.ts';
import type { ReadFlow } from './fault.ts';
import { shownNames } from './names.ts';

export interface Use {
  key: string;
  label: boolean;
  args: ReadonlySet<string>;
  where: { file: string; line: number; column: number };
}

/** Where a flow uses which sentence, and the arguments that it has for it. */
export function usesOf({ name, flow, at }: ReadFlow): Use[] {
  const saved = Object.values(flow.steps).flatMap((step) =>
    'save' in step && step.save !== undefined ? [step.save] : [],
  );
  const args = [...shownNames, ...saved];
  return Object.entries(flow.steps).flatMap(([id, step]) =>
    keysOf(step).map(({ key, path, label }) => ({
      key,
      label,
      // The list of answers stands in a review alone.
      args: new Set(step.kind === 'review' ? [...args, 'items'] : args),
      where: { file: name, ...at(['steps', id, ...path]) },
    })),
  );
}

function keysOf(step: FlowStep): { key: string; path: (string | number)[]; label: boolean }[] {
  const field = (name: string, key: string | undefined) =>
    key === undefined ? [] : [{ key, path: [name], label: false }];
  return [
    ...('ask' in step
      ? [
          ...field('ask', step.ask),
          ...field('wrong', step.wrong),
          ...field('later', step.later),
          ...field('after', step.after),
        ]
      : []),
    ...(step.kind === 'choice' ? field('added', step.added) : []),
    ...(step.kind === 'say' ? field('say', step.say) : []),
    ...('options' in step ? (step.options ?? []) : []).map(({ label }, n) => ({
      key: label,
      path: ['options', n, 'label'],
      label: true,
    })),
    ...(step.kind === 'review' ? step.items : []).map(({ label }, n) => ({
      key: label,
      path: ['items', n, 'label'],
      label: true,
    })),
  ];
}
