// Agencies by the names that reports call them: "tolong Dishub …", "ke Dinas Perikanan". The names stand in flows/agencies.yaml.
import type { Agency, RoutingRule } from './routing.ts';

/** The rule's name where the report itself names its agency. */
const byName = 'disebut';

/**
 * A line of routing for each agency of the regency: the words are its names, in full, short, without "Dinas", and those
 * under `also`. Whoever turns to an agency of `guarded` may mean misconduct: only those may see it.
 */
export function rulesByName(agencies: Iterable<Agency>, guarded: ReadonlySet<string>): RoutingRule[] {
  return [...agencies]
    .filter(({ kind }) => kind === 'skpd')
    .map(({ id, name, short, also = '' }) => ({
      name: byName,
      topic: '',
      words: [
        name,
        short,
        short.replace(/^Dinas (?=[A-Z]{3,}$)/, ''),
        ...also.split(',').map((one) => one.trim()),
      ].filter((one, n, all) => one !== '' && all.indexOf(one) === n),
      agency: id,
      second: [],
      restricted: guarded.has(id),
      sure: 'medium',
    }));
}
