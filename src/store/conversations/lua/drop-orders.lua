-- Takes handed orders off the head of the list; each item is `id json`.
-- KEYS orders      ARGV ids
local handed = {}
for i = 1, #ARGV do handed[ARGV[i]] = true end
local head = redis.call('LINDEX', KEYS[1], 0)
while head and handed[string.match(head, '^%S+')] do
  redis.call('LPOP', KEYS[1])
  head = redis.call('LINDEX', KEYS[1], 0)
end
return 1
