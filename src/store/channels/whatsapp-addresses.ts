// The addresses of one WhatsApp number's citizens, in Redis: address → chat, chat → the address last written from, chats that
// are still to be joined, and for a while which message belongs to which chat: WhatsApp tells of a message again after its
// writer's chats were joined, and the other chat would not know it. That last one outlives "hapus data saya" by at most those
// eight days: without it a message that is told again would bring the erased address back.
import type { Cluster, Redis } from 'ioredis';
import type { AddressBook } from '../../ports/address-book.ts';
import { runScript, script } from '../redis/lua-script.ts';

/** s; messages are looked for on reconnecting up to a week back (WHATSAPP_CATCH_UP_HOURS). */
const rememberedFor = 8 * 24 * 3600;

/** KEYS chats addresses joins messages times, ARGV message address other rememberedFor. */
const meet = script(`
local chats, addresses, joins, messages, times = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local message, address, other = ARGV[1], ARGV[2], ARGV[3]
local known = redis.call('HGET', messages, message)
if known then return known end
local now = tonumber(redis.call('TIME')[1])
local mine = redis.call('HGET', chats, address)
local theirs = other ~= '' and redis.call('HGET', chats, other)
-- Where the conversation goes on now stays; the other chat's mail is led here.
local chat = mine or theirs or address
redis.call('HSET', chats, address, chat)
if other ~= '' then redis.call('HSET', chats, other, chat) end
redis.call('HSET', addresses, chat, address)
if mine and theirs and mine ~= theirs then
  redis.call('HSET', addresses, theirs, address)
  redis.call('HSET', joins, theirs, chat)
end
redis.call('HSET', messages, message, chat)
redis.call('ZADD', times, now, message)
local old = redis.call('ZRANGEBYSCORE', times, '-inf', now - tonumber(ARGV[4]), 'LIMIT', 0, 50)
for _, each in ipairs(old) do
  redis.call('HDEL', messages, each)
  redis.call('ZREM', times, each)
end
return chat
`);

/** @param number tells the numbers of one Redis apart. */
export function makeWhatsAppAddresses({
  redis,
  number,
  prefix,
}: {
  redis: Redis | Cluster;
  number: string;
  prefix: string;
}): AddressBook {
  const key = (name: string) => `{${prefix}:whatsapp:${number}}:${name}`;
  const [chats, addresses, joins] = [key('chats'), key('addresses'), key('joins')];
  const all = [chats, addresses, joins, key('messages'), key('times')];
  /** Looks through all, a page at a time: few ask for it. */
  async function addressesOf(chat: string): Promise<string[]> {
    const own = new Set<string>();
    let cursor = '0';
    do {
      const [next, page] = await redis.hscan(chats, cursor, 'COUNT', 1_000);
      for (let i = 0; i < page.length; i += 2) {
        const address = page[i];
        if (address !== undefined && page[i + 1] === chat) own.add(address);
      }
      cursor = next;
    } while (cursor !== '0');
    return [...own];
  }
  return {
    met: async (message, address, other) =>
      String(await runScript(redis, meet, all, [message, address, other ?? '', rememberedFor])),
    addressOf: async (chat) => (await redis.hget(addresses, chat)) ?? undefined,
    addressesOf,
    async forget(chat) {
      const own = await addressesOf(chat);
      // Where it is answered goes last: a crash before it leaves the chat to be found again.
      if (own.length > 0) await redis.hdel(chats, ...own);
      await redis.hdel(joins, chat);
      await redis.hdel(addresses, chat);
    },
    async joins() {
      return Object.entries(await redis.hgetall(joins)).map(([absorbed, kept]) => ({ kept, absorbed }));
    },
    async joined({ absorbed }) {
      await redis.hdel(joins, absorbed);
    },
  };
}
