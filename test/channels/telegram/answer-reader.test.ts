// What an answer of the Bot API server is read as: the same however its bytes are cut, and nothing where its end is in doubt.
import { describe, expect, test } from 'vitest';
import { AnswerReader } from '../../../src/channels/telegram/answer-reader.ts';

const most = 1_000;
const lines = (...all: string[]) => all.join('\r\n');

/** Feeds `text` in pieces of `width` bytes. */
function read(text: string, width = text.length) {
  const reader = new AnswerReader(most);
  const bytes = Buffer.from(text, 'latin1');
  let last = 'more';
  for (let at = 0; at < bytes.length && last === 'more'; at += width)
    last = reader.feed(bytes.subarray(at, at + width));
  return { last, reader, body: reader.body.toString('latin1') };
}

const whole: [string, string, object][] = [
  [
    'of a told length',
    lines('HTTP/1.1 200 OK', 'Date: Fri, 27 Nov 2026 00:00:00 GMT', 'CONTENT-LENGTH: 11', '', '{"ok":true}'),
    { status: 200, date: 'Fri, 27 Nov 2026 00:00:00 GMT', body: '{"ok":true}', keepAlive: true },
  ],
  ['of no length', lines('HTTP/1.1 200 OK', 'content-length: 0', '', ''), { status: 200, body: '', keepAlive: true }],
  ['that says no reason', lines('HTTP/1.1 200', 'content-length: 2', '', 'ya'), { status: 200, body: 'ya' }],
  [
    'in chunks',
    lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '3', 'abc', 'A;x=y', '0123\r\n6789', '0', '', ''),
    { status: 200, body: 'abc0123\r\n6789', keepAlive: true },
  ],
  [
    'in chunks, with a trailer',
    lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '2', 'ya', '0', 'x: y', 'z: 1', '', ''),
    { status: 200, body: 'ya', keepAlive: true },
  ],
  [
    'with no body by its status',
    lines('HTTP/1.1 304 Not Modified', '', ''),
    { status: 304, body: '', keepAlive: true },
  ],
  [
    'after a hint that it will come',
    lines(
      'HTTP/1.1 100 Continue',
      '',
      'HTTP/1.1 103 Early Hints',
      'a: b',
      '',
      'HTTP/1.1 200 OK',
      'content-length: 1',
      '',
      'y',
    ),
    { status: 200, body: 'y' },
  ],
  [
    'after which the server closes',
    lines('HTTP/1.1 502 Bad Gateway', 'connection: close', 'content-length: 6', '', '<html>'),
    { status: 502, body: '<html>', keepAlive: false },
  ],
  [
    'after which the server closes, whatever else it says of it',
    lines('HTTP/1.1 200 OK', 'connection: close', 'connection: keep-alive', 'content-length: 1', '', 'y'),
    { body: 'y', keepAlive: false },
  ],
  [
    'of the old protocol, in the chunks of the new',
    lines('HTTP/1.0 200 OK', 'connection: keep-alive', 'transfer-encoding: chunked', '', '1', 'y', '0', '', ''),
    { body: 'y', keepAlive: false },
  ],
  ['of the old protocol', lines('HTTP/1.0 200 OK', 'content-length: 1', '', 'y'), { body: 'y', keepAlive: false }],
  [
    'whose connection is kept for a time',
    lines('HTTP/1.1 200 OK', 'keep-alive: timeout=5, max=100', 'content-length: 1', '', 'y'),
    { keepAlive: true, idle: 5_000 },
  ],
];

describe('an answer', () => {
  test.each(whole)('%s is the same however it is cut', (_, text, expected) => {
    for (let width = 1; width <= text.length; width += 1) {
      const { last, reader, body } = read(text, width);
      expect({ ...reader, width, last, body }).toMatchObject({
        width,
        last: 'done',
        ...expected,
      });
    }
  });

  test('without a length ends where the server closes, and its connection with it', () => {
    const { last, reader, body } = read(lines('HTTP/1.1 200 OK', '', 'ya'), 5);
    expect(last).toBe('more');
    expect(reader).toMatchObject({ untilClose: true, keepAlive: false });
    expect(body).toBe('ya');
  });

  test('that is cut short is not whole', () => {
    for (const [, text] of whole)
      expect(read(text.slice(0, -1))).toMatchObject({ last: 'more', reader: { untilClose: false } });
  });

  test('with bytes behind it is taken, and its connection is not used again', () => {
    const { last, reader, body } = read(lines('HTTP/1.1 200 OK', 'content-length: 2', '', 'yaHTTP/1.1 200 OK'));
    expect({ last, body, keepAlive: reader.keepAlive }).toEqual({ last: 'done', body: 'ya', keepAlive: false });
  });

  test.each([
    ['two lengths', lines('HTTP/1.1 200 OK', 'content-length: 2', 'content-length: 3', '', 'yay')],
    [
      'a length and chunks',
      lines('HTTP/1.1 200 OK', 'content-length: 2', 'transfer-encoding: chunked', '', '0', '', ''),
    ],
    ['a length that is none', lines('HTTP/1.1 200 OK', 'content-length: +2', '', 'ya')],
    ['a length whose name does not end', lines('HTTP/1.1 200 OK', 'content-length : 2', '', 'ya')],
    ['a line that goes on', lines('HTTP/1.1 200 OK', 'a: b', ' content-length: 2', '', 'ya')],
    ['a line without a name', lines('HTTP/1.1 200 OK', 'content-length 2', '', 'ya')],
    ['half a line end', lines('HTTP/1.1 200 OK', 'a: b\ncontent-length: 2', '', 'ya')],
    ['an encoding that is not known', lines('HTTP/1.1 200 OK', 'transfer-encoding: gzip, chunked', '', '0', '', '')],
    ['a chunk of no size', lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', 'zz', '')],
    ['a chunk that does not end', lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '1', 'abc', '0', '', '')],
    ['another protocol', lines('SSH-2.0-OpenSSH_9', '', '')],
    ['a change of protocol', lines('HTTP/1.1 101 Switching Protocols', '', '')],
    ['a head without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(4_000)}`],
  ])('with %s is none', (_, text) => {
    expect(read(text).last).toBe('BAD_ANSWER');
    expect(read(text, 7).last).toBe('BAD_ANSWER');
  });

  test.each([
    ['a told length', lines('HTTP/1.1 200 OK', `content-length: ${most + 1}`, '', 'x'.repeat(most + 1))],
    [
      'chunks',
      lines('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '3e8', 'x'.repeat(most), '1', 'x', '0', '', ''),
    ],
    ['no length', lines('HTTP/1.1 200 OK', '', 'x'.repeat(most + 1))],
  ])('beyond what may come is cut off: %s', (_, text) => {
    expect(read(text).last).toBe('TOO_BIG');
    expect(read(text, 100).last).toBe('TOO_BIG');
  });
});
