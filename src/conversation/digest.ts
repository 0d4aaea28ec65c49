// What the text of a report tells by itself: when, where, what about, how urgent. Guesses never overwrite what the
// citizen said; the review shows them all.
import { findDate } from '../text/dates.ts';
import type { Answers } from './state.ts';
import { sentence, type Turn } from './turn.ts';

/** Below this many characters of text nothing is read out of it. */
const enough = 4;

/** Fills in what `answers.body` tells. */
export function digest(turn: Turn, answers: Answers): void {
  const { understand, settings } = turn.engine;
  const text = answers.body ?? '';
  const own = (name: string) => answers.own?.includes(name) === true;
  if (text.length < enough) {
    answers.title ??= sentence(turn, 'value.untitled');
    answers.classification ??= 'pengaduan';
    answers.urgency ??= 'biasa';
    return;
  }
  if (!own('classification')) answers.classification = understand.inferClassification(text);
  if (!own('title')) answers.title = understand.proposeTitle(text);
  answers.urgency = understand.inferUrgency(text).urgency;
  if (!own('topic')) {
    const { topic } = understand.classifier.tag(text);
    if (topic !== settings.otherTopic) answers.topic = topic;
    else delete answers.topic;
  }
  if (answers.eventDate === undefined) {
    const found = findDate(text, turn.now, settings.zone);
    if (found.kind === 'date') answers.eventDate = found.date;
  }
  if (answers.place === undefined) {
    const found = understand.places.inText(text);
    if (found.kind === 'one') {
      answers.place = { kecamatan: found.kecamatan, ...(found.desa !== undefined && { desa: found.desa }) };
    } else if (found.kind === 'ask') answers.candidates = [...found.candidates];
  }
}

/** Shows the emergency numbers at once, ahead of anything else, where a text tells of danger. Once a draft. */
export function warn(turn: Turn, answers: Answers, text: string): void {
  if (answers.warned === true || turn.engine.understand.inferUrgency(text).emergency === undefined) return;
  answers.warned = true;
  turn.lead.push(sentence(turn, 'engine.emergency', () => turn.engine.settings.emergencyNumbers.join('\n')));
}
