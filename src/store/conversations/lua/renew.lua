-- Prolongs (ms > 0) or gives up (0) leases, where the token is still the holder's.
-- KEYS  leases      ARGV  ms, tokens      Reply, a lease: 1 held, 0 another's
local out = {}
for i = 1, #KEYS do
  local held = redis.call('GET', KEYS[i]) == ARGV[i + 1]
  if held and ARGV[1] == '0' then redis.call('DEL', KEYS[i]) end
  if held and ARGV[1] ~= '0' then redis.call('PEXPIRE', KEYS[i], ARGV[1]) end
  out[i] = held and 1 or 0
end
return out
