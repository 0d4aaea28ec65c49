// What the text of a report tells by itself: when, where, what about, how urgent. Guesses never overwrite what the
// citizen said; the review shows them all.
import { type Urgency, urgencies } from '../../domain/report.ts';
import { findDate } from '../../text/dates/dates.ts';
import { withCapitals } from '../../text/places/capitals.ts';
import { inferClassification } from '../../text/reports/classification.ts';
import { tellsNoPhoto } from '../../text/reports/no-photo.ts';
import { asksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { proposeTitle } from '../../text/reports/title.ts';
import { inferUrgency } from '../../text/urgency/urgency.ts';
import type { Answers } from '../state/state.ts';
import { today } from '../turn/today.ts';
import { say, sentence, type Turn } from '../turn/turn.ts';
import { keep } from './answers.ts';

/** Below this many characters of text nothing is read out of it. */
const enough = 4;

/** Fills in what `answers.body` tells. */
export function digest(turn: Turn, answers: Answers): void {
  const text = answers.body ?? '';
  if (text.length < enough) {
    answers.title ??= sentence(turn, 'value.untitled');
    answers.classification ??= 'pengaduan';
    return;
  }
  if (answers.anonymous === undefined && asksToBeAnonymous(text)) keep(turn, answers, 'privacy', 'anonim');
  if (!isOwn(answers, 'classification')) answers.classification = inferClassification(text).classification;
  if (!isOwn(answers, 'title')) answers.title = titleOf(turn, text);
  if (!isOwn(answers, 'topic')) digestTopic(turn, answers, text);
  if (answers.eventDate === undefined) {
    const found = findDate(text, turn.now, turn.engine.settings.zone);
    if (found.kind === 'date') answers.eventDate = found.date;
    else if (found.kind === 'ambiguous') answers.days = found.dates;
    // Who calls for help tells of what goes on now.
    else if (answers.warned === true) answers.eventDate = today(turn);
  }
  if (tellsNoPhoto(text)) answers.noPhoto = true;
  if (answers.place === undefined) digestPlace(turn, answers, text);
}

function titleOf(turn: Turn, text: string): string {
  const title = proposeTitle(text);
  if (title === '') return sentence(turn, 'value.untitled');
  const { names } = turn.engine.understand.places.inText(text);
  return names === undefined ? title : withCapitals(title, names);
}

function digestTopic(turn: Turn, answers: Answers, text: string): void {
  const { classifier } = turn.engine.understand;
  const { otherTopic } = turn.engine.settings;
  const { topic, score, candidates } = classifier.tag(text);
  answers.topic = undefined;
  answers.near = undefined;
  if (topic === otherTopic) return;
  if (score >= classifier.sure) answers.topic = topic;
  else answers.near = candidates.filter((one) => one.topic !== otherTopic && one.score > 0).map((one) => one.topic);
}

function digestPlace(turn: Turn, answers: Answers, text: string): void {
  const found = turn.engine.understand.places.inText(text);
  if (found.kind === 'one') {
    const { kecamatan, desa } = found;
    answers.place = desa === undefined ? { kecamatan } : { kecamatan, desa };
  } else if (found.kind === 'ask') answers.candidates = [...found.candidates];
  // A question may be about any place; what has happened in another regency is for others to mend.
  else if (found.kind === 'elsewhere' && answers.classification !== 'permintaan_informasi') {
    answers.place = { text: found.name };
    answers.away = true;
  }
}

/**
 * Looks how urgent a message is, as soon as it is there. Where it tells of danger the emergency numbers are shown at
 * once, ahead of anything else; once a draft.
 */
export function weigh(turn: Turn, answers: Answers, text: string): void {
  const { urgency, emergency } = inferUrgency(text);
  answers.urgency = worse(answers.urgency ?? 'biasa', urgency);
  if (emergency === undefined || answers.warned === true) return;
  answers.warned = true;
  const numbers = turn.engine.settings.emergencyNumbers.join('\n');
  say(
    turn,
    sentence(turn, 'engine.emergency', () => numbers),
  );
}

const worse = (a: Urgency, b: Urgency): Urgency => (urgencies.indexOf(a) < urgencies.indexOf(b) ? b : a);
const isOwn = (answers: Answers, name: string): boolean => answers.own?.includes(name) === true;
