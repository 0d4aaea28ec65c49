// Files and pins: for the step that asks, for the open draft, or as the beginning of a report.
import type { HeldContent } from '../../domain/input.ts';
import { weigh } from '../draft/digest.ts';
import { draftAt, draftOf } from '../draft/drafts.ts';
import { placeName } from '../draft/view.ts';
import { append, attach } from '../kinds/gathering.ts';
import { answerTo } from '../kinds/index.ts';
import { asksAboutPin } from '../readings/tells-other.ts';
import type { Answers } from '../state/state.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { follows } from '../walk/follow.ts';
import { start } from '../walk/moves.ts';
import { leaveOpen } from '../walk/offers.ts';
import { leadAnother } from './idle.ts';

type File = HeldContent & { kind: 'media' };
type Pin = HeldContent & { kind: 'location' };

/** Takes in a file, held already or refused; those of one album after the first are taken without a word. */
export function onFile(turn: Turn, { outcome, caption, album }: File, mark: string): void {
  const sameAlbum = album !== undefined && turn.state.album === album;
  if (album === undefined) turn.state.album = undefined;
  else turn.state.album = album;
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  const given = { kind: 'media' as const, outcome, mark, ...(caption !== undefined && { caption }) };
  if (frame !== undefined && step !== undefined && apply(turn, frame, step, answerTo(turn, frame, step, given))) return;
  // Where words are being added to, a file belongs to them.
  const told = step?.kind === 'choice' && step.adds === 'text' ? frame : undefined;
  const holder = told ?? draftOf(turn);
  if (holder === undefined) {
    begin(turn, given);
    return;
  }
  const kept = attach(turn, holder.answers, outcome);
  if (caption !== undefined && caption.trim() !== '') {
    append(turn, holder.answers, told === undefined ? 'body' : 'text', caption.trim(), mark);
    if (told === undefined) weigh(turn, holder.answers, caption);
  }
  // The other files of an album are taken without a word.
  if (kept && sameAlbum) return;
  if (kept) turn.lead.push(sentence(turn, told === undefined ? 'media.added' : 'media.begun'));
  if (told === undefined) turn.state.frames.length = draftAt(turn.engine, turn.state.frames) + 1;
  ask(turn);
}

function begin(
  turn: Turn,
  { outcome, caption, mark }: { outcome: File['outcome']; caption?: string; mark: string },
): void {
  if (follows(turn, { kind: 'media', outcome, mark, ...(caption !== undefined && { caption }) })) return;
  const answers: Answers = {};
  const kept = attach(turn, answers, outcome);
  const words = caption?.trim() ?? '';
  if (words !== '') append(turn, answers, 'body', words, mark);
  if (kept) turn.lead.push(sentence(turn, 'media.begun'));
  weigh(turn, answers, words);
  if (kept || words !== '') leadAnother(turn);
  turn.state.frames = [];
  start(turn, kept || words !== '' ? 'lapor' : 'menu', answers);
}

/** Takes in a pin: degrees north and east, and the name that the sender's map gave it. */
export function onLocation(turn: Turn, { lat, lng, name }: Pin): void {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  const given = { kind: 'location' as const, lat, lng, ...(name !== undefined && { name }) };
  if (frame !== undefined && step !== undefined && apply(turn, frame, step, answerTo(turn, frame, step, given))) return;
  const draft = draftOf(turn);
  const answers = draft?.answers ?? {};
  const found = turn.engine.understand.places.byPin(lat, lng);
  if (draft !== undefined && found.kind !== 'one' && asksAboutPin(turn, draft, given)) return;
  answers.place = { lat, lng, ...(name !== undefined && name !== '' && { text: name }) };
  answers.candidates = undefined;
  answers.away = undefined;
  if (found.kind === 'one') {
    answers.place.kecamatan = found.kecamatan;
    if (found.desa !== undefined) answers.place.desa = found.desa;
  } else if (found.kind === 'ask') answers.candidates = [...found.candidates];
  // Outside the regency, or where nobody can tell: asked about when the place's turn comes.
  else answers.away = true;
  const { place } = answers;
  if (draft !== undefined) {
    leaveOpen(turn, draftAt(turn.engine, turn.state.frames) + 1);
    turn.lead.push(sentence(turn, 'engine.place-kept', () => placeName(place)));
    ask(turn);
    return;
  }
  leaveOpen(turn, 0);
  turn.lead.push(sentence(turn, 'engine.place-kept', () => placeName(place)));
  start(turn, 'lapor', answers);
}
