// What happens to a case reaches the chat at any moment. It is told; an open draft is not disturbed; what it asks can
// be answered next, or later by its buttons.

import type { Update } from '../../domain/update.ts';
import { draftOf } from '../draft/drafts.ts';
import { longDate } from '../draft/view.ts';
import { written } from '../kinds/options.ts';
import type { Answers, Frame } from '../state/state.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';
import { start } from '../walk/moves.ts';
import { keepOffer, leaveOpen } from '../walk/offers.ts';
import { handOver, takeIn } from './hand-over.ts';
import { onTalkUpdate } from './talk.ts';

/** Flows that an update opens, by its kind. */
const opened: Partial<Record<Update['kind'], string>> = { responded: 'nilai', closed: 'nilai', asked: 'jawab' };

/** Tells the citizen what has happened to a case, and asks what the update asks. */
export function onUpdate(turn: Turn, update: Update): void {
  if (update.kind === 'moved') {
    if (update.to !== undefined) handOver(turn, update.to);
    return;
  }
  if (update.kind === 'draft') {
    takeIn(turn, update.draft);
    return;
  }
  if (onTalkUpdate(turn, update)) return;
  const { number = '', title, agency, text = '', due, media } = update;
  const args: Record<string, string> = {
    number,
    // Whoever wrote it may have taken it back with all their words.
    title: title === undefined || title === '' ? sentence(turn, 'value.your-report') : title,
    agency: agency ?? sentence(turn, 'value.agency'),
    text,
    due: due === undefined ? '' : longDate(turn, due),
    hasDue: due === undefined ? 'no' : 'yes',
    hasText: text === '' ? 'no' : 'yes',
  };
  const told = sentence(turn, `update.${update.kind}`, (name) => args[name] ?? '');
  const shown = (media ?? []).filter(({ unshown }) => unshown !== true);
  const rest = shown.length === 0 ? {} : { media: shown };
  const flow = number === '' ? undefined : opened[update.kind];
  const talking = turn.state.talk !== undefined;
  const busy = talking || isBusy(turn);
  const offer = flow !== undefined && busy ? offerOf(turn, flow, { number, caseTitle: args.title ?? '' }) : null;
  say(turn, told, offer?.frame, offer?.options, rest);
  if (update.kind === 'receipt') numberReceived(turn, update);
  if (flow !== undefined && !busy) {
    leaveOpen(turn, 0);
    start(turn, flow, { number, caseTitle: args.title ?? '' });
    return;
  }
  if (busy && !talking) {
    // What is typed now answers the open question, not the officer's.
    turn.lead.push(sentence(turn, flow === 'jawab' ? 'engine.answer-later' : 'engine.back-to-draft'));
    ask(turn);
  }
}

/** The report that was sent a moment ago has its number: what is told next may belong to it. */
function numberReceived({ state }: Turn, { number, title }: Update): void {
  const { ended } = state;
  if (number === undefined || ended?.filed !== true || ended.about === undefined) return;
  state.ended = { ...ended, ...(title !== undefined && { title }), about: { ...ended.about, number } };
}

/** True while something is asked that an update must not push aside: a draft, or a question not asked in passing. */
function isBusy(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (step === undefined) return false;
  return draftOf(turn) !== undefined || step.soft !== true;
}

/** The first question of the flow that an update would open, kept for its buttons to be pressed later. */
function offerOf(turn: Turn, flow: string, answers: Answers) {
  const question = [...(turn.engine.flows.get(flow)?.steps.values() ?? [])].find((step) => step.kind === 'choice');
  const gen = turn.state.gen++;
  const frame: Frame = { flow, version: 0, step: question?.id ?? '', gen, answers };
  keepOffer(turn, frame);
  return { frame, options: question === undefined ? [] : written(turn, frame, question) };
}
