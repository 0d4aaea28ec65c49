// Single fields of BSON documents, read where they lie in the bytes of an answer: nothing is made of what is not wanted.
// Layout: bsonspec.org, version 1.1. For the few readings of very many documents; all others leave it to the driver.

/** What a wanted field must hold. A null, or nothing, counts as missing. */
export type Kind = 'text' | 'flag' | 'long' | 'document' | 'list';
const typeOf: Record<Kind, number> = { text: 2, document: 3, list: 4, flag: 8, long: 18 };
const [undefinedType, nullType] = [6, 10];

/** Where the value of each wanted field lies in the bytes; 0: it is missing. */
export type Places<N extends string> = Readonly<Record<N, number>>;

/**
 * A finder of `wanted` fields in the document at an offset. What it answers holds until it is asked again. Throws where the
 * bytes are no document, or a field holds something else.
 */
export function makeFieldFinder<N extends string>(
  wanted: Readonly<Record<N, Kind>>,
): (bytes: Buffer, document: number) => Places<N> {
  const places: Record<string, number> = {};
  const fields = Object.entries<Kind>(wanted).map(([name, kind]) => {
    places[name] = 0;
    return { name, letters: Buffer.from(name), type: typeOf[kind] };
  });
  return (bytes, document) => {
    for (const { name } of fields) places[name] = 0;
    // Documents of one kind have their fields in one order: the next that is found is mostly the next that is wanted.
    let next = 0;
    const end = endOf(bytes, document);
    for (let at = document + 4; at < end; ) {
      const type = bytes[at] ?? 0;
      const named = at + 1;
      const value = valueAfter(bytes, named, end);
      for (let tried = 0; tried < fields.length; tried += 1) {
        const field = fields[(next + tried) % fields.length];
        if (field === undefined || !isNamed(bytes, named, value - 1, field.letters)) continue;
        next += tried + 1;
        if (type === field.type) places[field.name] = value;
        else if (type !== nullType && type !== undefinedType) throw new Error(`${field.name} is of BSON type ${type}`);
        break;
      }
      at = value + sizeOf(type, bytes, value, end);
    }
    return places as Places<N>;
  };
}

/** Where each document of the list at `list` lies. */
export function documentsIn(bytes: Buffer, list: number): number[] {
  mustBe(list);
  const found: number[] = [];
  const end = endOf(bytes, list);
  for (let at = list + 4; at < end; ) {
    const type = bytes[at] ?? 0;
    const value = valueAfter(bytes, at + 1, end);
    if (type !== typeOf.document) throw new Error(`an item of a list is of BSON type ${type}`);
    found.push(value);
    at = value + sizeOf(type, bytes, value, end);
  }
  return found;
}

/** The text at the place that a finder found; throws where it found none. */
export function textAt(bytes: Buffer, place: number): string {
  mustBe(place);
  return bytes.toString('utf8', place + 4, place + 3 + bytes.readInt32LE(place));
}
/** The flag at the place that a finder found; throws where it found none. */
export function flagAt(bytes: Buffer, place: number): boolean {
  mustBe(place);
  return bytes[place] === 1;
}
function mustBe(place: number): void {
  if (place === 0) throw new Error('a document lacks a field that all of its kind have');
}

/** Where the document's closing zero lies. */
function endOf(bytes: Buffer, document: number): number {
  const end = document + bytes.readInt32LE(document) - 1;
  if (end < document + 4 || bytes[end] !== 0) throw new Error('these bytes are no BSON document');
  return end;
}

/** Where the value lies whose name begins at `named`: a name ends with a zero. */
function valueAfter(bytes: Buffer, named: number, end: number): number {
  let at = named;
  while (at < end && bytes[at] !== 0) at += 1;
  return at + 1;
}

function isNamed(bytes: Buffer, from: number, to: number, letters: Buffer): boolean {
  if (to - from !== letters.length) return false;
  for (let at = 0; at < letters.length; at += 1) if (bytes[from + at] !== letters[at]) return false;
  return true;
}

/** Bytes that the value at `at` takes, in a document that ends at `end`. */
function sizeOf(type: number, bytes: Buffer, at: number, end: number): number {
  const size = fixedSizes[type] ?? extraSizes[type];
  if (size === undefined) throw new Error(`no document of ours holds BSON type ${type}`);
  const whole = fixedSizes[type] === undefined ? size + bytes.readInt32LE(at) : size;
  if (whole < 0 || at + whole > end) throw new Error('a BSON value is longer than its document');
  return whole;
}

/** Double, undefined, ObjectId, boolean, date, null, int, timestamp, long, decimal. */
const fixedSizes: Readonly<Record<number, number>> = {
  ...{ 1: 8, 6: 0, 7: 12, 8: 1, 9: 8, 10: 0, 16: 4, 17: 8, 18: 8, 19: 16 },
};
/** Of those that begin with their size, what it does not count: text, document, list, bytes. */
const extraSizes: Readonly<Record<number, number>> = { 2: 4, 3: 0, 4: 0, 5: 5 };
