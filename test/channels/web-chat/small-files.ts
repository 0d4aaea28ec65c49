// Small files made here: good ones, and such as pretend to be what they are not.
import { deflateSync } from 'node:zlib';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 8 + data.length);
  return out;
}

/** A PNG of `side` × `side` grey pixels, each `shade(n)` of 255. */
export function png(side: number, shade: (n: number) => number = () => 0x80): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.from(Array.from({ length: side * (side + 1) }, (_, n) => shade(n)));
  for (let y = 0; y < side; y += 1) rows[y * (side + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export const onePixelPng = png(1);

/** A PNG that packs badly, as photos do: the same noise each time. */
export function noisePng(side: number): Buffer {
  let seed = 1;
  return png(side, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  });
}

const script = '<script>document.title="JALAN"</script>';
export const svgWithScript = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg">${script}<rect width="9" height="9"/></svg>`,
);
/** A picture by its first bytes, with a page behind them. */
export const pngWithPage = Buffer.concat([onePixelPng, Buffer.from(`<html><body>${script}</body></html>`)]);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
