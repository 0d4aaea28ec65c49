-- The end of turns: state, mailbox, outbox, timers, orders and dead letters of a chat change together or not at all.
-- A record is turns(9) attempt(6) mark(16) marked(10) gone(1) window(1), the window's hashes and the state. `window` is 0: no
-- hashes, 1: they stand under a key of their own, a to i: so many follow, of 8 characters each (receive.lua). An outbox is a
-- line a reply, `number:body`. At the same turn nothing but this process has changed it, so with a turn comes what it is to be.
-- KEYS  a partition: lease busy, and where any change has lists: timers orders dead tries; a change: record mailbox outbox
-- ARGV  partitions; a partition: (! where any change has lists, else =)token changes;
--       a change: gone(1: - as it is)turn(1: 0 none, 1 a turn, 2 with lists)sentTo(13)
--       turn 1: the same argument goes on before(9)after(15)took(4)last; then state outbox(= as it is, + more, ! all of it)(lines)
--       turn 2: then timers(n name at|'' ...) orders(n item ...) dead(n id body ...)
-- Reply, a change: mails waiting, -1 stale, -2 not the owner
local call, sub = redis.call, string.sub
local k, a, out = 1, 2, {}

local function list(visit, width)
  local n = tonumber(ARGV[a])
  for i = 1, n do visit(a + 1 + (i - 1) * width) end
  a = a + 1 + n * width
end

-- Mail is taken by count, so the last one taken must be the one that was handled; and whether more waits behind it.
local function isMail(mailbox, took, key)
  if took == 0 then return true, nil end
  local last, behind = unpack(call('LRANGE', mailbox, took - 1, took))
  return last and sub(last, 1, #key) == key, behind ~= nil
end

-- Takes what has been sent off an outbox; whether anything is left.
local function confirm(outbox, sentTo)
  local left = {}
  for line in string.gmatch(call('GET', outbox) or '', '[^\n]+\n') do
    if tonumber(string.match(line, '^%d+')) > sentTo then left[#left + 1] = line end
  end
  if #left == 0 then call('DEL', outbox) else call('SET', outbox, table.concat(left)) end
  return #left > 0
end

for _ = 1, tonumber(ARGV[1]) do
  -- A lease is named `…lease`, a record `…c:chat`.
  local name = #KEYS[k] - 2
  local owner = call('GET', KEYS[k]) == sub(ARGV[a], 2)
  local busy, timers, orders, dead, tries = KEYS[k + 1], nil, nil, nil, nil
  k = k + 2
  if sub(ARGV[a], 1, 1) == '!' then
    timers, orders, dead, tries = KEYS[k], KEYS[k + 1], KEYS[k + 2], KEYS[k + 3]
    k = k + 4
  end
  local changes = tonumber(ARGV[a + 1])
  a = a + 2
  for _ = 1, changes do
    local record, mailbox, outbox = KEYS[k], KEYS[k + 1], KEYS[k + 2]
    local fields = ARGV[a]
    local gone, turn, sentTo = sub(fields, 1, 1), sub(fields, 2, 2), tonumber(sub(fields, 3, 15))
    k, a = k + 3, a + 1
    local answer, apply = owner and 0 or -2, false
    -- Whether there are replies, and more mail, where that is known on the way.
    local replies, more = nil, nil
    if owner and gone ~= '-' then
      if call('EXISTS', record) == 1 then call('SETRANGE', record, 41, gone) end
    end
    if turn ~= '0' then
      local after, took = sub(fields, 25, 39), tonumber(sub(fields, 40, 43))
      local state, outboxNow = ARGV[a], ARGV[a + 1]
      local how = sub(outboxNow, 1, 1)
      if owner then
        local head = call('GETRANGE', record, 0, 114)
        if head == '' then head = string.rep('0', 43) end
        if sub(head, 1, 9) == sub(fields, 16, 24) then apply, more = isMail(mailbox, took, sub(fields, 44)) end
        if apply then
          if took > 0 then call('LTRIM', mailbox, took, -1) end
          local kept = 43 + 8 * math.max(0, string.byte(head, 43) - 96)
          call('SET', record, after .. sub(head, 16, kept) .. state)
          if how == '+' then
            call('APPEND', outbox, sub(outboxNow, 2))
            replies = true
          elseif how == '!' then
            replies = #outboxNow > 1
            if replies then call('SET', outbox, sub(outboxNow, 2)) else call('DEL', outbox) end
          end
        elseif sub(head, 1, 15) ~= after then
          answer = -1
        end
      end
      a = a + 2
      if turn == '2' then
        local chat = sub(record, name)
        list(function(i)
          if not apply then return end
          local member = chat .. '\n' .. ARGV[i]
          if ARGV[i + 1] == '' then call('ZREM', timers, member) else call('ZADD', timers, ARGV[i + 1], member) end
        end, 2)
        list(function(i) if apply then call('RPUSH', orders, ARGV[i]) end end, 1)
        list(function(i)
          if not apply then return end
          call('HSET', dead, ARGV[i], ARGV[i + 1])
          call('HDEL', tries, chat)
        end, 2)
      end
    end
    if owner and not apply and sentTo > 0 then replies = confirm(outbox, sentTo) end
    if answer == 0 then
      answer = more == false and 0 or call('LLEN', mailbox)
      if answer == 0 and not replies and (replies == false or call('EXISTS', outbox) == 0) then
        call('SREM', busy, sub(record, name))
      end
    end
    out[#out + 1] = answer
  end
end
return out
