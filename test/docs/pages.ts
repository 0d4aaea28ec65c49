// The pages people read (README, changelog, docs), and what stands in them: links, code spans, commands.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Page {
  path: string;
  /** As it stands in the file. */
  text: string;
}

/** A piece of code in a page: a span between backticks, or a line of a block (continued lines as one). */
export interface Code {
  page: string;
  line: number;
  code: string;
}

export function allPages(): Page[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CHANGELOG.md', ...docs.map((name) => join('docs', name)).sort()].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));
}

const fence = /^[ \t]*```.*\n([\s\S]*?)^[ \t]*```/gm;
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
/** The same text with its code blocks blanked, so that places stay where they are. */
export const withoutBlocks = (text: string): string => text.replace(fence, (block) => block.replace(/[^\n]/g, ' '));

export function codeIn({ path, text }: Page): Code[] {
  const spans = [...withoutBlocks(text).matchAll(/`([^`]+)`/g)].map(({ 1: code = '', index }) => ({
    page: path,
    line: lineAt(text, index),
    code: code.replace(/\s+/g, ' '),
  }));
  const blocks = [...text.matchAll(fence), ...text.matchAll(/(?:^ {4}(?=[A-Za-z./]).*\n)+/gm)].flatMap(
    ({ 0: block, 1: code = block, index }) =>
      code
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .map((line) => ({ page: path, line: lineAt(text, index), code: line.trim() })),
  );
  return [...spans, ...blocks].filter(({ code }) => code !== '');
}

/** Where a page's links lead, as file and anchor; those to other sites are left out. */
export function linksIn({ path, text }: Page): { line: number; file: string; anchor?: string }[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(({ 1: link = '', 2: target = link, index }) => ({ line: lineAt(text, index), target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target))
    .map(({ line, target }) => {
      const [file = '', anchor] = target.split('#');
      return { line, file: file === '' ? path : join(dirname(path), file), ...(anchor && { anchor }) };
    });
}

/** The anchors that GitHub gives a page's headings. */
export const anchorsOf = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = '' }) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
