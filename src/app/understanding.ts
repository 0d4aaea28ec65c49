// Puts together what the conversation needs understood: places and topics, from their files.
import { join } from 'node:path';
import type { Understand } from '../conversation/understand.ts';
import { makeClassifier } from '../text/classify.ts';
import { makePlaces } from '../text/places.ts';
import { loadAgencies } from './agency-file.ts';
import { flowFolder } from './flow-files.ts';
import { OperatorError } from './operator-error.ts';
import { readPlaceFiles } from './place-files.ts';
import { mustLoadTopics } from './topic-files.ts';

export async function loadUnderstanding(folder: string = flowFolder): Promise<Understand> {
  const agencies = loadAgencies(join(folder, 'agencies.yaml'));
  if (!agencies.ok) {
    const flaws = agencies.flaws.map(({ file, line, key, message }) => `${file}:${line}: ${key}: ${message}`);
    throw new OperatorError(flaws.join('\n'));
  }
  const classifier = makeClassifier(mustLoadTopics(join(folder, 'topics'), new Set(agencies.agencies.keys())));
  return { places: makePlaces(await readPlaceFiles()), classifier };
}
