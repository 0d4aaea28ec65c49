// What happens in an agency's group: its cards, and the presses on them. Whoever presses acts as themselves, as far as they
// may, and reads the answer in their own chat with us; the group hears what has become of the case, and nothing else.
import { linkGroup, officeName, showInGroup, unlinkGroup } from '../cases/people/groups.ts';
import { type ChatRef, chatKey } from '../domain/chat-ref.ts';
import type { DeskAnswer } from '../domain/desk.ts';
import { type Officer, officeOf } from '../domain/officer.ts';
import type { Group } from '../ports/group-store.ts';
import type { AnyAsk, DeskOrder, Room } from './ask.ts';
import { card, eventLine } from './card.ts';
import { groupAsks } from './group-step.ts';
import { dayText } from './times.ts';

/** An answer and the chat that it is for. */
interface Answered {
  chat: ChatRef;
  answer: DeskAnswer;
}

/** A case's card for the whole group: what is to be done about it, and nothing of who reported it. */
export async function groupCard(room: Room, group: Group, given: DeskOrder['command']['with']): Promise<DeskAnswer> {
  const { words } = room;
  const { number, why } = given;
  const found = typeof number === 'string' ? await showInGroup(room.desk, group, number) : undefined;
  // Berkadar pengawasan by now, or another agency's: there is nothing here to be seen.
  if (found?.ok !== true) return { says: [] };
  const { case: kase } = found;
  const hidden = kase.confidential && { title: words('group.hidden-title'), body: words('group.hidden') };
  const shown = card(room, { ...found, case: { ...kase, ...hidden } }, typeof why === 'string' ? why : undefined);
  const due = kase.due === undefined ? undefined : dayText(kase.due);
  const need = words('group.need', { state: kase.state, due, office: officeName(room.desk, group.office) });
  return { says: [{ ...shown, text: [need, shown.text].join('\n\n') }] };
}

/** What somebody (`by`) pressed or typed in a group. */
export async function inGroup(room: Room, asks: readonly AnyAsk[], order: DeskOrder, by: ChatRef): Promise<Answered[]> {
  const { desk, words } = room;
  const { chat, command } = order;
  const officer = await desk.officers.ofChat(by);
  const here = (text: string): Answered[] => [{ chat, answer: { says: [{ text }] } }];
  const refused = async (outcome: string, text: string): Promise<Answered[]> => {
    const who = officer?.id ?? 'chat';
    await desk.officers.audit({ at: desk.clock.now(), who, what: `group ${command.ask}`, outcome });
    return here(text);
  };
  if (officer === undefined) return refused('no-officer', words('group.no-officer'));
  if (command.ask === 'forwarded') return refused('forwarded', words('forwarded'));
  if (command.ask === groupAsks.link) return here(await link(room, order, officer));
  const group = await desk.groups.ofChat(chat);
  if (group === undefined) return refused('no-group', words('group.none'));
  const office = officeName(desk, group.office);
  if (officeOf(officer) !== group.office) return refused('not-theirs', words('group.not-theirs', { office }));
  if (command.ask === groupAsks.unlink) {
    await unlinkGroup(desk, officer, chat);
    return here(words('group.unlinked', { office }));
  }
  return pressed(room, asks, order, { officer, by, group });
}

/** Those who can put it right hear that a group lets us write no more: its office, and the coordinators. @param id of the order. */
export async function tellShut({ desk, words }: Room, chat: ChatRef, id: string): Promise<void> {
  const group = await desk.groups.ofChat(chat);
  if (group === undefined) return;
  const says = [{ text: words('group.shut', { office: officeName(desk, group.office) }) }];
  const told = [...(await desk.officers.chatsOf('koordinator')), ...(await desk.officers.chatsOf(group.office))];
  const each = new Map(told.map((one) => [chatKey(one), one]));
  await desk.jobs.tell(
    [...each.values()].map((one) => ({
      chat: one,
      update: { id: `u-${id}-shut`, kind: 'desk', desk: { says, room: 'in' } },
    })),
  );
  await desk.officers.audit({ at: desk.clock.now(), who: 'chat', what: 'group shut', outcome: 'told' });
}

async function link({ desk, words }: Room, { chat, command }: DeskOrder, officer: Officer): Promise<string> {
  const office = officeOf(officer);
  if (office === undefined) return words('group.no-office');
  const typed = command.with.words;
  const done = await linkGroup(desk, officer, chat, typeof typed === 'string' ? typed : '');
  return done ? words('group.linked', { office: officeName(desk, office) }) : words('group.code-refused');
}

async function pressed(
  room: Room,
  asks: readonly AnyAsk[],
  { id, chat, at, command }: DeskOrder,
  { officer, by, group }: { officer: Officer; by: ChatRef; group: Group },
): Promise<Answered[]> {
  const asker = { officer, chat: by, orderId: id, at };
  const answer = await asks.find(({ name }) => name === command.ask)?.run(room, asker, command.with);
  if (answer === undefined) return [{ chat: by, answer: { says: [{ text: room.words('old-button') }], room: 'in' } }];
  const own: Answered = { chat: by, answer: { room: 'in', ...answer } };
  const { number } = command.with;
  const found = typeof number === 'string' ? await showInGroup(room.desk, group, number) : undefined;
  // The order's id is the event's: this press has changed the case.
  const event = found?.ok === true ? found.case.timeline.find((each) => each.id === id) : undefined;
  if (event === undefined || found?.ok !== true) return [own];
  const text = room.words('group.done', { number: found.case.number, event: eventLine(room, event) });
  // The card above has become old: the group goes on from these buttons.
  const { options = [] } = card(room, found);
  return [own, { chat, answer: { says: [{ text, options }] } }];
}
