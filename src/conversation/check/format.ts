// What a flow file has that the format does not, in one sentence each, with the word that was probably meant.
import { z } from 'zod';
import { didYouMean } from '../../text/words/nearest.ts';
import { flowFile } from '../flows/flow.ts';

/** What an issue says of a flow, with the path of the field it is about. */
export function formatFault(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const where = path === '' ? 'here' : `in ${path}`;
    return `"${key}" is no word that can stand ${where}${didYouMean(key, [...words()])}`;
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') {
    const kind = writtenKind(issue.input);
    return kind === undefined
      ? `${path}: missing; it is one of ${kinds().join(', ')}`
      : `${path}: there is no kind "${kind}"${didYouMean(kind, kinds()) || `; it is one of ${kinds().join(', ')}`}`;
  }
  if (issue.code === 'invalid_type' && (issue.input ?? null) === null) return `${path}: missing`;
  return `${path}: ${issue.message}`;
}

/** What stands as the kind of a step that has no known one. */
const writtenKind = (step: unknown): string | undefined =>
  z.looseObject({ kind: z.string() }).safeParse(step).data?.kind;

/** The values of `kind`. */
const kinds = (): string[] => flowFile.shape.steps.valueType.options.map(({ shape }) => shape.kind.value);

/** Every word that may stand before a colon in a flow file. */
export function words(of: unknown = z.toJSONSchema(flowFile)): Set<string> {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part && typeof part.properties === 'object' && part.properties !== null)
      for (const name of Object.keys(part.properties)) found.add(name);
    for (const below of Object.values(part)) look(below);
  };
  look(of);
  return found;
}
