// Files that an officer names on the command line, kept like a citizen's.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MediaOutcome, MediaRef } from '../domain/media.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { OperatorError } from './operator-error.ts';

/** Rejects with an OperatorError that names the file which cannot be read or is of no kind that we keep. */
export async function keepFiles(media: MediaStore, paths: readonly string[]): Promise<MediaRef[]> {
  const kept: MediaRef[] = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new OperatorError(`${path} cannot be read.`, { cause });
    });
    const id = `officer-${createHash('sha256').update(bytes).digest('hex').slice(0, 40)}`;
    const kind = /\.(jpe?g|png|webp|heic)$/i.test(path) ? 'photo' : 'document';
    const outcome = await media.keep(id, { kind, bytes, name: basename(path) });
    if (!outcome.ok) throw new OperatorError(`${path} is refused: ${whyNot(outcome)}.`);
    if (outcome.media.unshown === true)
      throw new OperatorError(`${path} cannot be opened as a picture: save it as JPG.`);
    kept.push(outcome.media);
  }
  return kept;
}

function whyNot({ reason, limit }: Extract<MediaOutcome, { ok: false }>): string {
  switch (reason) {
    case 'too-big':
      return `it is too big${limit === undefined ? '' : `, at most ${Math.floor(limit / 1_048_576)} MB`}`;
    case 'wrong-type':
      return 'it is no picture, video, voice note or PDF';
    case 'empty':
      return 'it is empty';
    case 'unavailable':
      return 'it cannot be read';
  }
}
