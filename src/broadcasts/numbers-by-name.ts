// A number for each of very many names, in 16 to 32 bytes a name: where a person's row lies, in a plan for all of a regency.
// A map that keeps the names themselves takes ten times that, and what it keeps is copied by each collection.

export interface NumbersByName {
  get(name: string): number | undefined;
  /** @param name not known yet. */
  add(name: string, number: number): void;
}

const firstSlots = 1_024;

/**
 * Names are told apart by 64 bits of them: they must be random, as keyed hashes and ids are. Two of 100,000 are taken for one
 * in one of four billion plans.
 */
export function makeNumbersByName(): NumbersByName {
  let size = 0;
  let names = new Uint32Array(2 * firstSlots);
  /** One more than the number; 0: the slot is free. */
  let numbers = new Float64Array(firstSlots);
  /** The name in hand, and its bits: who asks for a name and does not find it mostly adds it next. */
  let inHand: string | undefined;
  let [low, high] = [0, 0];

  function read(name: string): void {
    if (name === inHand) return;
    inHand = name;
    [low, high] = [name.length, name.length];
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ unit, 0x5f356495);
      high ^= high >>> 13;
    }
    low = spread(low);
    high = spread(high);
  }
  /** The slot of the name in hand, or the free one in which it belongs. */
  function slot(): number {
    const mask = numbers.length - 1;
    let at = low & mask;
    while (numbers[at] !== 0 && (names[2 * at] !== low || names[2 * at + 1] !== high)) at = (at + 1) & mask;
    return at;
  }
  function put(number: number): void {
    const at = slot();
    names[2 * at] = low;
    names[2 * at + 1] = high;
    numbers[at] = number;
  }
  function grow(): void {
    const [oldNames, oldNumbers] = [names, numbers];
    inHand = undefined;
    names = new Uint32Array(2 * oldNames.length);
    numbers = new Float64Array(2 * oldNumbers.length);
    oldNumbers.forEach((number, at) => {
      if (number === 0) return;
      low = oldNames[2 * at] ?? 0;
      high = oldNames[2 * at + 1] ?? 0;
      put(number);
    });
  }

  return {
    get(name) {
      read(name);
      const number = numbers[slot()] ?? 0;
      return number === 0 ? undefined : number - 1;
    },
    add(name, number) {
      size += 1;
      if (size > 0.75 * numbers.length) grow();
      read(name);
      put(number + 1);
    },
  };
}

/** The last step of MurmurHash 3: each bit of 32 changes half of the others. */
function spread(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
