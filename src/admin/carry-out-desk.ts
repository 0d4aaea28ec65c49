// Carries out what an officer's chat asks: sees who it is, does it, and answers into the chat. The one place where an ask
// meets the officers' store, so that a stranger or a revoked officer gets a sentence, an audit line and nothing else.
import { leaveGroup } from '../cases/people/groups.ts';
import { acceptInvitation } from '../cases/people/officers.ts';
import type { DeskAnswer } from '../domain/desk.ts';
import type { AnyAsk, DeskOrder, Room } from './ask.ts';
import { groupLeft, groupMoved, groupShut } from './group-step.ts';
import { groupCard, inGroup, tellShut } from './in-group.ts';
import { invitation } from './read-command.ts';
import { welcome } from './welcome.ts';

export interface AdminDesk {
  /** Rejects when the store is away: the order is then carried out again, with the same effect. */
  carryOut(order: DeskOrder): Promise<void>;
  /** The order was tried in full and could not be done. */
  gaveUp(order: DeskOrder): Promise<void>;
}

/** Carries out orders of officers' chats by these asks; the answer goes into the chat's mailbox as an update. */
export function makeAdminDesk(room: Room, asks: readonly AnyAsk[]): AdminDesk {
  const { desk, words } = room;
  const tell = (order: DeskOrder, answer: DeskAnswer, suffix = ''): Promise<void> =>
    desk.jobs.tell([{ chat: order.chat, update: { id: `u-${order.id}-desk${suffix}`, kind: 'desk', desk: answer } }]);

  return {
    async carryOut(order) {
      const { by } = order.command;
      const answers =
        by === undefined
          ? [{ chat: order.chat, answer: await answerTo(room, asks, order) }]
          : await inGroup(room, asks, order, by);
      for (const { chat, answer } of answers) await tell({ ...order, chat }, answer);
    },
    async gaveUp(order) {
      desk.log.error({ order: order.id, ask: order.command.ask }, 'an ask of the desk was given up');
      const { chat, command } = order;
      await tell(
        { ...order, chat: command.by ?? chat },
        { says: [{ text: words('failed') }], undone: true },
        '-failed',
      );
    },
  };
}

async function answerTo(
  room: Room,
  asks: readonly AnyAsk[],
  { id, chat, at, command }: DeskOrder,
): Promise<DeskAnswer> {
  const { desk, words } = room;
  const { ask: name } = command;
  if (name === invitation) {
    const typed = command.with.words;
    const officer = await acceptInvitation(desk, typeof typed === 'string' ? typed : '', chat);
    return officer === undefined ? { says: [{ text: words('code-refused') }] } : welcome(room, officer);
  }
  if (name === groupMoved) {
    const { to } = command.with;
    if (typeof to === 'string' && to !== '') await desk.groups.move(chat, { ...chat, chat: to });
    return { says: [] };
  }
  if (name === groupLeft) {
    await leaveGroup(desk, chat);
    return { says: [] };
  }
  if (name === groupShut) {
    await tellShut(room, chat, id);
    return { says: [] };
  }
  const officer = await desk.officers.ofChat(chat);
  const audit = (who: string, outcome: string): Promise<void> =>
    desk.officers.audit({ at: desk.clock.now(), who, what: `desk ${name}`, outcome });
  const group = officer === undefined && name === 'card' ? await desk.groups.ofChat(chat) : undefined;
  if (group !== undefined) return groupCard(room, group, command.with);
  if (officer === undefined) {
    await audit('chat', 'no-officer');
    return { says: [{ text: words('no-officer') }], room: 'out' };
  }
  if (name === 'forwarded') {
    await audit(officer.id, 'forwarded');
    return { says: [{ text: words('forwarded') }], room: 'in' };
  }
  const asker = { officer, chat, orderId: id, at };
  const answer = asks.find((each) => each.name === name)?.run(room, asker, command.with);
  if (answer === undefined) {
    desk.log.warn({ order: id, ask: name }, 'an ask that does not fit');
    return { says: [{ text: words('old-button') }], room: 'in' };
  }
  return { room: 'in', ...(await answer) };
}
