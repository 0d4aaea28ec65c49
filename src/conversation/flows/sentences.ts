// Sentences by key, in one language. ICU messages, parsed once when loaded; most are constants or plain insertions,
// which are taken as they are or joined, without the formatter.
import { IntlMessageFormat } from 'intl-messageformat';
import { internal } from '../../text/words/internal.ts';

/** Gives the value of an argument by its name. */
export type Args = (name: string) => string | number;

export interface Sentences {
  readonly locale: string;
  has(key: string): boolean;
  /** The sentence with its arguments; throws on an unknown key (the check command sees to it that there is none). */
  render(key: string, args?: Args): string;
}

/** `messages`: ICU text by key, such as `lapor.isi`. Throws a SyntaxError on one that cannot be parsed. */
export function makeSentences(locale: string, messages: Readonly<Record<string, string>>): Sentences {
  const compiled = new Map<string, (args: Args) => string>();
  for (const [key, message] of Object.entries(messages)) compiled.set(internal(key), compile(locale, message));
  return {
    locale,
    has: (key) => compiled.has(key),
    render(key, args = none) {
      const sentence = compiled.get(key);
      if (sentence === undefined) throw new Error(`no sentence ${key} in ${locale}`);
      return sentence(args);
    },
  };
}

/** The names of the arguments that an ICU message asks for. Throws a SyntaxError on one that cannot be parsed. */
export function argumentNames(message: string, locale = 'id'): string[] {
  const found = new Set<string>();
  collect(parse(message, locale).getAst(), found);
  return [...found].sort();
}

const none: Args = () => '';
const parse = (message: string, locale: string) =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
type Elements = ReturnType<IntlMessageFormat['getAst']>;

function collect(elements: Elements, found: Set<string>): void {
  for (const element of elements) {
    if (element.type !== 0 && element.type !== 7 && 'value' in element) found.add(element.value);
    if ('options' in element) for (const option of Object.values(element.options)) collect(option.value, found);
  }
}

/** Braces and apostrophes are all that means something in a message outside an argument. */
const marked = /[{}']/;

function compile(locale: string, message: string): (args: Args) => string {
  if (!marked.test(message)) return () => message;
  const elements = parse(message, locale).getAst();
  return isJoined(elements) ? joined(elements) : formatted(locale, message);
}

// 0 is literal text, 1 a bare {argument}, 5 a choice by its value; anything richer goes through the formatter.
function isJoined(elements: Elements): boolean {
  return elements.every(
    (element) =>
      element.type === 0 ||
      element.type === 1 ||
      (element.type === 5 && Object.values(element.options).every(({ value }) => isJoined(value))),
  );
}

/** A part of a sentence: literal text, an argument, or what a choice by an argument leads to. */
interface Piece {
  readonly literal: string;
  readonly name: string;
  readonly ways: ReadonlyMap<string, (args: Args) => string> | undefined;
}

// Each on its own, so that a sentence that is merely joined keeps no formatter in memory.
function joined(elements: Elements): (args: Args) => string {
  const pieces = elements.map(pieceOf);
  return (args) => {
    let out = '';
    for (const { literal, name, ways } of pieces) {
      if (name === '') out += literal;
      else if (ways === undefined) out += args(name);
      else out += (ways.get(String(args(name))) ?? ways.get('other'))?.(args) ?? '';
    }
    return out;
  };
}

function pieceOf(element: Elements[number]): Piece {
  const value = 'value' in element ? internal(element.value) : '';
  if (element.type === 0) return { literal: value, name: '', ways: undefined };
  if (element.type !== 5) return { literal: '', name: value, ways: undefined };
  const ways = new Map(Object.entries(element.options).map(([is, way]) => [is, joined(way.value)]));
  return { literal: '', name: value, ways };
}

function formatted(locale: string, message: string): (args: Args) => string {
  const format = parse(message, locale);
  const names = argumentNames(message, locale);
  return (args) => String(format.format(Object.fromEntries(names.map((name) => [name, args(name)]))));
}
