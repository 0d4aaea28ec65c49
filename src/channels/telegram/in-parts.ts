// Cuts what we say into what Telegram takes as one message each, purely. The outbox keeps the parts, and so knows which are out.
import { clipText } from '../../domain/cut-text.ts';
import type { Say } from '../../domain/say.ts';
import { cleanText } from '../clean-text.ts';
import { splitText } from '../split-text.ts';

/** UTF-16 units; bytes for a button's data. Source: core.telegram.org/bots/api#sendmessage, #inlinekeyboardbutton. */
export const textLimit = 4096;
export const captionLimit = 1024;
export const labelLimit = 64;
const dataLimit = 64;

/** A lone file takes a short text with it; otherwise each file goes by itself, then the text, and a place on the map. What can be chosen stands under the last. */
export function inParts(say: Say): Say[] {
  const { text, options, hint, place, media = [] } = readable(say);
  // Nearly always it is one text, which has nothing to be cut.
  if (media.length === 0 && place === undefined && text.length <= textLimit) {
    return [{ text, ...(options && { options }), ...(hint && { hint }) }];
  }
  const apart = media.length !== 1 || text.length > captionLimit;
  const texts = apart ? splitText(text, textLimit) : [text];
  const files = media.map((file, i) => ({ text: apart ? '' : (texts[i] ?? ''), media: [file] }));
  const words = apart ? texts.filter((part) => part !== '' || !place).map((part) => ({ text: part })) : [];
  const parts: Say[] = [...files, ...words, ...(place ? [{ text: '', place }] : [])];
  const last = parts.pop() ?? { text: '' };
  return [...parts, { ...last, ...(options && { options }), ...(hint && { hint }) }];
}

/** Clean words with labels that a phone shows; a numbered list in the text where a ref does not fit into a button. */
export function readable(say: Say): Say {
  const text = cleanText(say.text).trim();
  const options = say.options?.map(({ ref, label }) => ({ ref, label: clipText(cleanText(label), labelLimit) }));
  if (say.hint === 'location' || !options?.some(({ ref }) => Buffer.byteLength(ref) > dataLimit)) {
    return { ...say, text, ...(options && { options }) };
  }
  const list = options.map(({ label }, i) => `${i + 1}. ${label}`).join('\n');
  const { options: _, ...rest } = say;
  return { ...rest, text: `${text}\n\n${list}` };
}
