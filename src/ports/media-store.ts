// Keeps citizens' files. Local disk by default; object storage for several machines.
import type { MediaKind, MediaOutcome, MediaRef } from '../domain/media.ts';

/** A file as a channel hands it over. */
export interface Incoming {
  kind: MediaKind;
  bytes: Uint8Array;
  name?: string;
}

export interface MediaStore {
  /**
   * Checks size and type by content and keeps the bytes. `id` names the file for good: keeping the same id twice keeps
   * it once. Resolves to a refusal for bad files; rejects only when the disk fails.
   */
  keep(id: string, file: Incoming): Promise<MediaOutcome>;
  /** The bytes of a kept file; rejects when there is none. */
  read(media: MediaRef): Promise<Uint8Array>;
  remove(id: string): Promise<void>;
}
