// An officer talks with the citizen: what the citizen writes goes to them, until either side ends it or both fall silent.
// A draft that was open waits below, untouched.
import type { HeldContent } from '../../domain/input.ts';
import type { MediaRef } from '../../domain/media.ts';
import type { Say } from '../../domain/say.ts';
import type { Update } from '../../domain/update.ts';
import { refusal } from '../kinds/gathering.ts';
import { cancelTimer, setTimer } from '../turn/timers.ts';
import { say, sentence, type Turn, topOf } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';

export const TALK = 'talk';
/** Half a day without a word ends a talk (ms). */
const silence = 12 * 3_600_000;
const endRef = 'talk.end';
const endWords = /^\s*(selesai|akhiri|stop|\/selesai)\s*[.!]?\s*$/i;

const endOption = (turn: Turn): NonNullable<Say['options']> => [{ ref: endRef, label: sentence(turn, 'talk.end') }];

/** Takes an update that belongs to a talk; false for any other. */
export function onTalkUpdate(turn: Turn, { kind, number = '', title, text = '', media }: Update): boolean {
  const args = { title: title ?? sentence(turn, 'value.your-report'), text };
  const render = (key: string): string => sentence(turn, key, (name) => (name === 'title' ? args.title : args.text));
  const shown = (media ?? []).filter(({ unshown }) => unshown !== true);
  const options = endOption(turn);
  switch (kind) {
    case 'talk-begun':
      turn.state.talk = { number };
      setTimer(turn, TALK, turn.now + silence);
      say(turn, render('update.talk-begun'), undefined, [], { options });
      return true;
    case 'talk':
      setTimer(turn, TALK, turn.now + silence);
      // Words of the officer's own: what they say twice is told twice.
      turn.effects.push({
        type: 'say',
        say: { text: render('update.talk'), options, ...(shown.length > 0 && { media: shown }) },
      });
      return true;
    case 'talk-ended':
      leave(turn, render('update.talk-ended'));
      return true;
    default:
      return false;
  }
}

/** Takes a message of a citizen who is in a talk; false when there is none. */
export function onTalk(turn: Turn, content: HeldContent): boolean {
  const { talk } = turn.state;
  if (content.kind === 'choice' && content.ref === endRef && talk === undefined) {
    say(turn, sentence(turn, 'talk.over'));
    return true;
  }
  if (talk === undefined) return false;
  const { number } = talk;
  const pass = (text: string, media: MediaRef[] = []): true => order(turn, { number, text }, media);
  switch (content.kind) {
    case 'choice':
      // The buttons of what was asked before wait until the talk is over.
      if (content.ref === endRef) end(turn, number);
      else say(turn, sentence(turn, 'talk.first'), undefined, [], { options: endOption(turn) });
      return true;
    case 'text':
      if (endWords.test(content.text)) end(turn, number);
      else pass(content.text);
      return true;
    case 'media':
      if (content.outcome.ok) return pass(content.caption ?? '', [content.outcome.media]);
      say(turn, refusal(turn, content.outcome));
      return true;
    case 'location':
      return pass([content.name, `${content.lat}, ${content.lng}`].filter(Boolean).join(' '));
    case 'edited':
      return pass(content.text);
    case 'unusable':
      say(turn, sentence(turn, `unusable.${content.what}`));
      return true;
    case 'membership':
      return true;
  }
}

/** Nobody has said anything for long. */
export function onTalkTimer(turn: Turn): void {
  if (turn.state.talk !== undefined) end(turn, turn.state.talk.number);
}

function order(turn: Turn, said: { number: string; text: string }, media: MediaRef[]): true {
  setTimer(turn, TALK, turn.now + silence);
  turn.effects.push({ type: 'command', command: { name: 'talk', ...said, media } });
  return true;
}

function end(turn: Turn, number: string): void {
  turn.effects.push({ type: 'command', command: { name: 'end-talk', number } });
  leave(turn, sentence(turn, 'talk.ended'));
}

/** Back to where the citizen was. */
function leave(turn: Turn, text: string): void {
  turn.state.talk = undefined;
  cancelTimer(turn, TALK);
  say(turn, text);
  if (topOf(turn) !== undefined) ask(turn);
}
