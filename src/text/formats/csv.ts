// Comma-separated values that no spreadsheet takes for a formula, by RFC 4180 with a mark for UTF-8 at the start.

/** For Excel, which reads UTF-8 only when told. */
export const byteOrderMark = '\uFEFF';

/** One row, with the end of its line (CRLF). */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  // A cell that begins so is worked out; behind an apostrophe it is text. A space before it does not help.
  const safe = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
