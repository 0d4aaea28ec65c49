// At the review, in the citizen's own words: what is to be mended is found and, where the new answer stands in the same
// message, mended at once; anything more that is told joins the report. An edited message mends its answer.
import { isBareChange, readMend, readNoChange, readYesNo } from '../../text/answers/answers.ts';
import { isPhotoTalk } from '../../text/reports/no-photo.ts';
import type { Step } from '../flows/steps.ts';
import { answerTo, questionOf } from '../kinds/index.ts';
import { chosen, everWritten } from '../kinds/options.ts';
import type { Frame } from '../state/state.ts';
import { type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { enter } from '../walk/moves.ts';
import { fitting, longestBare, mendItem, named, type ReviewStep, unsaid } from './items.ts';

/** True when the text, at a review or where one asks which answer to mend, asked for a change, and we have gone to it. */
export function mends(turn: Turn, frame: Frame, asked: Step, text: string, mark: string): boolean {
  const step = reviewOf(turn, frame, asked);
  if (step === undefined) return false;
  if (asked.kind === 'choice' && changesNothing(turn, frame, step, text)) return true;
  // "Udah betul kirim aja pak" says more words than the button, and tells nothing.
  if (asked.kind === 'review' && readNoChange(text) === 'send') return sends(turn, frame, step);
  for (const { what, to: told } of readMend(text)) {
    const to = told !== null && refusal.test(told) ? null : told;
    const item = what === null ? fitting(turn, frame, step, to ?? '') : named(turn, frame, step, what);
    if (item !== undefined) return mendItem(turn, frame, step.id, item, to, mark);
  }
  if (text.length > longestBare || isBareChange(text) || isOption(turn, frame, asked, text)) return false;
  // "Fotonya", where one asks which.
  const meant = asked.kind === 'choice' ? named(turn, frame, step, text.trim()) : undefined;
  if (meant !== undefined) return mendItem(turn, frame, step.id, meant, null, mark);
  // "Ya ada" names nothing, and "ga ada yang bener" is no "tidak ada" to the question for photos.
  if (asked.kind === 'choice' && readYesNo(text.replace(/\bada\b/gi, '')) !== null) return false;
  const item = fitting(turn, frame, step, text);
  return item !== undefined && mendItem(turn, frame, step.id, item, text, mark);
}

/** "Udah bener", where one asks which answer to mend: the review comes again; "ya kirim" sends what it showed. */
function changesNothing(turn: Turn, frame: Frame, review: ReviewStep, text: string): boolean {
  const said = readNoChange(text);
  if (said === null) return false;
  frame.mend = undefined;
  if (said === 'send') {
    unsaid(turn, () => enter(turn, review.id));
    if (sends(turn, frame, review)) return true;
  }
  enter(turn, review.id);
  return true;
}

/** Sends what the review shows, as its button does. */
function sends(turn: Turn, frame: Frame, review: ReviewStep): boolean {
  const button = everWritten(turn, review).find(({ option }) => option?.means === 'yes');
  if (button === undefined) return false;
  return apply(turn, frame, review, answerTo(turn, frame, review, { kind: 'choice', ref: button.ref }));
}

/** "Topiknya bukan itu" says that it is another, and not yet which. */
const refusal = /^(?:bukan|bkn|bukn|salah|slh|keliru|kliru)(?:\s(?:itu|yang itu|yg itu|ini|begitu))?$/iu;

/** The review that is open, or that asks which of its answers is to be mended. */
function reviewOf(turn: Turn, frame: Frame, asked: Step): ReviewStep | undefined {
  if (asked.kind === 'review') return asked;
  if (asked.kind !== 'choice' || asked.from !== 'items') return undefined;
  const review = turn.engine.flows.get(frame.flow)?.steps.get(frame.mend ?? '');
  return review?.kind === 'review' ? review : undefined;
}

const isOption = (turn: Turn, frame: Frame, asked: Step, text: string): boolean =>
  chosen(questionOf(turn, frame, asked)?.options ?? [], { kind: 'text', text }) !== null;

/** A message that answered the draft's question `asked` now reads otherwise: that answer is mended, and the open question comes again. */
export function corrects(turn: Turn, frame: Frame, asked: string, text: string, mark: string): boolean {
  if (topOf(turn) !== frame || frame.mend !== undefined || frame.gathering === true || frame.step === asked)
    return false;
  // "Ga ada foto" in the place of "stagen" is no place.
  const step = turn.engine.flows.get(frame.flow)?.steps.get(asked);
  if (step?.kind === 'call' && isPhotoTalk(text)) return false;
  return mendItem(turn, frame, frame.step, { step: asked }, text, mark, 'engine.edited');
}
