// Where the citizen writes, attaches and shares a place.
import { byId, data, make } from './dom.js';
import { keepDraft, readDraft } from './draft.js';
import { shrink } from './shrink.js';

const { texts, errors, maxText, maxFile } = data;
const text = byId('text');
const file = byId('file');
const tray = byId('tray');
const captionLimit = 1_000;
/** Files chosen, not yet sent. */
let chosen = [];

/** @param add puts an item into the outbox. */
export function openComposer(add) {
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    send(add);
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(add);
  });
  text.value = readDraft();
  text.addEventListener('input', () => {
    notice('');
    keepDraft(text.value);
  });
  byId('attach').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    void choose([...file.files]);
    file.value = '';
  });
  text.addEventListener('paste', (event) => {
    if (event.clipboardData?.files.length) void choose([...event.clipboardData.files]);
  });
  byId('place').addEventListener('click', () => sharePlace(add));
}

export function notice(words) {
  byId('notice').textContent = words;
}

function send(add) {
  const words = text.value.trim();
  if (words.length > maxText) return notice(errors.tooLong);
  if (!words && chosen.length === 0) return text.focus();
  const inCaption = chosen.length > 0 && words.length <= captionLimit;
  const album = chosen.length > 1 ? `album-${Math.random().toString(36).slice(2, 14).padEnd(8, '0')}` : undefined;
  chosen.forEach((blob, index) => {
    void add({
      kind: 'media',
      blob,
      name: blob.name,
      mime: blob.type,
      album,
      caption: index === 0 && inCaption ? words : undefined,
    });
  });
  if (words && !inCaption) void add({ kind: 'text', body: { kind: 'text', text: words } });
  chosen = [];
  text.value = '';
  keepDraft('');
  notice('');
  showTray();
  text.focus();
}

async function choose(originals) {
  const files = await Promise.all(originals.map(shrink));
  const small = files.filter(({ size }) => size <= maxFile);
  notice(small.length < files.length ? errors.tooBig : '');
  chosen = [...chosen, ...small].slice(0, 10);
  showTray();
  text.focus();
}

function showTray() {
  for (const image of tray.querySelectorAll('img')) URL.revokeObjectURL(image.src);
  tray.textContent = '';
  tray.append(
    ...chosen.map((blob) => {
      const picture = blob.type.startsWith('image/');
      const remove = () => {
        chosen = chosen.filter((each) => each !== blob);
        showTray();
        text.focus();
      };
      return make(
        'li',
        {},
        picture ? make('img', { src: URL.createObjectURL(blob), alt: blob.name }) : make('span', {}, blob.name),
        make('button', { type: 'button', 'aria-label': `${texts.remove}: ${blob.name}`, onclick: remove }, '✕'),
      );
    }),
  );
}

function sharePlace(add) {
  if (!navigator.geolocation || !window.isSecureContext) return notice(texts.noLocation);
  const button = byId('place');
  button.disabled = true;
  byId('status').textContent = texts.finding;
  const done = (words) => {
    button.disabled = false;
    byId('status').textContent = '';
    notice(words);
  };
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      done('');
      void add({ kind: 'location', body: { kind: 'location', lat: coords.latitude, lng: coords.longitude } });
    },
    (error) => done(error.code === error.PERMISSION_DENIED ? texts.locationDenied : texts.noLocation),
    { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
  );
}
