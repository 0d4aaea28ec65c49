-- Mail at the door: each once, durable, and its chat marked busy. A repeat is known by the chat's highest `seq`, which
-- counts for nothing after a quiet week, or by a window of the last 128 hashes of 8 characters. Mail whose numbers come in
-- order moves the mark; all other goes into the window, numbered or not. Numbered mail is looked for in both, so that it
-- does not matter by which way it came first; the record says whether there is a window, and where. Up to nine hashes stand
-- in the record itself, as many as a usual report needs: a key of their own costs 190 bytes more, and is for the chats that
-- write more. That one lapses, and what comes after it begins in the record again.
-- KEYS  a partition: lease busy; an arrival: record mailbox seen
-- ARGV  process now(s, 10 digits) most quiet(s) remember(s) channel partitions; a partition: arrivals;
--       an arrival: order(1: o in order, p pushed, - without a number)seq(16)hash(8)at(s) body
-- Reply, a partition: lease; an arrival: code (0 kept, 1 seen, 2 full) waiting
local call, sub, find, rep = redis.call, string.sub, string.find, string.rep
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
    local order, seq, hash = sub(fields, 1, 1), sub(fields, 2, 17), sub(fields, 18, 25)
    local ordered = order == 'o'
    k, a = k + 3, a + 2
    -- The window changes the length of a record, so it is written whole; a mark is written in its place.
    local stored = ordered and call('GETRANGE', record, 0, 42) or call('GET', record) or ''
    local head, flag = sub(stored, 1, 42), sub(stored, 43, 43)
    local count = flag > '1' and string.byte(flag) - 96 or 0
    local known, window = false, ''
    if order ~= '-' and head ~= '' then
      local mark, marked = tonumber(sub(head, 16, 31)), tonumber(sub(head, 32, 41))
      known = marked > 0 and tonumber(seq) <= mark and not (now - marked > quiet and tonumber(sub(fields, 26)) >= marked)
    end
    if not known and (flag > '0' or not ordered) then
      if count == 0 then window = call('GET', seen) or ''
      elseif ordered then window = call('GETRANGE', record, 43, 42 + 8 * count)
      else window = sub(stored, 44, 43 + 8 * count) end
      known = inWindow(window, hash)
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
          call('SET', record, rep('0', 15) .. seq .. ARGV[2] .. '00')
        else
          call('SETRANGE', record, 15, seq .. ARGV[2])
        end
      else
        if head == '' then head = rep('0', 42) end
        local state = sub(stored, 44 + 8 * count)
        if #window == 8 * count and count < 9 then
          call('SET', record, head .. string.char(97 + count) .. window .. hash .. state)
        else
          call('SET', seen, sub(window .. hash, -1024), 'EX', ARGV[5])
          if flag ~= '1' then call('SET', record, head .. '1' .. state) end
        end
      end
      out[#out + 1] = 0
    end
    out[#out + 1] = waiting
  end
  if #woken > 0 then call('PUBLISH', ARGV[6] .. owner, table.concat(woken, '\n')) end
end
return out
