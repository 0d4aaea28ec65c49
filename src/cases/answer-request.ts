// The reporter answers what an officer asked; the case goes on where it was. A late answer is added all the same.
import { act } from './act.ts';
import { addInformation } from './add-information.ts';

export const answerRequest = act({ ...addInformation, name: 'answer-request' });
