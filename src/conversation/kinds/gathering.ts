// Several messages in a row that are one answer: the first is acknowledged, the others are taken without a word, and a
// pause or "selesai" ends it.
import { cutText } from '../../domain/cut-text.ts';
import type { MediaOutcome } from '../../domain/media.ts';
import { isNoMore, isSending, readWord } from '../../text/answers/answers.ts';
import type { Sentences } from '../flows/sentences.ts';
import type { Step } from '../flows/steps.ts';
import type { Answers, Frame } from '../state/state.ts';
import { cancelTimer, setTimer } from '../turn/timers.ts';
import { type Given, type Offered, say, sentence, type Turn } from '../turn/turn.ts';
import { chosen, offer } from './options.ts';

export const PAUSE = 'pause';
const ENOUGH = 'cukup';

/** The one option of a step that is gathering: that was all. */
export function enough(turn: Turn): readonly Offered[] {
  let options = enoughIn.get(turn.engine.sentences);
  if (options === undefined) {
    const words = ['cukup', 'sudah', 'lanjut', 'selesai', 'itu saja'];
    options = [offer(turn, ENOUGH, sentence(turn, 'engine.enough'), words)];
    enoughIn.set(turn.engine.sentences, options);
  }
  return options;
}
/** It in each language, made once. */
const enoughIn = new WeakMap<Sentences, readonly Offered[]>();

/** True when a step that gathers has something already, so that "selesai" ends it. */
export function hasSome(frame: Frame, step: Step): boolean {
  if (frame.gathering === true) return true;
  return (
    step.kind === 'text' && step.gather === true && (frame.answers.media?.length ?? 0) > 0 && frame.mend === undefined
  );
}

/** True when this ends the gathering rather than adding to it. */
export function isEnough(turn: Turn, given: Given): boolean {
  if (given.kind === 'choice') return given.ref === ENOUGH;
  if (given.kind !== 'text' || given.text.length > 40) return false;
  const word = readWord(given.text);
  if (word === 'selesai' || word === 'lanjut' || word === 'lewati') return true;
  if (isNoMore(given.text) || isSending(given.text)) return true;
  // "sudah seminggu" holds the word but goes on telling; only its number or a word that steers ends it.
  if (!/^\D{0,9}1\D{0,3}$/.test(given.text)) return false;
  return chosen(enough(turn), given) !== null;
}

/**
 * Begins or goes on gathering. The first time it says `key`; after that only what became of a message that could not be
 * taken whole. Null where something else is said.
 */
export function gather(turn: Turn, frame: Frame, key: string | null): void {
  const first = frame.gathering !== true;
  frame.gathering = true;
  frame.tries = undefined;
  setTimer(turn, PAUSE, turn.now + turn.engine.settings.pause);
  if (key === null || (!first && turn.lead.length === 0)) return;
  say(turn, first ? sentence(turn, key) : '', frame, enough(turn));
}

/** What comes next is an answer of its own. */
export function stopGathering(turn: Turn, frame: Frame): void {
  if (frame.gathering !== true) return;
  frame.gathering = undefined;
  cancelTimer(turn, PAUSE);
}

/** Adds a message to the text kept under `body` or `text`; tells when it had to be cut. */
export function append(turn: Turn, answers: Answers, name: 'body' | 'text', text: string, mark: string): void {
  const before = answers[name] ?? '';
  const joint = before === '' ? '' : '\n';
  const room = turn.engine.settings.maxBody - before.length - joint.length;
  const added = cutText(text, Math.max(0, room));
  if (added.length < text.length) {
    turn.lead.push(sentence(turn, 'engine.cut', () => turn.engine.settings.maxBody));
  }
  if (added === '') return;
  answers[name] = before + joint + added;
  answers.parts = [...(answers.parts ?? []), [mark, added.length]];
}

/** Adds a file to the draft, or says why it could not be; true when it is there. */
export function attach(turn: Turn, answers: Answers, outcome: MediaOutcome): boolean {
  if (!outcome.ok) {
    turn.lead.push(refusal(turn, outcome));
    turn.news = true;
    return false;
  }
  const media = answers.media ?? [];
  if (media.some(({ id }) => id === outcome.media.id)) return true;
  if (media.length >= turn.engine.settings.maxMedia) {
    turn.lead.push(sentence(turn, 'media.enough', () => turn.engine.settings.maxMedia));
    return false;
  }
  if (outcome.media.unshown === true && !media.some(({ unshown }) => unshown === true)) {
    turn.lead.push(sentence(turn, 'media.unshown'));
  }
  answers.media = [...media, outcome.media];
  return true;
}

/** Why a file could not be taken over, and what would do. */
export function refusal(turn: Turn, { reason, kind, limit }: Extract<MediaOutcome, { ok: false }>): string {
  const args = (name: string) => (name === 'limit' ? megabytes(limit) : sentence(turn, `value.kind.${kind}`));
  if (kind === 'voice' && reason === 'wrong-type') return sentence(turn, 'media.refused.wrong-voice');
  return sentence(turn, `media.refused.${reason}`, args);
}

const megabytes = (bytes: number | undefined) => Math.max(1, Math.floor((bytes ?? 20 * 1024 * 1024) / (1024 * 1024)));
