// A setting with a typo would silently count for nothing: TELEGRAM_BOT_TOKE leaves Telegram off.
import { nearest } from '../../text/words/nearest.ts';

/** One sentence for each name in `env` or `file` that looks like one of `names`, or does elsewhere what one of them does here, and isn't. */
export function nearMisses({
  names,
  given,
  env,
  file,
}: {
  names: readonly string[];
  /** Those of `names` that have a value. */
  given: readonly string[];
  env: readonly string[];
  /** Names in .env, which is ours alone: whatever we don't know there is said. */
  file: readonly string[];
}): string[] {
  const inEnv = env
    .filter((name) => !names.includes(name) && !file.includes(name))
    .flatMap((name) => {
      const meant = ELSEWHERE.get(name) ?? nearestTo(name, names);
      if (meant === undefined || (ELSEWHERE.has(name) && given.includes(meant))) return [];
      return [`The environment sets ${name}, which is no setting of ours; did you mean ${meant}?`];
    });
  const inFile = file
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearest(name.toUpperCase(), names);
      const hint = near !== undefined && near.edits <= 5 ? `; did you mean ${near.name}?` : '.';
      return `.env sets ${name}, which is no setting of ours${hint}`;
    });
  return [...inEnv, ...inFile];
}

/** What other programs call some of our settings. Where ours has a value too, theirs is meant for them. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['PORT', 'HTTP_PORT'],
  ['BOT_TOKEN', 'TELEGRAM_BOT_TOKEN'],
]);

/** The setting that a name in the environment, which others use too, is a slip for. */
function nearestTo(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name.toUpperCase(), names);
  if (near === undefined) return undefined;
  return near.edits <= 2 || (OURS.test(name) && near.edits <= 5) ? near.name : undefined;
}

/** Names that begin like this are hardly anybody else's. */
const OURS = /^(telegram|whatsapp|aduan|mongo|redis|nomor)/i;
