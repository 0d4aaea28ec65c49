// A citizen's browser without the browser: its cookie, its posts, its open line.
import { z } from 'zod';

const line = z.looseObject({
  cursor: z.string(),
  from: z.string(),
  text: z.string().optional(),
  files: z.array(z.looseObject({ id: z.string() })).optional(),
});
export type Line = z.infer<typeof line>;

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Opens a chat of its own at `url`. */
export async function citizen(url: string) {
  const session = await fetch(`${url}/chat/session`, { method: 'POST' });
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { chat } = z.object({ chat: z.string() }).parse(await session.json());

  const send = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { cookie, 'content-type': type }, body });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const listen = (at = url, after?: string) => listenAt(`${at}/chat/stream${after ? `?after=${after}` : ''}`, cookie);
  const lines = async (after?: string): Promise<Line[]> => {
    const live = listen(url, after);
    await live.until('ready');
    await live.close();
    return live.lines();
  };

  return {
    chat,
    cookie,
    listen,
    lines,
    texts: async () => (await lines()).map(({ text }) => text),
    post: (body: object) => send('/chat/messages', 'application/json', JSON.stringify(body)),
    postRaw: (body: string) => send('/chat/messages', 'application/json', body),
    upload: (query: string, bytes: Buffer) =>
      send(`/chat/files${query}`, 'application/octet-stream', Uint8Array.from(bytes)),
    /** The head of the answer; its body is left unread. */
    async get(path: string, _part?: 'head') {
      const answer = await fetch(`${url}${path}`, { headers: { cookie } });
      await answer.body?.cancel();
      return { status: answer.status, headers: answer.headers };
    },
  };
}

/** An open line; `until` resolves once an event of that name has come, rejects when the line ends before. */
function listenAt(url: string, cookie: string) {
  const ending = new AbortController();
  const heard: { event: string; data: string }[] = [];
  const waiting = new Set<() => void>();
  let over: string | undefined;
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  const reading = (async () => {
    const answer = await fetch(url, { headers: { cookie }, signal: ending.signal });
    if (answer.status !== 200 || answer.body === null) throw new Error(`the line was refused: ${answer.status}`);
    let rest = '';
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + piece).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks)
        heard.push({ event: /^event: (.*)$/m.exec(block)?.[1] ?? '', data: /^data: (.*)$/m.exec(block)?.[1] ?? '' });
      wake();
    }
  })()
    .catch((error: unknown) => {
      over = String(error);
    })
    .finally(() => {
      over ??= 'the line ended';
      wake();
    });
  return {
    until: (event: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          const found = heard.some((each) => each.event === event);
          if (!found && over === undefined) return;
          waiting.delete(look);
          if (found) resolve();
          else reject(new Error(`no ${event}: ${over}`));
        };
        waiting.add(look);
        look();
      }),
    lines: (): Line[] => heard.filter(({ event }) => event === 'line').map(({ data }) => line.parse(JSON.parse(data))),
    /** Resolves once the line is over, to how it came to its end. */
    ended: () => reading.then(() => over),
    async close() {
      ending.abort();
      await reading;
    },
  };
}
