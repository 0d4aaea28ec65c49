// A setting with a typo would silently count for nothing: TELEGRAM_BOT_TOKE leaves Telegram off.
import { nearest } from '../../text/words/nearest.ts';

/** One sentence for each name in `env` or `file` that looks like one of `names` and isn't. */
export function nearMisses({
  names,
  env,
  file,
}: {
  names: readonly string[];
  env: readonly string[];
  /** Names in .env, which is ours alone: whatever we don't know there is said. */
  file: readonly string[];
}): string[] {
  const inEnv = env
    .filter((name) => !names.includes(name) && !file.includes(name))
    .flatMap((name) => {
      const near = nearest(name.toUpperCase(), names);
      if (near === undefined) return [];
      const ours = near.edits <= 2 || (OURS.test(name) && near.edits <= 5);
      return ours ? [`The environment sets ${name}, which is no setting of ours; did you mean ${near.name}?`] : [];
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

/** Names that begin like this are hardly anybody else's. */
const OURS = /^(telegram|whatsapp|aduan|mongo|redis|nomor)/i;
