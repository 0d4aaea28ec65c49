// What is told right after a flow about a report has ended ("dibuka kembali", "sudah kami teruskan"): it may belong to that
// report as well as begin another, so the citizen is asked. The flow says so by `followed-by`.
import { leansBack, tellsAgain } from '../../text/answers/leans-back.ts';
import { weigh } from '../draft/digest.ts';
import { append, attach } from '../kinds/gathering.ts';
import type { Answers } from '../state/state.ts';
import type { Given, Turn } from '../turn/turn.ts';
import { start } from './moves.ts';

/** Words, or a file with or without words; of which message they are. */
type Told = Extract<Given, { kind: 'text' | 'media' }>;

/** Asks whether it belongs to the report that was spoken of last; false where nothing was, or too long ago. */
export function follows(turn: Turn, told: Told): boolean {
  const { about, title, filed = false } = turn.state.ended ?? {};
  if (about?.number === undefined || about.until < turn.now) return false;
  // After a report has been sent another may come: only what leans on the first is asked about,
  // what tells it once more, and a picture without a word.
  const words = (told.kind === 'text' ? told.text : (told.caption ?? '')).trim();
  if (filed && !leans(turn, about.until, words) && !tellsAgain(words, title ?? '')) return false;
  const said = turn.engine.flows.get(about.flow)?.steps.get(about.step);
  const asks = said?.kind === 'say' ? said['followed-by'] : undefined;
  if (asks === undefined || turn.engine.flows.get(asks) === undefined) return false;
  const answers: Answers = { number: about.number, ...(title !== undefined && { caseTitle: title }) };
  if (told.kind === 'media' && !attach(turn, answers, told.outcome)) return false;
  if (words !== '') append(turn, answers, 'text', words, told.mark);
  weigh(turn, answers, words);
  turn.engine.trace?.(about.flow, about.step, 'followed-by', `flow:${asks}`);
  start(turn, asks, answers);
  return true;
}

/**
 * Second thoughts come within the day ("oh iya, yang di depan masjid juga"), and to be asked costs one press; a report that
 * is begun unseen costs the office two cases of one matter. But "tadi …" leans on what was just sent for a few minutes only.
 */
function leans({ now, engine: { settings } }: Turn, until: number, words: string): boolean {
  const late = now > until - settings.stale + settings.undo;
  return words === '' || leansBack(words, late);
}
