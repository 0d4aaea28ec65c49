// Keeping and taking back answers, by the names that flows use.
import { caseStates } from '../../domain/case-state.ts';
import { classification, classifications, urgencies } from '../../domain/report.ts';
import type { Answers } from '../state/state.ts';
import type { Turn } from '../turn/turn.ts';

/** Names that have a meaning of their own; any other name a flow saves under is an extra question of the regency. */
export const knownAnswers = [
  'consent',
  'body',
  'media',
  'place',
  'eventDate',
  'classification',
  'topic',
  'title',
  'privacy',
  'number',
  'text',
  'score',
  'choice',
] as const; // prettier-ignore

/** The name of what was said of the day, where that is about then only. It goes with the day. */
export const ROUGHLY = 'roughly';

/** An answer that is there or is not, and has no value that a flow could compare. */
const thereOrNot: readonly string[] = [];
const anything = null;
const flag = ['true', 'false'] as const;

/**
 * What a flow's conditions can ask for though no step of it saves it: found in the story, told with an update, or worked
 * out. With the values that it can have: none where it is only there or not, null where it may be anything.
 */
export const engineAnswers = {
  consent: thereOrNot,
  body: anything,
  media: thereOrNot,
  noPhoto: flag,
  place: thereOrNot,
  away: flag,
  candidates: thereOrNot,
  eventDate: anything,
  days: thereOrNot,
  classification: classifications,
  topic: anything,
  near: thereOrNot,
  refused: thereOrNot,
  title: anything,
  urgency: urgencies,
  warned: flag,
  privacy: ['terbuka', 'anonim', 'rahasia', 'keduanya'],
  anonymous: flag,
  confidential: flag,
  number: anything,
  caseTitle: anything,
  cases: thereOrNot,
  shown: anything,
  state: caseStates,
  text: anything,
  score: ['1', '2', '3', '4', '5'],
  pending: anything,
  question: thereOrNot,
  judged: ['unsatisfied'],
  [ROUGHLY]: anything,
} as const satisfies Record<
  | Exclude<keyof Answers, 'consentAt' | 'parts' | 'own' | 'extra'>
  | ('consent' | 'privacy' | 'question' | 'judged' | typeof ROUGHLY),
  readonly string[] | null
>;

/** Answers besides those that flows save under names of their own which {@link forget} takes back. */
export const forgettable = [...knownAnswers.filter((name) => name !== 'choice'), 'away', ROUGHLY] as const;

/** Keeps `value` under `name`, as the citizen's own word. */
export function keep(turn: Turn, answers: Answers, name: string, value: string): void {
  switch (name) {
    case 'consent':
      answers.consentAt = turn.now;
      turn.state.consentAt = turn.now;
      return;
    case 'classification':
      answers.classification = classification.parse(value);
      break;
    case 'privacy':
      answers.anonymous = value === 'anonim' || value === 'keduanya';
      answers.confidential = value === 'rahasia' || value === 'keduanya';
      return;
    case 'score':
      answers.score = Number(value);
      return;
    case 'eventDate':
      forget(answers, name);
      answers.eventDate = value;
      break;
    case 'body':
    case 'title':
    case 'topic':
    case 'number':
    case 'text':
      answers[name] = value;
      break;
    case 'choice':
      return;
    default:
      answers.extra = { ...answers.extra, [name]: value };
      return;
  }
  if (answers.own?.includes(name) !== true) answers.own = [...(answers.own ?? []), name];
}

/** Takes back the answer kept under `name`. */
export function forget(answers: Answers, name: string): void {
  switch (name) {
    case 'consent':
      answers.consentAt = undefined;
      break;
    case 'privacy':
      answers.anonymous = undefined;
      answers.confidential = undefined;
      break;
    case 'body':
      answers.body = undefined;
      answers.parts = undefined;
      break;
    case 'topic':
      // A topic that is taken back was turned down: it is not proposed again.
      if (answers.topic !== undefined) answers.refused = [...(answers.refused ?? []), answers.topic].slice(-5);
      answers.topic = undefined;
      break;
    case 'text':
      answers.text = undefined;
      answers.parts = undefined;
      break;
    case 'place':
      answers.place = undefined;
      answers.away = undefined;
      break;
    case 'eventDate':
      answers.eventDate = undefined;
      if (answers.extra?.[ROUGHLY] !== undefined) forget(answers, ROUGHLY);
      break;
    case 'media':
    case 'away':
    case 'classification':
    case 'title':
    case 'number':
    case 'score':
      answers[name] = undefined;
      break;
    default:
      if (answers.extra !== undefined && name in answers.extra) {
        const { [name]: _, ...rest } = answers.extra;
        answers.extra = rest;
      }
  }
  if (answers.own?.includes(name) === true) answers.own = answers.own.filter((own) => own !== name);
}
