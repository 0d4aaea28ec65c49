// Puts the conversation together: flows and sentences from their files, what is understood, and the regency's settings.
// Changed files are taken over while it runs, once they pass the check.
import type { Logger } from 'pino';
import { deskAsks } from '../../admin/asks.ts';
import { makeRooms, type RoomState } from '../../admin/rooms.ts';
import { type Conversation as Engine, makeConversation } from '../../conversation/conversation.ts';
import { isLive } from '../../conversation/inputs/presses.ts';
import { type ConversationState, readState } from '../../conversation/state/state.ts';
import type { Conversation } from '../../intake/conversation.ts';
import { faultLine, mustPassCheck } from '../files/flow-files.ts';
import { type LiveFlows, readLive, watchFlows } from '../files/live-flows.ts';
import type { Config } from '../settings/config.ts';
import { conversationSettings } from '../settings/conversation-settings.ts';
import { loadUnderstanding } from '../topics/understanding.ts';
import { deskWords } from './admin-desk.ts';

type Needs = Parameters<typeof conversationSettings>[0] & Pick<Config, 'BAHASA_WARGA'>;

/** The conversation as the intake drives it, citizens' and officers'. Rejects with an OperatorError where a flow or a sentence is wrong. */
export async function openConversation(
  config: Needs,
  log: Logger,
): Promise<Conversation<RoomState<ConversationState>>> {
  const locale = config.BAHASA_WARGA;
  mustPassCheck(locale);
  const understand = await loadUnderstanding(undefined, locale);
  const settings = conversationSettings(config);
  const make = (live: LiveFlows): Engine => makeConversation({ ...live, understand, settings });
  let engine = make(readLive(locale));
  watchFlows({
    locale,
    onTaken(live) {
      engine = make(live);
      log.info('changed flows taken over');
    },
    onRefused: (faults) => log.error({ faults: faults.map(faultLine) }, 'changed flows refused; the old ones stay'),
  });
  const citizens: Parameters<typeof makeRooms<ConversationState>>[0] = {
    step(state, input, now) {
      const stepped = engine.step(state, input, now);
      // The mailbox sees to repeats; one that gets here all the same changes nothing and is not spoken about.
      if (!('rejected' in stepped)) return stepped;
      return stepped.rejected === 'repeat' ? { state, effects: [] } : { rejected: 'stale' };
    },
    read: (stored) => readState(stored) ?? undefined,
    isLive,
  };
  // Officers write to the same bot: their chats go to the desk.
  return makeRooms(citizens, { asks: deskAsks, words: deskWords() });
}
