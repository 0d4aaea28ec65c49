// The addresses of one WhatsApp number's citizens, in Redis: address → chat, and chat → the address last written from.
import type { Cluster, Redis } from 'ioredis';
import type { AddressBook } from '../ports/address-book.ts';
import { runScript, script } from './lua-script.ts';

/** KEYS chats addresses, ARGV address other. Answers the chat, and a second one that turned out to be the same person's. */
const meet = script(`
local chats, addresses, address, other = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
local mine = redis.call('HGET', chats, address)
local theirs = other ~= '' and redis.call('HGET', chats, other)
-- Where the conversation goes on now stays; the other chat's mail is led here.
local chat = mine or theirs or address
redis.call('HSET', chats, address, chat)
if other ~= '' then redis.call('HSET', chats, other, chat) end
redis.call('HSET', addresses, chat, address)
if mine and theirs and mine ~= theirs then
  redis.call('HSET', addresses, theirs, address)
  return {chat, theirs}
end
return {chat}
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
  return {
    async met(address, other) {
      const answer = await runScript(redis, meet, [key('chats'), key('addresses')], [address, other ?? '']);
      const [chat, absorbed] = Array.isArray(answer) ? answer.map(String) : [];
      return { chat: chat ?? address, ...(absorbed !== undefined && { absorbed }) };
    },
    addressOf: async (chat) => (await redis.hget(key('addresses'), chat)) ?? undefined,
  };
}
