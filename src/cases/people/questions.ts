// Questions that belong to no case: a citizen asks for an officer, an officer answers, the chat hears it once.
import type { Order } from '../../domain/command.ts';
import type { Officer } from '../../domain/officer.ts';
import type { Question } from '../../ports/people-store.ts';
import type { Desk } from '../desk.ts';
import { mayAnswerQuestions } from '../permission.ts';
import { saysSomething } from '../words.ts';

/** Keeps the question and puts it before the coordinators. The order comes again if that is cut short. */
export async function askOfficer(
  { people, officers, jobs, log }: Desk,
  { id, chat, at }: Order,
  text: string,
): Promise<void> {
  await people.ask({ id, chat, at, text });
  const update = { id: `u-q-${id}-card`, kind: 'card', number: id, why: 'question' } as const;
  await jobs.tell((await officers.chatsOf('koordinator')).map((to) => ({ chat: to, update })));
  log.info({ question: id }, 'an officer is asked for');
}

export type Answered = { ok: true } | { ok: false; code: 'not-found' | 'not-allowed' | 'empty-words' | 'already' };

/** @param order names the answering for good, so that a replay is seen. */
export async function answerQuestion(
  desk: Desk,
  officer: Officer,
  id: string,
  text: string,
  order?: string,
): Promise<Answered> {
  if (!mayAnswerQuestions(officer)) return { ok: false, code: 'not-allowed' };
  if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
  const { people, clock } = desk;
  if ((await people.question(id)) === undefined) return { ok: false, code: 'not-found' };
  if (!(await people.answer(id, { text, at: clock.now(), by: officer.id, ...(order !== undefined && { order }) }))) {
    // The same order again, as after a crash: it was done, and is told again under the same id.
    const given = (await people.question(id))?.answer;
    if (order === undefined || given?.order !== order) return { ok: false, code: 'already' };
  }
  await tellAnswers(desk);
  return { ok: true };
}

/** Tells answers that have not been told; for the sweep too. */
export async function tellAnswers({ people, jobs }: Pick<Desk, 'people' | 'jobs'>): Promise<void> {
  for (const { id, chat, answer } of await people.untold(100)) {
    if (answer === undefined) continue;
    await jobs.tell([{ chat, update: { id: `u-q-${id}`, kind: 'officer', text: answer.text } }]);
    await people.told(id);
  }
}

/** What was asked, never by whom; undefined when there is no such question, it has been answered, or it is not for them. */
export async function questionText({ people }: Desk, officer: Officer, id: string): Promise<string | undefined> {
  if (!mayAnswerQuestions(officer)) return undefined;
  const found = await people.question(id);
  return found?.answer === undefined ? found?.text : undefined;
}

/** The open questions, oldest first; never from whom. */
export async function openQuestions({ people }: Desk, limit = 20): Promise<Pick<Question, 'id' | 'text' | 'at'>[]> {
  return (await people.unanswered(limit)).map(({ id, text, at }) => ({ id, text, at }));
}
