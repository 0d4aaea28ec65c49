// `aduan classify`: one JSON in, one JSON out, all that is understood of a text without asking anybody.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Understand } from '../../conversation/turn/understand.ts';
import type { PlaceAnswer, Spot } from '../../text/places/answer.ts';
import { withCapitals } from '../../text/places/capitals.ts';
import { inferClassification } from '../../text/reports/classification.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { proposeTitle } from '../../text/reports/title.ts';
import { otherTopic } from '../../text/topics/topics.ts';
import { inferUrgency } from '../../text/urgency/urgency.ts';
import { parseJson } from '../json-lines.ts';
import { OperatorError } from '../operator-error.ts';
import { loadUnderstanding } from './understanding.ts';

const input = z.looseObject({ text: z.string() });

/** Reads `file` ("-" is standard input) and prints a line for each of its lines; false when a line was no such JSON. */
export async function classifyLines(file: string, print: (line: string) => void): Promise<boolean> {
  const known = await loadUnderstanding();
  const source = file === '-' ? process.stdin : createReadStream(file);
  let sound = true;
  let line = 0;
  try {
    for await (const raw of createInterface({ input: source, crlfDelay: Infinity })) {
      line += 1;
      if (raw.trim() === '') continue;
      const read = input.safeParse(parseJson(raw));
      if (read.success) print(JSON.stringify({ ...read.data, ...understand(read.data.text, known) }));
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
export function understand(text: string, { classifier, places, route }: Understand) {
  const tag = classifier.tag(text);
  const report = isReport(text);
  const found = places.inText(text);
  const place = placeOf(found);
  const { topic } = tag;
  const { agency, external, restricted } = route({ topic, text, ...(found.kind === 'one' && { place: found }) });
  return {
    topic: report ? topic : null,
    score: tag.score,
    sure: report && tag.topic !== otherTopic && tag.score >= classifier.sure,
    candidates: tag.candidates,
    reasons: report ? tag.reasons : [],
    classification: inferClassification(text).classification,
    urgency: inferUrgency(text).urgency,
    judul: withCapitals(proposeTitle(text), found.names ?? []),
    ...(place === undefined ? {} : { place }),
    ...(report && { agency, ...(external !== undefined && { external: external.id }), restricted }),
  };
}

function placeOf(answer: PlaceAnswer): Spot | { ask: readonly Spot[] } | undefined {
  if (answer.kind === 'ask') return { ask: answer.candidates };
  if (answer.kind !== 'one') return undefined;
  const { kecamatan, desa } = answer;
  return desa === undefined ? { kecamatan } : { kecamatan, desa };
}
