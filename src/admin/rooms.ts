// Two conversations behind one mailbox: the citizens' and the officers'. A chat is a citizen's until the desk has let its
// officer in, and again once the desk has put them out; an officer may still write as a citizen (/warga). Which room a
// mail goes to is judged here from the chat's stored state alone; who may do what, where it is carried out.
import { z } from 'zod';
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';
import type { Update } from '../domain/update.ts';
import { asCitizenRef, isDeskButton } from './buttons.ts';
import { onDeskTimer, previewTimer } from './desk-draft.ts';
import type { DeskRules, DeskStep } from './desk-effects.ts';
import { type DeskState, deskState, freshDesk } from './desk-state.ts';
import { onDeskMessage, onDeskUpdate } from './desk-step.ts';
import { onGroupMessage } from './group-step.ts';
import { readCommand } from './read-command.ts';

/** A conversation as src/intake drives it. */
interface Talk<S> {
  step(
    state: S | null,
    input: Input,
    now: number,
  ): { state: S | null; effects: readonly Effect[] } | { rejected: string };
  read(stored: unknown): S | undefined;
  /** Whether a button is one of this chat's conversation, and not of a time long gone. */
  isLive(state: S, ref: string): boolean;
}

/** An officer's chat: the citizen that they also are is kept aside. */
interface OfficerChat<S> {
  room: 'desk';
  desk: DeskState;
  citizen: S | null;
  /** In whose place the officer writes at present. */
  as: 'officer' | 'citizen';
}
export type RoomState<S> = S | OfficerChat<S>;

/** What reaches a chat as an officer's, whoever writes there at present. */
const officersOnly: ReadonlySet<Update['kind']> = new Set([
  ...(['desk', 'card', 'heard', 'talk-over', 'group-moved', 'group-left', 'group-shut'] as const),
]);

const storedOfficer = z.looseObject({ room: z.literal('desk'), desk: z.unknown(), as: z.enum(['officer', 'citizen']) });

/** The two as one conversation. */
export function makeRooms<S extends object>(citizens: Talk<S>, rules: DeskRules): Omit<Talk<RoomState<S>>, 'isLive'> {
  const isOfficers = (state: RoomState<S> | null): state is OfficerChat<S> =>
    state !== null && 'room' in state && state.room === 'desk';

  /** The citizen's turn of an officer's chat. */
  const asCitizen = (state: OfficerChat<S>, input: Input, now: number, as = state.as) => {
    const stepped = citizens.step(state.citizen, input, now);
    return 'rejected' in stepped
      ? stepped
      : { state: { ...state, citizen: stepped.state, as }, effects: stepped.effects };
  };
  const atDesk = (state: OfficerChat<S>, { state: desk, effects }: DeskStep) => ({
    state: { ...state, desk, as: 'officer' as const },
    effects,
  });

  const toCitizen = (state: OfficerChat<S>) => ({
    state: { ...state, as: 'citizen' as const },
    effects: [{ type: 'say' as const, say: { text: rules.words('as-citizen') } }],
  });

  /** What the officer looked for in vain was a citizen's word: it is taken as one, as if written now. */
  function searchedAsCitizen(state: OfficerChat<S>, input: Extract<Input, { type: 'message' }>, now: number) {
    const { searched, ...desk } = state.desk;
    const moved = toCitizen({ ...state, desk });
    if (searched === undefined) return moved;
    const stepped = asCitizen(moved.state, { ...input, content: { kind: 'text', text: searched } }, now);
    return 'rejected' in stepped ? stepped : { ...stepped, effects: [...moved.effects, ...stepped.effects] };
  }

  function onMessage(state: RoomState<S> | null, input: Extract<Input, { type: 'message' }>, now: number) {
    const { content } = input;
    // A group keeps nothing: each press is a person's own, and its talk is none of ours.
    if (input.by !== undefined) return { state, effects: onGroupMessage(rules, input, input.by) };
    const meant =
      content.kind === 'choice'
        ? isDeskButton(content.ref)
        : content.kind === 'text' && readCommand(content.text, rules.asks) !== undefined;
    if (!isOfficers(state)) {
      // Nobody that we know: what they ask is carried out for officers only, and their own conversation stays as it is.
      return meant
        ? { state, effects: onDeskMessage(rules, freshDesk, input, now).effects }
        : citizens.step(state, input, now);
    }
    if (content.kind === 'text' && content.text.trim().toLowerCase() === '/warga') return toCitizen(state);
    if (content.kind === 'choice' && content.ref === asCitizenRef) return searchedAsCitizen(state, input, now);
    if (meant) return atDesk(state, onDeskMessage(rules, state.desk, input, now));
    if (content.kind === 'choice') {
      const known = state.citizen !== null && citizens.isLive(state.citizen, content.ref);
      // An officer at the desk is told of a button that is none of theirs any more as one; they asked for no menu.
      if (!known && state.as === 'officer') return atDesk(state, onDeskMessage(rules, state.desk, input, now));
      // A button of the citizen's own may open a question that is answered in writing.
      return asCitizen(state, input, now, 'citizen');
    }
    if (state.as === 'citizen') return asCitizen(state, input, now);
    return atDesk(state, onDeskMessage(rules, state.desk, input, now));
  }

  function onUpdate(state: RoomState<S> | null, update: Update, input: Input, now: number) {
    const forDesk = officersOnly.has(update.kind);
    if (!forDesk && !(update.kind === 'officer-list' && isOfficers(state))) {
      return isOfficers(state) ? asCitizen(state, input, now) : citizens.step(state, input, now);
    }
    const room = update.desk?.room;
    if (isOfficers(state)) {
      const stepped = atDesk(state, onDeskUpdate(rules, state.desk, update));
      return room === 'out'
        ? { state: state.citizen, effects: stepped.effects }
        : { ...stepped, state: { ...stepped.state, as: state.as } };
    }
    const { state: desk, effects } = onDeskUpdate(rules, freshDesk, update);
    // Words of a talk that come on the heels of a revocation are for nobody. A card is asked for all the same: if this is an
    // officer whose chat's state was lost, the answer lets them in again.
    if (update.kind === 'heard' || update.kind === 'talk-over') return { state, effects: [] };
    return room === 'in'
      ? { state: { room: 'desk' as const, desk, citizen: state, as: 'officer' as const }, effects }
      : { state, effects };
  }

  return {
    step(state, input, now) {
      switch (input.type) {
        case 'message':
          return onMessage(state, input, now);
        case 'update':
          return onUpdate(state, input.update, input, now);
        case 'timer':
          if (input.name === previewTimer) {
            return isOfficers(state) ? { ...atDesk(state, onDeskTimer(rules, state.desk)) } : { rejected: 'stale' };
          }
          return isOfficers(state) ? asCitizen(state, input, now) : citizens.step(state, input, now);
        case 'answer':
          return isOfficers(state) ? asCitizen(state, input, now) : citizens.step(state, input, now);
      }
    },
    read(stored) {
      const read = storedOfficer.safeParse(stored);
      if (!read.success) return citizens.read(stored);
      const { citizen } = read.data;
      const desk = deskState.safeParse(read.data.desk);
      return {
        room: 'desk',
        as: read.data.as,
        // A half-written answer that cannot be read is lost; that the chat is an officer's is not.
        desk: desk.success ? desk.data : freshDesk,
        citizen: citizen === null || citizen === undefined ? null : (citizens.read(citizen) ?? null),
      };
    },
  };
}
