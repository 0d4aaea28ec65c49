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
const duration = z.string().transform((iso, context) => {
  const read = Duration.fromISO(iso);
  if (!read.isValid || read.toMillis() < 0) {
    context.issues.push({ code: 'custom', message: 'a duration such as PT2H', input: iso });
    return z.NEVER;
  }
  return read.toMillis();
});

export const chatLine = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ choice: z.number().int() }),
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

/** Megabytes as for the channels: Telegram hands out files of up to 20 MB. */
const biggest = 20 * 1024 * 1024;
const fitting: Record<MediaKind, RegExp> = {
  photo: /^image\/(jpeg|png|webp|heic|heif|gif|avif)$/,
  video: /^video\//,
  document: /^(application|image|video|text)\//,
  voice: /^(audio|video)\/(ogg|mpeg|mp4|x-m4a|aac|opus|wav|webm|amr|flac)/,
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
