import type { CaseEvent } from '../domain/case-event.ts';
import type { Desk } from './desk.ts';

/** What happened, in words: of a classification that was changed also to which. */
export function eventName(sentence: Desk['sentence'], { kind, why }: Pick<CaseEvent, 'kind' | 'why'>): string {
  return sentence(kind === 'retagged' && why !== undefined ? `retagged.${why}` : `event.${kind}`);
}
