// How a batch of chats becomes script calls: grouped by partition; a cluster takes one partition a call, one server all.

export interface Group<T> {
  partition: number;
  items: { item: T; index: number }[];
}

/** Groups items by partition, keeping their order and their place in the batch. */
export function byPartition<T>(batch: readonly T[], partitionOf: (item: T) => number): Group<T>[] {
  const groups = new Map<number, Group<T>>();
  batch.forEach((item, index) => {
    const partition = partitionOf(item);
    const group = groups.get(partition);
    if (group === undefined) groups.set(partition, { partition, items: [{ item, index }] });
    else group.items.push({ item, index });
  });
  return [...groups.values()];
}

export function callsFor<T>(cluster: boolean, groups: Group<T>[]): Group<T>[][] {
  if (groups.length === 0) return [];
  return cluster ? groups.map((group) => [group]) : [groups];
}
