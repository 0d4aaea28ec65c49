// What a desk button carries: `d.ask.part.part`, at most 64 bytes. A citizen's buttons never begin so.
import type { SayOption } from '../domain/say.ts';
import type { AskShape } from './ask.ts';

const mark = 'd';
/** Buttons that the chat itself answers: about the draft that is being written. */
const draftButtons = ['send', 'redo', 'drop', 'use'] as const;
export type DraftButton = (typeof draftButtons)[number];

/** A button for an ask, with its parts in the order that the ask gives. Throws on one that no channel could carry. */
export function button(label: string, ask: string, ...parts: (string | number)[]): SayOption {
  const ref = [mark, ask, ...parts].join('.');
  if (Buffer.byteLength(ref) > 64) throw new RangeError(`a button of ${ask} carries more than 64 bytes`);
  return { ref, label };
}

/** True for a ref that is a desk button's. */
export function isDeskButton(ref: string): boolean {
  return ref.startsWith(`${mark}.`);
}

/** Writes as a citizen from here on; what was looked for last is the first that they write. */
export const asCitizenRef = `${mark}.warga`;

export type Pressed =
  | { kind: 'ask'; ask: string; with: Record<string, string> }
  | { kind: 'draft'; button: DraftButton; gen: number; index: number }
  | undefined;

/** What a pressed button means; undefined for one of an ask that is no more. The last part may itself hold dots. */
export function readButton(ref: string, asks: readonly AskShape[]): Pressed {
  const [, name = '', ...parts] = ref.split('.');
  const own = draftButtons.find((each) => each === name);
  if (own !== undefined) return { kind: 'draft', button: own, gen: Number(parts[0]), index: Number(parts[1] ?? 0) };
  const found = asks.find((each) => each.name === name);
  if (found === undefined) return undefined;
  const names = found.parts ?? [];
  const given = names.flatMap((key, at) => {
    const value = at === names.length - 1 ? parts.slice(at).join('.') : parts[at];
    return value === undefined || value === '' ? [] : [[key, value]];
  });
  return { kind: 'ask', ask: name, with: Object.fromEntries(given) };
}
