// What the page holds: messages, chats and people.
import { Collection, Emitter } from './emitter.js';
import { messageKeys, wid } from './ids.js';

const plain = (value) => JSON.parse(JSON.stringify(value));

export const me = wid('6281100000001@c.us');
export const meLid = wid('99900000000001@lid');

class Msg extends Emitter {
  constructor(data) {
    super();
    Object.assign(this, data);
  }
  serialize() {
    const { mediaData, mediaObject, stages, ...data } = this;
    return plain(data);
  }
  unsafe() {
    return this;
  }
  /** Called only while the file is not there yet; `stages` says how each try ends. */
  async downloadMedia() {
    this.mediaData.mediaStage = this.stages?.shift() ?? 'RESOLVED';
  }
}

const mirrored = ['ack', 'type', 'body', 'caption', 'isUnsentMedia'];

export function makeStore({ keys, post }) {
  const MsgKey = messageKeys(keys);
  const messages = new Collection();
  messages.modelClass = Msg;
  messages.getMessagesById = async (ids) => {
    if (ids.some((id) => id === undefined || id === null)) throw Object.assign(new Error('r'), { name: 'DataError' });
    return { messages: ids.map((id) => messages.get(id)).filter(Boolean) };
  };
  const chats = new Collection();
  const contacts = new Collection();
  contacts.find = async (id) =>
    contacts.get(id) ?? contacts.add({ id: wid(id), serialize: () => plain({ id: wid(id) }) });
  const lids = new Map();
  const phones = new Map();

  const chatOf = (id) => chats.get(id) ?? chats.add(new Chat(wid(id)));

  class Chat extends Emitter {
    constructor(id) {
      super();
      Object.assign(this, { id, unreadCount: 0, t: 0, msgs: new Collection(), mute: { expiration: 0 } });
    }
    serialize() {
      return plain({ id: this.id, unreadCount: this.unreadCount, t: this.t, msgs: [] });
    }
  }

  function add(data, chatId) {
    const msg = new Msg(data);
    for (const name of mirrored)
      msg.on(`change:${name}`, (_, value, before) => messages.trigger(`change:${name}`, msg, value, before));
    msg.on('change', () => messages.trigger('change', msg));
    const chat = chatOf(chatId);
    chat.t = Math.max(chat.t, msg.t);
    chat.msgs.add(msg);
    messages.add(msg);
    return msg;
  }

  return {
    MsgKey,
    messages,
    chats,
    contacts,
    chatOf,
    add,
    post,
    link(phone, lid) {
      lids.set(phone, wid(lid));
      phones.set(lid, wid(phone));
    },
    lidOf: (phone) => lids.get(String(phone)),
    phoneOf: (lid) => phones.get(String(lid)),
    /** A message as the phone tells it: `from` is the chat, also for one that went out from the phone itself. */
    addTold({ from, id, t, media, fromMe = false, isNewMsg = false, participant, ...rest }) {
      const chat = wid(from);
      const key = new MsgKey({
        ...(fromMe ? { to: chat, from: me, selfDir: 'out' } : { to: me, from: chat, selfDir: 'in' }),
        id,
        ...(participant && { participant: wid(participant) }),
      });
      const known = messages.get(key);
      if (known && !isNewMsg) return known;
      const data = {
        id: key,
        from: fromMe ? me : chat,
        to: fromMe ? chat : me,
        t,
        ack: 1,
        type: 'chat',
        isNewMsg,
        ...rest,
      };
      if (participant) data.author = wid(participant);
      if (media) {
        const { stages, ...file } = media;
        Object.assign(data, file, {
          directPath: `/v/${id}`,
          mediaKey: 'k',
          filehash: 'h',
          encFilehash: 'e',
          mediaObject: {},
        });
        data.mediaData = { mediaStage: stages ? 'INIT' : 'RESOLVED' };
        data.stages = stages && [...stages];
      }
      return add(data, chat);
    },
  };
}
