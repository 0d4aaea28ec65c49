-- Takes leases that nobody holds. A lease is `epoch:process`; the epoch grows, so an old holder's writes are refused.
-- KEYS  a partition: lease epoch      ARGV  process ms      Reply, a partition: token or ''
local out = {}
for i = 1, #KEYS, 2 do
  local held = redis.call('GET', KEYS[i])
  if not held then
    held = redis.call('INCR', KEYS[i + 1]) .. ':' .. ARGV[1]
    redis.call('SET', KEYS[i], held, 'PX', ARGV[2])
  end
  out[#out + 1] = string.match(held, ':(.*)$') == ARGV[1] and held or ''
end
return out
