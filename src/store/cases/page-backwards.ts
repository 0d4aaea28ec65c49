// A page of a list, newest first, that reads little more than it shows: it looks back in windows that grow until the page
// is full. An engine that sorts all that matches before it cuts (SecantusDB) then sorts a window, not two years.

interface Row {
  _id: string;
  filedAt: number;
}

export interface Pageable {
  from: number;
  to: number;
  limit: number;
  after?: string;
}

const firstWindow = 6 * 3_600_000;

/** `read(from, to, limit)` gives rows filed in [from, to), newest first. `next` is there while older rows may be. */
export async function pageBackwards<R extends Row>(
  read: (from: number, to: number, limit: number) => Promise<R[]>,
  { from, to, limit, after }: Pageable,
): Promise<{ documents: R[]; next?: string }> {
  const mark = after === undefined ? undefined : parseMark(after);
  const documents: R[] = [];
  let upper = mark === undefined ? to : Math.min(to, mark.filedAt + 1);
  let width = firstWindow;
  while (upper > from && documents.length <= limit) {
    const lower = Math.max(from, upper - width);
    // Rows of the mark's own millisecond that were shown already come again: room for them.
    const rows = await read(lower, upper, limit + 1 + (mark === undefined ? 0 : 50));
    documents.push(...rows.filter((row) => mark === undefined || isOlder(row, mark)));
    upper = lower;
    width *= 4;
  }
  const shown = documents.slice(0, limit);
  const last = shown.at(-1);
  return documents.length > limit && last !== undefined
    ? { documents: shown, next: `${last.filedAt}.${last._id}` }
    : { documents: shown };
}

function isOlder(row: Row, mark: Row): boolean {
  return row.filedAt < mark.filedAt || (row.filedAt === mark.filedAt && row._id < mark._id);
}

function parseMark(text: string): Row {
  const dot = text.indexOf('.');
  return { filedAt: Number(text.slice(0, dot)), _id: text.slice(dot + 1) };
}
