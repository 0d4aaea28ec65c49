// The copy of a picture that agencies, followers and the public see: upright, at most 1,600 pixels a side, and without EXIF
// (where and when it was taken, whose phone). Drawn anew as JPEG, so that nothing else that was in the file is left.
import type Sharp from 'sharp';

const side = 1_600;
/** A phone's largest; a file that claims more is not opened. */
const mostPixels = 64_000_000;
/** Pictures drawn at once: each may take a hundred megabytes for a moment. */
const atOnce = 2;
const seconds = 10;

let opened: typeof Sharp | undefined;

/** Loaded with the first picture: most commands never see one. */
async function openSharp(): Promise<typeof Sharp> {
  if (opened !== undefined) return opened;
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  opened = sharp;
  return sharp;
}

let drawing = 0;
const waiting: (() => void)[] = [];

/** JPEG bytes; undefined for what cannot be opened as a picture (HEIC among others). Decoding runs outside the event loop. */
export async function drawShown(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  while (drawing >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  drawing += 1;
  try {
    const sharp = await openSharp();
    // A picture that was cut off on its way shows what has come.
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none', sequentialRead: true })
      .timeout({ seconds })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch (error) {
    // sharp gives every fault of a file as a plain Error; the original is kept, and that it cannot be shown is said.
    if (error instanceof Error) return undefined;
    throw error;
  } finally {
    drawing -= 1;
    waiting.shift()?.();
  }
}
