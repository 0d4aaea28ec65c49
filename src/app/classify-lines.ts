// `aduan classify`: one JSON in, one JSON out, all that is understood of a text without asking anybody.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { inferClassification, isComplaint } from '../text/classification.ts';
import { type Classifier, makeClassifier } from '../text/classify.ts';
import { makePlaces, type PlaceAnswer, type Places, type Spot } from '../text/places.ts';
import { proposeTitle } from '../text/title.ts';
import { inferUrgency } from '../text/urgency.ts';
import { mustLoadAgencies } from './agency-file.ts';
import { flowFolder } from './flow-files.ts';
import { OperatorError } from './operator-error.ts';
import { readPlaceFiles } from './place-files.ts';
import { mustLoadTopics } from './topic-files.ts';

const input = z.looseObject({ text: z.string() });

/** Reads `file` ("-" is standard input) and prints a line for each of its lines; false when a line was no such JSON. */
export async function classifyLines(file: string, print: (line: string) => void): Promise<boolean> {
  const agencies = mustLoadAgencies(join(flowFolder, 'agencies.yaml'));
  const classifier = makeClassifier(mustLoadTopics(join(flowFolder, 'topics'), new Set(agencies.keys())));
  const places = makePlaces(await readPlaceFiles());
  const source = file === '-' ? process.stdin : createReadStream(file);
  let sound = true;
  let line = 0;
  try {
    for await (const raw of createInterface({ input: source, crlfDelay: Infinity })) {
      line += 1;
      if (raw.trim() === '') continue;
      const read = input.safeParse(parseJson(raw));
      if (read.success) print(JSON.stringify({ ...read.data, ...understand(read.data.text, classifier, places) }));
      else {
        sound = false;
        print(JSON.stringify({ line, error: 'not a JSON object with a string "text"' }));
      }
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw new OperatorError(`${file} cannot be read`, { cause });
    throw cause;
  }
  return sound;
}

/** What is understood of one text. `topic` is "lainnya" when unsure and null when the text is no report at all. */
export function understand(text: string, classifier: Classifier, places: Places) {
  const tag = classifier.tag(text);
  const report = isComplaint(text);
  const place = placeOf(places.inText(text));
  return {
    topic: report ? tag.topic : null,
    score: tag.score,
    candidates: tag.candidates,
    reasons: report ? tag.reasons : [],
    classification: inferClassification(text).classification,
    urgency: inferUrgency(text).urgency,
    judul: proposeTitle(text),
    ...(place === undefined ? {} : { place }),
  };
}

function placeOf(answer: PlaceAnswer): Spot | { ask: readonly Spot[] } | undefined {
  if (answer.kind === 'ask') return { ask: answer.candidates };
  if (answer.kind !== 'one') return undefined;
  const { kecamatan, desa } = answer;
  return desa === undefined ? { kecamatan } : { kecamatan, desa };
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
