// What a keyword would change, before it is written into a table: `aduan topics try`.
import type { Keyword, TopicTable } from '../../text/topics/topics.ts';
import { OperatorError } from '../operator-error.ts';
import { tryExamples } from './topic-eval.ts';
import { keywordProblem } from './topic-files.ts';

/**
 * Every example sentence that finds another topic with the keyword, or finds its own more or less surely, as a line;
 * then how many find their topic. Throws an OperatorError for a topic that is none and a keyword that can never match.
 */
export function tryKeyword(table: TopicTable, topic: string, { phrase, points }: Keyword): string[] {
  if (!table.topics.some(({ id }) => id === topic))
    throw new OperatorError(`"${topic}" is no topic; there are ${table.topics.map(({ id }) => id).join(', ')}.`);
  const problem = keywordProblem({ key: phrase, value: String(Math.abs(points)), line: 0 }, new Map(), true);
  if (problem !== undefined) throw new OperatorError(`"${phrase}" ${problem}.`);
  const before = tryExamples(table);
  const after = tryExamples({
    ...table,
    topics: table.topics.map((one) => (one.id === topic ? withKeyword(one) : one)),
  });
  const changed = before.flatMap((was, n) => {
    const is = after[n] ?? was;
    const same = was.given === is.given && was.sure === is.sure;
    if (same) return [];
    const verdict = is.given !== is.topic ? 'wrong' : is.sure ? 'right, sure' : 'right, asked';
    return [`${verdict}: ${was.given} ${was.score} -> ${is.given} ${is.score}: ${is.text}`];
  });
  const right = (list: typeof before) => list.filter(({ topic: own, given }) => own === given).length;
  const sure = (list: typeof before) => list.filter((one) => one.sure).length;
  return [
    ...(changed.length === 0 ? ['no example changes'] : changed),
    `find their topic: ${right(before)} -> ${right(after)} of ${before.length}; without asking: ${sure(before)} -> ${sure(after)}`,
  ];

  function withKeyword<T extends { keywords: readonly Keyword[] }>(one: T): T {
    return { ...one, keywords: [...one.keywords.filter((known) => known.phrase !== phrase), { phrase, points }] };
  }
}
