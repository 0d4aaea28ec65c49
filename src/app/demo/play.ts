// Plays the main job: a citizen's chat becomes a case, an officer answers, the answer arrives. Every step is read back
// from the engine or the channel; one that does not come within its time ends the play.
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import type { Citizen, Heard } from './citizen.ts';
import type { Office } from './office.ts';
import { answerTo, complaint, response } from './story.ts';

export interface Line {
  from: 'citizen' | 'aduan' | 'officer';
  text: string;
}

export interface Play {
  transcript: Line[];
  /** The case as the store holds it after the answer. */
  case: Record<string, unknown>;
  /** What arrived in the chat after the officer's answer. */
  updates: string[];
}

/** A step that did not come in time, with what was seen until then. */
export class PlayStopped extends Error {
  override name = 'PlayStopped';
  readonly transcript: readonly Line[];
  constructor(missing: string, transcript: readonly Line[]) {
    super(`${missing} did not come in time`);
    this.transcript = transcript;
  }
}

/** ms that each step may take, also on a machine with much else to do. */
const patience = 60_000;
const mostSteps = 40;

/** Plays it; `onLine` hears every line as it is said. */
export async function play(citizen: Citizen, office: Office, onLine: (line: Line) => void): Promise<Play> {
  const transcript: Line[] = [];
  const add = (from: Line['from'], text: string) => {
    transcript.push({ from, text });
    onLine({ from, text });
  };
  const hear = async (what: string): Promise<Heard> => {
    const heard = await citizen.hear(patience);
    if (heard === undefined) throw new PlayStopped(what, transcript);
    add('aduan', heard.text);
    return heard;
  };

  await citizen.write(complaint);
  add('citizen', complaint);
  const done = new Set<string>();
  let number: string | undefined;
  for (let steps = 0; number === undefined; steps += 1) {
    if (steps === mostSteps) throw new PlayStopped('the receipt', transcript);
    const heard = await hear('the next question, or the receipt');
    const found = readTrackingNumber(heard.text);
    if (found.kind === 'number') {
      number = found.number;
      break;
    }
    const said = await answerTo(heard, citizen, done);
    if (said !== undefined) add('citizen', said);
  }

  const filed = await office.show(number);
  if (filed === undefined) throw new PlayStopped(`case ${number} in the store`, transcript);
  await office.respond(number, response);
  add('officer', response);
  const updates: string[] = [];
  while (!updates.some((text) => text.includes(response))) updates.push((await hear('the answer in the chat')).text);
  const answered = await office.show(number);
  if (answered === undefined) throw new PlayStopped(`case ${number} in the store, after the answer`, transcript);
  return { transcript, case: answered, updates };
}
