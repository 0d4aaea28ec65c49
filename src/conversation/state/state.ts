// What the engine remembers of one chat between two inputs: plain JSON, small, with a version.
import { z } from 'zod';
import { mediaRef } from '../../domain/media.ts';
import { classification, place, urgency } from '../../domain/report.ts';

/** A place that a name or pin may stand for; names as in the boundary files. */
const candidate = z.strictObject({ kecamatan: z.string(), desa: z.string().optional() });

const rating = z.number().int().min(1).max(5);

/** The answers given so far. Names are those that flows `save` under; whatever else a flow saves lies in `extra`. */
const answers = z.strictObject({
  consentAt: z.number().int().optional(),
  body: z.string().optional(),
  /** The messages that `body`, or else `text`, is made of: a short mark of each message id, and its length in UTF-16 code units. */
  parts: z.array(z.tuple([z.string(), z.number().int()])).optional(),
  media: z.array(mediaRef).optional(),
  /** True when the story says that there is no photo, or none yet. */
  noPhoto: z.boolean().optional(),
  place: place.optional(),
  /** True while `place` is one of another regency, named in the story and not yet spoken of. */
  away: z.boolean().optional(),
  candidates: z.array(candidate).optional(),
  eventDate: z.string().optional(),
  /** Days that the answer to "when?" left open, to be chosen from. */
  days: z.array(z.string()).optional(),
  classification: classification.optional(),
  topic: z.string().optional(),
  /** The likeliest topics, best first, where the first is not sure enough to be merely confirmed. */
  near: z.array(z.string()).optional(),
  /** Topics proposed and turned down. */
  refused: z.array(z.string()).optional(),
  title: z.string().optional(),
  urgency: urgency.optional(),
  /** True once the emergency numbers have been shown. */
  warned: z.boolean().optional(),
  anonymous: z.boolean().optional(),
  confidential: z.boolean().optional(),
  /** Which of the answers the citizen gave in so many words, so that no guess overwrites them. */
  own: z.array(z.string()).optional(),
  /** A tracking number, and what we call that report when we speak of it. */
  number: z.string().optional(),
  caseTitle: z.string().optional(),
  cases: z.array(z.strictObject({ number: z.string(), title: z.string(), state: z.string().optional() })).optional(),
  shown: z.string().optional(),
  /** The state of that report, as the store names it. */
  state: z.string().optional(),
  text: z.string().optional(),
  score: rating.optional(),
  /** A message that waits for the citizen to say which draft it belongs to. */
  pending: z.string().optional(),
  extra: z.record(z.string(), z.string()).optional(),
});
export type Answers = z.infer<typeof answers>;

/** One running flow. The last frame of a state is the one that asks; those below wait for it to end. */
export const frame = z.strictObject({
  flow: z.string(),
  version: z.number().int(),
  step: z.string(),
  /** Names this run of the flow in the refs of its buttons, so that an old keyboard never reaches a new draft. */
  gen: z.number().int(),
  answers,
  /** Steps that asked something before this one, newest last. */
  trail: z.array(z.string()).optional(),
  /** Wrong answers in a row to the open question. */
  tries: z.number().int().optional(),
  /** Mark of the last of them, so that it can still be corrected by an edit. */
  tried: z.string().optional(),
  /** Marks of messages that answered a question, and which, so that an edit corrects that answer. */
  told: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** The open question was asked again after a long silence; the next one ends it. */
  recalled: z.boolean().optional(),
  /** Set while several messages are being gathered into one answer. */
  gathering: z.boolean().optional(),
  /** The review that waits for one answer to be mended. */
  mend: z.string().optional(),
  /** Called by the frame below, and working on its answers. */
  called: z.boolean().optional(),
});
export type Frame = z.infer<typeof frame>;

/** A question sent along with an update, which may be answered by its buttons even while another flow is open. */
const offer = z.strictObject({ gen: z.number().int(), flow: z.string(), number: z.string(), title: z.string() });

export const conversationState = z.strictObject({
  v: z.literal(1),
  /** Counts frames; the next frame's `gen`. */
  gen: z.number().int(),
  /** When the citizen last wrote; milliseconds since 1970, UTC. */
  seen: z.number().int(),
  frames: z.array(frame),
  /** Timers that are wanted, by name, with the time each is set for. */
  due: z.record(z.string(), z.number().int()),
  consentAt: z.number().int().optional(),
  /** A draft given up a moment ago, which can be had back until `until`. */
  undo: z.strictObject({ frames: z.array(frame), until: z.number().int() }).optional(),
  offers: z.array(offer).optional(),
  /** When the open question was first asked (ms UTC), and which it is; what was sent before that does not answer it. */
  asked: z.strictObject({ at: z.number().int(), of: z.string() }).optional(),
  /** An officer talks with this citizen about that report. */
  talk: z.strictObject({ number: z.string() }).optional(),
  /** The sentence that the last flow ended with, by its key, what the report in it is called, and whether it was sent just then. */
  ended: z
    .strictObject({
      say: z.string(),
      title: z.string().optional(),
      filed: z.boolean().optional(),
      /** Where that was said and about which report (its number once known): what is told until `until` (ms UTC) may belong to it. */
      about: z
        .strictObject({ flow: z.string(), step: z.string(), number: z.string().optional(), until: z.number().int() })
        .optional(),
    })
    .optional(),
  /** The button that was answered last, taken or told to be old, and when (ms UTC). */
  pressed: z.strictObject({ ref: z.string(), at: z.number().int() }).optional(),
  /** Hash of the last sentence said, so that it is not said twice in a row. */
  said: z.number().int().optional(),
  /** Key of the last message handled, so that its repeat is seen. */
  last: z.string().optional(),
  /** Mark of the album that files arrived of last, so that its other files are taken without a word. */
  album: z.string().optional(),
});
export type ConversationState = z.infer<typeof conversationState>;

/** The state that `stored` holds, or null when it is none that this version can read. */
export function readState(stored: unknown): ConversationState | null {
  const read = conversationState.safeParse(stored);
  return read.success ? read.data : null;
}
