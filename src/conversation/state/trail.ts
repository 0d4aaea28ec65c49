// The questions that a flow has asked before the open one. A changed flow may have lost some of them: those are passed over.
import type { Flow } from '../flows/flows.ts';
import type { Frame } from './state.ts';

/** Where in the trail the last question stands that the flow still has; -1 where there is none. */
export const lastAsked = (flow: Flow | undefined, { trail = [] }: Frame): number =>
  trail.findLastIndex((step) => flow?.steps.has(step) === true);
