// Citizens' files: kept as they came, and shown to others without what a phone writes into them.
import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MediaKind, MediaRef } from '../../src/domain/media.ts';
import type { MediaStore } from '../../src/ports/media-store.ts';
import { makeMediaOnDisk } from '../../src/store/media/media-on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let media: MediaStore;
beforeEach(async () => {
  media = makeMediaOnDisk(await temporaryFolder());
});

async function keep(bytes: Uint8Array, kind: MediaKind = 'photo', name = 'IMG_0001.HEIC.jpg'): Promise<MediaRef> {
  const kept = await media.keep('m-1', { kind, bytes, name });
  if (!kept.ok) throw new Error(kept.reason);
  return kept.media;
}

const plain = sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } });
const gps = {
  IFD0: { Make: 'TeleponSiti' },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '3/1 14/1 2/1', GPSLongitudeRef: 'E', GPSLongitude: '116/1 13/1 3/1' },
};

describe('a picture with place and phone in it', () => {
  test.each(['photo', 'document'] as const)(
    'sent as a %s is kept whole and shown without them, upright',
    async (kind) => {
      const original = await plain.clone().withMetadata({ orientation: 6 }).withExif(gps).jpeg().toBuffer();
      expect(original.includes('TeleponSiti')).toBe(true);
      expect((await sharp(original).metadata()).orientation).toBe(6);
      const kept = await keep(original, kind);
      expect(kept.sha256).toBe(createHash('sha256').update(original).digest('hex'));
      expect(Buffer.from(await media.read(kept))).toEqual(original);
      const shown = await media.shown(kept);
      if (shown === undefined) throw new Error('not shown');
      expect(Buffer.from(shown.bytes).includes('TeleponSiti')).toBe(false);
      const drawn = await sharp(shown.bytes).metadata();
      expect(drawn).toMatchObject({ format: 'jpeg', width: 300, height: 400 });
      expect(drawn.exif).toBeUndefined();
      expect(shown).toMatchObject({ mime: 'image/jpeg', name: 'IMG_0001.HEIC.jpg' });
    },
  );

  test('is never larger than a screen needs', async () => {
    const wide = sharp({ create: { width: 4000, height: 1000, channels: 3, background: 'red' } });
    const shown = await media.shown(await keep(await wide.png().toBuffer()));
    expect(await sharp(shown?.bytes).metadata()).toMatchObject({ width: 1600, height: 400 });
  });
});

describe('odd pictures', () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  test.each([
    ['printer colours', () => plain.clone().toColourspace('cmyk').jpeg().toBuffer()],
    ['a moving one', () => plain.clone().gif().toBuffer()],
    ['cut off on the way', async () => (await noise().jpeg().toBuffer()).subarray(0, 20_000)],
    ['see-through', () => plain.clone().ensureAlpha(0.2).webp().toBuffer()],
    ['a page behind it', async () => Buffer.concat([await plain.clone().jpeg().toBuffer(), page])],
  ])('%s: shown as a plain JPEG', async (_, make) => {
    const kept = await keep(await make());
    expect(kept.unshown).toBeUndefined();
    const shown = await media.shown(kept);
    expect((await sharp(shown?.bytes).metadata()).format).toBe('jpeg');
    expect(Buffer.from(shown?.bytes ?? []).includes('<script>')).toBe(false);
  });

  test.each([
    ['HEIC under the name of a JPG', () => heic],
    ['one that claims 30,000 pixels a side', () => bomb(30_000)],
  ])('%s: kept, with a mark that it cannot be shown', async (_, make) => {
    const bytes = make();
    const kept = await keep(bytes);
    expect(kept.unshown).toBe(true);
    expect(await media.shown(kept)).toBeUndefined();
    expect(Buffer.from(await media.read(kept))).toEqual(bytes);
  });

  test('ten large ones at once take less than 200 MB more', async () => {
    const bytes = await noise(4_000).jpeg({ quality: 60 }).toBuffer();
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 5);
    try {
      const kept = await Promise.all(
        Array.from({ length: 10 }, (_, n) => media.keep(`many-${n}`, { kind: 'photo', bytes })),
      );
      expect(kept.every(({ ok }) => ok)).toBe(true);
    } finally {
      clearInterval(watch);
    }
    expect((peak - before) / 1_048_576).toBeLessThan(200);
  });
});

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  [
    'a drawing that can hold a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    'wrong-type',
  ],
  ['a page', Buffer.from('<!doctype html><p>halo'), 'wrong-type'],
  ['too much', Buffer.alloc(10 * 1_048_576 + 1), 'too-big'],
])('%s is refused with its reason', async (_, bytes, reason) => {
  expect(await media.keep('m-1', { kind: 'photo', bytes })).toMatchObject({ ok: false, reason });
});

test('a packed archive is refused unopened, however much is in it', async () => {
  expect(await media.keep('m-1', { kind: 'document', bytes: archive(), name: 'bukti.zip' })).toEqual({
    ...{ ok: false, kind: 'document', reason: 'wrong-type' },
  });
  const disguised = await media.keep('m-2', { kind: 'document', bytes: archive(), name: 'bukti.pdf' });
  expect(disguised).toMatchObject({ ok: false, reason: 'wrong-type' });
});

test('the same id is kept once; what is removed is gone, with its copy', async () => {
  const kept = await keep(await plain.clone().png().toBuffer());
  expect(await media.keep('m-1', { kind: 'photo', bytes: Buffer.from('other') })).toEqual({ ok: true, media: kept });
  await media.remove('m-1');
  await expect(media.read(kept)).rejects.toThrow('ENOENT');
  await expect(media.shown(kept)).rejects.toThrow('ENOENT');
});

test('an id or a name cannot leave the folder', async () => {
  const bytes = Buffer.from('catatan');
  const kept = await media.keep('../../etc/passwd', { kind: 'document', bytes, name: '../../../lain/"><b>.txt' });
  expect(kept).toMatchObject({ ok: true, media: { name: 'b.txt' } });
  if (kept.ok) expect(Buffer.from(await media.read(kept.media)).toString()).toBe('catatan');
});

/** A picture that does not compress to nothing. */
function noise(side = 600): Sharp {
  const bytes = Buffer.alloc(side * side * 3);
  for (let at = 0, seed = 7; at < bytes.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = (seed >> 16) & 0xff;
  }
  return sharp(bytes, { raw: { width: side, height: side, channels: 3 } });
}

/** Only what a HEIC begins with: no decoder that we ship opens one anyway. */
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from('mif1heic'),
  Buffer.alloc(64),
]);

/** A PNG of a few kilobytes whose header asks for side × side pixels. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

test('a voice note as phones make it (Ogg with Opus in it) is taken', async () => {
  const note = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(64)]);
  expect(await keep(note, 'voice', 'pesan-suara.ogg')).toMatchObject({ kind: 'voice', mime: 'audio/ogg' });
});

test('a voice note whose Ogg does not tell what is in it is taken', async () => {
  const note = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(26), Buffer.from('OpusHead'), Buffer.alloc(11)]);
  expect(await keep(note, 'voice', 'pesan-suara.ogg')).toMatchObject({ kind: 'voice', mime: 'audio/ogg' });
});

/** A zip file whose one entry packs 50 MB of nothing into 50 KB. */
function archive(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(50 * 1_048_576), { level: 9 });
  const name = Buffer.from('a.txt');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(50 * 1_048_576, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
}
