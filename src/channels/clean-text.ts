// Text fit to be stored and sent: well-formed and without control characters, otherwise as it was written.

/** Lone surrogates become U+FFFD; NUL and other controls go, but for line feed and tab. */
export function cleanText(text: string): string {
  if (clean.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\P{Cc}\n\t]/gu, '');
}

/** Nearly every text: no control character, and no surrogate, lone or in its pair. */
const clean = /^[\n\t -~\u00a0-\ud7ff\ue000-\uffff]*$/;
