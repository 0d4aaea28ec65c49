// The pace of one WhatsApp number, kept in Redis so that a restart does not begin anew. WhatsApp names no limits; these
// keep a number from looking like a machine. See docs/decisions on WhatsApp.
import type { Cluster, Redis } from 'ioredis';
import type { Pace } from '../../ports/pace.ts';
import { runScript, script } from '../redis/lua-script.ts';

export interface WhatsAppCaps {
  /** Messages a minute and a day (24 h, sliding by the hour), all chats together. */
  perMinute: number;
  perDay: number;
}

/** Of both caps, what broadcasts may use; the rest is kept for those who wait for an answer. */
const broadcastShare = 0.5;

/** KEYS minute pause hours, ARGV permit perMinute perDay. The minute is a sorted set of times, the day a hash of hours. */
const take = script(`
local minute, pause, hours = KEYS[1], KEYS[2], KEYS[3]
local permit, perMinute, perDay = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local paused = redis.call('PTTL', pause)
if paused > 0 then return {0, paused, 'pause'} end
local hour = math.floor(now / 3600000)
local day = 0
local kept = redis.call('HGETALL', hours)
for i = 1, #kept, 2 do
  if tonumber(kept[i]) > hour - 24 then day = day + tonumber(kept[i + 1]) else redis.call('HDEL', hours, kept[i]) end
end
if day >= perDay then return {0, (hour + 1) * 3600000 - now, 'bot'} end
redis.call('ZREMRANGEBYSCORE', minute, '-inf', now - 60000)
if redis.call('ZCARD', minute) >= perMinute then
  local first = redis.call('ZRANGE', minute, -perMinute, -perMinute, 'WITHSCORES')
  return {0, math.max(1, math.ceil(first[2] + 60000 - now)), 'bot'}
end
redis.call('ZADD', minute, now, permit)
redis.call('PEXPIRE', minute, 60000)
redis.call('HINCRBY', hours, hour, 1)
redis.call('EXPIRE', hours, 90000)
return {1, 0, permit}
`);

const pause = script(`
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
return 1
`);

/** @param makeId gives ids that no two processes share. Rejects when Redis cannot be reached. */
export function makeWhatsAppPace({
  redis,
  number,
  prefix,
  makeId,
  caps,
}: {
  redis: Redis | Cluster;
  number: string;
  prefix: string;
  makeId: () => string;
  caps: WhatsAppCaps;
}): Pace {
  const key = (name: string) => `{${prefix}:whatsapp:${number}}:${name}`;
  const share = (cap: number, lane: string) =>
    lane === 'broadcast' ? Math.max(1, Math.floor(cap * broadcastShare)) : cap;
  return {
    async take(_chat, lane) {
      const permit = makeId();
      const limits = [share(caps.perMinute, lane), share(caps.perDay, lane)];
      const answer = await runScript(redis, take, [key('minute'), key('pause'), key('hours')], [permit, ...limits]);
      const [went, wait, scope] = Array.isArray(answer) ? answer : [];
      if (went === 1) return { ok: true, permit };
      return { ok: false, wait: Number(wait), scope: scope === 'pause' ? 'pause' : 'bot' };
    },
    // A minute is counted from the permit on, however long the send takes.
    give: async () => undefined,
    async pause(seconds) {
      await runScript(redis, pause, [key('pause')], [Math.ceil(seconds * 1000)]);
    },
  };
}
