// A file's YAML with the means to say where something stands; what is no YAML is told in words for whoever wrote it,
// who need not know what YAML is.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault } from './fault.ts';

/** A file as text; `name` is its path as it is to be shown. */
export interface FileText {
  name: string;
  text: string;
}

export interface ReadYaml {
  document: Document.Parsed;
  lines: LineCounter;
  /** What keeps the file from being read: the first slip, as what follows it mostly follows from it. */
  fault: Fault | undefined;
}

/** Reads a file as YAML; `fault` is set where it cannot be read on. */
export function readYaml({ name, text }: FileText): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const slip = unreadableSign(text) ?? notYaml(document, text) ?? signWithoutQuotes(document, text);
  if (slip === undefined) return { document, lines, fault: undefined };
  const { line, col } = lines.linePos(slip.offset);
  return { document, lines, fault: { file: name, line, column: col, message: slip.message } };
}

interface Slip {
  offset: number;
  message: string;
}

/** A file that was not saved as UTF-8, or is none of text. */
function unreadableSign(text: string): Slip | undefined {
  const offset = text.search(/[\uFFFD\0]/);
  return offset === -1
    ? undefined
    : { offset, message: 'ada huruf yang tidak terbaca; simpan berkas ini sebagai teks UTF-8' };
}

function notYaml(document: Document.Parsed, text: string): Slip | undefined {
  const [error] = document.errors;
  return error === undefined ? undefined : slipOf(error, document, text);
}

const fewerOrMoreSpaces = 'banyaknya spasi di depan baris ini tidak sama dengan baris lain di kelompoknya';

function slipOf(error: YAMLError, document: Document.Parsed, text: string): Slip {
  const [offset] = error.pos;
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  const rest = line.slice(offset - from);
  const opened = /end with a (?<sign>[\]}])/.exec(error.message)?.groups?.sign;
  if (opened !== undefined) return { offset: endBefore(text, offset), message: `tanda penutup ${opened} kurang` };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { offset, message: 'ada Tab di depan baris ini; ganti dengan spasi' };
    case 'DUPLICATE_KEY':
      return { offset, message: `"${rest.split(':')[0] ?? ''}" ditulis dua kali; hapus salah satu` };
    case 'BAD_INDENT':
      return { offset: outOfLine(text, firstSign(text, offset)), message: fewerOrMoreSpaces };
    case 'BLOCK_IN_FLOW':
      return { offset, message: 'koma kurang di antara dua isian dalam kurung' };
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `"${rest.slice(0, 2)}" tidak dikenal; baris baru ditulis \\n, garis miring terbalik \\\\`,
      };
    case 'MULTIPLE_DOCS':
      return { offset, message: 'tanda --- memulai berkas lain; hapus baris ini' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(rest)
        ? { offset, message: 'titik dua di dalam kalimat; tulis kalimatnya di antara dua tanda petik "…"' }
        : { offset: firstSign(text, from + line.length), message: fewerOrMoreSpaces };
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      if (error.message.includes('quote')) return openQuote(document, offset);
      if (error.message.startsWith('Sequence item'))
        return { offset: firstSign(text, offset), message: fewerOrMoreSpaces };
      if (/^\s*-\s/.test(line)) return { offset, message: 'baris yang diawali - tidak bisa di sini' };
      if (/^\s*[\w-]+:\S/.test(line)) return { offset, message: 'spasi sesudah titik dua kurang' };
      return { offset, message: 'baris ditulis "nama: isi"; titik duanya kurang' };
    default:
      return { offset, message: oddValue(line) };
  }
}

/** What is wrong with a value that begins with a sign of YAML's own, or goes on after its closing quote. */
function oddValue(line: string): string {
  const first = /^\s*(?:-\s+)?[^:]+:\s+(?<sign>\S)/.exec(line)?.groups?.sign ?? '';
  if (first === '"' || first === "'")
    return `ada tulisan sesudah tanda petik penutup; petik di dalam kalimat ditulis ${first === '"' ? '\\"' : "''"}`;
  if (/[^\w\s]/.test(first)) return needsQuotes(first);
  return 'baris ini tidak terbaca; periksa spasi di depannya, titik dua, tanda petik dan kurungnya';
}

const needsQuotes = (sign: string) => `isi yang diawali ${sign} harus di antara dua tanda petik "…"`;

/** A quotation mark that nothing closes: where it opens, as it is noticed only at the end of the file. */
function openQuote(document: Document.Parsed, noticed: number): Slip {
  let offset = noticed;
  visit(document, {
    Scalar(_, { range, type }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] <= noticed && noticed <= range[2]) offset = range[0];
    },
  });
  return { offset, message: 'tanda petik penutup kurang' };
}

/** What YAML reads without a word and otherwise than it was meant: signs of its own, and quotation marks that are none. */
function signWithoutQuotes(document: Document.Parsed, text: string): Slip | undefined {
  const [tag] = document.warnings;
  if (tag !== undefined) return { offset: tag.pos[0], message: needsQuotes('!') };
  let slip: Slip | undefined;
  const found = (node: Node, message: string) => {
    slip = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) return found(node, needsQuotes('*'));
    if (node.anchor !== undefined) {
      slip = { offset: text.lastIndexOf('&', node.range?.[0]), message: needsQuotes('&') };
      return visit.BREAK;
    }
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && /^[“”„‘’]/.test(node.value))
      return found(node, 'tanda petik miring; ganti dengan tanda petik lurus "…"');
  });
  return slip;
}

/** The first sign at or after `offset` that is no space. */
function firstSign(text: string, offset: number): number {
  const further = text.slice(offset).search(/\S/);
  return further === -1 ? offset : offset + further;
}

/**
 * The line that is out of place where one at `offset` does not fit: that one itself, unless its like stood further up and a
 * line between them begins too far to the left.
 */
function outOfLine(text: string, offset: number): number {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1);
  const depth = offset - before.length;
  const lines = [...before.matchAll(/^(?<spaces> *)[^\s#]/gm)].map(({ index, groups }) => ({
    index,
    depth: groups?.spaces?.length ?? 0,
  }));
  const nearer = lines.findLastIndex((line) => line.depth < depth);
  const alike = lines.slice(0, Math.max(0, nearer)).some((line) => line.depth === depth);
  const odd = lines[nearer];
  return odd !== undefined && alike ? odd.index + odd.depth : offset;
}

/** The end of what stands before `offset`, where a line begins there; else `offset`. */
const endBefore = (text: string, offset: number): number =>
  /(?:^|\n)[ \t]*$/.test(text.slice(0, offset)) ? text.slice(0, offset).trimEnd().length : offset;

/** Where `path` stands, or the nearest part of it that does. */
export function placeOf(
  root: unknown,
  path: readonly (string | number)[],
  lines: LineCounter,
): { line: number; column: number } {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (hasItems(node)) {
      const item = node.items[Number(part)];
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const hasItems = (node: unknown): node is { items: Node[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
