// The options that a choice offers: those written in the flow, and those found while running (topics, places, reports, items).

import { holds } from '../draft/read-answers.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { type Offered, sentence, type Turn } from '../turn/turn.ts';
import { everWritten, offer, written } from './options.ts';

type ChoiceStep = Extract<Step, { kind: 'choice' }>;

/** Most topics in one list: what fits a phone and every channel's buttons. */
const listed = 7;

/** All that may stand on a button of this step. */
export const pressable = (turn: Turn, frame: Frame, step: ChoiceStep): readonly Offered[] =>
  step.from === undefined ? everWritten(turn, step) : optionsOf(turn, frame, step);

/** The options of a choice, written and found. */
export function optionsOf(turn: Turn, frame: Frame, step: ChoiceStep): readonly Offered[] {
  const own = written(turn, frame, step);
  return step.from === undefined ? own : [...found(turn, frame, step.from), ...own];
}

function found(turn: Turn, frame: Frame, from: NonNullable<ChoiceStep['from']>): Offered[] {
  const { answers } = frame;
  const { understand, settings, flows } = turn.engine;
  switch (from) {
    case 'near':
      return offerTopics(turn, answers.near ?? []);
    case 'topics': {
      // What was offered as near and passed over comes last.
      const { topics, tag } = understand.classifier;
      const near = tag(answers.body ?? '').candidates.map(({ topic }) => topic);
      const all = [...near, ...topics.map(({ id }) => id)];
      const order = [...all.filter((id) => answers.near?.includes(id) !== true), ...(answers.near ?? [])];
      const open = [...new Set(order)].filter(
        (id) => id !== settings.otherTopic && answers.refused?.includes(id) !== true,
      );
      return offerTopics(turn, open.slice(0, listed));
    }
    case 'places':
      return (answers.candidates ?? [])
        .slice(0, 8)
        .map(({ desa, kecamatan }, n) =>
          offer(turn, String(n), desa === undefined ? `Kec. ${kecamatan}` : `${desa}, Kec. ${kecamatan}`, [kecamatan]),
        );
    case 'cases':
      return (answers.cases ?? []).map(({ title, number }, n) => offer(turn, String(n), title, [number]));
    case 'items': {
      const review = flows.get(frame.flow)?.steps.get(frame.mend ?? '');
      if (review?.kind !== 'review') return [];
      return review.items
        .filter(({ when }) => when === undefined || holds(when, answers))
        .map(({ label, step, words }) => offer(turn, step, sentence(turn, label), words));
    }
  }
}

function offerTopics(turn: Turn, ids: readonly string[]): Offered[] {
  const names = topicNames(turn);
  return ids.flatMap((id) => names.find(({ ref }) => ref === id) ?? []);
}

/** The topics as options, made once for a classifier. */
export function topicNames(turn: Turn): readonly Offered[] {
  const { topics } = turn.engine.understand.classifier;
  let names = namesOf.get(topics);
  if (names === undefined) {
    names = topics.map(({ id, name }) => offer(turn, id, name));
    namesOf.set(topics, names);
  }
  return names;
}
const namesOf = new WeakMap<object, readonly Offered[]>();
