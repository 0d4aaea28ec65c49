// The step that all cases of a broadcast take, one case at a time, each through its own use case: once a case, whoever of
// its people comes first. Those who get the broadcast hear of it there; everybody else by the case's own update.
import type { Broadcast } from '../domain/broadcast.ts';
import type { Case } from '../domain/case.ts';
import { type ChatRef, chatKey } from '../domain/chat-ref.ts';
import type { Row } from '../domain/ledger.ts';
import type { BroadcastDesk } from './desk.ts';
import { fill } from './template.ts';
import { type OwnCase, valuesOf } from './values.ts';

/** Takes the step for each of a person's cases; what was refused. */
export async function takeSteps(
  { acts, words }: Pick<BroadcastDesk, 'acts' | 'words'>,
  broadcast: Broadcast,
  cases: readonly OwnCase[],
): Promise<{ taken: Case[]; refused: NonNullable<Row['refused']> }> {
  const { act, by, texts, media, plan } = broadcast;
  const text = texts.at(-1)?.text ?? '';
  const taken: Case[] = [];
  const refused: NonNullable<Row['refused']> = [];
  if (act === undefined || plan === undefined) return { taken, refused };
  for (const { kase } of cases) {
    const { number } = kase;
    const outcome = await acts.take({
      ...{ act, officer: by, number, media },
      eventId: eventIdOf(broadcast, kase),
      text: fill(text, valuesOf([{ kase, number }], words)),
      tell: (chat, now) => joinedAt(now, chat) > plan.at,
    });
    if (outcome.ok) taken.push(outcome.case);
    else refused.push({ number, code: outcome.code });
  }
  return { taken, refused };
}

/** Tells somebody who does not get the broadcast what became of their cases. */
export async function tellSteps(
  { acts }: Pick<BroadcastDesk, 'acts'>,
  broadcast: Broadcast,
  taken: readonly Case[],
  chat: ChatRef,
): Promise<void> {
  for (const kase of taken) await acts.tell(kase, eventIdOf(broadcast, kase), chat);
}

const eventIdOf = ({ id }: Broadcast, { number }: Case): string => `siaran-${id}-${number}`;

/** Since when this chat hears of the case: who came by a merge came with it, not when they filed their own. */
function joinedAt({ followers, filedAt, timeline }: Case, chat: ChatRef): number {
  const follower = followers.find((each) => chatKey(each.chat) === chatKey(chat));
  if (follower === undefined) return filedAt;
  const merged = timeline.filter(({ kind, other }) => kind === 'received' && other === follower.number);
  return Math.max(follower.since, ...merged.map(({ at }) => at));
}
