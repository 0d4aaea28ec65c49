// A message of a page goes into the mailbox, and stands in the page's transcript.
import type { FastifyReply } from 'fastify';
import { within } from '../../async/within.ts';
import type { Content } from '../../domain/mail.ts';
import type { WebEntry } from '../../ports/web-transcript.ts';
import { publicLine } from './public-line.ts';
import { refuse } from './refuse.ts';
import type { RouteParts } from './route-parts.ts';

/** What a page sent: the chat, the page's own id of the message, what it holds, and how it stands in the transcript. */
export interface Incoming {
  chat: string;
  id: string;
  content: Content;
  shown: Partial<WebEntry>;
}

/** Hands a message in, then keeps it in the transcript; only then is it confirmed. All of it can be repeated by the same id. */
export async function takeIn(
  { transcript, clock, log, settings, texts, receiver }: RouteParts,
  reply: FastifyReply,
  { chat, id, content, shown }: Incoming,
): Promise<FastifyReply> {
  const receive = receiver();
  if (receive === undefined) return refuse(reply, texts, 'notKept');
  const at = clock.now();
  try {
    const mail = { type: 'message' as const, id, at, content };
    const [receipt] = await within(
      settings.patience,
      receive([{ chat: { channel: 'web', account: settings.account, chat }, mail }]),
    );
    if (receipt !== 'kept' && receipt !== 'seen') return refuse(reply, texts, 'full', 15);
    const line = await within(settings.patience, transcript.add(chat, { id, from: 'citizen', at, ...shown }));
    return reply.header('cache-control', 'no-store').send({ chat, line: line === null ? null : publicLine(line) });
  } catch (error) {
    log.warn({ chat, err: error }, 'web chat: a message could not be kept');
    return refuse(reply, texts, 'notKept');
  }
}
