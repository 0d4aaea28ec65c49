// Reads a YAML file that an operator may have edited: what is no YAML is told with its file and line.
import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { OperatorError } from '../operator-error.ts';

/** What stands in `file`; `shown` is its path as it is told. Throws an OperatorError `file:line:column: message`. */
export function readYamlFile(file: string, shown: string = file): unknown {
  return parseYaml(readFileSync(file, 'utf8'), shown);
}

/** As {@link readYamlFile}, for a text that was read already. */
export function parseYaml(text: string, shown: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const [place] = cause.linePos ?? [{ line: 1, col: 1 }];
    const [message = ''] = cause.message.split('\n');
    const why = message.replace(/ at line \d+, column \d+:?$/, '');
    throw new OperatorError(`${shown}:${place.line}:${place.col}: ${why}`, { cause });
  }
}
