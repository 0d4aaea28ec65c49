// The stand-in for WhatsApp's page: opens as the real one does, unpaired with a code to scan or paired with its history.
import { Emitter } from './emitter.js';
import { makeModules } from './modules.js';
import { makePhone } from './phone.js';
import { openSession } from './session.js';
import { makeStore } from './store.js';

const { keys, syncsFirst, slow } = window.standIn;
const sleep = (ms) => new Promise((go) => setTimeout(go, ms));
const post = (path, body) => fetch(`/__standin/${path}`, { method: 'POST', body: JSON.stringify(body) });

const faults = {};
const socket = Object.assign(new Emitter(), { state: 'OPENING', hasSynced: false });
const cmd = Object.assign(new Emitter(), { refreshQR: () => undefined });
const conn = Object.assign(new Emitter(), {
  ref: undefined,
  pushname: 'Aduan',
  platform: 'android',
  serialize: () => ({ pushname: 'Aduan', platform: 'android' }),
});
const store = makeStore({ keys, post });
const modules = makeModules({ store, post, faults, socket, cmd, conn });
window.require = modules;
const session = await openSession();
const { phone, opened } = makePhone({ store, post, faults, socket, cmd, conn, modules, session });
socket.logout = () => phone.logout();

// Hours of messages must fit: what is out of sight is forgotten, as in the real page.
setInterval(() => {
  store.messages.trim(300);
  for (const chat of store.chats.getModelsArray()) chat.msgs.trim(10);
}, 1000);

await opened;
const paired = await session.isKept();
const { history, links, ref } = await (await post('opened', { url: location.href, paired })).json();
const version = () => {
  window.Debug = { VERSION: '2.3000.9999999999' };
};
if (!syncsFirst) version();
if (paired) {
  await sleep(slow ? 400 : 50);
  socket.set('state', 'CONNECTED');
  phone.history({ list: history, links });
  await sleep(slow ? 400 : 100);
  socket.set('hasSynced', true);
} else phone.qr({ ref });
if (syncsFirst) version();
