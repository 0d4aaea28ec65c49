// The reporter answers what an officer asked; the case goes on where it was. A late answer is added all the same.
import { act } from '../act.ts';
import { added, addInformation } from './add-information.ts';

/** The conversation has thanked for the answer already: whoever gave it hears nothing more. */
export const answerRequest = act({
  name: 'answer-request',
  input: addInformation.input,
  decide: (kase, given, moment) => added(kase, given, moment, { kind: 'added', only: 'followers' }),
});
