-- Mail at the door: each once, durable, and its chat marked busy. A repeat is known by the chat's highest `seq`, which
-- counts for nothing after a quiet week, or by a window of the last 128 hashes of 8 characters. Mail whose numbers come in
-- order moves the mark; all other goes into the window, numbered or not. Numbered mail is looked for in both, so that it
-- does not matter by which way it came first; the record says whether numbered mail was ever put into the window.
-- KEYS  a partition: lease busy; an arrival: record mailbox seen
-- ARGV  process now(s, 10 digits) most quiet(s) remember(s) channel partitions; a partition: arrivals;
--       an arrival: order(1: o in order, p pushed, - without a number)seq(16)hash(8)at(s) body
-- Reply, a partition: lease; an arrival: code (0 kept, 1 seen, 2 full) waiting
local call, sub, find = redis.call, string.sub, string.find
local me, now, most, quiet = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local k, a, out = 1, 8, {}

local function inWindow(window, hash)
  local from = find(window, hash, 1, true)
  while from do
    if (from - 1) % 8 == 0 then return true end
    from = find(window, hash, from + 1, true)
  end
  return false
end

for _ = 1, tonumber(ARGV[7]) do
  local lease, busy, woken = call('GET', KEYS[k]) or '', KEYS[k + 1], {}
  local owner = string.match(lease, ':(.*)$')
  local others = owner and owner ~= me
  local arrivals = tonumber(ARGV[a])
  -- A lease is named `…lease`, a record `…c:chat`.
  local name = #KEYS[k] - 2
  k, a = k + 2, a + 1
  out[#out + 1] = lease
  for _ = 1, arrivals do
    local record, mailbox, seen = KEYS[k], KEYS[k + 1], KEYS[k + 2]
    local fields, body = ARGV[a], ARGV[a + 1]
    local order, seq = sub(fields, 1, 1), sub(fields, 2, 17)
    local ordered = order == 'o'
    k, a = k + 3, a + 2
    local known, head, window, windowed = false, '', '', false
    if order ~= '-' then
      head = call('GETRANGE', record, 0, 42)
      if head ~= '' then
        local mark, marked = tonumber(sub(head, 16, 31)), tonumber(sub(head, 32, 41))
        known = marked > 0 and tonumber(seq) <= mark and not (now - marked > quiet and tonumber(sub(fields, 26)) >= marked)
        windowed = sub(head, 43) == '1'
      end
    end
    if not known and (windowed or not ordered) then
      window = call('GET', seen) or ''
      known = inWindow(window, sub(fields, 18, 25))
    end
    -- Pushed first and taken back where there is no room: that is rare, and a call less for all others.
    local waiting = known and call('LLEN', mailbox) or call('RPUSH', mailbox, body)
    if known then
      out[#out + 1] = 1
    elseif waiting - 1 >= most or (#body > 2048 and waiting - 1 >= most / 8) then
      call('RPOP', mailbox)
      waiting = waiting - 1
      if waiting <= most and call('LINDEX', mailbox, -1) ~= '!full' then
        waiting = call('RPUSH', mailbox, '!full')
        if others then woken[#woken + 1] = sub(record, name) end
      end
      out[#out + 1] = 2
    else
      if waiting == 1 then call('SADD', busy, sub(record, name)) end
      if others then woken[#woken + 1] = sub(record, name) end
      if ordered then
        if head == '' then
          call('SET', record, string.rep('0', 15) .. seq .. ARGV[2] .. '00')
        else
          call('SETRANGE', record, 15, seq .. ARGV[2])
        end
      else
        call('SET', seen, sub(window .. sub(fields, 18, 25), -1024), 'EX', ARGV[5])
        if order ~= '-' and head == '' then call('SET', record, string.rep('0', 42) .. '1') end
        if head ~= '' and not windowed then call('SETRANGE', record, 42, '1') end
      end
      out[#out + 1] = 0
    end
    out[#out + 1] = waiting
  end
  if #woken > 0 then call('PUBLISH', ARGV[6] .. owner, table.concat(woken, '\n')) end
end
return out
