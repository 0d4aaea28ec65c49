// Splits labelled texts for honest evaluation: near-duplicates stay together, every topic is spread over all folds.

/** Groups of texts whose sets of roots overlap by `overlap` (Jaccard) or more, single link: a group number for each. */
export function nearDuplicates(roots: readonly Int32Array[], overlap = 0.7): Int32Array {
  const parent = Int32Array.from(roots, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  // Candidates by rare words: two sets this alike share one among the rarest words of the smaller.
  const texts = new Map<number, number>();
  for (const set of roots) for (const word of set) texts.set(word, (texts.get(word) ?? 0) + 1);
  const postings = new Map<number, number[]>();
  roots.forEach((set, i) => {
    const sorted = [...set].sort((a, b) => (texts.get(a) ?? 0) - (texts.get(b) ?? 0) || a - b);
    const prefix = sorted.slice(0, sorted.length - Math.ceil(overlap * sorted.length) + 1);
    const candidates = new Set<number>();
    for (const word of prefix) {
      for (const other of postings.get(word) ?? []) candidates.add(other);
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
    for (const other of candidates) {
      if (jaccard(set, roots[other] ?? new Int32Array(0)) >= overlap) parent[find(i)] = find(other);
    }
  });
  return parent.map((_, i) => find(i));
}

function jaccard(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / Math.max(1, a.length + b.length - shared);
}

/** A fold, 0 to `count` - 1, for each text: groups whole, largest first, each topic as even as can be. */
export function groupedFolds(labels: readonly string[], groups: Int32Array, count: number, seed: number): Int32Array {
  const random = makeRandom(seed);
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  const order = shuffle([...members.values()], random).sort((a, b) => b.length - a.length);
  const perTopic = new Map<string, number[]>();
  const sizes = new Array<number>(count).fill(0);
  const folds = new Int32Array(labels.length);
  for (const group of order) {
    const topic = labels[group[0] ?? 0] ?? '';
    const held = perTopic.get(topic) ?? new Array<number>(count).fill(0);
    perTopic.set(topic, held);
    let best = 0;
    for (let fold = 1; fold < count; fold += 1) {
      const gain = (held[fold] ?? 0) - (held[best] ?? 0) || (sizes[fold] ?? 0) - (sizes[best] ?? 0);
      if (gain < 0) best = fold;
    }
    for (const i of group) folds[i] = best;
    held[best] = (held[best] ?? 0) + group.length;
    sizes[best] = (sizes[best] ?? 0) + group.length;
  }
  return folds;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = out[i];
    const other = out[j];
    if (held === undefined || other === undefined) continue;
    out[i] = other;
    out[j] = held;
  }
  return out;
}
