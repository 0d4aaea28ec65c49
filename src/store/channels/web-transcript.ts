// Transcripts of web chats in Redis: a bounded stream a chat, the ids seen, and a wake-up over pub/sub. The wake-up
// carries no content, so one that is lost with a connection costs nothing: whoever watches reads on from where it was.
import type { Cluster, Redis } from 'ioredis';
import type { WebLine, WebNews, WebTranscript } from '../../ports/web-transcript.ts';
import { webEntry } from '../../ports/web-transcript.ts';
import type { RedisLink } from '../redis/redis.ts';

export interface WebTranscriptParts {
  link: RedisLink;
  /** What the keys begin with. */
  prefix?: string;
  /** Lines kept a chat. */
  lines?: number;
  /** A chat in which nothing happened for so long (ms) is forgotten. */
  ttl?: number;
}

const day = 24 * 60 * 60 * 1000;
/** Ids are remembered for longer than lines, as a browser may retry late. */
const idsPerLine = 5;

// KEYS: lines, ids, news. ARGV: id, at, entry, lines kept, ids kept, ttl. Returns the line's cursor.
const addScript = `
local known = redis.call('HGET', KEYS[2], ARGV[1])
if known then return known end
local cursor = redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[4], '*', 'entry', ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], cursor)
redis.call('LPUSH', KEYS[3], ARGV[1])
while redis.call('LLEN', KEYS[3]) > tonumber(ARGV[5]) do redis.call('HDEL', KEYS[2], redis.call('RPOP', KEYS[3])) end
for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], ARGV[6]) end
redis.call('PUBLISH', ARGV[2], 'line')
return cursor
`;

/** One more connection of the link is taken for pub/sub once somebody watches; closing the link closes it. */
export function makeWebTranscript({
  link,
  prefix = 'aduan:web',
  lines = 200,
  ttl = 90 * day,
}: WebTranscriptParts): WebTranscript {
  const key = (chat: string, what: string) => `${prefix}:{${chat}}:${what}`;
  const { redis } = link;
  const news = makeNews(link);

  const read: WebTranscript['read'] = async (chat, after) => {
    const rows = await redis.xrange(key(chat, 'lines'), after === undefined ? '-' : `(${after}`, '+');
    return rows.map(toLine);
  };

  return {
    read,
    async add(chat, entry) {
      const cursor = await redis.eval(
        addScript,
        3,
        key(chat, 'lines'),
        key(chat, 'ids'),
        key(chat, 'order'),
        entry.id,
        key(chat, 'news'),
        JSON.stringify(webEntry.parse(entry)),
        lines,
        lines * idsPerLine,
        ttl,
      );
      const [row] = await redis.xrange(key(chat, 'lines'), String(cursor), String(cursor));
      return row === undefined ? null : toLine(row);
    },
    watch: (chat, tell) => news.watch(key(chat, 'news'), tell),
    async typing(chat) {
      await redis.publish(key(chat, 'news'), 'typing');
    },
    async erase(chat) {
      // Emptied, not deleted: a stream that begins anew within the same millisecond would give the same cursors again.
      await redis.xtrim(key(chat, 'lines'), 'MAXLEN', 0);
      await redis.del(key(chat, 'ids'), key(chat, 'order'));
      await redis.publish(key(chat, 'news'), 'erased');
    },
  };
}

function toLine([cursor, fields]: [id: string, fields: string[]]): WebLine {
  return { cursor, entry: webEntry.parse(JSON.parse(fields[1] ?? 'null')) };
}

/** One subscribing connection a process, shared by all that watch. */
function makeNews(link: RedisLink) {
  const watchers = new Map<string, Set<(news: WebNews) => void>>();
  let connecting: Promise<Redis | Cluster> | undefined;

  const tellAll = (channel: string, what: WebNews) => {
    for (const tell of watchers.get(channel) ?? []) tell(what);
  };

  function connection(): Promise<Redis | Cluster> {
    connecting ??= connect().catch((cause) => {
      connecting = undefined;
      throw new Error('no connection for the news of web chats', { cause });
    });
    return connecting;
  }

  async function connect(): Promise<Redis | Cluster> {
    const made = await link.subscriber();
    made.on('message', (channel: string, what: string) =>
      tellAll(channel, what === 'typing' || what === 'erased' ? what : 'line'),
    );
    // After an outage: subscribe to all again, then have everybody read what they may have missed.
    made.on('ready', () => {
      const channels = [...watchers.keys()];
      if (channels.length === 0) return;
      made.subscribe(...channels).then(
        () => {
          for (const channel of channels) tellAll(channel, 'line');
        },
        () => made.disconnect(true), // gone again: the next 'ready' does it
      );
    });
    return made;
  }

  return {
    async watch(channel: string, tell: (news: WebNews) => void): Promise<() => void> {
      const all = watchers.get(channel) ?? new Set();
      all.add(tell);
      watchers.set(channel, all);
      const leave = () => {
        all.delete(tell);
        if (all.size > 0 || watchers.get(channel) !== all) return;
        watchers.delete(channel);
        // Where this fails, a message comes that nobody here waits for.
        connecting?.then((made) => made.unsubscribe(channel)).catch(() => undefined);
      };
      try {
        await (await connection()).subscribe(channel);
      } catch (cause) {
        leave();
        throw new Error('cannot watch a web chat', { cause });
      }
      return leave;
    },
  };
}
