-- Whether chats can be written to: the one letter of their records that says so, empty where there is no record.
-- KEYS  records      ARGV  where the letter stands      Reply, a record: the letter
local out = {}
for i = 1, #KEYS do out[i] = redis.call('GETRANGE', KEYS[i], ARGV[1], ARGV[1]) end
return out
