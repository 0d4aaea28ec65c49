// Steps that are missing or never reached, circles that ask nothing, options that no channel could show.

import { didYouMean } from '../../text/words/nearest.ts';
import { END, type FlowStep } from '../flows/flow.ts';
import { makeFlows } from '../flows/flows.ts';
import { waysOf } from '../flows/ways.ts';
import type { Fault, ReadFlow } from './fault.ts';

/** Most options of one message: what a phone shows and every channel's keyboard takes. */
const mostOptions = 10;
/** Kinds that wait for the citizen. */
const waiting = new Set<FlowStep['kind']>(['text', 'choice', 'date', 'place', 'media', 'review', 'rating', 'lookup']);

/** @param unread flows that there are, but that cannot be read */
export function checkGraph(read: readonly ReadFlow[], unread: readonly string[] = []): Fault[] {
  const ids = new Set([...read.map(({ flow }) => flow.flow), ...unread]);
  return [...read.flatMap((one) => checkFlow(one, ids)), ...callCircles(read)];
}

function checkFlow({ name, flow, at }: ReadFlow, ids: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const say = (path: (string | number)[], message: string) => faults.push({ file: name, ...at(path), message });
  const [compiled] = makeFlows([flow]).all;
  if (compiled === undefined) return faults;
  const file = name.replace(/^.*[\\/]/, '');
  if (file !== `${flow.flow}.yaml`)
    say(['flow'], `alur ini bernama "${flow.flow}", tetapi berkasnya "${file}"; samakan keduanya`);
  const steps = [...Object.keys(flow.steps), END];
  if (!Object.hasOwn(flow.steps, flow.start))
    say(['start'], `langkah awal "${flow.start}" tidak ada${didYouMean(flow.start, Object.keys(flow.steps))}`);
  const next = new Map<string, string[]>();
  let missing = 0;
  for (const [id, step] of Object.entries(flow.steps)) {
    const ways = [...waysOf(compiled, step)];
    // A step whose options all have a way of their own must still name a step that there is.
    if ('next' in step && !ways.some(({ to }) => to === step.next)) ways.push({ by: 'next', to: step.next });
    next.set(id, []);
    const seen = new Set<string>();
    for (const { by, to } of ways) {
      if (to.startsWith('flow:')) {
        const started = to.slice(5);
        if (!ids.has(started))
          say(
            ['steps', id, ...flowPathOf(step, by)],
            `"${by}" memulai alur "${started}", yang tidak ada${didYouMean(started, ids)}`,
          );
      } else if (to !== END && !Object.hasOwn(flow.steps, to)) {
        // A list of the review's items leads where those lead, which is told there.
        if (by === 'item' && step.kind !== 'review') continue;
        const path = pathOf(step, by, to);
        // Options without a way of their own all go by the step's `next`, which is one slip.
        if (path[0] === 'next' && seen.has(to)) continue;
        if (path[0] === 'next') seen.add(to);
        missing++;
        say(
          ['steps', id, ...path],
          `"${path[0] === 'next' ? 'next' : path[0] === 'items' ? 'step' : by}" menuju langkah "${to}", yang tidak ada${didYouMean(to, steps)}`,
        );
      } else next.get(id)?.push(to);
    }
    if (step.kind === 'review') {
      const mend = Object.hasOwn(flow.steps, step.mend) ? flow.steps[step.mend] : undefined;
      if (mend !== undefined) {
        next.get(id)?.push(step.mend);
        if (mend.kind !== 'choice' || mend.from !== 'items')
          say(['steps', id, 'mend'], `"mend" harus menuju langkah choice yang punya "from: items"`);
      } else {
        missing++;
        say(
          ['steps', id, 'mend'],
          `"mend" menuju langkah "${step.mend}", yang tidak ada${didYouMean(step.mend, steps)}`,
        );
      }
    }
    for (const [n, { step: to }] of (step.kind === 'review' ? step.items : []).entries()) {
      const mended = Object.hasOwn(flow.steps, to) ? flow.steps[to] : undefined;
      if (mended === undefined || 'ask' in mended || mended.kind === 'call') continue;
      missing++;
      say(['steps', id, 'items', n, 'step'], `langkah "${to}" tidak bertanya, jadi tidak bisa memperbaiki jawaban`);
    }
    if (step.kind === 'call' && !ids.has(step.flow))
      say(['steps', id, 'flow'], `alur "${step.flow}" tidak ada${didYouMean(step.flow, ids)}`);
    const options = 'options' in step ? (step.options ?? []) : [];
    if (options.length > mostOptions)
      say(['steps', id, 'options'], `ada ${options.length} pilihan; paling banyak ${mostOptions} yang muat`);
    for (const [n, { id: option }] of options.entries()) {
      if (options.findIndex((other) => other.id === option) !== n)
        say(['steps', id, 'options', n], `pilihan "${option}" ditulis dua kali`);
    }
  }
  const lost = lostHeads(flow, next);
  // A step that is missing may well be one of these, mistyped.
  if (lost.length > missing && flow.start in flow.steps)
    for (const id of lost) say(['steps', id], `tidak ada jalan menuju langkah "${id}"`);
  for (const id of circles(flow.steps, next))
    say(['steps', id], `langkah "${id}" kembali ke dirinya sendiri tanpa bertanya apa pun`);
  return faults;
}

/** The field of a step that leads by this way. */
function pathOf(step: FlowStep, by: string, to: string): (string | number)[] {
  if (by === 'item' && step.kind === 'review')
    return ['items', step.items.findIndex((item) => item.step === to), 'step'];
  if (by in step) return [by];
  const options = 'options' in step ? (step.options ?? []) : [];
  const at = options.findIndex(({ id }) => id === by);
  return at === -1 || options[at]?.next === undefined ? ['next'] : ['options', at, 'next'];
}

/** The field of a step that starts a flow by this way. */
function flowPathOf(step: FlowStep, by: string): (string | number)[] {
  if (by in step) return [by];
  const options = 'options' in step ? (step.options ?? []) : [];
  return ['options', options.findIndex(({ id }) => id === by), 'flow'];
}

/** A flow that is called again, by itself or by those that it calls, before it has come back: told once, at one of the calls. */
function callCircles(read: readonly ReadFlow[]): Fault[] {
  const calls = read.flatMap((one) =>
    Object.entries(one.flow.steps).flatMap(([id, step]) => (step.kind === 'call' ? [{ one, id, to: step.flow }] : [])),
  );
  const next = new Map<string, string[]>();
  for (const { one, to } of calls) next.set(one.flow.flow, [...(next.get(one.flow.flow) ?? []), to]);
  const told = new Set<string>();
  return calls.flatMap(({ one, id, to }) => {
    const { flow } = one.flow;
    const through = reachable(to, next);
    if (!through.has(flow) || told.has(flow)) return [];
    for (const each of through) told.add(each);
    const message =
      to === flow ? `alur "${flow}" memanggil dirinya sendiri` : `alur "${to}" memanggil kembali alur "${flow}"`;
    return [{ file: one.name, ...one.at(['steps', id, 'flow']), message }];
  });
}

/** Of the steps that are never reached those from which all the others would be. */
function lostHeads({ start, steps }: ReadFlow['flow'], next: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = reachable(start, next);
  const lost = new Set(Object.keys(steps).filter((id) => !reached.has(id)));
  const ledTo = new Set([...lost].flatMap((id) => (next.get(id) ?? []).filter((to) => to !== id)));
  const heads: string[] = [];
  // Where steps lead to each other only, the first of them stands for all.
  for (const id of [...[...lost].filter((one) => !ledTo.has(one)), ...lost]) {
    if (!lost.has(id)) continue;
    heads.push(id);
    for (const one of reachable(id, next)) lost.delete(one);
  }
  return heads;
}

function reachable(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return reached;
}

/** Steps on a circle of steps none of which waits for the citizen. */
function circles(steps: Readonly<Record<string, FlowStep>>, next: ReadonlyMap<string, readonly string[]>): string[] {
  const silent = (id: string) => steps[id] !== undefined && !waiting.has(steps[id].kind);
  return Object.keys(steps).filter((id) => {
    if (!silent(id)) return false;
    const ways = new Map(
      [...next].map(([from, to]): [string, string[]] => [from, silent(from) ? to.filter(silent) : []]),
    );
    return (ways.get(id) ?? []).some((to) => reachable(to, ways).has(id));
  });
}
