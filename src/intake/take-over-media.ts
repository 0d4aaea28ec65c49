// Files are fetched from the channel and kept before the conversation sees them; a channel's copy does not last.
import { orLate } from '../async/within.ts';
import type { Content } from '../domain/mail.ts';
import type { MediaOutcome } from '../domain/media.ts';
import type { Channel } from '../ports/channel.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { atMost } from './at-most.ts';

export type TakeOverMedia = (
  channel: Channel,
  key: string,
  content: Content & { kind: 'media' },
) => Promise<MediaOutcome>;

/**
 * Fetches and keeps one file under the id of its mail's key, so that a repeat keeps it once. What the channel can't
 * give in time is `unavailable`; rejects only when the disk fails.
 */
export function makeTakeOverMedia(
  media: MediaStore,
  settings: { fetchesAtOnce: number; mediaDeadline: number },
): TakeOverMedia {
  const slots = atMost(settings.fetchesAtOnce);
  return (channel, key, { offer }) =>
    slots(async () => {
      const fetched = await orLate(settings.mediaDeadline, channel.fetchMedia(offer));
      if (fetched === 'late') return { ok: false, reason: 'unavailable', kind: offer.kind };
      if (!fetched.ok) {
        const { reason, limit } = fetched;
        return { ok: false, reason, kind: offer.kind, ...(limit !== undefined && { limit }) };
      }
      const { bytes } = fetched;
      return await media.keep(key, { kind: offer.kind, bytes, ...(offer.name !== undefined && { name: offer.name }) });
    });
}
