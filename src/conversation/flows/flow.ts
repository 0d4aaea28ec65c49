// The format of a flow file: what staff may write in flows/*.yaml. The JSON Schema for editors is made from this.
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,19}$/, 'a name has small letters, digits and hyphens, at most 20')
  .describe('A name of this file: small letters, digits, hyphens');
const sentence = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  .describe('A key of a sentence in locales/, such as lapor.isi');
const target = id.describe('The step to go on to; `end` ends the flow');
const words = z.array(z.string().min(1)).describe('Other words by which a citizen may say this');

const name = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,29}$/, 'a name has letters, digits and hyphens, at most 30')
  .describe('The name under which the answer is kept');

/** Holds when the answer is there, is missing, or is the given one. */
const condition = z.union(
  [z.strictObject({ has: name }), z.strictObject({ lacks: name }), z.strictObject({ answer: name, is: z.string() })],
  'a condition is { has: name }, { lacks: name } or { answer: name, is: value }',
);

const option = z.strictObject({
  id,
  label: sentence,
  words: words.optional(),
  means: z.enum(['yes', 'no']).optional().describe('Also chosen by every way of saying yes (or no)'),
  when: condition.optional().describe('Offered only when this holds'),
  value: z.string().optional().describe('What is saved; without it, the id'),
  forget: z.array(name).optional().describe('Answers that this choice takes back'),
  flow: id.optional().describe('A flow to start'),
  next: target.optional().describe('Where this choice leads, when not to the `next` of the step'),
});
export type FlowCondition = z.infer<typeof condition>;
export type FlowOption = z.infer<typeof option>;

const asking = {
  ask: sentence.describe('The sentence that asks'),
  'skip-if': condition.optional().describe('The step is passed over when this holds'),
  wrong: sentence.optional().describe('Said to an answer that does not fit, with an example'),
  later: sentence.optional().describe('Said to "nanti" or "belum"; the question goes on waiting'),
  silent: target
    .optional()
    .describe('Where it leads when nobody answers: asked again once (after the time for reminders), then taken'),
  optional: z.boolean().optional().describe('The citizen may pass over it with "lewati"'),
  after: sentence.optional().describe('One sentence set before the next question once this is answered'),
};

const flowStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('say'),
    say: sentence,
    'skip-if': condition.optional(),
    'followed-by': id
      .optional()
      .describe('Before `end`, of a report with a number: the flow that asks whether what is told next belongs to it'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('text'),
    ...asking,
    save: name,
    min: z.number().int().min(1).optional().describe('Fewest letters and digits'),
    max: z.number().int().max(10_000).optional().describe('Most characters'),
    options: z.array(option).optional(),
    gather: z.boolean().optional().describe('Several messages in a row, and files, are one answer'),
    soft: z.boolean().optional().describe('For a number: a complaint is taken as if nothing had been asked'),
    understand: z.boolean().optional().describe('Date, place, topic, title and urgency are read out of the text'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asking,
    save: name.optional(),
    from: z.enum(['near', 'topics', 'places', 'cases', 'items']).optional().describe('Options found while running'),
    adds: z.enum(['body', 'text']).optional().describe('Running text that is no option is added to this answer'),
    added: sentence.optional().describe('Said when it was, and asks again'),
    soft: z
      .boolean()
      .optional()
      .describe('What begins something else is taken as if nothing had been asked; with `wrong`, all else asks again'),
    aside: z
      .boolean()
      .optional()
      .describe('Above an open report it is only told, without options, and the question of the report asked again'),
    satisfied: target.optional().describe('Where own words lead that say the matter is settled'),
    unsatisfied: target.optional().describe('Where own words lead that say it is not; they are kept as `text`'),
    typed: target
      .optional()
      .describe(
        'Where a typed answer that is no option leads, if it can be understood; with places, the step that takes it',
      ),
    options: z.array(option),
    next: target,
  }),
  z.strictObject({ kind: z.literal('date'), ...asking, save: name, options: z.array(option).optional(), next: target }),
  z.strictObject({
    kind: z.literal('place'),
    ...asking,
    save: name,
    more: z.boolean().optional().describe('The answer is kept beside what was typed before'),
    pin: target.describe('Where a shared pin leads'),
    several: target.describe('Where a name that fits several places leads'),
    outside: target.describe('Where a place outside the regency leads'),
    unknown: target.describe('Where a place that we do not know leads; its text is kept'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('media'),
    ...asking,
    save: name,
    options: z.array(option).optional(),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('review'),
    ...asking,
    items: z.array(
      z.strictObject({
        label: sentence,
        show: name,
        step: id.describe('The step that mends it'),
        words: words.optional().describe('Other words for it, as in "ubah tempat"'),
        when: condition.optional(),
      }),
    ),
    mend: id.describe('The step that asks which one to change'),
    options: z.array(option),
    next: target,
  }),
  z.strictObject({ kind: z.literal('rating'), ...asking, save: name, next: target }),
  z.strictObject({
    kind: z.literal('lookup'),
    query: z.enum(['my-reports', 'report-status', 'similar-reports']),
    found: target,
    one: target.optional().describe('Where exactly one leads'),
    none: target,
    away: target.describe('Where it leads when the answer cannot be had now'),
    throttled: target.optional().describe('Where it leads after too many questions'),
  }),
  z.strictObject({
    kind: z.literal('branch'),
    cases: z.array(z.strictObject({ if: condition, next: target })).min(1),
    else: target,
  }),
  z.strictObject({ kind: z.literal('call'), flow: id, 'skip-if': condition.optional(), next: target }),
  z.strictObject({
    kind: z.literal('effect'),
    do: z.enum([
      'file-report',
      'add-information',
      'answer-request',
      'rate',
      'reopen',
      'anonymise',
      'support',
      'ask-officer',
      'broadcasts-on',
      'broadcasts-off',
      'show-my-data',
      'erase-my-data',
      'keep-draft',
      'drop-draft',
      'restore-draft',
      'start-anew',
      'new-report',
      'skip-question',
      'again',
    ]),
    next: target,
  }),
]);
export type FlowStep = z.infer<typeof flowStep>;

export const flowFile = z
  .strictObject({
    flow: id.max(12).describe('The name of the flow, the same as the file; at most 12 letters'),
    version: z.number().int().min(1).describe('Goes up by one with every change of the steps'),
    title: z.string().min(1).max(80).describe('What the flow is for, in a few words'),
    words: words.optional().describe('Messages that start it'),
    draft: z.boolean().optional().describe('Its answers are kept for days, with a reminder'),
    start: id,
    steps: z.record(id, flowStep).refine((steps) => Object.keys(steps).length > 0, 'there is not one step'),
  })
  .describe('A conversation flow of Aduan');
export type FlowFile = z.infer<typeof flowFile>;

/** The word that ends a flow where a step's name could stand. */
export const END = 'end';
/** True for a target that ends the flow instead of naming a step. */
export const isEnd = (target: string): boolean => target === END;

/** The ref of the option that passes over an optional question. */
export const SKIP = 'lewati';
