// What a case is called before officers. A report always has a title: where there is none, its reporter's data was erased.
import type { Case } from '../../domain/case.ts';

/** True once the reporter's words have left the case. */
export const isErased = ({ title }: Pick<Case, 'title'>): boolean => title === '';

/** The title, or in its place that it was erased. */
export function titleOf(sentence: (key: string) => string, kase: Pick<Case, 'title'>): string {
  return isErased(kase) ? sentence('erased') : kase.title;
}
