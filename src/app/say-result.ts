/** What a command did, as `--json` prints it and as a person reads it. */
export interface Result {
  ok: boolean;
  json: object;
  text: string;
}

/** Prints what a command came to; the exit code is 1 where it was refused. */
export function sayResult({ ok, json, text }: Result, asJson: true | undefined): void {
  process.stdout.write(`${asJson === true ? JSON.stringify(json) : text}\n`);
  if (!ok) process.exitCode = 1;
}
