// What happens to a case reaches the chat at any moment. It is told; an open draft is not disturbed; what it asks can
// be answered next, or later by its buttons.
import type { Update } from '../domain/update.ts';
import { draftOf } from './drafts.ts';
import { ask, start } from './moves.ts';
import { say, sentence, type Turn, topOf } from './turn.ts';
import { longDate } from './view.ts';

/** Flows that an update opens, by its kind. */
const opened: Partial<Record<Update['kind'], string>> = { responded: 'nilai', closed: 'nilai', asked: 'jawab' };

export function onUpdate(turn: Turn, update: Update): void {
  const { number = '', title, agency, text = '', due, media } = update;
  const args: Record<string, string> = {
    number,
    title: title ?? sentence(turn, 'value.your-report'),
    agency: agency ?? sentence(turn, 'value.agency'),
    text,
    due: due === undefined ? '' : longDate(turn, due),
    hasDue: due === undefined ? 'no' : 'yes',
    hasText: text === '' ? 'no' : 'yes',
  };
  const told = sentence(turn, `update.${update.kind}`, (name) => args[name] ?? '');
  const rest = media === undefined || media.length === 0 ? {} : { media };
  const flow = number === '' ? undefined : opened[update.kind];
  const busy = topOf(turn) !== undefined && draftOf(turn) !== undefined;
  say(turn, told, undefined, undefined, rest);
  if (flow !== undefined && !busy) {
    turn.state.frames = [];
    start(turn, flow, { number, caseTitle: args.title ?? '' });
    return;
  }
  if (flow !== undefined) {
    const offer = { gen: turn.state.gen++, flow, number, title: args.title ?? '' };
    turn.state.offers = [...(turn.state.offers ?? []), offer].slice(-3);
  }
  if (busy) {
    turn.lead.push(sentence(turn, 'engine.back-to-draft'));
    ask(turn);
  }
}
