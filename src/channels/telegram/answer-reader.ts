// Reads one HTTP/1.1 answer from the bytes of a connection, however they are cut. Strict where two readers could disagree
// on where an answer ends: such an answer is none. Source: RFC 9112.

export type Read = 'more' | 'done' | 'TOO_BIG' | 'BAD_ANSWER';

const maxHead = 16 * 1024;
const blankLine = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
/** No space beside the name, no line that goes on: readers differ in what they make of these. */
const headLine = /^([!-9;-~]+):[ \t]*([^\r\n\0]*)$/;

/** Takes bytes as they come, until the answer is whole. */
export class AnswerReader {
  status = 0;
  date: string | undefined;
  /** The connection may serve another exchange; for so many milliseconds, where the server says how long it keeps it. */
  keepAlive = true;
  idle: number | undefined;
  private part: 'head' | 'sized' | 'chunk-size' | 'chunk' | 'trailer' | 'until-close' | 'end' = 'head';
  /** Bytes of a head, a line or a trailer that is not there in full. */
  private rest: Buffer | undefined;
  private readonly pieces: Buffer[] = [];
  private size = 0;
  /** Bytes of the body, or of its chunk, that are still to come. */
  private left = 0;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  get body(): Buffer {
    const [first] = this.pieces;
    return this.pieces.length === 1 && first ? first : Buffer.concat(this.pieces);
  }

  /** The head is there. */
  get begun(): boolean {
    return this.status !== 0;
  }

  feed(chunk: Buffer): Read {
    const data = this.rest === undefined ? chunk : Buffer.concat([this.rest, chunk]);
    this.rest = undefined;
    let at = 0;
    for (;;) {
      switch (this.part) {
        case 'head': {
          const end = data.indexOf(blankLine, at);
          if (end < 0 || end - at > maxHead) return this.keep(data, at);
          const refused = this.readHead(data.toString('latin1', at, end));
          if (refused !== undefined) return refused;
          at = end + 4;
          break;
        }
        case 'until-close':
        case 'sized':
        case 'chunk': {
          const piece = at === 0 && data.length <= this.left ? data : data.subarray(at, at + this.left);
          if (piece.length > 0) this.pieces.push(piece);
          this.size += piece.length;
          this.left -= piece.length;
          at += piece.length;
          if (this.part === 'until-close') return this.size > this.maxBytes ? 'TOO_BIG' : 'more';
          if (this.left > 0) return 'more';
          this.part = this.part === 'sized' ? 'end' : 'chunk-size';
          break;
        }
        case 'chunk-size': {
          // A chunk ends with a line's end of its own.
          const from = this.size > 0 ? at + 2 : at;
          const end = data.indexOf(lineEnd, from);
          if (end < 0) return this.keep(data, at);
          const [, digits] = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(data.toString('latin1', from, end)) ?? [];
          if (digits === undefined || (from > at && data.indexOf(lineEnd, at) !== at)) return 'BAD_ANSWER';
          this.left = Number.parseInt(digits, 16);
          if (this.size + this.left > this.maxBytes) return 'TOO_BIG';
          // The line's end stays where the trailer, if there is any, begins.
          at = this.left > 0 ? end + 2 : end;
          this.part = this.left > 0 ? 'chunk' : 'trailer';
          break;
        }
        case 'trailer': {
          const end = data.indexOf(blankLine, at);
          if (end < 0) return this.keep(data, at);
          at = end + 4;
          this.part = 'end';
          break;
        }
        case 'end':
          // What nobody asked for would be taken for the next answer.
          if (at < data.length) this.keepAlive = false;
          return 'done';
      }
    }
  }

  /** Ends where the server closes: whole, if it has closed in order. */
  get untilClose(): boolean {
    return this.part === 'until-close';
  }

  private keep(data: Buffer, at: number): Read {
    if (data.length - at > maxHead) return 'BAD_ANSWER';
    this.rest = data.subarray(at);
    return 'more';
  }

  private readHead(head: string): 'TOO_BIG' | 'BAD_ANSWER' | undefined {
    const [first = '', ...lines] = head.split('\r\n');
    const [, minor, code] = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/.exec(first) ?? [];
    if (code === undefined) return 'BAD_ANSWER';
    const status = Number(code);
    // Only a hint that the answer is to come; one of another protocol was not asked for.
    if (status < 200) return status === 101 ? 'BAD_ANSWER' : undefined;
    this.status = status;
    let [length, encoding]: (string | undefined)[] = [];
    let [kept, ends] = [minor === '1', false];
    for (const line of lines) {
      const [, name, rest = ''] = headLine.exec(line) ?? [];
      const value = rest.trimEnd();
      switch (name?.toLowerCase()) {
        case undefined:
          return 'BAD_ANSWER';
        case 'content-length':
          if (!/^\d{1,15}$/.test(value) || (length !== undefined && length !== value)) return 'BAD_ANSWER';
          length = value;
          break;
        case 'transfer-encoding':
          if (encoding !== undefined || value.toLowerCase() !== 'chunked') return 'BAD_ANSWER';
          encoding = value;
          break;
        case 'connection':
          if (/\bclose\b/i.test(value)) ends = true;
          else if (/\bkeep-alive\b/i.test(value)) kept = true;
          break;
        case 'keep-alive': {
          const seconds = /\btimeout=(\d{1,6})\b/i.exec(value)?.[1];
          if (seconds !== undefined) this.idle = Number(seconds) * 1000;
          break;
        }
        case 'date':
          this.date = value;
      }
    }
    if (encoding !== undefined && length !== undefined) return 'BAD_ANSWER';
    // The old protocol knows no chunks: whoever stands between may see another end.
    this.keepAlive = kept && !ends && !(minor === '0' && encoding !== undefined);
    if (status === 204 || status === 304) this.part = 'end';
    else if (encoding !== undefined) this.part = 'chunk-size';
    else if (length !== undefined) {
      this.left = Number(length);
      if (this.left > this.maxBytes) return 'TOO_BIG';
      this.part = 'sized';
    } else {
      this.left = Number.POSITIVE_INFINITY;
      this.keepAlive = false;
      this.part = 'until-close';
    }
    return undefined;
  }
}
