// How a batch of chats becomes script calls: grouped by partition; a cluster takes one partition a call, one server all.

export interface Group<T> {
  partition: number;
  /** Each with its place in the batch, where its answer goes. */
  items: { item: T; index: number }[];
}

/** Runs `call` for as many groups at once as one script call may touch; nothing is called for an empty batch. */
export async function inCalls<T>(
  cluster: boolean,
  batch: readonly T[],
  partitionOf: (item: T) => number,
  call: (groups: readonly Group<T>[]) => Promise<void>,
): Promise<void> {
  if (batch.length === 0) return;
  const groups = byPartition(batch, partitionOf);
  await Promise.all(cluster ? groups.map((group) => call([group])) : [call(groups)]);
}

/** Groups items by partition, keeping their order. */
function byPartition<T>(batch: readonly T[], partitionOf: (item: T) => number): Group<T>[] {
  const groups = new Map<number, Group<T>>();
  batch.forEach((item, index) => {
    const partition = partitionOf(item);
    const group = groups.get(partition);
    if (group === undefined) groups.set(partition, { partition, items: [{ item, index }] });
    else group.items.push({ item, index });
  });
  return [...groups.values()];
}
