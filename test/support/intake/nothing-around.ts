// Stand-ins for what the intake leans on, where a test or bench has no use for it.
import type { Jobs } from '../../../src/ports/jobs.ts';
import type { Lookups } from '../../../src/ports/lookups.ts';
import type { MediaStore } from '../../../src/ports/media-store.ts';

export const sentences = {
  full: 'PENUH',
  unreadable: 'TAK TERBACA',
  failed: 'GAGAL',
  late: 'MAAF LAMA',
};

export const noMedia: MediaStore = {
  keep: async (_id, { kind }) => ({ ok: false, reason: 'wrong-type', kind }),
  read: async () => new Uint8Array(),
  shown: async () => undefined,
  remove: async () => undefined,
  removeOlder: async () => 0,
  claim: async () => undefined,
  removeLoose: async () => 0,
};

export const noJobs: Jobs = { hand: async () => undefined, tell: async () => undefined };

export const noLookups: Lookups = {
  answer: async (_chat, { query }) => ({ query, ok: false, reason: 'away' }),
};
