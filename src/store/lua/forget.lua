-- A chat is erased, where nothing waits in it and nothing has happened since it was looked at.
-- KEYS record mailbox outbox busy timers tries      ARGV chat version timers...
local call = redis.call
if call('LLEN', KEYS[2]) + call('EXISTS', KEYS[3]) > 0 then return 0 end
local head = call('GETRANGE', KEYS[1], 0, 8)
if tonumber(head == '' and '0' or head) ~= tonumber(ARGV[2]) then return 0 end
call('DEL', KEYS[1])
call('SREM', KEYS[4], ARGV[1])
for i = 3, #ARGV do call('ZREM', KEYS[5], ARGV[1] .. '\n' .. ARGV[i]) end
call('HDEL', KEYS[6], ARGV[1])
return 1
