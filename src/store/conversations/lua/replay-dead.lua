-- A dead letter's mail goes back to the end of its chat's mailbox, and the letter away.
-- KEYS dead mailbox busy lease      ARGV id chat body channel
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 0 end
redis.call('RPUSH', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[2])
redis.call('HDEL', KEYS[1], ARGV[1])
local owner = string.match(redis.call('GET', KEYS[4]) or '', ':(.*)$')
if owner then redis.call('PUBLISH', ARGV[4] .. owner, ARGV[2]) end
return 1
