-- Turns due timers into mail. A timer that has been moved, taken back or fired since it was read is left alone.
-- KEYS  a partition: timers busy; a timer: mailbox
-- ARGV  partitions; a partition: timers; a timer: chat name due body
local call = redis.call
local k, a = 1, 2
for _ = 1, tonumber(ARGV[1]) do
  local timers, busy = KEYS[k], KEYS[k + 1]
  local n = tonumber(ARGV[a])
  k, a = k + 2, a + 1
  for _ = 1, n do
    local member = ARGV[a] .. '\n' .. ARGV[a + 1]
    local score = call('ZSCORE', timers, member)
    if score and tonumber(score) == tonumber(ARGV[a + 2]) then
      call('RPUSH', KEYS[k], ARGV[a + 3])
      call('SADD', busy, ARGV[a])
      call('ZREM', timers, member)
    end
    k, a = k + 1, a + 4
  end
end
return 1
