// Sends what waits, one at a time and in order, until the server has it. The id made here stays, so that the server
// knows a second try for what it is.
import { deliver } from './api.js';
import { openOutboxStore } from './outbox-store.js';

const firstPause = 1_000;
const longestPause = 30_000;

/**
 * `on` hears what becomes of each item: waiting(item), progress(item, share), sent(item, answer), refused(item, text),
 * trouble(text or '').
 */
export async function openOutbox(on) {
  const store = await openOutboxStore();
  let pause = firstPause;
  let timer;
  let running = false;
  let asked = false;
  let order = Date.now();

  /** Tries all that waits. Tabs of one browser take turns, so that nothing is sent twice for nothing. */
  async function flush() {
    clearTimeout(timer);
    asked = true;
    if (running) return;
    running = true;
    let wait = 0;
    while (asked || wait === 0) {
      asked = false;
      wait = await (navigator.locks ? navigator.locks.request('aduan-outbox', sendNext) : sendNext());
    }
    running = false;
    if (wait > 0) timer = setTimeout(flush, wait);
  }

  /** One item; the ms to wait before the next, or -1 when nothing is left. */
  async function sendNext() {
    const item = (await store.all()).find(({ refused }) => !refused);
    if (item === undefined) return -1;
    const answer = await deliver(item, (share) => on.progress(item, share));
    if (answer.ok) {
      pause = firstPause;
      await store.remove(item.id);
      on.trouble('');
      on.sent(item, answer);
      return 0;
    }
    if (!answer.retry) {
      await store.put({ ...item, refused: answer.text });
      on.refused(item, answer.text);
      return 0;
    }
    on.trouble(answer.text);
    pause = Math.min(longestPause, pause * 2);
    return Math.max(answer.after ? answer.after * 1_000 : 0, pause * (0.75 + Math.random() / 2));
  }

  window.addEventListener('online', () => {
    pause = firstPause;
    void flush();
  });
  for (const item of await store.all()) {
    order = Math.max(order, item.order);
    on.waiting(item);
    if (item.refused) on.refused(item, item.refused);
  }
  void flush();

  return {
    /** @param item {kind, body} or {kind: 'media', blob, name, mime, caption, album}; shown at once. */
    async add(item) {
      const id = crypto.randomUUID ? crypto.randomUUID() : randomId();
      order += 1;
      const kept = { ...item, id, order, ...(item.body && { body: { ...item.body, id } }) };
      on.waiting(kept);
      await store.put(kept);
      void flush();
    },
    async again(id) {
      const item = (await store.all()).find((each) => each.id === id);
      if (item === undefined) return;
      await store.put({ ...item, refused: undefined });
      on.waiting(item);
      void flush();
    },
    remove: (id) => store.remove(id),
    clear: () => store.clear(),
    flush,
  };
}

/** Plain http has no randomUUID. */
function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
