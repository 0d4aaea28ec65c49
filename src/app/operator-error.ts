/**
 * Something the person who runs Aduan can put right: a wrong setting, a folder that can't be written, an engine that
 * can't be had. Its message is one or more whole sentences; the command line prints them and exits 1, without a stack.
 */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
