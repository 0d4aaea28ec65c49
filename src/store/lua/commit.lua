-- The end of turns: state, mailbox, outbox, timers, orders and dead letters of a chat change together or not at all.
-- KEYS  a partition: lease busy timers orders dead tries; a change: record mailbox outbox
-- ARGV  partitions; a partition: token changes; a change: chat sentTo gone|'' turn
--       turn 1: version key took last state says(n ...) timers(n name at|'' ...) orders(n item ...) dead(n id body ...)
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

local function isSent(reply, sentTo)
  return not reply or tonumber(string.match(reply, '^%d+')) <= sentTo
end

for _ = 1, tonumber(ARGV[1]) do
  local owner = call('GET', KEYS[k]) == ARGV[a]
  local busy, timers, orders, dead, tries = KEYS[k + 1], KEYS[k + 2], KEYS[k + 3], KEYS[k + 4], KEYS[k + 5]
  local changes = tonumber(ARGV[a + 1])
  k, a = k + 6, a + 2
  for _ = 1, changes do
    local record, mailbox, outbox = KEYS[k], KEYS[k + 1], KEYS[k + 2]
    local chat, sentTo, gone, turn = ARGV[a], tonumber(ARGV[a + 1]), ARGV[a + 2], ARGV[a + 3] == '1'
    k, a = k + 3, a + 4
    local answer = owner and 0 or -2
    -- Whether there are replies, where that is known on the way.
    local replies, more = nil, nil
    if owner and sentTo > 0 then
      replies = not isSent(call('LINDEX', outbox, -1), sentTo)
      if not replies then
        call('DEL', outbox)
      else
        while isSent(call('LINDEX', outbox, 0), sentTo) do call('LPOP', outbox) end
      end
    end
    if owner and gone ~= '' then
      if call('EXISTS', record) == 1 then call('SETRANGE', record, 41, gone) end
    end
    if turn then
      local apply = false
      local version, key, took, last, state = ARGV[a], ARGV[a + 1], tonumber(ARGV[a + 2]), ARGV[a + 3], ARGV[a + 4]
      a = a + 5
      if owner then
        local head = call('GETRANGE', record, 0, 41)
        if head == '' then head = string.rep('0', 42) end
        local stored = tonumber(sub(head, 1, 9))
        if stored == tonumber(version) then apply, more = isMail(mailbox, took, last) end
        if apply then
          if took > 0 then call('LTRIM', mailbox, took, -1) end
          call('SET', record, string.format('%09d', stored + 1) .. key .. sub(head, 16, 42) .. state)
        elseif not (stored == tonumber(version) + 1 and sub(head, 10, 15) == key) then
          answer = -1
        end
      end
      list(function(i)
        if not apply then return end
        call('RPUSH', outbox, ARGV[i])
        replies = true
      end, 1)
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
    if answer == 0 then
      answer = more == false and 0 or call('LLEN', mailbox)
      if answer == 0 and not replies and (replies == false or call('EXISTS', outbox) == 0) then
        call('SREM', busy, chat)
      end
    end
    out[#out + 1] = answer
  end
end
return out
