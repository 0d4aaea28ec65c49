// A citizen in a browser, as the web chat's server sees one: a cookie, posts, and a stream that stays open.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Citizen, makeHearing } from './citizen.ts';

const line = z.object({
  from: z.enum(['us', 'citizen']),
  text: z.string().optional(),
  options: z.array(z.object({ ref: z.string(), label: z.string() })).optional(),
});

/** @param address where the web chat is, as http://host:port. */
export async function webCitizen(address: string): Promise<Citizen> {
  const session = await fetch(`${address}/chat/session`, { method: 'POST' });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (!session.ok || cookie === '') throw new Error(`the web chat answered ${session.status} to a new citizen`);
  const ending = new AbortController();
  const hearing = makeHearing();
  const stream = await fetch(`${address}/chat/stream`, { headers: { cookie }, signal: ending.signal });
  const listening = listen(stream, (event) => {
    const read = line.safeParse(event);
    if (read.success && read.data.from === 'us' && read.data.text !== undefined)
      hearing.heard({ text: read.data.text, options: read.data.options ?? [] });
  });

  async function post(path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': type },
      body,
    });
    if (!answer.ok) throw new Error(`the web chat answered ${answer.status} to ${path}`);
  }
  const say = (message: Record<string, unknown>) =>
    post('/chat/messages', 'application/json', JSON.stringify({ id: randomUUID(), ...message }));

  return {
    channel: 'web',
    write: (text) => say({ kind: 'text', text }),
    choose: ({ ref }) => say({ kind: 'choice', ref }),
    sendPhoto: (bytes) =>
      post(`/chat/files?id=${randomUUID()}&name=foto.png`, 'application/octet-stream', Uint8Array.from(bytes)),
    sharePlace: (lat, lng) => say({ kind: 'location', lat, lng }),
    hear: hearing.hear,
    async close() {
      ending.abort();
      await listening;
    },
  };
}

/** Reads server-sent events until the stream ends; each event's data as parsed JSON. */
async function listen(stream: Response, onEvent: (event: unknown) => void): Promise<void> {
  if (stream.body === null) throw new Error('the stream has no body');
  let text = '';
  try {
    for await (const chunk of stream.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = text
          .slice(0, end)
          .split('\n')
          .flatMap((row) => (row.startsWith('data:') ? [row.slice(5).trim()] : []));
        text = text.slice(end + 2);
        if (data.length > 0) onEvent(JSON.parse(data.join('\n')));
      }
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
