// Keeps citizens' files. Local disk by default; object storage for several machines.
import type { MediaKind, MediaOutcome, MediaRef } from '../domain/media.ts';

/** A file as a channel hands it over. */
export interface Incoming {
  kind: MediaKind;
  bytes: Uint8Array;
  name?: string;
}

/** A file on its way to somebody. */
export type Shown = Pick<MediaRef, 'mime' | 'name'> & { bytes: Uint8Array };

export interface MediaStore {
  /**
   * Checks size and type by content and keeps the bytes. `id` names the file for good: keeping the same id twice keeps
   * it once. Resolves to a refusal for bad files; rejects only when the disk fails.
   */
  keep(id: string, file: Incoming): Promise<MediaOutcome>;
  /** The bytes of a kept file as they came, for its owner and for backups; rejects when there is none. */
  read(media: MediaRef): Promise<Uint8Array>;
  /**
   * The file as anybody else may see it: a picture drawn anew without EXIF, another file as it came; undefined for a
   * picture that cannot be shown. Rejects when there is no such file.
   */
  shown(media: MediaRef): Promise<Shown | undefined>;
  /** These belong to a case from now on: {@link removeLoose} leaves them. May be said again. */
  claim(ids: readonly string[]): Promise<void>;
  /** Removes files kept before `before` (ms UTC) that no case has claimed: of drafts never sent. Resolves to how many. */
  removeLoose(before: number): Promise<number>;
  remove(id: string): Promise<void>;
  /** Removes the files whose id begins with `prefix` and that were kept before `before` (ms UTC); resolves to how many. */
  removeOlder(prefix: string, before: number): Promise<number>;
}
