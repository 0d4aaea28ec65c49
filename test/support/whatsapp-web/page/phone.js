// The phone's side of the page: what the test has the person with the phone, and WhatsApp's servers, do.

const sleep = (ms) => new Promise((go) => setTimeout(go, ms));

export function makePhone({ store, post, faults, socket, cmd, conn, modules, session }) {
  const { messages } = store;
  const found = (id) => {
    const msg = messages.getModelsArray().find((each) => each.id.id === id);
    if (!msg) throw new Error(`there is no message ${id}`);
    return msg;
  };

  const phone = {
    /** Shows a code to link by. */
    qr({ ref }) {
      socket.set('state', 'UNPAIRED');
      conn.set('ref', ref);
    },
    async pair({ list, links }) {
      await session.keep(true);
      socket.set('state', 'PAIRING');
      await sleep(20);
      socket.set('state', 'CONNECTED');
      phone.history({ list, links });
      cmd.trigger('offline_progress_update_from_bridge');
      await sleep(20);
      if (!faults.neverSyncs) socket.set('hasSynced', true);
    },
    resync() {
      socket.hasSynced = false;
      socket.set('hasSynced', true);
    },
    state: ({ to }) => socket.set('state', to),
    receive: (told) => String(store.addTold({ ...told, isNewMsg: true }).id),
    history({ list, links }) {
      for (const [one, other] of links) store.link(one, other);
      for (const told of list) store.addTold({ ...told, isNewMsg: false });
    },
    /** What is long known is told as if it were new (seen in the field after a start). */
    replay({ list }) {
      for (const told of list) store.addTold({ ...told, isNewMsg: true });
    },
    link: ({ phone: number, lid }) => store.link(number, lid),
    ack: ({ id, ack }) => found(id).set('ack', ack),
    /** A message that could not be read at first can be read now. */
    decrypt({ id, type = 'chat', ...rest }) {
      const msg = found(id);
      Object.assign(msg, rest);
      msg.set('type', type);
    },
    edit({ id, body, at }) {
      const msg = found(id);
      msg.latestEditSenderTimestampMs = at;
      msg.set('body', body);
    },
    revoke: ({ id }) => found(id).set('type', 'revoked'),
    react({ from, id, emoji, key }) {
      const { reactionTableMode } = modules('WAWebAddonReactionTableMode');
      const parent = found(id).id;
      const own = new store.MsgKey({ to: parent.remote, from: parent.remote, id: key, selfDir: 'in' });
      reactionTableMode.bulkUpsert([
        {
          id: own,
          reactionParentKey: parent,
          reactionText: emoji,
          reactionTimestamp: Date.now(),
          from: store.chatOf(from).id,
        },
      ]);
    },
    call({ from, id }) {
      const { calls } = modules('WAWebCallCollection');
      calls.set(id, {
        id,
        peerJid: store.chatOf(from).id,
        isVideo: false,
        isGroup: false,
        outgoing: false,
        participants: [],
      });
    },
    async logout() {
      await session.keep(false);
      cmd.trigger('logout');
      await sleep(50);
      location.href = '/?post_logout=1';
    },
    reload: () => location.reload(),
    iframe() {
      const frame = document.createElement('iframe');
      frame.src = 'about:blank#x';
      document.body.append(frame);
      frame.contentWindow.location.href = '/__standin/empty';
    },
    fault: (which) => Object.assign(faults, which),
    /** Hangs the page's only thread: nothing in it answers until `ms` have passed. */
    freeze({ ms }) {
      const end = performance.now() + ms;
      setTimeout(() => {
        while (performance.now() < end);
      }, 20);
    },
  };

  const source = new EventSource('/__standin/phone');
  source.onmessage = async ({ data }) => {
    const { n, name, arg } = JSON.parse(data);
    try {
      const value = await phone[name](arg);
      await post('reply', { n, ok: true, value });
    } catch (error) {
      await post('reply', { n, ok: false, error: String(error) });
    }
  };
  return {
    phone,
    opened: new Promise((open) => {
      source.onopen = open;
    }),
  };
}
