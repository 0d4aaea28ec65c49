// The names of people and of messages. A message key comes in two forms: as it was until July 2026, with `_serialized`,
// and as it is since, with `$1`.

export class Wid {
  constructor(text) {
    const [user, server] = String(text).split('@');
    this.user = user;
    this.server = server;
    this._serialized = `${user}@${server}`;
  }
  isLid() {
    return this.server === 'lid';
  }
  isUser() {
    return this.server === 'c.us' || this.server === 'lid';
  }
  isGroup() {
    return this.server === 'g.us';
  }
  isStatus() {
    return this._serialized === 'status@broadcast';
  }
  toJid() {
    return this._serialized;
  }
  toString() {
    return this._serialized;
  }
}

export const wid = (like) => (like instanceof Wid ? like : new Wid(typeof like === 'string' ? like : like._serialized));

/** @param form `classic` or `modern`. */
export function messageKeys(form) {
  const name = form === 'modern' ? '$1' : '_serialized';
  return class MsgKey {
    static async newId() {
      const bytes = [...crypto.getRandomValues(new Uint8Array(9))];
      return `3EB0${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
    }
    constructor({ to, from, id, participant, selfDir }) {
      this.fromMe = selfDir === 'out';
      this.remote = this.fromMe ? to : from;
      this.id = id;
      this.participant = participant;
      this.self = selfDir;
      const parts = [this.fromMe, this.remote, id, participant].filter((part) => part !== undefined);
      this[name] = parts.map(String).join('_');
    }
    toString() {
      return this[name];
    }
  };
}
