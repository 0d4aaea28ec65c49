// Text that has to fit into so many characters, cut on a whole one.

/** The first `most` UTF-16 units of `text`; one less where the last would be half of a surrogate pair. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** At most `most` UTF-16 units, the last of them an ellipsis where something had to go. */
export function clipText(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most - 1).trimEnd()}…`;
}
