// The open line from the server. EventSource comes back by itself from most troubles; here it is helped out of the rest.
import { openSession } from './api.js';

/** ms without a sign of life (the server gives one each 25 s) before we dial anew; and ms a hidden page stays on the line. */
const silence = 60_000;
const hiddenFor = 60_000;

/** `on`: line(line), ready(), typing(), erased(), connected(bool), refused(answer). Returns `expect(chat)`, which dials anew when this browser's chat has become another one. */
export function openStream(on) {
  let source;
  let chat;
  let cursor;
  let tries = 0;
  let watch;
  let redial;
  let hiding;

  const alive = () => {
    clearTimeout(watch);
    watch = setTimeout(dial, silence);
  };
  const hangUp = () => {
    clearTimeout(watch);
    clearTimeout(redial);
    source?.close();
    source = undefined;
  };
  const later = () => {
    hangUp();
    on.connected(false);
    tries += 1;
    redial = setTimeout(dial, Math.min(30_000, 1_000 * 2 ** tries) * (0.75 + Math.random() / 2));
  };

  const forget = () => {
    cursor = undefined;
    on.erased();
  };

  async function dial() {
    hangUp();
    const session = await openSession();
    if (!session.ok) {
      on.refused(session);
      return later();
    }
    hangUp();
    if (chat !== undefined && chat !== session.chat) forget();
    chat = session.chat;
    source = new EventSource(`/chat/stream${cursor ? `?after=${cursor}` : ''}`);
    const hear = (event, tell) =>
      source.addEventListener(event, (message) => {
        alive();
        tell?.(JSON.parse(message.data), message.lastEventId);
      });
    hear('hello');
    hear('beat');
    hear('line', (line, id) => {
      cursor = id;
      on.line(line);
    });
    hear('ready', () => {
      tries = 0;
      on.connected(true);
      on.ready();
    });
    hear('typing', on.typing);
    hear('erased', forget);
    source.onerror = later;
    alive();
  }

  // A hidden page gives its connection back: browsers have six a site, phones have batteries.
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(hangUp, hiddenFor);
    else if (source === undefined) void dial();
  });
  window.addEventListener('online', () => void dial());
  window.addEventListener('offline', () => on.connected(false));
  window.addEventListener('pagehide', hangUp);
  window.addEventListener('pageshow', (event) => event.persisted && void dial());
  void dial();

  return (other) => {
    if (chat !== undefined && other !== undefined && other !== chat) void dial();
  };
}
