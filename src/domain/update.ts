// An update: what a citizen is told about a case of theirs. Cases make it as data; the conversation finds the words.
import { z } from 'zod';
import { chatRef } from './chat-ref.ts';
import { deskAnswer } from './desk.ts';
import { mediaRef } from './media.ts';

export const updateKinds = [
  'receipt',
  'verified',
  'assigned',
  'in-progress',
  'asked',
  'responded',
  'closed',
  'reopened',
  'archived',
  'merged',
  /** This chat follows the case from now on. */
  'supported',
  /** Closed as not the regency's business; `text` says whose. */
  'not-ours',
  /** Sent back by one agency; the right one is being found. */
  'rerouted',
  'added',
  /** A case that runs late has gone to the next level. */
  'escalated',
  /** Words of an officer outside of any case: an answer to "ask an officer". */
  'officer',
  /** For an officer's own chat: the list of cases that need them. */
  'officer-list',
  /** For an officer's own chat: a case (`number`) has something for them; `why` names what happened. */
  'card',
  /** For an agency's group: it goes on as the chat `text`. */
  'group-moved',
  /** For an agency's group: we have been taken out of it. */
  'group-left',
  /** For an agency's group: we may not write in it. */
  'group-shut',
  /** For an officer's own chat: what the desk answers, in `desk`. */
  'desk',
  /** An officer talks with the citizen: it begins, words of the officer, it is over. */
  'talk-begun',
  'talk',
  'talk-ended',
  /** For an officer's own chat: words of the citizen whom they talk with; the citizen ended it. */
  'heard',
  'talk-over',
  /** All that is kept about this chat, as a file in `media`. */
  'my-data',
  'erased',
  /** The report is anonymous from now on; `text` says who could see it before, empty where it was so already. */
  'anonymised',
  'failed',
  /** This chat's citizen goes on in the chat `to`; nothing is said. */
  'moved',
  /** A report that this chat's citizen began in another chat of theirs, in `draft`. */
  'draft',
] as const;

export const update = z.strictObject({
  /** Unique: the same update told twice has the same id and is told once. */
  id: z.string().min(1).max(120),
  kind: z.enum(updateKinds),
  number: z.string().optional(),
  title: z.string().optional(),
  agency: z.string().optional(),
  /** Words of an officer (the response, the question, the reason). */
  text: z.string().optional(),
  media: z.array(mediaRef).optional(),
  /** Civil date by which the next step is due. */
  due: z.iso.date().optional(),
  why: z.string().max(40).optional(),
  desk: deskAnswer.optional(),
  to: chatRef.optional(),
  /** As src/conversation/hand-over.ts gives and takes it. */
  draft: z.record(z.string().max(40), z.unknown()).optional(),
});
export type Update = z.infer<typeof update>;
export type UpdateKind = Update['kind'];
