// What the cases do again and again, by one process at a time: sweeps that make good what a crash left, and the clocks.
import { createHash } from 'node:crypto';
import type { Room } from '../../admin/ask.ts';
import { sendDigests } from '../../admin/digest.ts';
import { sweepMoving } from '../../cases/acts/merge.ts';
import type { Desk } from '../../cases/desk.ts';
import { sendLists } from '../../cases/lists/send-lists.ts';
import { sweepJoins } from '../../cases/people/join-chats.ts';
import { tellAnswers } from '../../cases/people/questions.ts';
import { forgetOld } from '../../cases/people/retention.ts';
import { type Moved, recomputeDues } from '../../cases/recompute-dues.ts';
import { sweepClocks } from '../../cases/sweep-clocks.ts';
import { sweepUntold } from '../../cases/tell-pending.ts';
import type { Tick } from '../../queues/ticks.ts';
import type { Meta } from '../../store/mongo/meta.ts';

/** What is told later than this was left behind by a process that died. */
const leftBehind = 10_000;
const minute = 60_000;

/** The ticks of the cases, with when each is due. */
export function caseTicks(desk: Desk): Tick[] {
  return [
    {
      name: 'left-behind',
      when: { every: 5_000 },
      run: async () => {
        const told = await sweepUntold(desk, desk.clock.now() - leftBehind);
        const moved = await sweepMoving(desk);
        await tellAnswers(desk);
        if (told + moved > 0) desk.log.warn({ told, moved }, 'finished what a dead process had left');
      },
    },
    {
      name: 'joins',
      when: { every: 10_000 },
      run: async () => {
        const led = await sweepJoins(desk);
        if (led > 0) desk.log.info({ cases: led }, 'cases of a joined chat led over');
      },
    },
    {
      name: 'clocks',
      when: { every: minute },
      run: async () => {
        const rung = await sweepClocks(desk);
        if (rung > 0) desk.log.info({ cases: rung }, 'clocks rang');
      },
    },
    {
      name: 'lists',
      when: { every: 5 * minute },
      run: async () => {
        const sent = await sendLists(desk);
        if (sent > 0) desk.log.info({ lists: sent }, 'lists sent to officers');
      },
    },
    {
      name: 'retention',
      when: { pattern: '30 2 * * *', tz: desk.schedule.calendar.zone },
      run: async () => {
        await forgetOld(desk, desk.schedule.rules.retention);
      },
    },
  ];
}

/** The officers' daily digest. @param at HH:MM of the regency's day. */
export function digestTick(room: Room, at: string): Tick {
  const [hour = '7', minutes = '30'] = at.split(':');
  return {
    name: 'digest',
    when: { pattern: `${Number(minutes)} ${Number(hour)} * * *`, tz: room.desk.schedule.calendar.zone },
    run: async () => {
      const sent = await sendDigests(room);
      if (sent > 0) room.desk.log.info({ officers: sent }, 'digests sent');
    },
  };
}

/** Recomputes all due dates when the clocks or the holidays are not those of the last start; those that moved. */
export async function followSchedule(desk: Desk, meta: Meta): Promise<Moved[]> {
  const { calendar, rules } = desk.schedule;
  const facts = [calendar.zone, [...calendar.daysOff].sort(), [...calendar.workedDays].sort(), rules];
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  const before = await meta.get('schedule');
  if (before === hash) return [];
  const moved = before === undefined ? [] : await recomputeDues(desk);
  await meta.set('schedule', hash);
  return moved;
}
