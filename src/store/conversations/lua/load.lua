-- Chats as they are stored. Reads only.
-- KEYS  a partition: tries; a chat: record mailbox outbox
-- ARGV  partitions; a partition: chats; then a chat: its name
-- Reply, a chat: record mails replies tries
local k, a, out = 1, 2, {}
for _ = 1, tonumber(ARGV[1]) do
  local tries = KEYS[k]
  local chats = tonumber(ARGV[a])
  k, a = k + 1, a + 1
  for _ = 1, chats do
    out[#out + 1] = redis.call('GET', KEYS[k]) or ''
    out[#out + 1] = redis.call('LRANGE', KEYS[k + 1], 0, -1)
    out[#out + 1] = redis.call('GET', KEYS[k + 2]) or ''
    out[#out + 1] = redis.call('HGET', tries, ARGV[a]) or '0'
    k, a = k + 3, a + 1
  end
end
return out
