// What a step makes of an answer, for apply.ts to carry out. All moves have one shape, as all steps have.
import type { Args } from '../flows/sentences.ts';

export interface Move {
  readonly kind: 'done' | 'detour' | 'wrong' | 'pass' | 'again' | 'stay' | 'start';
  /** The way taken. */
  readonly by: string;
  /** The step, or for `start` the flow, that it leads to. */
  readonly to: string;
  /** Of `wrong`: the sentence that says why, with an example, and its arguments where they are not the answers. */
  readonly because: string | null;
  readonly args: Args | undefined;
}

const move = (kind: Move['kind'], by: string, to: string, because: string | null = null, args?: Args): Move => ({
  kind,
  by,
  to,
  because,
  args,
});

/** The step has its answer; a review that waits gets its turn back. */
export const done = (by: string, to: string): Move => move('done', by, to);
/** On to a step that belongs to the same answer. */
export const detour = (by: string, to: string): Move => move('detour', by, to);
/** Does not fit. */
export const wrong = (because: string | null, args?: Args): Move => move('wrong', '', '', because, args);
/** Another flow begins. */
export const starts = (flow: string, by: string): Move => move('start', by, flow);
/** Nothing that this step could use. */
export const pass: Move = move('pass', '', '');
/** The question stays as it is and is asked again. */
export const again: Move = move('again', '', '');
/** All has been said; the step stays. */
export const stay: Move = move('stay', '', '');
