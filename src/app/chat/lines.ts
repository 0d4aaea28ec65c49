// The line format of `aduan chat --json`: one JSON a line in, one a line out.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { Duration } from 'luxon';
import { z } from 'zod';
import type { Command } from '../../domain/command.ts';
import type { HeldContent } from '../../domain/input.ts';
import type { MediaKind, MediaOutcome } from '../../domain/media.ts';
import type { Heard } from './session.ts';

const caption = z.string().optional();
const path = z.string().min(1);
/** Ten years, in milliseconds: beyond, no clock of ours is right. */
const longestWait = Duration.fromObject({ years: 10 }).toMillis();
const duration = z.string().transform((iso, context) => {
  const read = Duration.fromISO(iso);
  if (!read.isValid || !/\d/.test(iso) || read.toMillis() < 0 || read.toMillis() > longestWait) {
    context.issues.push({
      code: 'custom',
      message: 'must be a duration of at most 10 years, such as PT2H',
      input: iso,
    });
    return z.NEVER;
  }
  return read.toMillis();
});

export const chatLine = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ choice: z.number().int().min(1) }),
  z.strictObject({ photo: path, caption, album: z.string().optional() }),
  z.strictObject({ video: path, caption, album: z.string().optional() }),
  z.strictObject({ document: path, caption, album: z.string().optional() }),
  z.strictObject({ voice: path, caption }),
  z.strictObject({
    location: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
    name: z.string().optional(),
  }),
  z.strictObject({ sticker: z.literal(true) }),
  z.strictObject({ wait: duration }),
]);
export type ChatLine = z.infer<typeof chatLine>;

const known =
  '{"text"}, {"choice": n}, {"photo"|"video"|"document"|"voice": path}, {"location": [lat, lng]}, {"sticker": true} or {"wait": "PT2H"}';
/** What each kind of line holds, for whoever has it nearly right. */
const wants: Record<string, string> = {
  text: '"text" must be a string',
  choice: '"choice" must be a whole number, from 1',
  photo: '"photo" must be the path of a file',
  video: '"video" must be the path of a file',
  document: '"document" must be the path of a file',
  voice: '"voice" must be the path of a file',
  location: '"location" must be [latitude, longitude] in degrees: two numbers, -90 to 90 and -180 to 180',
  sticker: '"sticker" must be true',
  wait: '"wait" must be an ISO 8601 duration of at most 10 years, such as "PT2H"',
};
const beside = new Set(['caption', 'album', 'name']);

/** Why a value is no line of a chat, in one sentence. */
export function whyNot(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `none of ${known}`;
  const keys = Object.keys(value);
  const kinds = keys.filter((key) => key in wants);
  const [kind, other] = kinds;
  if (kind === undefined) return `none of ${known}`;
  if (other !== undefined) return `"${kind}" and "${other}" are two messages: one a line`;
  const strange = keys.find((key) => key !== kind && !beside.has(key));
  if (strange !== undefined) return `nothing called ${JSON.stringify(strange.slice(0, 40))} goes with "${kind}"`;
  if (chatLine.safeParse({ [kind]: (value as Record<string, unknown>)[kind] }).success)
    return `what stands beside "${kind}" does not go with it: a caption and an album go with files (a voice note has no album), a name with a location, all as strings`;
  return wants[kind] ?? `none of ${known}`;
}

/** Megabytes as for the channels: Telegram hands out files of up to 20 MB. */
const biggest = 20 * 1024 * 1024;
const fitting: Record<MediaKind, RegExp> = {
  photo: /^image\/(jpeg|png|webp|heic|heif|gif|avif)$/,
  video: /^video\//,
  document: /^(application|image|video|text)\//,
  voice: /^(audio|video|application)\/(ogg|mpeg|mp4|x-m4a|aac|opus|wav|webm|amr|flac)/,
};

/** What becomes of a file from the disk, as the media store would judge it; rejects when it cannot be read. */
async function keepFile(kind: MediaKind, file: string): Promise<MediaOutcome> {
  const bytes = await readFile(file);
  if (bytes.length === 0) return { ok: false, reason: 'empty', kind };
  if (bytes.length > biggest) return { ok: false, reason: 'too-big', kind, limit: biggest };
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream';
  if (!fitting[kind].test(mime)) return { ok: false, reason: 'wrong-type', kind };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = basename(file).slice(0, 120);
  return { ok: true, media: { id: sha256.slice(0, 20), kind, mime, size: bytes.length, sha256, name } };
}

/** The content that a line stands for; `press` gives the ref of the option of that number, from 1. */
export async function contentOf(line: ChatLine, press: (n: number) => string | undefined): Promise<HeldContent | null> {
  if ('text' in line) return { kind: 'text', text: line.text };
  if ('choice' in line) {
    const ref = press(line.choice);
    return ref === undefined ? { kind: 'text', text: String(line.choice) } : { kind: 'choice', ref };
  }
  if ('location' in line) {
    const [lat, lng] = line.location;
    return { kind: 'location', lat, lng, ...(line.name !== undefined && { name: line.name }) };
  }
  if ('sticker' in line) return { kind: 'unusable', what: 'sticker' };
  if ('wait' in line) return null;
  const [kind, file] = fileOf(line);
  const album = 'album' in line ? line.album : undefined;
  return {
    kind: 'media',
    outcome: await keepFile(kind, file),
    ...(line.caption !== undefined && { caption: line.caption }),
    ...(album !== undefined && { album }),
  };
}

type FileLine = Extract<ChatLine, { photo: string } | { video: string } | { document: string } | { voice: string }>;

function fileOf(line: FileLine): [MediaKind, string] {
  if ('photo' in line) return ['photo', line.photo];
  if ('video' in line) return ['video', line.video];
  if ('document' in line) return ['document', line.document];
  return ['voice', line.voice];
}

/** What was heard as a line of JSON; null for commands other than a report. */
export function lineOf(heard: Heard): string | null {
  if ('say' in heard) {
    const { text, options } = heard.say;
    const labels = options?.map(({ label }) => label);
    return JSON.stringify({ say: text, ...(labels !== undefined && { options: labels }), step: heard.step });
  }
  return heard.command.name === 'file-report' ? JSON.stringify({ report: reportLine(heard.command) }) : null;
}

function reportLine({ report }: Extract<Command, { name: 'file-report' }>) {
  const { kecamatan = null, desa = null, lat = null, lng = null, text = null } = report.place;
  return {
    classification: report.classification,
    topic: report.topic,
    title: report.title,
    body: report.body,
    eventDate: report.eventDate ?? null,
    place: { kecamatan, desa, lat, lng, text },
    media: report.media.map(({ kind, name = null, mime, size, sha256 }) => ({ kind, name, mime, size, sha256 })),
    anonymous: report.anonymous,
    confidential: report.confidential,
    urgency: report.urgency,
  };
}

/** Why a file cannot be read, without the words of the system. */
export function unreadable(error: Error & { code?: unknown; path?: unknown }): string {
  const path = typeof error.path === 'string' ? `${error.path}: ` : '';
  switch (error.code) {
    case 'ENOENT':
      return `${path}there is no such file`;
    case 'EISDIR':
      return `${path}a folder, not a file`;
    case 'ERR_INVALID_ARG_VALUE':
      return 'that is no path of a file';
    case 'EACCES':
      return `${path}the file may not be read`;
    default:
      return error.message;
  }
}
