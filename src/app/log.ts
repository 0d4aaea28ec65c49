// The one logger: structured, ids only, pretty on a terminal. Personal data never reaches it; what looks like a secret is cut out.
import { type Logger, pino } from 'pino';

/** Fields that must never be printed, wherever they stand; a second line of defence behind not logging them. */
const secretFields = ['token', 'secret', 'authorization', 'cookie', 'phone', 'text', 'body'].flatMap((name) => [
  name,
  `*.${name}`,
]);

/** @param level a pino level; @param pretty people read it (a terminal) rather than programs. */
export function makeLog(level: string, pretty: boolean): Logger {
  return pino({
    level,
    base: null,
    redact: { paths: secretFields, censor: '[cut]' },
    serializers: { err: told },
    ...(pretty && {
      transport: {
        target: 'pino-pretty',
        options: { colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
      },
    }),
  });
}

/**
 * Of an error its kind, words, place and cause. Not what libraries hang on it besides: ioredis the whole command, with what
 * a citizen wrote.
 */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: told(error.cause) };
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}

export type { Logger } from 'pino';
