// Answers of the store to a lookup step, within the turn that asked.
import type { LookupAnswer, PublicCase } from '../../domain/input.ts';
import { clip, longDate } from '../draft/view.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { enter } from '../walk/moves.ts';

/** Most reports offered in one list. */
const listed = 8;

/** Goes on with what the store has answered; 'stale' where no step waits for it. */
export function onAnswer(turn: Turn, answer: LookupAnswer): 'stale' | null {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step?.kind !== 'lookup' || step.query !== answer.query) return 'stale';
  const go = (by: string, to: string) => {
    turn.engine.trace?.(frame.flow, step.id, by, to);
    enter(turn, to);
    return null;
  };
  if (!answer.ok) {
    return answer.reason === 'throttled' && step.throttled !== undefined
      ? go('throttled', step.throttled)
      : go('away', step.away);
  }
  const { answers } = frame;
  const found = answer.query === 'report-status' ? (answer.case === null ? [] : [answer.case]) : answer.cases;
  // Whoever wrote the title may have taken it back with all their words; those who follow the report still choose it.
  const untitled = () => sentence(turn, 'value.untitled');
  const cases = found.map((one) => (one.title === '' ? { ...one, title: untitled() } : one));
  const [first] = cases;
  if (first === undefined) return go('none', step.none);
  if (cases.length === 1 || step.query === 'similar-reports') {
    const own = step.query !== 'similar-reports';
    answers.caseTitle = first.title;
    answers.number = first.number;
    if (own) answers.state = first.state;
    // Whether it can still be made anonymous, which "privacy" tells.
    if (own && first.anonymous !== undefined) answers.anonymous = first.anonymous;
    // A flow that only wants to know which report it is about shows nothing.
    if (frame.called !== true) answers.shown = describe(turn, own ? first : brief(first));
    return step.one !== undefined ? go('one', step.one) : go('found', step.found);
  }
  answers.cases = cases.slice(0, listed).map(({ number, title, state }) => ({ number, title, state }));
  return go('found', step.found);
}

/** As others see it beside their own: a long answer is cut. */
const brief = (found: PublicCase): PublicCase =>
  found.response === undefined ? found : { ...found, response: clip(found.response, briefly) };
const briefly = 160;

/** What a citizen is told of a case: where it stands and since when, with whom, until when, and the whole answer. */
function describe(turn: Turn, found: PublicCase): string {
  const args: Record<string, string> = {
    number: found.number,
    title: found.title,
    state: sentence(turn, `value.state.${found.state}`),
    since: longDate(turn, found.since),
    filed: longDate(turn, found.filed),
    agency: found.agency ?? '',
    due: found.due === undefined ? '' : longDate(turn, found.due),
    closing: found.state === 'ditanggapi' ? 'yes' : 'no',
    response: found.response ?? '',
  };
  const line = (key: string) => sentence(turn, key, (name) => args[name] ?? '');
  return [
    line('status.case'),
    ...(found.agency === undefined ? [] : [line('status.agency')]),
    ...(found.due === undefined ? [] : [line('status.due')]),
    ...(found.response === undefined ? [] : [line('status.response')]),
  ].join('\n');
}
