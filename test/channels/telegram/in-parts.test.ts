import { describe, expect, test } from 'vitest';
import { inParts } from '../../../src/channels/telegram/in-parts.ts';
import type { MediaRef } from '../../../src/domain/media.ts';

const photo = (id: string): MediaRef => ({ id, kind: 'photo', mime: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) });
const options = [{ ref: 'ya', label: 'Ya' }];

describe('what Telegram takes as one message', () => {
  test('a short say stays whole', () => {
    const say = { text: 'Sudah?', options, media: [photo('a')] };
    expect(inParts(say)).toEqual([say]);
    expect(inParts({ text: 'Sudah?', options, hint: 'location' })).toEqual([
      { text: 'Sudah?', options, hint: 'location' },
    ]);
  });

  test('a long text is cut, and what can be chosen stands under the last part', () => {
    const [a, b] = ['a'.repeat(4000), 'b'.repeat(4000)];
    expect(inParts({ text: `${a}\n${b}`, options })).toEqual([{ text: a }, { text: b, options }]);
  });

  test('several files go one by one before the text', () => {
    expect(inParts({ text: 'Bukti', media: [photo('a'), photo('b')] })).toEqual([
      { text: '', media: [photo('a')] },
      { text: '', media: [photo('b')] },
      { text: 'Bukti' },
    ]);
  });

  test('a place comes last, by itself', () => {
    const place = { lat: -3.29, lng: 116.16 };
    expect(inParts({ text: 'Bukti', media: [photo('a')], place, options })).toEqual([
      { text: 'Bukti', media: [photo('a')] },
      { text: '', place, options },
    ]);
    expect(inParts({ text: '', place })).toEqual([{ text: '', place }]);
  });

  test('a caption beyond its limit is a message of its own', () => {
    const text = 'x'.repeat(1025);
    expect(inParts({ text, media: [photo('a')] })).toEqual([{ text: '', media: [photo('a')] }, { text }]);
  });

  test('choices without words stand under the last file', () => {
    expect(inParts({ text: '', media: [photo('a'), photo('b')], options })).toEqual([
      { text: '', media: [photo('a')] },
      { text: '', media: [photo('b')], options },
    ]);
  });

  test('a list in place of buttons counts towards the limit', () => {
    const long = [{ ref: 'é'.repeat(40), label: 'Panjang' }];
    expect(inParts({ text: `${'a'.repeat(2100)} ${'b'.repeat(1990)}`, options: long })).toEqual([
      { text: `${'a'.repeat(2100)} ${'b'.repeat(1990)}` },
      { text: '1. Panjang' },
    ]);
  });

  test('parts are not cut again', () => {
    const parts = inParts({ text: `${'kata '.repeat(3000)}`, options, media: [photo('a'), photo('b')] });
    expect(parts.flatMap(inParts)).toEqual(parts);
  });
});
