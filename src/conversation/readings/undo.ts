// Having back a cancelled report while that is possible: by the button that was offered, or by its words, whatever has
// been asked since, as long as no other report has been begun. Whoever says that it may stay cancelled is told that it is.

import { readWord } from '../../text/answers/answers.ts';
import { namesItself } from '../../text/answers/option-words.ts';
import { readTakeBack } from '../../text/answers/take-back.ts';
import { draftOf } from '../draft/drafts.ts';
import { answerTo } from '../kinds/index.ts';
import { chosen, written } from '../kinds/options.ts';
import { newAnswers, newFrame } from '../state/copies.ts';
import { sayOther, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { leaveOpen } from '../walk/offers.ts';

const flow = 'batal';

/** True when this is about the cancelled report: it is open again, or stays as it is. `given`: the words, or the option that was pressed. */
export function undoes(turn: Turn, given: { text: string } | { ref: string }): boolean {
  const { state, engine, now } = turn;
  if (state.undo === undefined || state.undo.until < now || draftOf(turn) !== undefined || isBusy(turn)) return false;
  const batal = engine.flows.get(flow);
  const offer = [...(batal?.steps.values() ?? [])].find((step) => step.kind === 'choice' && step.soft === true);
  if (batal === undefined || offer === undefined) return false;
  const frame = newFrame(flow, batal.version, offer.id, state.gen++, newAnswers());
  const options = written(turn, frame, offer);
  const match = chosen(options, 'ref' in given ? { kind: 'choice', ...given } : { kind: 'text', ...given });
  const one = match !== null && 'one' in match ? match.one : undefined;
  const named = 'ref' in given || (one !== undefined && namesItself(one, given.text)) ? one : undefined;
  const told = 'text' in given ? readTakeBack(given.text) : null;
  if (told === 'gone' || told === 'no') return stays(turn, told, 'text' in given ? given.text : '');
  const asked = named ?? (told === 'back' ? options[0] : undefined);
  if (asked === undefined) return false;
  state.frames = [frame];
  return apply(turn, frame, offer, answerTo(turn, frame, offer, { kind: 'choice', ref: asked.ref }));
}

/** The report stays cancelled. A mere no says so right after the cancelling only; "batal" is of what has been asked since. */
function stays(turn: Turn, told: 'gone' | 'no', text: string): boolean {
  const open = topOf(turn)?.flow;
  if (open !== flow && (told === 'no' || (open !== undefined && readWord(text) === 'batal'))) return false;
  leaveOpen(turn, 0);
  sayOther(turn, 'engine.stays-cancelled', 'engine.fine');
  return true;
}

/** True while a question is open that is not asked in passing: words are an answer to that. */
function isBusy(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (step?.kind === 'choice' && step.satisfied !== undefined) return true;
  return step !== undefined && step.soft !== true;
}
