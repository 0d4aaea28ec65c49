// A file that a citizen sent, fetched at once: WhatsApp's copy may not be there yet, so it is asked for again for a while.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { MediaKind, MediaOffer } from '../../../domain/media.ts';
import type { Channel } from '../../../ports/channel.ts';
import type { Session } from '../browser/session.ts';

/** ms before each try: together under the minute that the intake waits. */
const mediaPauses = [0, 500, 2_000, 5_000, 10_000];

/** @param limits bytes a kind; what is said to be larger is not fetched at all. */
export function makeFetchMedia(
  session: () => Session | undefined,
  limits: Record<MediaKind, number>,
  pauses: readonly number[] = mediaPauses,
): Channel['fetchMedia'] {
  return async function fetchMedia({ kind, handle, size = 0 }: MediaOffer) {
    const limit = limits[kind];
    if (size > limit) return { ok: false, reason: 'too-big', limit };
    for (const wait of pauses) {
      await pauseFor(wait);
      const bytes = await session()
        ?.download(handle)
        .catch(() => undefined);
      if (bytes !== undefined) return bytes.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, bytes };
    }
    return { ok: false, reason: 'unavailable' };
  };
}
