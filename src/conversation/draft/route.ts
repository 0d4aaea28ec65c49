// Who answers the report that is being made. Worked out from the answers whenever it is asked for, so that a mended
// answer can never leave an old agency behind.
import type { Routing } from '../../domain/report.ts';
import type { Routed } from '../../text/agencies/routing.ts';
import type { Answers } from '../state/state.ts';
import { sentence, type Turn } from '../turn/turn.ts';

/** The name under which flows keep the answer to the table's question. */
export const detail = 'detail';

/** The agency of the regency that receives the report, and why. */
export function routeOf(turn: Turn, answers: Answers): { agency: string; routing: Routing } {
  const { agency, rule, words, second, external, ask, restricted, accused, sure } = routed(turn, answers);
  const routing: Routing = { rule, words, second, restricted, sure };
  if (accused !== undefined) routing.accused = accused;
  if (external !== undefined) {
    routing.external = { id: external.id, name: external.short, ask: external.ask ?? external.name };
  }
  if (ask !== undefined && !answered(answers)) routing.open = ask;
  return { agency, routing };
}

/** The question whose answer would tell the agency better; undefined when there is none or it has been answered. */
export function openQuestion(turn: Turn, answers: Answers): string | undefined {
  return answered(answers) ? undefined : asked(turn, routed(turn, answers));
}

/** That question, answered or not, for asking it again; a general one where the table has none. */
export function questionOf(turn: Turn, answers: Answers): string {
  return asked(turn, routed(turn, { ...answers, extra: undefined })) ?? sentence(turn, 'value.detail');
}

/** The table's question in the citizen's language, where it has it in that. */
const asked = (turn: Turn, { ask, asks }: Readonly<Routed>): string | undefined =>
  asks?.[turn.engine.sentences.locale] ?? ask;

/** True where the question leaves a choice or asks for a place, so that a mere yes answers nothing. */
export function wantsWords(turn: Turn, answers: Answers): boolean {
  return /(?<!\p{L})(?:atau|mana|or|which|where)(?!\p{L})/iu.test(questionOf(turn, answers));
}

const answered = (answers: Answers): boolean => answers.extra?.[detail] !== undefined;

function routed(turn: Turn, answers: Answers): Readonly<Routed> {
  const { understand, settings } = turn.engine;
  const { topic = settings.otherTopic, body = '', place, extra } = answers;
  const told = extra?.[detail];
  const text = told === undefined ? body : `${body}\n${told}`;
  const matter = { topic, text, answer: told, place };
  if (place?.kecamatan !== undefined || told === undefined) return understand.route(matter);
  const found = understand.places.inText(told);
  return understand.route(found.kind === 'one' ? { ...matter, place: { kecamatan: found.kecamatan } } : matter);
}
