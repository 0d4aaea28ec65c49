// A flow as a picture: Mermaid's flowchart, one box a step, with what is said there and what leads where.
import { END } from './flow.ts';
import type { Flow } from './flows.ts';
import type { Sentences } from './sentences.ts';
import type { Step } from './steps.ts';
import { waysOf } from './ways.ts';

/** Most characters of a sentence in a box. */
const shown = 60;

/** The flow as the text of a Mermaid flowchart, with the sentences of one language. */
export function drawFlow(flow: Flow, sentences: Sentences): string {
  const boxes = [...flow.steps.values()].map((step) => `  ${step.id}${box(step, boxText(step, sentences))}`);
  const arrows = [...flow.steps.values()].flatMap((step) => arrowsOf(flow, step));
  const ends = arrows.some((arrow) => arrow.endsWith(` ${END_BOX}`)) ? [`  ${END_BOX}([selesai])`] : [];
  return ['flowchart TD', `  mulai__([mulai]) --> ${flow.start}`, ...boxes, ...ends, ...arrows].join('\n');
}

const END_BOX = 'selesai__';

function arrowsOf(flow: Flow, step: Step): string[] {
  // Several ways to one place are one arrow with all their names.
  const targets = new Map<string, string[]>();
  for (const { by, to } of waysOf(flow, step)) {
    if (step.kind === 'review' && by === 'item') continue;
    targets.set(to, [...(targets.get(to) ?? []), by]);
  }
  if (step.kind === 'review') targets.set(step.mend, ['ubah']);
  return [...targets].map(([to, by]) => {
    const named = by.filter((name) => name !== 'next');
    const label = named.length === 0 ? '' : `|"${named.join(', ')}"|`;
    if (to.startsWith('flow:')) return `  ${step.id} -.->${label} alur_${to.slice(5)}[[${to.slice(5)}]]`;
    return `  ${step.id} -->${label} ${to === END ? END_BOX : to}`;
  });
}

function box(step: Step, text: string): string {
  switch (step.kind) {
    case 'branch':
      return `{"${text}"}`;
    case 'call':
      return `[["${text}"]]`;
    case 'effect':
    case 'lookup':
      return `[/"${text}"/]`;
    case 'say':
      return `("${text}")`;
    default:
      return `["${text}"]`;
  }
}

function boxText(step: Step, sentences: Sentences): string {
  const key = step.ask ?? step.say;
  const detail =
    step.kind === 'call' ? step.flow : step.kind === 'effect' ? step.do : step.kind === 'lookup' ? step.query : '';
  const words = key === undefined ? detail : (sentences.render(key, (name) => `…${name}…`).split('\n')[0] ?? '');
  const short = words.length > shown ? `${words.slice(0, shown)}…` : words;
  return `${step.id}<br/>${short}`.replaceAll('"', "'").replaceAll('`', "'");
}
