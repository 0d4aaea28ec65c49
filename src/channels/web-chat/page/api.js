// Calls to the server. Each answers {ok: true, ...body} or {ok: false, retry, after, text}; none rejects.
import { data } from './dom.js';

/** ms for an answer to a message; and ms without progress of a file before it is tried anew. */
const answerTime = 25_000;
const stallTime = 60_000;

/** Opens this browser's chat, or finds it again. */
export function openSession() {
  return post('/chat/session', {});
}

export function forgetChat() {
  return post('/chat/forget', {});
}

/** Sends what the outbox holds; `onProgress` gets 0 to 1 while a file goes out. */
export async function deliver(item, onProgress) {
  const send = () => (item.kind === 'media' ? upload(item, onProgress) : post('/chat/messages', item.body));
  const answer = await send();
  if (answer.code !== 'noChat') return answer;
  const session = await openSession();
  if (!session.ok) return session;
  const second = await send();
  return second.code === 'noChat' ? { ...second, retry: false, text: data.texts.noCookies } : second;
}

async function post(url, body) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), answerTime);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    return answerOf(response.status, await response.text());
  } catch {
    return unreachable();
  } finally {
    clearTimeout(timer);
  }
}

function upload({ id, blob, name, mime, caption, album }, onProgress) {
  const query = new URLSearchParams({ id });
  for (const [key, value] of Object.entries({ name, mime, caption, album })) if (value) query.set(key, value);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stall;
    const alive = () => {
      clearTimeout(stall);
      stall = setTimeout(() => request.abort(), stallTime);
    };
    request.open('POST', `/chat/files?${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onloadend = () => {
      clearTimeout(stall);
      resolve(request.status === 0 ? unreachable() : answerOf(request.status, request.responseText));
    };
    alive();
    request.send(blob);
  });
}

function answerOf(status, text) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    body = {}; // not ours: a proxy's page
  }
  if (status >= 200 && status < 300) return { ok: true, ...body };
  return { ok: false, retry: status >= 500, text: data.errors.notKept, ...body };
}

function unreachable() {
  return { ok: false, retry: true, offline: true, text: data.texts.waiting };
}
