// Runs in WhatsApp's page before its own scripts, anew after each reload. Two jobs: message keys keep their old name, and
// `window.aduan` answers what whatsapp-web.js has no call for.
if (window.top === window) {
  // Since July 2026 a message key calls its text `$1`; whatsapp-web.js 1.34.7 asks for `_serialized`, and without it a
  // message that was sent comes back as undefined and no file can be fetched.
  const waiting = setInterval(() => {
    let key;
    try {
      key = window.require('WAWebMsgKey').prototype;
    } catch {
      return;
    }
    clearInterval(waiting);
    if ('_serialized' in key) return;
    Object.defineProperty(key, '_serialized', {
      configurable: true,
      get() {
        return this.toString();
      },
      set(value) {
        Object.defineProperty(this, '_serialized', { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }, 25);

  const socket = () => window.require('WAWebSocketModel').Socket;
  const isCitizen = ({ id }) => id.server === 'c.us' || id.server === 'lid';
  const chatsSince = (since) =>
    window
      .require('WAWebCollections')
      .Chat.getModelsArray()
      .filter((chat) => isCitizen(chat) && chat.t >= since);

  /** The messages of a chat from `since` (s) on; older ones are loaded while the oldest at hand is younger, within reason. */
  const messagesSince = async (chat, since) => {
    const { loadEarlierMsgs } = window.require('WAWebChatLoadMessages');
    let messages = chat.msgs.getModelsArray();
    for (let rounds = 0; rounds < 5 && messages.every(({ t }) => t >= since); rounds += 1) {
      const earlier = await loadEarlierMsgs({ chat });
      if (!earlier || earlier.length === 0) break;
      messages = [...earlier, ...messages];
    }
    return messages.filter(({ t }) => t >= since);
  };

  /** WhatsApp's own time (ms) as the page keeps it by its pings, right also where this machine's clock is not; null: unknown. */
  const theirTime = () => {
    try {
      return window.require('WATimeUtils').unixTimeMs();
    } catch {
      // A page of another make does not keep it there.
      return null;
    }
  };

  window.aduan = {
    /** How the page stands. `linked`: whatsapp-web.js has made itself at home. */
    look: () => ({
      state: socket().state ?? null,
      synced: socket().hasSynced === true,
      linked: window.WWebJS !== undefined,
      time: theirTime(),
    }),

    /** A page that had synced before it was listened to never says so: it is asked to say it now. */
    nudge: () => socket().hasSynced === true && window.onAppStateHasSyncedEvent?.(),

    refreshLink: () => window.require('WAWebCmd').Cmd.refreshQR(),

    /** Citizens' messages from `since` (s) on, oldest first, as whatsapp-web.js hands them over. */
    async missed(since, most) {
      const lists = await Promise.all(chatsSince(since).map((chat) => messagesSince(chat, since)));
      const models = lists.flat().filter(({ id }) => !id.fromMe);
      models.sort((a, b) => a.t - b.t);
      return models.slice(-most).map((model) => window.WWebJS.getMessageModel(model));
    },

    /** Whether words of ours stand in a chat since `since` (s), as a text or under a file; without words, any file. */
    async wasSaid(address, words, since) {
      const chat = await window.WWebJS.getChat(address, { getAsModel: false });
      if (!chat) return false;
      const messages = await messagesSince(chat, since);
      const ours = messages.filter(({ id, ack }) => id.fromMe && ack !== -1);
      return ours.some(({ type, body, caption }) =>
        words === '' ? type !== 'chat' : body === words || caption === words,
      );
    },

    typing: (address, on) => window.WWebJS.sendChatstate(on ? 'typing' : 'stop', address),

    /** The two addresses of one person, as far as they are known. */
    async person(address) {
      try {
        const { lid, phone } = await window.WWebJS.enforceLidAndPnRetrieval(address);
        return { lid: lid?.toString() ?? null, phone: phone?.toString() ?? null };
      } catch {
        // WhatsApp knows no more of this person than the address.
        return { lid: null, phone: null };
      }
    },
  };
}
