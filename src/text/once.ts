// What several readers of one message want to know of it is worked out once.

/** `read`, which remembers what it last made of a text: the readers of a message ask for it one after the other. */
export function once<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; found: T } | undefined;
  return (text) => {
    if (last === undefined || last.text !== text) last = { text, found: read(text) };
    return last.found;
  };
}
