// Reading answers by the names that flows use; keeping and taking them back: answers.ts.
import type { Answers } from '../state/state.ts';

/** True when a flow's condition holds for the answers. */
export function holds(
  condition: { has: string } | { lacks: string } | { answer: string; is: string },
  answers: Answers,
): boolean {
  if ('has' in condition) return read(answers, condition.has) !== undefined;
  if ('lacks' in condition) return read(answers, condition.lacks) === undefined;
  return String(read(answers, condition.answer)) === condition.is;
}

/** An answer by the name that flows use for it; undefined when it has not been given. */
export function read(answers: Answers, name: string): unknown {
  switch (name) {
    case 'consent':
      return answers.consentAt;
    case 'place':
      return answers.place !== undefined && Object.keys(answers.place).length > 0 ? answers.place : undefined;
    case 'media':
      return answers.media !== undefined && answers.media.length > 0 ? answers.media : undefined;
    case 'body':
      // A voice note tells what happened as well as a text does.
      return answers.body ?? answers.media?.find(({ kind }) => kind === 'voice');
    case 'privacy':
      return privacyOf(answers);
    default:
      return answers[name as keyof Answers] ?? answers.extra?.[name];
  }
}

function privacyOf({ anonymous, confidential }: Answers): string | undefined {
  if (anonymous === undefined) return undefined;
  if (anonymous) return confidential ? 'keduanya' : 'anonim';
  return confidential ? 'rahasia' : 'terbuka';
}
