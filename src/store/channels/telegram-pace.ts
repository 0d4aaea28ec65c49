// The pace of one Telegram bot, kept in Redis so that all processes share it. See docs/decisions on the pace.
import type { Cluster, Redis } from 'ioredis';
import type { Pace } from '../../ports/pace.ts';
import { runScript, type Script, script } from '../redis/lua-script.ts';

/** Telegram's limits. Source: core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. */
export interface TelegramLimits {
  /** Messages a second, all chats together. */
  perSecond: number;
  /** Messages that one chat may get at once before it falls to one a second. */
  chatBurst: number;
  /** Messages a minute in one group. */
  groupPerMinute: number;
}

export const telegramLimits: TelegramLimits = { perSecond: 30, chatBurst: 3, groupPerMinute: 20 };

/** Milliseconds after which a permit whose holder died comes back; longer than any send takes, a file included. */
const lease = 75_000;

/** Milliseconds that timers and clocks here and there may be off. */
const slack = 2;

/**
 * Permits, not a rate: there are `perSecond` of them, and each comes back when its next use cannot reach Telegram
 * within a second of this one, however the network or a slow process bends the times; see {@link give}.
 */
const take: Script = script(`
local permits, pause, state, chat, chatPause = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local lane, permit, per, burst, group, lease = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local span = tonumber(ARGV[7])
local t = redis.call('TIME')
local now = t[1] * 1000 + t[2] / 1000
local paused = redis.call('PTTL', pause)
if paused > 0 then return {0, paused, 'pause'} end
local chatPaused = redis.call('PTTL', chatPause)
if chatPaused > 0 then return {0, chatPaused, 'chat'} end
local tat = 0
if group > 0 then
  redis.call('ZREMRANGEBYSCORE', chat, '-inf', now - 60000)
  if redis.call('ZCARD', chat) >= group then
    local first = redis.call('ZRANGE', chat, 0, 0, 'WITHSCORES')
    return {0, math.ceil(first[2] + 60000 - now), 'chat'}
  end
else
  tat = tonumber(redis.call('GET', chat) or '0')
  if tat < now then tat = now end
  local early = tat - now - (burst - 1) * 1000
  if early > 0 then return {0, math.ceil(early), 'chat'} end
end
local mine = redis.call('HMGET', state, 'waiting', 'spaced')
if lane == 'broadcast' then
  local held = math.max(tonumber(mine[1] or '0'), tonumber(mine[2] or '0')) - now
  if held > 0 then return {0, math.ceil(held), 'bot'} end
end
redis.call('ZREMRANGEBYSCORE', permits, '-inf', now)
if redis.call('ZCARD', permits) >= per then
  local first = redis.call('ZRANGE', permits, 0, 0, 'WITHSCORES')
  local wait = math.max(1, math.min(1000, math.ceil(first[2] - now)))
  if lane == 'conversation' then redis.call('HSET', state, 'waiting', now + wait + 20) redis.call('PEXPIRE', state, 2 * span) end
  return {0, wait, 'bot'}
end
redis.call('ZADD', permits, now + lease, permit)
redis.call('PEXPIRE', permits, lease)
if lane == 'broadcast' then
  -- Nearly even, so that permits come back evenly and a reply never waits long for one; a late sender may catch up a little.
  redis.call('HSET', state, 'spaced', math.max(tonumber(mine[2] or '0'), now - 20) + 960 / per)
  redis.call('PEXPIRE', state, 2 * span)
else
  redis.call('HDEL', state, 'waiting')
end
if group > 0 then
  redis.call('ZADD', chat, now, permit)
  redis.call('PEXPIRE', chat, 60000)
else
  redis.call('SET', chat, tat + 1000, 'PX', math.ceil(tat + 1000 - now))
end
return {1, 0, permit}
`);

/**
 * Telegram counted this send before its answer set out, and counts the next one after its request has arrived. So a
 * second lies between them when the next is sent 1,000 ms after the answer came, less a way back and a way there: less
 * the shortest round trip of late. Until a whole span has been seen nothing is taken off. Where times vary, the shortest of
 * late was not the shortest there is, and what left in time may arrive bunched: half of what a usual one takes longer is
 * left on, nothing where times are steady.
 */
const give: Script = script(`
local permits, state, chat = KEYS[1], KEYS[2], KEYS[3]
local permit, took, group, span, slack = ARGV[1], tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
local t = redis.call('TIME')
local now = t[1] * 1000 + t[2] / 1000
local early = 0
if took then
  local seen = redis.call('HMGET', state, 'since', 'shortest', 'before', 'usual')
  local since, shortest, before = tonumber(seen[1] or now), tonumber(seen[2] or took), tonumber(seen[3] or '0')
  local usual = tonumber(seen[4] or took)
  usual = usual + (took - usual) / 16
  if now - since > span then since, before, shortest = now, shortest, took end
  shortest = math.min(shortest, took)
  local least = math.min(shortest, before, 1000)
  early = math.max(0, least - slack - math.max(0, usual - least) / 2)
  redis.call('HSET', state, 'since', since, 'shortest', shortest, 'before', before, 'usual', usual)
  redis.call('PEXPIRE', state, 2 * span)
end
redis.call('ZADD', permits, 'XX', now + 1000 - early, permit)
if group ~= '' then redis.call('ZADD', chat, 'XX', now, permit) end
return 1
`);

/** After a 429 of the bot's own what is known of the way is not to be trusted: it is measured anew from here. */
const pause: Script = script(`
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
if KEYS[2] then redis.call('HDEL', KEYS[2], 'since', 'shortest', 'before') end
return 1
`);

const isGroup = (chat: string) => chat.startsWith('-');

/**
 * @param botId tells the bots of one Redis apart. @param makeId gives ids that no two processes share.
 * @param span milliseconds over which the shortest round trip is looked for; two such spans are remembered.
 * Rejects when Redis cannot be reached.
 */
export function makeTelegramPace({
  redis,
  botId,
  prefix,
  makeId,
  limits = telegramLimits,
  span = 5_000,
}: {
  redis: Redis | Cluster;
  botId: string;
  prefix: string;
  makeId: () => string;
  limits?: TelegramLimits;
  span?: number;
}): Pace {
  const key = (...parts: string[]) => [`{${prefix}:telegram:${botId}}`, ...parts].join(':');
  const permits = key('permits');
  return {
    async take(chat, lane) {
      const keys = [permits, key('pause'), key('state'), key('chat', chat), key('pause', chat)];
      const group = isGroup(chat) ? limits.groupPerMinute : 0;
      const permit = makeId();
      const answer = await runScript(redis, take, keys, [
        lane,
        permit,
        limits.perSecond,
        limits.chatBurst,
        group,
        lease,
        span,
      ]);
      const [went, wait, scope] = Array.isArray(answer) ? answer : [];
      if (went === 1) return { ok: true, permit };
      return { ok: false, wait: Number(wait), scope: scope === 'chat' || scope === 'pause' ? scope : 'bot' };
    },
    async give(permit, chat, took) {
      const group = isGroup(chat) ? '1' : '';
      await runScript(
        redis,
        give,
        [permits, key('state'), key('chat', chat)],
        [permit, took ?? '', group, span, slack],
      );
    },
    async pause(seconds, chat) {
      await runScript(redis, pause, chat === undefined ? [key('pause'), key('state')] : [key('pause', chat)], [
        Math.ceil(seconds * 1000),
      ]);
    },
  };
}
