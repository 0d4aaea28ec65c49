// The addresses of one WhatsApp number's citizens, in Redis: address → chat, chat → the address last written from, and
// chats that are still to be joined.
import type { Cluster, Redis } from 'ioredis';
import type { AddressBook } from '../ports/address-book.ts';
import { runScript, script } from './lua-script.ts';

/** KEYS chats addresses joins, ARGV address other. */
const meet = script(`
local chats, addresses, joins, address, other = KEYS[1], KEYS[2], KEYS[3], ARGV[1], ARGV[2]
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
  return {
    met: async (address, other) =>
      String(await runScript(redis, meet, [chats, addresses, joins], [address, other ?? ''])),
    addressOf: async (chat) => (await redis.hget(addresses, chat)) ?? undefined,
    async joins() {
      return Object.entries(await redis.hgetall(joins)).map(([absorbed, kept]) => ({ kept, absorbed }));
    },
    async joined({ absorbed }) {
      await redis.hdel(joins, absorbed);
    },
  };
}
