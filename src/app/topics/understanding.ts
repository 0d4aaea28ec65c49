// Puts together what the conversation needs understood: places, topics and agencies, from their files.
import { join } from 'node:path';
import type { Understand } from '../../conversation/turn/understand.ts';
import { makeRouter } from '../../text/agencies/routing.ts';
import { makePlaces } from '../../text/places/places.ts';
import { makeClassifier } from '../../text/topics/classify.ts';
import type { Topic } from '../../text/topics/topics.ts';
import { loadAgencies } from '../files/agency-file.ts';
import { flowFolder } from '../files/flow-files.ts';
import { readPlaceFiles } from '../files/place-files.ts';
import { loadRouting } from '../files/routing-file.ts';
import { OperatorError } from '../operator-error.ts';
import { loadTopics } from './topic-files.ts';
import { flawLine, type TopicFlaw } from './topic-flaw.ts';

/**
 * `locale`: the language that citizens read the topics' names in, where the files have them in it. Agencies keep their own
 * names: they stand on their doors and letters. Rejects with an OperatorError that lists every flaw of a table as
 * file:line: key: message.
 */
export async function loadUnderstanding(folder: string = flowFolder, locale?: string): Promise<Understand> {
  const agencies = loadAgencies(join(folder, 'agencies.yaml'));
  if (!agencies.ok) throw unusable(agencies.flaws);
  const loaded = loadTopics(join(folder, 'topics'), new Set(agencies.agencies.keys()));
  if (!loaded.ok) throw unusable(loaded.flaws);
  const { table } = loaded;
  const ids = new Set(table.topics.map(({ id }) => id));
  const routing = loadRouting(join(folder, 'routing.yaml'), ids, agencies.agencies);
  if (!routing.ok) throw unusable(routing.flaws);
  return {
    places: makePlaces(await readPlaceFiles()),
    classifier: { ...makeClassifier(table), topics: table.topics.map((topic) => named(topic, locale)) },
    route: makeRouter(routing.rules, agencies.agencies),
    agencyName: (id) => agencies.agencies.get(id)?.short ?? id,
  };
}

const named = ({ id, name, names }: Topic, locale = ''): { id: string; name: string } => ({
  id,
  name: names?.[locale] ?? name,
});

const unusable = (flaws: readonly TopicFlaw[]): OperatorError => new OperatorError(flaws.map(flawLine).join('\n'));
