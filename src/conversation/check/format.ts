// What a file has that its format does not, in one sentence for one slip, with the word that was probably meant.
import { z } from 'zod';
import { didYouMean, wasMeant } from '../../text/words/nearest.ts';
import { flowFile } from '../flows/flow.ts';
import { expected, listed } from './values.ts';

type Path = readonly (string | number)[];

/** What is wrong, and where: at the key that is too many, or at the value that does not fit. */
export interface Slip {
  path: Path;
  message: string;
}

/** @param written what was checked against `schema` and gave these issues */
export function formatSlips(schema: z.ZodType, issues: readonly z.core.$ZodIssue[], written: unknown): Slip[] {
  const slips: Slip[] = [];
  /** Fields that are not there, by the thing that lacks them. */
  const absent = new Map<string, { path: Path; names: string[] }>();
  const unknown: { path: Path; keys: readonly string[] }[] = [];
  for (const issue of issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const [above, last] = [path.slice(0, -1), path.at(-1)];
    const thing = at(written, above);
    if (issue.code === 'unrecognized_keys') unknown.push({ path, keys: issue.keys });
    else if (typeof last === 'string' && isThing(thing) && !Object.hasOwn(thing, last)) {
      const lacking = absent.get(above.join('.')) ?? { path: above, names: [] };
      lacking.names.push(last);
      absent.set(above.join('.'), lacking);
      // Of a step without its kind nothing else is looked at, its other words among them.
      if (last === 'kind')
        unknown.push({ path: above, keys: Object.keys(thing).filter((key) => wasMeant(key, ['kind'])) });
    } else if (issue.code === 'invalid_union' && last !== 'kind')
      slips.push(conditionSlip(path, issue, at(written, path), fieldsAt(schema, path, written)));
    else
      slips.push({
        path,
        message: `${named(path)}${expected(issue, at(written, path), fieldsAt(schema, path, written), stepsOf(written))}`,
      });
  }
  for (const { path, keys } of unknown) {
    const lacking = absent.get(path.join('.'))?.names ?? [];
    const fields = fieldsAt(schema, path, written);
    for (const key of keys) {
      // One word for another is one slip: what it should have been is not missing besides.
      const meant =
        wasMeant(key, lacking) ??
        wasMeant(key, fields) ??
        (keys.length === 1 && lacking.length === 1 ? lacking[0] : undefined);
      if (meant !== undefined && lacking.includes(meant)) lacking.splice(lacking.indexOf(meant), 1);
      const hint = meant === undefined ? `; yang bisa: ${listed(fields)}` : `; maksudnya "${meant}"?`;
      slips.push({ path: [...path, key], message: `"${key}" tidak dikenal di ${placed(path)}${hint}` });
    }
  }
  for (const { path, names } of absent.values())
    if (names.length > 0)
      slips.push({
        path,
        message: `${named(path)}${names.map((name) => `"${name}"`).join(', ')} belum ada${kindsFor(names)}`,
      });
  return slips;
}

/** A condition is one of several shapes: the word of none of them, or what the shapes are. */
function conditionSlip(path: Path, { message }: z.core.$ZodIssue, value: unknown, fields: readonly string[]): Slip {
  const key = isThing(value) ? Object.keys(value).find((one) => !fields.includes(one)) : undefined;
  return key === undefined
    ? { path, message: `${named(path)}${message}` }
    : {
        path: [...path, key],
        message: `"${key}" tidak dikenal di ${placed(path)}${didYouMean(key, fields) || `; ${message}`}`,
      };
}

const kindsFor = (names: readonly string[]) => (names.includes('kind') ? `; pilihannya ${listed(kinds())}` : '');

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is written at a path. */
const at = (written: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Thing)[part] : undefined),
    written,
  );

const stepsOf = (written: unknown): string[] => {
  const steps = at(written, ['steps']);
  return isThing(steps) ? Object.keys(steps) : [];
};

const called: Record<string, string> = { steps: 'langkah', options: 'pilihan', items: 'baris', cases: 'cabang' };

/** What lies in a list of lists: rows, and words in them (`asked-with`). */
const inLists = ['baris', 'kata'];

/** Where a path leads, for people: `langkah "izin", pilihan ke-2, label`; `asked-with ke-1, baris ke-2, kata ke-3`. */
function partsOf(path: Path): string[] {
  const parts: string[] = [];
  let deep = 0;
  for (let n = 0; n < path.length; n++) {
    const [part, next] = [String(path[n]), path[n + 1]];
    const name = called[part] ?? part;
    if (typeof path[n] === 'number') {
      parts.push(`${inLists[deep++] ?? 'isi'} ke-${Number(part) + 1}`);
      continue;
    }
    if (part === 'steps' && n === 0 && next !== undefined) parts.push(`${name} "${next}"`);
    else if (typeof next === 'number') parts.push(`${name} ke-${next + 1}`);
    else {
      parts.push(part);
      continue;
    }
    n++;
  }
  return parts;
}

const named = (path: Path): string => (path.length === 0 ? '' : `${partsOf(path).join(', ')}: `);
const placed = (path: Path): string => (path.length === 0 ? 'sini' : partsOf(path).join(', '));

/** The values of `kind`. */
export const kinds = (): string[] => flowFile.shape.steps.valueType.options.map(({ shape }) => shape.kind.value);

/** The words that may stand before a colon at a path, or the values that may stand there. */
function fieldsAt(schema: unknown, path: Path, written: unknown): string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path, written);
  if (schema instanceof z.ZodUnion) {
    const kind = isThing(written) ? written.kind : undefined;
    const steps = schema.options.filter((one) => one instanceof z.ZodObject && 'kind' in one.shape);
    const of = steps.filter(
      (one) => one instanceof z.ZodObject && one.shape.kind instanceof z.ZodLiteral && one.shape.kind.value === kind,
    );
    if (steps.length > 0 && path[0] === 'kind') return kinds();
    return [...new Set((steps.length > 0 ? of : schema.options).flatMap((one) => fieldsAt(one, path, written)))];
  }
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  const [part, ...below] = path;
  const further = (next: unknown) => fieldsAt(next, below, at(written, part === undefined ? [] : [part]));
  if (schema instanceof z.ZodObject) {
    if (part === undefined) return Object.keys(schema.shape);
    return further(schema.shape[part]);
  }
  if (part === undefined) return [];
  if (schema instanceof z.ZodArray) return further(schema.element);
  if (schema instanceof z.ZodRecord) return further(schema.valueType);
  return [];
}

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
