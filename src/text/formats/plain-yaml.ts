// Reads the simple YAML that the topic and routing tables are written in: keys, one level of keys or a list below them.
// Our own, because the tables load in 20 ms this way and in 300 with a full YAML parser, and because each value must
// know its line. `aduan topics check` proves that a full parser reads the same.

export interface Pair {
  key: string;
  value: string;
  line: number;
}

/** One top-level key: its own value, or the pairs or items below it. */
export interface Section {
  key: string;
  line: number;
  value: string;
  pairs: Pair[];
  items: Pair[];
}

export interface Flaw {
  line: number;
  key: string;
  message: string;
}

/** Sections in the order of the file; what is not of this simple form is a flaw, and the rest is read on. */
export function readPlainYaml(source: string): { sections: Section[]; flaws: Flaw[] } {
  const sections: Section[] = [];
  const flaws: Flaw[] = [];
  let section: Section | undefined;
  let line = 0;
  for (const raw of source.split('\n')) {
    line += 1;
    const text = raw.trimEnd();
    const body = text.trimStart();
    if (body === '' || body.startsWith('#')) continue;
    const indent = text.length - body.length;
    if (indent === 0) {
      const pair = readPair(body, line);
      section = pair && { ...pair, pairs: [], items: [] };
      if (section) sections.push(section);
      else flaws.push({ line, key: body.slice(0, 40), message: 'a top-level line must be "key:" or "key: value"' });
    } else if (section === undefined || section.value !== '') {
      flaws.push({ line, key: body.slice(0, 40), message: 'stands below no key' });
    } else if (body.startsWith('- ')) {
      section.items.push({ key: section.key, value: scalar(body.slice(2).trim()), line });
    } else {
      const pair = indent === 2 ? readPair(body, line) : undefined;
      if (pair) section.pairs.push(pair);
      else flaws.push({ line, key: section.key, message: 'must be "  key: value" with two spaces, or "  - text"' });
    }
  }
  return { sections, flaws };
}

function readPair(body: string, line: number): Pair | undefined {
  const quote = body[0] === '"' || body[0] === "'" ? body[0] : '';
  const end = quote === '' ? colon(body) : body.indexOf(`${quote}:`, 1) + 1;
  if (end <= 0) return undefined;
  return { key: scalar(body.slice(0, end)), value: scalar(body.slice(end + 1).trim()), line };
}

/** The colon that ends a bare key: the first that a space or the end follows. */
function colon(body: string): number {
  const at = body.indexOf(': ');
  return at === -1 && body.endsWith(':') ? body.length - 1 : at;
}

/** A value without its quotes, or without the comment that follows it. */
function scalar(text: string): string {
  if (text[0] === '"' || text[0] === "'") {
    const end = text.indexOf(text[0], 1);
    if (end > 0) return text.slice(1, end);
  }
  const comment = text.startsWith('#') ? 0 : text.indexOf(' #');
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
