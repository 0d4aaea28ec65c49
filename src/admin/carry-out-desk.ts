// Carries out what an officer's chat asks: sees who it is, does it, and answers into the chat. The one place where an ask
// meets the officers' store, so that a stranger or a revoked officer gets a sentence, an audit line and nothing else.
import { acceptInvitation } from '../cases/officers.ts';
import type { OrderOf } from '../domain/command.ts';
import type { DeskAnswer, DeskCommand } from '../domain/desk.ts';
import type { AnyAsk, Room } from './ask.ts';
import { invitation } from './read-command.ts';
import { welcome } from './welcome.ts';

export type DeskOrder = OrderOf<DeskCommand>;

export interface AdminDesk {
  /** Rejects when the store is away: the order is then carried out again, with the same effect. */
  carryOut(order: DeskOrder): Promise<void>;
  /** The order was tried in full and could not be done. */
  gaveUp(order: DeskOrder): Promise<void>;
}

export function makeAdminDesk(room: Room, asks: readonly AnyAsk[]): AdminDesk {
  const { desk, words } = room;
  const tell = (order: DeskOrder, answer: DeskAnswer, suffix = ''): Promise<void> =>
    desk.jobs.tell([{ chat: order.chat, update: { id: `u-${order.id}-desk${suffix}`, kind: 'desk', desk: answer } }]);

  return {
    async carryOut(order) {
      await tell(order, await answerTo(room, asks, order));
    },
    async gaveUp(order) {
      desk.log.error({ order: order.id, ask: order.command.ask }, 'an ask of the desk was given up');
      await tell(order, { says: [{ text: words('failed') }] }, '-failed');
    },
  };
}

async function answerTo(
  room: Room,
  asks: readonly AnyAsk[],
  { id, chat, at, command }: DeskOrder,
): Promise<DeskAnswer> {
  const { desk, words } = room;
  const { ask: name, by = chat } = command;
  if (name === invitation) {
    const typed = command.with.words;
    const officer = await acceptInvitation(desk, typeof typed === 'string' ? typed : '', by);
    return officer === undefined ? { says: [{ text: words('code-refused') }] } : welcome(room, officer);
  }
  const officer = await desk.officers.ofChat(by);
  const audit = (who: string, outcome: string): Promise<void> =>
    desk.officers.audit({ at: desk.clock.now(), who, what: `desk ${name}`, outcome });
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
