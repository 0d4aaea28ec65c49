// The lines of the chat on the screen: those that the server has, and those that wait in the outbox.
import { byId, data, make } from './dom.js';

const { texts } = data;
const log = byId('log');
const newer = byId('newer');
/** By id: {id, from, at, cursor, element, state}. Those not yet sent have at = Infinity. */
const shown = new Map();
let handlers;

/** `on`: choose(option), say(text), again(id), drop(id). */
export function openView(on) {
  handlers = on;
  showWelcome();
  newer.addEventListener('click', toEnd);
  let reading = false;
  log.addEventListener('scroll', () => {
    reading = !atEnd();
    if (!reading) newer.hidden = true;
  });
  // A sentence above, or the keyboard below, takes room: the newest line stays in sight.
  new ResizeObserver(() => {
    if (!reading) toEnd();
  }).observe(log);
}

/** Shows a line that the server has; one that waited under the same id is replaced. */
export function showLine(line) {
  put({ ...line, order: 0 }, lineElement(line));
}

/** Shows what waits in the outbox. */
export function showWaiting(item) {
  if (shown.get(item.id)?.at < Infinity) return; // the server has it, only its answer was lost
  const { id, order, kind, body, label, blob, name, mime, caption } = item;
  const files =
    kind === 'media' ? [{ url: URL.createObjectURL(blob), picture: /^image\//.test(mime), name }] : undefined;
  const line = {
    id,
    from: 'citizen',
    at: Infinity,
    order,
    text: label ?? body?.text ?? caption,
    place: kind === 'location' ? body : undefined,
    answers: kind === 'text' || kind === 'choice',
    files,
  };
  put(line, lineElement(line, texts.sending));
  toEnd();
}

export function showProgress(id, share) {
  const foot = shown.get(id)?.element.querySelector('.foot');
  if (!foot) return;
  const bar = foot.querySelector('progress') ?? make('progress', { max: 1, 'aria-label': texts.sending });
  if (!bar.isConnected) foot.append(bar);
  bar.value = share;
}

export function showRefused(id, words) {
  const foot = shown.get(id)?.element.querySelector('.foot');
  if (!foot) return;
  foot.textContent = '';
  foot.append(
    make('span', { className: 'trouble' }, `${texts.failed}. ${words}`),
    make('button', { type: 'button', onclick: () => handlers.again(id) }, texts.again),
    make('button', { type: 'button', onclick: () => handlers.drop(id) }, texts.drop),
  );
  refreshOptions();
}

export function removeLine(id) {
  shown.get(id)?.element.remove();
  shown.delete(id);
  refreshOptions();
}

export function clearLines() {
  for (const id of [...shown.keys()]) if (shown.get(id).at < Infinity && id !== 'welcome') removeLine(id);
}

/** All that the server has is here: let screen readers begin. */
export function showReady() {
  if (log.getAttribute('aria-busy') === 'true') {
    log.setAttribute('aria-busy', 'false');
    toEnd();
  }
}

function showWelcome() {
  const options = data.start.map((text) => ({ label: text, press: () => handlers.say(text) }));
  const line = { id: 'welcome', from: 'us', at: 0, order: 0, text: data.welcome, options };
  put(line, lineElement(line));
}

function put(line, element) {
  const wasAtEnd = atEnd();
  const old = shown.get(line.id);
  old?.element.remove();
  const entry = { ...line, element };
  const next = [...shown.values()]
    .filter((each) => each.id !== line.id && before(entry, each))
    .sort((a, b) => (before(a, b) ? -1 : 1))[0];
  log.insertBefore(element, next?.element ?? null);
  shown.set(line.id, entry);
  refreshOptions();
  if (wasAtEnd) toEnd();
  else if (!old && line.from === 'us') newer.hidden = false;
}

function before(a, b) {
  if (a.at !== b.at) return a.at < b.at;
  if (a.at === Infinity) return a.order < b.order;
  if (a.from !== b.from) return a.from === 'citizen'; // an answer may come within the millisecond
  return compareCursors(a.cursor ?? '', b.cursor ?? '') < 0;
}

function compareCursors(a, b) {
  const [first, second] = [a, b].map((cursor) => cursor.split('-').map(Number));
  return first[0] - second[0] || first[1] - second[1];
}

function lineElement({ from, at, text, options, files = [], place }, state) {
  const words = place && !text ? `${texts.place}: ${place.lat.toFixed(5)}, ${place.lng.toFixed(5)}` : text;
  return make(
    'div',
    { className: `line ${from}` },
    make(
      'div',
      { className: 'bubble' },
      make('span', { className: 'who' }, `${from === 'us' ? texts.office : texts.you}: `),
      ...files.map(fileElement),
      words ? make('p', { className: 'words' }, words) : null,
    ),
    options && make('div', { className: 'options' }, ...options.map(optionButton)),
    make('div', { className: 'foot' }, state ?? footOf(from, at)),
  );
}

function footOf(from, at) {
  if (at === 0) return '';
  const when = new Date(at);
  const today = when.toDateString() === new Date().toDateString();
  const time = when.toLocaleString(document.documentElement.lang, {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
  return from === 'citizen' ? `${time} · ${texts.sent}` : time;
}

function optionButton(option) {
  const press = option.press ?? (() => handlers.choose(option));
  return make('button', { type: 'button', onclick: press }, option.label);
}

function fileElement({ id, url, picture, name }) {
  const href = url ?? `/chat/files/${encodeURIComponent(id)}`;
  if (!picture)
    return make('a', { href, download: name ?? '', rel: 'noreferrer' }, `${texts.file}${name ? `: ${name}` : ''}`);
  const image = make('img', { src: href, alt: texts.photo, loading: 'lazy', decoding: 'async' });
  image.addEventListener('load', () => atEnd(400) && toEnd());
  image.addEventListener('error', () => image.replaceWith(texts.photo));
  return make('a', { className: 'picture', href, target: '_blank', rel: 'noopener noreferrer' }, image);
}

/** Only what was asked last can be answered by a button, and once. */
function refreshOptions() {
  const lines = [...shown.values()].sort((a, b) => (before(a, b) ? -1 : 1));
  const latest = [...lines].reverse();
  const asking = latest.find(({ options }) => options);
  const later = lines.slice(lines.indexOf(asking) + 1);
  const pressed = (line) => asking?.options.some(({ label }) => label === line.text);
  // Words answer it only once something came back: a report may take several messages before "Sudah".
  const answered = later.some(
    (line, index) =>
      line.from === 'citizen' &&
      line.answers &&
      (pressed(line) || later.slice(index + 1).some(({ from }) => from === 'us')),
  );
  for (const line of lines)
    for (const button of line.element.querySelectorAll('.options button'))
      button.disabled = line !== asking || answered;
  const last = latest.find(({ from }) => from === 'us');
  byId('place').classList.toggle('asked', last?.hint === 'location');
  byId('attach').classList.toggle('asked', last?.hint === 'photo');
}

function atEnd(slack = 80) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < slack;
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
  newer.hidden = true;
}
