// The number on a receipt: ADU-7K3M-9QXA-C. It cannot be guessed (40 random bits) and a slip in typing it is seen.
//
// Letters are Crockford's base 32: no I, L, O, U; O is read as 0, I and L as 1. The last character is a checksum in the
// field of 32 elements: every character has a weight of its own and the weighted sum is zero. A wrong character changes
// the sum by weight × difference, two swapped ones by (difference of weights) × (difference of characters); neither can
// be zero in a field, so every single slip and every swap of two characters is caught.

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefix = 'ADU';
const payload = 8;

/** A number made of at least 5 random bytes (40 bits). The same bytes give the same number. */
export function makeTrackingNumber(random: Uint8Array): string {
  if (random.length < 5) throw new RangeError(`a tracking number takes 5 random bytes, not ${random.length}`);
  const values: number[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of random.subarray(0, 5)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  values.push(checksum(values));
  return write(values);
}

/** A number as we print it, for whoever wants to mark it in a text. */
export const printedNumber = new RegExp(`\\b${prefix}-[${letters}]{4}-[${letters}]{4}-[${letters}]\\b`, 'g');

export type ReadNumber =
  | { kind: 'number'; number: string }
  /** It looks like one of ours but is none: a wrong or missing character. `text` is what was typed. */
  | { kind: 'mistyped'; text: string }
  | { kind: 'none' };

// With our prefix, groups as printed or written together; without it only as printed, or as the whole message.
const gap = '[ \\t.,_:\\u2010-\\u2015-]{0,3}';
const withPrefix = new RegExp(
  `(?<![a-z0-9])adu${gap}([a-z0-9]{4})${gap}([a-z0-9]{4})${gap}([a-z0-9])(?![a-z0-9])`,
  'gi',
);
const bare = /(?<![a-z0-9-])([a-z0-9]{4})[ -]([a-z0-9]{4})[ -]([a-z0-9])(?![a-z0-9-])/gi;
const whole = /^[ \t]*([a-z0-9]{4})([a-z0-9]{4})([a-z0-9])[ \t.!?]*$/i;
const almost = /(?<![a-z0-9])adu(?:[-\u2010-\u2015_.:][a-z0-9]|[ \t]?(?=[a-z]{0,8}[0-9]))[a-z0-9 \t_-]{2,16}/i;
/** Far more than a message with a number in it; what lies beyond is not looked at. */
const reach = 20_000;
/** The prefix and four signs: a shorter message is no number, nor a try at one. */
const shortest = 7;

/** Finds a tracking number in what a citizen typed: any case, with or without dashes or spaces, O for 0 and I for 1. */
export function readTrackingNumber(typed: string): ReadNumber {
  if (typed.length < shortest) return none;
  const text = typed.length > reach ? typed.slice(0, reach) : typed;
  if (!mayHold(text)) return none;
  for (const shape of [withPrefix, bare]) {
    // By hand: matchAll makes an expression of its own each time.
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
      const number = accept(match);
      if (number !== null) return { kind: 'number', number };
    }
  }
  const alone = whole.exec(text);
  if (alone !== null && /[0-9]/.test(text) && /[a-z]/i.test(text)) {
    const number = accept(alone);
    if (number !== null) return { kind: 'number', number };
  }
  const near = almost.exec(text);
  if (near !== null) {
    const shown = near[0].trim();
    const inner = shown.slice(prefix.length).replace(/[^a-z0-9]/gi, '');
    if (/[0-9]/.test(inner) && inner.length >= 4) return { kind: 'mistyped', text: shown };
  }
  return none;
}

const none: ReadNumber = { kind: 'none' };

/** A quick look, as most texts hold none: its prefix, a digit, or a last character that stands alone. */
function mayHold(text: string): boolean {
  // Letters in a row, of this word and of the one before it.
  let run = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (code >= 48 && code <= 57) return true;
    if (letter >= 97 && letter <= 122) {
      run++;
      const isPrefix =
        letter === 117 && (text.charCodeAt(at - 1) | 32) === 100 && (text.charCodeAt(at - 2) | 32) === 97;
      if (isPrefix) return true;
      continue;
    }
    if (run === 1 && before > 3) return true;
    before = code === 32 || code === 45 ? run : 0;
    run = 0;
  }
  return run === 1 && before > 3;
}

function accept(match: RegExpMatchArray): string | null {
  const values: number[] = [];
  for (const letter of `${match[1]}${match[2]}${match[3]}`.toUpperCase()) {
    const value = letters.indexOf(letter === 'O' ? '0' : letter === 'I' || letter === 'L' ? '1' : letter);
    if (value < 0) return null;
    values.push(value);
  }
  return checksum(values.slice(0, payload)) === values[payload] ? write(values) : null;
}

function write(values: readonly number[]): string {
  const text = values.map((value) => letters.charAt(value)).join('');
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** The value that brings the weighted sum to zero. Weights are 2, 3 … 9; the checksum's own weight is 1. */
function checksum(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum ^ times(value, at + 2), 0);
}

/** Multiplication in the field of 32 elements, modulo x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 9; bit >= 5; bit--) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}
