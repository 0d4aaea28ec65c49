// Citizens' files on the local disk. The name of a file on disk is a hash of its id, never anything that was given; the
// note beside it (its MediaRef) is written last and says that the bytes are whole. Until a case has it, a mark says that it is loose.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { cutText } from '../../domain/cut-text.ts';
import { hasCode } from '../../domain/error-code.ts';
import { type MediaKind, type MediaRef, mediaRef } from '../../domain/media.ts';
import type { Incoming, MediaStore } from '../../ports/media-store.ts';
import { writeWhole } from '../whole-file.ts';
import { drawShown } from './shown-picture.ts';

/** Bytes, a kind of file. */
export type MediaLimits = Record<MediaKind, number>;

const megabyte = 1_048_576;
export const mediaLimits: MediaLimits = {
  photo: 10 * megabyte,
  video: 20 * megabyte,
  document: 20 * megabyte,
  voice: 20 * megabyte,
};

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'image/avif', 'image/gif'];
const films = ['video/mp4', 'video/quicktime', 'video/webm', 'video/3gpp', 'video/3gpp2', 'video/matroska'];
const papers = [
  'application/pdf',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
];
const sounds = [
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/amr',
  'audio/opus',
  'audio/wav',
  'video/webm',
];
/** What each kind may be, by content. A photo sent as a document stays one; nothing that a browser would run is here. */
const allowed: Record<MediaKind, readonly string[]> = {
  photo: pictures,
  video: films,
  document: [...papers, ...pictures, ...films, ...sounds],
  voice: sounds,
};

/** @param dir where the files go; made when missing. Rejects only when the disk fails. */
export function makeMediaOnDisk(dir: string, limits: MediaLimits = mediaLimits): MediaStore {
  const place = (id: string): { bytes: string; shown: string; note: string; loose: string } => {
    const name = createHash('sha256').update(id).digest('hex');
    const base = join(dir, name.slice(0, 2), name);
    return { bytes: base, shown: `${base}.jpg`, note: `${base}.json`, loose: `${base}.loose` };
  };
  const remove = async (id: string): Promise<void> => {
    const { bytes, shown, note, loose } = place(id);
    for (const path of [note, shown, bytes, loose]) await rm(path, { force: true });
  };
  return {
    async keep(id, file) {
      const { kind, bytes } = file;
      const at = place(id);
      const known = await noteAt(at.note);
      if (known !== undefined) return { ok: true, media: known };
      if (bytes.length === 0) return { ok: false, kind, reason: 'empty' };
      if (bytes.length > limits[kind]) return { ok: false, kind, reason: 'too-big', limit: limits[kind] };
      const mime = await typeOf(bytes);
      if (mime === undefined || !allowed[kind].includes(mime)) return { ok: false, kind, reason: 'wrong-type' };
      const shown = pictures.includes(mime) ? await drawShown(bytes) : undefined;
      const unshown = pictures.includes(mime) && shown === undefined;
      const media: MediaRef = { ...refOf(id, file, mime), ...(unshown && { unshown }) };
      await mkdir(dirname(at.bytes), { recursive: true });
      await writeWhole(at.bytes, bytes);
      if (shown !== undefined) await writeWhole(at.shown, shown);
      // Before the note: a file that is whole has been judged loose or claimed.
      await writeFile(at.loose, id);
      await writeWhole(at.note, Buffer.from(JSON.stringify(media)));
      return { ok: true, media };
    },
    read: ({ id }) => readFile(place(id).bytes),
    async shown({ id, mime, name, unshown }) {
      const at = place(id);
      if (unshown === true) return undefined;
      if (!pictures.includes(mime))
        return { mime, ...(name !== undefined && { name }), bytes: await readFile(at.bytes) };
      const bytes = await readFile(at.shown);
      return { mime: 'image/jpeg', ...(name !== undefined && { name: asJpeg(name) }), bytes };
    },
    async claim(ids) {
      for (const id of ids) await rm(place(id).loose, { force: true });
    },
    async removeLoose(before) {
      let removed = 0;
      for await (const loose of namesIn(dir, '.loose')) {
        const found = await stat(loose).catch(gone);
        if (found === undefined || found.mtimeMs >= before) continue;
        // Claimed or erased since.
        const id = await readFile(loose, 'utf8').catch(gone);
        if (id === undefined) continue;
        await remove(id);
        removed += 1;
      }
      return removed;
    },
    remove,
    async removeOlder(prefix, before) {
      let removed = 0;
      for await (const note of namesIn(dir, '.json')) {
        const found = await stat(note).catch(gone);
        if (found === undefined || found.mtimeMs >= before) continue;
        const id = (await noteAt(note))?.id;
        if (id?.startsWith(prefix) !== true) continue;
        await remove(id);
        removed += 1;
      }
      return removed;
    },
  };
}

function refOf(id: string, { kind, bytes, name }: Incoming, mime: string): MediaRef {
  const shown = name === undefined ? '' : showableName(name);
  return {
    id,
    kind,
    mime,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(shown !== '' && { name: shown }),
  };
}

/** The given name for people to read: one line, no folders, at most 120 characters. */
function showableName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return cutText(last.replaceAll(/[\p{C}\p{Zl}\p{Zp}<>"]/gu, ''), 120).trim();
}

function asJpeg(name: string): string {
  return `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.jpg`;
}

async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  // A voice note of Telegram or WhatsApp is told as `audio/ogg; codecs=opus`.
  const mime = found?.mime.split(';')[0];
  // An Ogg that does not tell its codec in the usual place is a voice note as well: films say so.
  if (mime === 'application/ogg') return 'audio/ogg';
  return mime ?? (isPlainText(bytes) ? 'text/plain' : undefined);
}

/** Whole UTF-8 without control characters, and nothing that a browser could take for a page. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\p{Cc}]/u.test(text.replaceAll(/[\t\r\n]/g, '')) && !/<[a-z!?/]/i.test(text);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The paths of all files whose names end so, a folder at a time. */
async function* namesIn(dir: string, ending: string): AsyncGenerator<string> {
  const folders = (await readdir(dir).catch(gone)) ?? [];
  for (const folder of folders)
    for (const name of await readdir(join(dir, folder))) if (name.endsWith(ending)) yield join(dir, folder, name);
}

/** What a missing file is read as. */
function gone(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}

async function noteAt(path: string): Promise<MediaRef | undefined> {
  try {
    return mediaRef.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
