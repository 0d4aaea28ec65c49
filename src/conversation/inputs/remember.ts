// Which message answered which question of the draft, so that the message, edited later, corrects that answer.
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import type { Turn } from '../turn/turn.ts';

/** Most messages of one draft that are known again when they are edited. */
const mostTold = 6;

/**
 * Keeps which question of the draft this message answered, where its words were the whole answer: what told a place more
 * nearly ("Desa Stagen", after "depan pasar") would take the place of all of it.
 */
export function rememberAnswer({ state, engine }: Turn, frame: Frame, step: Step, mark: string): void {
  const own =
    step.kind === 'date' ||
    (step.kind === 'place' && step.more !== true) ||
    (step.kind === 'text' && step.gather !== true);
  const asked = frame.called === true ? state.frames[state.frames.indexOf(frame) - 1] : frame;
  if (!own || asked === undefined || engine.flows.get(asked.flow)?.draft !== true) return;
  const others = (asked.told ?? []).filter(([of]) => of !== mark);
  asked.told = [...others, [mark, asked.step] satisfies [string, string]].slice(-mostTold);
}
