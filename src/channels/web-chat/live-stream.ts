// Server-sent events: the open line to a page, over which new lines of its chat arrive. Each wake-up reads on from the
// last line sent, so nothing is lost or doubled, whatever becomes of a wake-up.
import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { WebLine, WebTranscript } from '../../ports/web-transcript.ts';
import { publicLine } from './public-line.ts';

export interface LiveStream {
  chat: string;
  /** The last line that the page has, by its cursor. */
  after: string | undefined;
  transcript: WebTranscript;
  heartbeat: number;
  /** Hears what has gone out to the page. */
  onSent?: (lines: readonly WebLine[]) => void;
}

/**
 * Opens the stream as the answer; resolves to a function that ends it, once the page has all there is. Rejects, with
 * nothing sent, when the transcript can't be read. Events: `hello` {chat}, `line` (see `publicLine`, with its cursor as
 * id), `ready` (all there is has been sent), `typing`, `erased`, `beat`.
 */
export async function openLiveStream(
  reply: FastifyReply,
  { chat, after, transcript, heartbeat, onSent }: LiveStream,
  ended: () => void,
): Promise<() => void> {
  const stream = new PassThrough();
  let cursor = after;
  let news = false;
  let pumping = false;
  let leave: (() => void) | undefined;
  let over = false;

  const tell = (event: string, data: unknown, id?: string) => {
    if (!over)
      stream.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const beat = setInterval(() => tell('beat', {}), heartbeat);
  const end = () => {
    if (over) return;
    over = true;
    clearInterval(beat);
    leave?.();
    stream.end();
    ended();
  };
  const tellLines = (lines: readonly WebLine[]) => {
    for (const line of lines) {
      tell('line', publicLine(line), line.cursor);
      cursor = line.cursor;
    }
    if (!over) onSent?.(lines);
  };
  /** Sends what is new; one reading at a time, and once more if news came meanwhile. */
  const pump = async () => {
    news = true;
    if (pumping) return;
    pumping = true;
    try {
      while (news && !over) {
        news = false;
        if (stream.writableNeedDrain) await drained(stream); // a slow phone: wait rather than pile up
        tellLines(await transcript.read(chat, cursor));
      }
    } finally {
      pumping = false;
    }
  };

  stream.on('close', end);
  let known: WebLine[];
  let live = false;
  try {
    leave = await transcript.watch(chat, (what) => {
      if (what === 'typing') tell('typing', {});
      else if (what === 'erased') tell('erased', {});
      else if (live)
        pump().catch(end); // the page comes back by itself and reads on
      else news = true;
    });
    known = await transcript.read(chat, cursor);
  } catch (cause) {
    end();
    throw new Error('cannot open a web chat', { cause });
  }
  // The page has gone, or was told to try again, while we were opening: nobody would read this or end it.
  if (over || reply.sent || reply.raw.destroyed) {
    if (over) leave();
    end();
    return end;
  }
  reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store, no-transform')
    .header('x-accel-buffering', 'no')
    .send(stream);
  tell('hello', { chat });
  tellLines(known);
  tell('ready', {});
  live = true;
  if (news) pump().catch(end);
  return end;
}

function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off('drain', go).off('close', go);
      resolve();
    };
    stream.on('drain', go).on('close', go);
  });
}
