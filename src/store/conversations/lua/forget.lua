-- A chat is erased, where nothing waits in it and nothing has happened since it was looked at. The hashes by which a repeat
-- of its messages is known are left to lapse: a repeat must not begin it anew.
-- KEYS record mailbox outbox busy timers tries seen      ARGV chat version remember(s) timers...
local call = redis.call
if call('LLEN', KEYS[2]) + call('EXISTS', KEYS[3]) > 0 then return 0 end
local head = call('GETRANGE', KEYS[1], 0, 114)
if tonumber(head == '' and '0' or string.sub(head, 1, 9)) ~= tonumber(ARGV[2]) then return 0 end
local hashes = 8 * math.max(0, (string.byte(head, 43) or 0) - 96)
if hashes > 0 then call('SET', KEYS[7], string.sub(head, 44, 43 + hashes), 'EX', ARGV[3]) end
call('DEL', KEYS[1])
call('SREM', KEYS[4], ARGV[1])
for i = 4, #ARGV do call('ZREM', KEYS[5], ARGV[1] .. '\n' .. ARGV[i]) end
call('HDEL', KEYS[6], ARGV[1])
return 1
