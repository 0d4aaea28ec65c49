// Puts the conversation together: flows and sentences from their files, what is understood, and the regency's settings.
import { makeConversation } from '../conversation/conversation.ts';
import { makeFlows } from '../conversation/flows.ts';
import { makeSentences } from '../conversation/sentences.ts';
import { defaultSettings } from '../conversation/settings.ts';
import { type ConversationState, readState } from '../conversation/state.ts';
import type { Conversation } from '../intake/conversation.ts';
import type { Config } from './config.ts';
import { readFlows, readSentences } from './flow-files.ts';
import { loadUnderstanding } from './understanding.ts';

type Needs = Pick<Config, 'TZ_WILAYAH' | 'NOMOR_DARURAT' | 'BURST_PAUSE_MS'>;

/** The conversation as the intake drives it. Rejects with an OperatorError where a flow or a sentence is wrong. */
export async function openConversation(config: Needs): Promise<Conversation<ConversationState>> {
  const conversation = makeConversation({
    flows: makeFlows(readFlows()),
    sentences: makeSentences('id', readSentences('id')),
    understand: await loadUnderstanding(),
    settings: {
      ...defaultSettings,
      zone: config.TZ_WILAYAH,
      emergencyNumbers: config.NOMOR_DARURAT,
      pause: config.BURST_PAUSE_MS,
    },
  });
  return {
    step(state, input, now) {
      const stepped = conversation.step(state, input, now);
      // The mailbox sees to repeats; one that gets here all the same changes nothing and is not spoken about.
      if (!('rejected' in stepped)) return stepped;
      return stepped.rejected === 'repeat' ? { state, effects: [] } : { rejected: 'stale' };
    },
    read: (stored) => readState(stored) ?? undefined,
  };
}
