// The page's parts, put together: outbox out, stream in, both on one screen.
import { forgetChat } from './api.js';
import { notice, openComposer } from './composer.js';
import { byId, data } from './dom.js';
import { openOutbox } from './outbox.js';
import { openStream } from './stream.js';
import {
  clearLines,
  openView,
  removeLine,
  showLine,
  showProgress,
  showReady,
  showRefused,
  showWaiting,
} from './view.js';

const status = byId('status');
const typing = byId('typing');
let typingTimer;
let connected = true;

const put = (item) => opening.then((outbox) => outbox.add(item));

openView({
  choose: ({ ref, label }) => void put({ kind: 'choice', label, body: { kind: 'choice', ref } }),
  say: (text) => void put({ kind: 'text', body: { kind: 'text', text } }),
  again: (id) => void opening.then((outbox) => outbox.again(id)),
  drop: (id) => void opening.then((outbox) => outbox.remove(id)).then(() => removeLine(id)),
});

/** Opens while the rest of the page works already. */
const opening = openOutbox({
  waiting: showWaiting,
  progress: ({ id }, share) => showProgress(id, share),
  sent: ({ id }, { line, chat }) => {
    if (line) showLine(line);
    else removeLine(id);
    expectChat(chat);
  },
  refused: ({ id }, words) => showRefused(id, words),
  trouble: (words) => {
    status.textContent = words || (connected ? '' : data.texts.waiting);
  },
});

openComposer(put);

const expectChat = openStream({
  line: (line) => {
    if (line.from === 'us') typing.hidden = true;
    showLine(line);
  },
  ready: showReady,
  typing: () => {
    typing.hidden = false;
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      typing.hidden = true;
    }, 8_000);
  },
  erased: clearLines,
  connected: (yes) => {
    connected = yes;
    status.textContent = yes ? '' : data.texts.waiting;
    if (yes) void opening.then((outbox) => outbox.flush());
  },
  refused: (answer) => {
    status.textContent = answer.text;
  },
});

const ask = byId('forget-ask');
byId('forget').addEventListener('click', () => ask.showModal());
ask.addEventListener('close', async () => {
  if (ask.returnValue !== 'yes') return;
  const answer = await forgetChat();
  if (!answer.ok) return notice(answer.text);
  await (await opening).clear();
  location.reload();
});
