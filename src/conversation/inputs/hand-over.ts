// A report that was begun in one chat and goes on in another: two addresses turned out to be one citizen's. The old chat gives
// its draft away; the new one takes it in, and what was written in both becomes one report that is shown before it is sent.
import { z } from 'zod';
import type { ChatRef } from '../../domain/chat-ref.ts';
import { digest, weigh } from '../draft/digest.ts';
import { closeDraft, draftAt, draftOf, openDraft, UNDO } from '../draft/drafts.ts';
import { append, attach, gather, PAUSE } from '../kinds/gathering.ts';
import { joined } from '../state/copies.ts';
import { type Answers, type Frame, frame as frameSchema } from '../state/state.ts';
import { cancelTimer } from '../turn/timers.ts';
import { say, sentence, type Turn, topOf } from '../turn/turn.ts';
import { enter } from '../walk/moves.ts';

const handed = z.strictObject({ frames: z.array(frameSchema).min(1), consentAt: z.number().int().optional() });

/** Gives the open draft to the chat `to`; where there is none, nothing happens. */
export function handOver(turn: Turn, to: ChatRef): void {
  const { state, engine, effects } = turn;
  const frames = state.frames.slice(0, draftAt(engine, state.frames) + 1);
  if (frames.length === 0) return;
  state.frames = [];
  state.undo = undefined;
  closeDraft(turn);
  cancelTimer(turn, PAUSE);
  cancelTimer(turn, UNDO);
  const { consentAt } = state;
  const draft = { frames, ...(consentAt !== undefined && { consentAt }) };
  effects.push({ type: 'command', command: { name: 'hand-over', to, draft } });
}

/** Goes on with a draft that another chat of this citizen gave away. Throws on what no chat has given. */
export function takeIn(turn: Turn, given: unknown): void {
  const { state, engine } = turn;
  const { frames, consentAt } = handed.parse(given);
  const theirs = frames[draftAt(engine, frames)];
  if (theirs === undefined) return;
  if (consentAt !== undefined) state.consentAt ??= consentAt;
  const ours = draftOf(turn);
  const open = state.frames.slice(0, draftAt(engine, state.frames) + 1);
  const answers = ours === undefined ? theirs.answers : united(turn, theirs.answers, ours.answers);
  if (ours !== undefined && askedIn(open) >= askedIn(frames)) {
    ours.answers = answers;
    state.frames = open;
  } else {
    // It has come further: it goes on where it was, and buttons of before stay old ones.
    theirs.answers = answers;
    state.frames = frames;
    state.gen = Math.max(state.gen, ...frames.map(({ gen }) => gen + 1));
    cancelTimer(turn, PAUSE);
    openDraft(turn);
  }
  if (ours !== undefined) leaveCalled(turn);
  goOn(turn, sentence(turn, ours === undefined ? 'draft.moved' : 'draft.united'));
}

/** Questions that have been answered. */
const askedIn = (frames: readonly Frame[]): number => frames.reduce((sum, { trail = [] }) => sum + trail.length, 0);

/** Back to what called the open flow, with the answers: what it was called for may be known now. */
function leaveCalled({ state }: Turn): void {
  for (let open = state.frames.at(-1); open?.called === true; open = state.frames.at(-1)) {
    state.frames.pop();
    const caller = state.frames.at(-1);
    if (caller !== undefined) caller.answers = open.answers;
  }
}

/** Says what has become of the draft, and asks what is open; what is known now need not be asked any more. */
function goOn(turn: Turn, told: string): void {
  const open = topOf(turn);
  // Words to an officer are not broken into.
  if (open === undefined || turn.state.talk !== undefined) return;
  if (open.gathering === true) {
    gather(turn, open, null);
    say(turn, told);
    return;
  }
  turn.lead.push(told);
  enter(turn, open.step);
}

/** The earlier answers with the later ones, which win; what was written in both stands one below the other. */
function united(turn: Turn, earlier: Answers, later: Answers): Answers {
  const { body: _body, parts: _parts, media = [], own = [], ...rest } = later;
  const answers = joined(earlier, rest);
  for (const { text, mark } of textsOf(later)) append(turn, answers, 'body', text, mark);
  for (const file of media) attach(turn, answers, { ok: true, media: file });
  if (earlier.own !== undefined || own.length > 0) answers.own = [...new Set([...(earlier.own ?? []), ...own])];
  weigh(turn, answers, earlier.body ?? '');
  if (answers.title !== undefined) digest(turn, answers);
  return answers;
}

/** The messages that a body is made of. */
function textsOf({ body, parts }: Answers): { text: string; mark: string }[] {
  if (body === undefined) return [];
  if (parts === undefined) return [{ text: body, mark: '' }];
  let at = 0;
  return parts.map(([mark, length]) => {
    const text = body.slice(at, at + length);
    at += length + 1;
    return { text, mark };
  });
}
