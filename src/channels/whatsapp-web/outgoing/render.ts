// From what we say to what WhatsApp shows, purely: plain text with numbered options, and files with words under them.
import type { MediaRef } from '../../../domain/media.ts';
import type { Say } from '../../../domain/say.ts';
import { cleanText } from '../../clean-text.ts';
import { placeAsLink } from '../../place-link.ts';
import { splitText } from '../../split-text.ts';

/** A text longer than this is cut in parts: nobody reads more at once on a phone. */
export const textLimit = 4096;
export const captionLimit = 1024;

export interface WhatsAppWords {
  /** How a place is shared, under a question for one. */
  shareLocation: string;
}

/** One message to send. */
export type Part = { text: string } | { media: MediaRef; text: string };

/** An empty say gives no parts. */
export function renderSay(given: Say, words: WhatsAppWords): Part[] {
  const say = placeAsLink(given);
  const text = withOptions(say, words);
  const media = say.media ?? [];
  const [only] = media;
  if (only && media.length === 1 && text.length <= captionLimit) return [{ media: only, text }];
  return [
    ...media.map((each) => ({ media: each, text: '' })),
    ...splitText(text, textLimit).map((part) => ({ text: part })),
  ];
}

/** Each part as a say of its own, for the outbox. Rendered again it stays as it is. */
export function inParts(say: Say, words: WhatsAppWords): Say[] {
  return renderSay(say, words).map((part) =>
    'media' in part ? { text: part.text, media: [part.media] } : { text: part.text },
  );
}

function withOptions({ text, options = [], hint }: Say, { shareLocation }: WhatsAppWords): string {
  const list = options.map(({ label }, i) => `${i + 1}. ${plain(label)}`).join('\n');
  return [plain(text).trim(), ...(hint === 'location' ? [shareLocation] : []), list]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * WhatsApp reads `*bold*`, `_italic_`, `~struck~` and ``` as mark-up, anywhere in a text and with no way to escape them.
 * A word joiner (U+2060) beside the mark, which nobody sees, keeps names and words of citizens as they wrote them.
 */
function plain(text: string): string {
  return cleanText(text).replace(/(?<=^|[\s("'“‘])([*_~`]+)(?=\S)/gm, '\u2060$1\u2060');
}
