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
    ...(pretty && {
      transport: {
        target: 'pino-pretty',
        options: { colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
      },
    }),
  });
}

export type { Logger } from 'pino';
