// What the service's channels permit, kept in the database, so that a command can plan a broadcast without opening a channel.
import { z } from 'zod';
import type { ChannelFacts } from '../../broadcasts/desk.ts';
import { channelName } from '../../domain/chat-ref.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Meta } from '../../store/mongo/meta.ts';

/** What planning needs to know of a channel. */
export function factsOf({ name, account, limits, broadcast }: Channel): ChannelFacts {
  return { name, account, limits, ...(broadcast !== undefined && { terms: broadcast }) };
}

const size = z.number();
const facts = z.array(
  z.object({
    name: channelName,
    account: z.string(),
    limits: z.object({ text: size, caption: size, options: size, label: size }),
    terms: z
      .object({ perSecond: size, perDay: size.optional(), rings: z.boolean(), answersOnly: z.boolean() })
      .optional(),
  }),
);

/** Keeps the facts of these channels in the place of those before. */
export async function keepFacts(meta: Meta, channels: readonly Channel[]): Promise<void> {
  await meta.set('channels', JSON.stringify(channels.map(factsOf)));
}

/** Of the channels that the service last ran with; none before its first start. */
export async function readFacts(meta: Meta): Promise<ChannelFacts[]> {
  const kept = await meta.get('channels');
  if (kept === undefined) return [];
  return facts.parse(JSON.parse(kept)).map(({ terms, ...rest }) => {
    if (terms === undefined) return rest;
    const { perDay, ...others } = terms;
    return { ...rest, terms: { ...others, ...(perDay !== undefined && { perDay }) } };
  });
}
