// What can't be taken, as an answer over HTTP: a code for the page, a sentence for the person, and whether trying again helps.
import type { FastifyReply } from 'fastify';
import type { WebChatTexts } from './texts.ts';

export type RefusalCode = keyof WebChatTexts['errors'];

/** HTTP status, and whether the page should try again by itself. */
const table: Record<RefusalCode, { status: number; retry: boolean }> = {
  notKept: { status: 503, retry: true },
  busy: { status: 503, retry: true },
  full: { status: 429, retry: true },
  slowDown: { status: 429, retry: true },
  noChat: { status: 401, retry: true },
  tooLong: { status: 413, retry: false },
  tooBig: { status: 413, retry: false },
  wrongType: { status: 415, retry: false },
  emptyFile: { status: 422, retry: false },
  unavailable: { status: 503, retry: true },
  empty: { status: 422, retry: false },
  notUnderstood: { status: 400, retry: false },
  notFound: { status: 404, retry: false },
  elsewhere: { status: 403, retry: false },
};

/** Answers with the refusal; `after` is how many seconds the page should wait before it tries again. */
export function refuse(reply: FastifyReply, texts: WebChatTexts, code: RefusalCode, after = 5): FastifyReply {
  const { status, retry } = table[code];
  if (retry) reply.header('retry-after', String(after));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ code, text: texts.errors[code], retry, ...(retry && { after }) });
}
