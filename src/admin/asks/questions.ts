// Questions of citizens that belong to no case: shown to the coordinators, answered into the citizen's chat.
import { z } from 'zod';
import { answerQuestion, openQuestions, questionText } from '../../cases/people/questions.ts';
import { mayAnswerQuestions } from '../../cases/permission.ts';
import { clipText } from '../../domain/cut-text.ts';
import { ask, type Room } from '../ask.ts';
import { button } from '../buttons.ts';

const about = z.object({ id: z.string().min(1).max(64) });

/** One question, pushed when it comes in. */
export const showQuestion = ask({
  name: 'question',
  parts: ['id'],
  input: about,
  async run(room, { officer }, { id }) {
    const text = await questionText(room.desk, officer, id);
    if (text === undefined) return { says: [] };
    return {
      says: [{ text: room.words('question', { text: clipText(text, 2_000) }), options: [answerButton(room, id)] }],
    };
  },
});

/** /pertanyaan */
export const listQuestions = ask({
  name: 'questions',
  command: 'pertanyaan',
  input: z.object({}),
  async run(room, { officer }) {
    const open = mayAnswerQuestions(officer) ? await openQuestions(room.desk, 5) : [];
    if (open.length === 0) return { says: [{ text: room.words('no-questions') }] };
    return {
      says: open.map(({ id, text }) => ({
        text: room.words('question', { text: clipText(text, 600) }),
        options: [answerButton(room, id)],
      })),
    };
  },
});

export const beginAnswer = ask({
  name: 'begin-answer',
  parts: ['id'],
  input: about,
  async run(room, { officer }, { id }) {
    if (!mayAnswerQuestions(officer))
      return { says: [{ text: room.desk.sentence('refused.not-allowed') }], draft: null };
    const text = await questionText(room.desk, officer, id);
    if (text === undefined) return { says: [{ text: room.desk.sentence('refused.already') }], draft: null };
    const draft = {
      ...{ ask: 'answer', with: { id }, text: '', media: [], files: false, templates: [], direct: false },
      heading: room.words('preview.answer', { text: clipText(text, 300) }),
    };
    return { says: [{ text: room.words('write.answer', { text: clipText(text, 600) }) }], draft };
  },
});

export const answer = ask({
  name: 'answer',
  input: about.extend({ text: z.string().max(20_000) }),
  async run(room, asker, { id, text }) {
    const done = await answerQuestion(room.desk, asker.officer, id, text, asker.orderId);
    const { sentence } = room.desk;
    return { says: [{ text: sentence(done.ok ? 'admin.answered' : `refused.${done.code}`) }] };
  },
});

function answerButton({ words }: Room, id: string) {
  return button(words('button.answer'), 'begin-answer', id);
}
