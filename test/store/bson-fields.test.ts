// The law of fields read from bytes: whatever a document holds and in whatever order, what is found is what the driver reads.
import fc from 'fast-check';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { documentsIn, flagAt, makeFieldFinder, textAt } from '../../src/store/broadcasts/bson-fields.ts';

const { Binary, Decimal128, Long, ObjectId, Timestamp, deserialize, serialize } = mongoose.mongo.BSON;
const finder = () => makeFieldFinder({ name: 'text', open: 'flag', inner: 'document', list: 'list' });

/** What lies beside the wanted fields, of every type that a document of ours may hold. */
const beside = fc.oneof(
  ...[fc.string({ unit: 'grapheme' }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.date()],
  fc.uint8Array({ maxLength: 20 }).map((bytes) => new Binary(bytes)),
  fc.bigInt({ min: 0n, max: 2n ** 62n }).map((number) => Long.fromBigInt(number)),
  fc.constantFrom(new ObjectId(), new Timestamp({ t: 1, i: 2 }), Decimal128.fromString('1.5')),
  fc.object({ maxDepth: 2, values: [fc.string(), fc.integer(), fc.boolean()], key: fc.stringMatching(/^[a-z]{1,8}$/) }),
);
const document = fc.record(
  {
    name: fc.string({ unit: 'grapheme' }),
    open: fc.boolean(),
    inner: fc.record({ name: fc.string() }),
    list: fc.array(fc.record({ name: fc.string() }), { maxLength: 12 }),
    ...Object.fromEntries(['_id', 'nam', 'names', 'other', 'é'].map((name) => [name, beside])),
  },
  { requiredKeys: [] },
);
const shuffled = document.chain((given) =>
  fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length }).map(Object.fromEntries),
);

test('finds what the driver reads', () => {
  const find = finder();
  const inner = makeFieldFinder({ name: 'text' });
  fc.assert(
    // The finder is one, and documents differ: nothing of one is left in the next. They lie behind other bytes.
    fc.property(fc.array(shuffled, { minLength: 1, maxLength: 4 }), (documents) => {
      for (const given of documents) {
        const alone = serialize(given);
        const bytes = Buffer.concat([Buffer.from('before'), alone, Buffer.from('after')]);
        const { name, open, inner: at, list } = { ...find(bytes, 6) };
        const nameAt = (place: number) => ({ name: textAt(bytes, inner(bytes, place).name) });
        const read = deserialize(alone);
        expect(name === 0 ? undefined : textAt(bytes, name)).toBe(read.name);
        expect(open === 0 ? undefined : flagAt(bytes, open)).toBe(read.open);
        expect(at === 0 ? undefined : nameAt(at)).toEqual(read.inner);
        expect(list === 0 ? undefined : documentsIn(bytes, list).map(nameAt)).toEqual(read.list);
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('a field that is null is missing, and a missing one is not read', () => {
  const bytes = Buffer.from(serialize({ name: null, open: true }));
  const { name, list } = finder()(bytes, 0);
  expect([name, list]).toEqual([0, 0]);
  expect(() => textAt(bytes, name)).toThrow('lacks a field');
  expect(() => flagAt(bytes, list)).toThrow('lacks a field');
  expect(() => documentsIn(bytes, list)).toThrow('lacks a field');
});

test('a field that holds something else is named', () => {
  expect(() => finder()(Buffer.from(serialize({ name: 5 })), 0)).toThrow('name is of BSON type 16');
  const mixed = Buffer.from(serialize({ list: ['a'] }));
  expect(() => documentsIn(mixed, finder()(mixed, 0).list)).toThrow('an item of a list is of BSON type 2');
});

test('bytes that were cut short or damaged end in an error: never in another’s field, never in a loop', () => {
  const whole = Buffer.from(serialize({ other: 'x'.repeat(20), list: [{ name: 'a' }], name: 'Siti', open: true }));
  const walk = (bytes: Buffer): void => {
    const { name, list } = finder()(bytes, 0);
    if (name !== 0) textAt(bytes, name);
    if (list !== 0) documentsIn(bytes, list);
  };
  walk(whole);
  for (let length = 0; length < whole.length; length += 1) expect(() => walk(whole.subarray(0, length))).toThrow();
  // Where a text says that it is longer or shorter than it can be.
  const damaged = Buffer.from(whole);
  damaged.writeInt32LE(-2_000_000, whole.indexOf('other') + 6);
  expect(() => walk(damaged)).toThrow('longer than its document');
  damaged.writeInt32LE(4_000, whole.indexOf('other') + 6);
  expect(() => walk(damaged)).toThrow('longer than its document');
});
