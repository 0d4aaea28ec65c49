// What answers a question of the report that has yet to come: when, where, who may see it, that there is no photo. It is
// kept as that answer, so that nobody is asked what they have said.
import { namesItself, saysOnly } from '../../text/answers/option-words.ts';
import { isDateOnly, readDate } from '../../text/dates/dates.ts';
import { isPhotoTalk } from '../../text/reports/no-photo.ts';
import { asksToBeAnonymous, onlyAsksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { keep } from '../draft/answers.ts';
import type { Answers } from '../state/state.ts';
import type { Offered, Turn } from '../turn/turn.ts';
import { chosen, everWritten } from './options.ts';
import { isBareName } from './place.ts';

/** Longer texts (UTF-16 units) tell something. */
const longest = 60;

/** Keeps what `text` answers ahead in the report's `flow`; false where it answers nothing, and nothing is kept. */
export function toldAhead(turn: Turn, flow: string, answers: Answers, text: string): boolean {
  if (text.length > longest) return false;
  const privacy = onlyAsksToBeAnonymous(text) ? anonymous(answers) : privacyTold(turn, flow, text);
  if (privacy !== null) {
    keep(turn, answers, 'privacy', privacy);
    return true;
  }
  if (isPhotoTalk(text)) {
    answers.noPhoto = true;
    return true;
  }
  return dayTold(turn, answers, text) || placeTold(turn, answers, text);
}

/** Not named: also where only the office may see the report already. */
export const anonymous = ({ confidential }: Answers): string => (confidential === true ? 'keduanya' : 'anonim');

/** Who may see the report, by the words of the flow's own question for it, or as a wish; null where nothing is said of it. */
export function privacyTold(turn: Turn, flow: string, text: string): string | null {
  const steps = turn.engine.flows.get(flow)?.steps.values() ?? [];
  const asked = [...steps].find((one) => one.kind === 'choice' && one.save === 'privacy');
  if (asked === undefined) return null;
  if (asksToBeAnonymous(text) && turn.engine.understand.places.inText(text).kind === 'none') return 'anonim';
  const found = chosen(everWritten(turn, asked), { kind: 'text', text });
  if (found === null || !('one' in found) || !/\p{L}{4}/u.test(text)) return null;
  if (!namesItself(labelOf(found.one), text) && !saysManyWords(found.one, text)) return null;
  return found.one.option?.value ?? found.one.ref;
}

/** An option by what stands on its button alone. */
export const labelOf = ({ ref, label }: Offered) => ({ ref, label });
/** "Jangan sebut nama" is plain enough; a single word may answer much else. */
export const saysManyWords = (option: Offered, text: string): boolean => /\S\s+\S/.test(text) && saysOnly(option, text);

function dayTold(turn: Turn, answers: Answers, text: string): boolean {
  if (!isDateOnly(text)) return false;
  const found = readDate(text, turn.now, turn.engine.settings.zone);
  if (found.kind === 'date') keep(turn, answers, 'eventDate', found.date);
  else if (found.kind === 'ambiguous') answers.days = found.dates;
  return found.kind === 'date' || found.kind === 'ambiguous';
}

/** A name alone, or with a word that says that it is a place: "stagen", "di stagen dekat masjid". */
const saysPlace = /^\s*(?:di|desa|ds|kel|kelurahan|kec|kecamatan|tempatnya|lokasinya|lokasi)\b/i;

function placeTold(turn: Turn, answers: Answers, text: string): boolean {
  const { byName, inText } = turn.engine.understand.places;
  const named = byName(text);
  const found = named.kind === 'none' && saysPlace.test(text) ? inText(text) : named;
  if (found.kind !== 'one' && found.kind !== 'ask') return false;
  const typed = isBareName(text, found) ? {} : { text: text.trim() };
  answers.away = undefined;
  answers.candidates = found.kind === 'ask' ? [...found.candidates] : undefined;
  answers.place = found.kind === 'ask' ? typed : { ...typed, kecamatan: found.kecamatan };
  if (found.kind === 'one' && found.desa !== undefined) answers.place.desa = found.desa;
  return true;
}
