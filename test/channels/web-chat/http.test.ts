// The web chat over plain HTTP: what is confirmed, what is refused and how, who sees what.
import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeWebServer } from '../../../src/app/web/server.ts';
import { makeRoutes } from '../../../src/channels/web-chat/routes.ts';
import { webChatDefaults } from '../../../src/channels/web-chat/settings.ts';
import { quiet } from '../../support/case-builders.ts';
import { until } from '../../support/until.ts';
import { citizen } from './citizen.ts';
import { readTexts } from './read-texts.ts';
import { pdf, png, pngWithPage, svgWithScript } from './small-files.ts';
import type { UnderTest } from './web-chat-under-test.ts';
import { startWebChat } from './web-chat-under-test.ts';

const texts = await readTexts();
let chat: UnderTest;
beforeEach(async () => {
  chat = await startWebChat({ settings: { maxFile: 50_000 } });
});
afterEach(() => chat.close());

const hello = { id: 'pesan-0001', kind: 'text', text: 'Halo' };

test('a message is confirmed once kept, and twice the same is one', async () => {
  const siti = await citizen(chat.url);
  const first = await siti.post(hello);
  const second = await siti.post(hello);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toEqual(first.body);
  expect(chat.got.map(({ message }) => message.id)).toEqual(['pesan-0001']);
  expect(await siti.texts()).toEqual(['Halo']);
});

test.each([
  ['reject', 503, 'notKept'],
  ['hang', 503, 'notKept'],
  ['full', 429, 'full'],
] as const)(
  'receive that answers %s gives %i and a kind sentence, and a retry is kept',
  async (receipt, status, code) => {
    if (receipt === 'hang') {
      await chat.close();
      chat = await startWebChat({ settings: { patience: 1_000 } });
    }
    const siti = await citizen(chat.url);
    chat.receipt.next = receipt;
    const refused = await siti.post(hello);
    expect(refused.status).toBe(status);
    expect(refused.body).toMatchObject({ code, text: texts.errors[code], retry: true });
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await siti.texts()).toEqual([]);
    chat.receipt.next = 'kept';
    expect((await siti.post(hello)).status).toBe(200);
    expect(await siti.texts()).toEqual(['Halo']);
  },
);

test('a place that we name comes as a link', async () => {
  const siti = await citizen(chat.url);
  await siti.post(hello);
  const [id] = chat.got.map((each) => each.chat);
  expect(await chat.web.send(id ?? '', { text: 'Di sini:', place: { lat: -3.29, lng: 116.16 } })).toMatchObject({
    ok: true,
  });
  expect(await siti.texts()).toEqual(['Halo', 'Di sini:\nhttps://maps.google.com/?q=-3.29,116.16']);
});

test('once stopped nothing is confirmed any more', async () => {
  const siti = await citizen(chat.url);
  await chat.web.stop();
  expect((await siti.post(hello)).status).toBe(503);
  expect(chat.web.state()).toEqual({ state: 'off' });
});

test.each([
  ['null', 'null', 400, 'notUnderstood'],
  ['a list', '[]', 400, 'notUnderstood'],
  ['broken JSON', '{"id":', 400, 'notUnderstood'],
  ['an unknown kind', '{"id":"pesan-0001","kind":"sticker"}', 400, 'notUnderstood'],
  ['an operator as id', '{"id":{"$ne":null},"kind":"text","text":"a"}', 400, 'notUnderstood'],
  ['an id that is none', '{"id":"../../etc","kind":"text","text":"a"}', 400, 'notUnderstood'],
  ['__proto__', '{"__proto__":{"a":1},"id":"pesan-0001","kind":"text","text":"a"}', 400, 'notUnderstood'],
  ['a field too many', '{"id":"pesan-0001","kind":"text","text":"a","chat":"x"}', 400, 'notUnderstood'],
  ['a place off the earth', '{"id":"pesan-0001","kind":"location","lat":91,"lng":0}', 400, 'notUnderstood'],
  ['white space', '{"id":"pesan-0001","kind":"text","text":" \\n\\u0000 "}', 422, 'empty'],
  ['a text too long', JSON.stringify({ id: 'pesan-0001', kind: 'text', text: 'a'.repeat(10_001) }), 413, 'tooLong'],
  ['a megabyte', JSON.stringify({ id: 'pesan-0001', kind: 'text', text: 'a'.repeat(1_000_000) }), 413, 'tooLong'],
] as const)('%s is refused with a sentence', async (_, body, status, code) => {
  const siti = await citizen(chat.url);
  const answer = await siti.postRaw(body);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ code, text: texts.errors[code], retry: false });
  expect(chat.got).toEqual([]);
});

test.each([
  ['emoji and Arabic', 'Jalan rusak 🚧 شارع', 'Jalan rusak 🚧 شارع'],
  ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ['NUL and escape', 'a\u0000b\u001bc', 'abc'],
  ['Windows line ends', ' a\r\nb ', 'a\nb'],
  ['mark-up', '<b>_*[&"', '<b>_*[&"'],
  ['the longest there may be', '🚧'.repeat(5_000), '🚧'.repeat(5_000)],
])('%s arrives whole', async (_, sent, kept) => {
  const siti = await citizen(chat.url);
  expect((await siti.post({ ...hello, text: sent })).status).toBe(200);
  expect(chat.got[0]?.message.content).toEqual({ kind: 'text', text: kept });
  expect(await siti.texts()).toEqual([kept]);
});

test('a file is kept, offered, fetched and shown again to its own chat only', async () => {
  const siti = await citizen(chat.url);
  const photo = png(20);
  const url =
    '?id=berkas-0001&name=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.png&mime=image/png&caption=Ini%20fotonya';
  const first = await siti.upload(url, photo);
  expect([first.status, (await siti.upload(url, photo)).body]).toEqual([200, first.body]);
  expect(chat.got).toHaveLength(1);
  const content = chat.got[0]?.message.content;
  if (content?.kind !== 'media') throw new Error('no file came');
  expect(content).toMatchObject({
    caption: 'Ini fotonya',
    offer: { kind: 'photo', mime: 'image/png', size: photo.length },
  });
  expect(await chat.web.fetchMedia(content.offer)).toEqual({ ok: true, bytes: photo });

  const [line] = await siti.lines();
  const shown = await siti.get(`/chat/files/${line?.files?.[0]?.id}`);
  expect(shown.status).toBe(200);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="lampiran-[a-z0-9]+\.png"$/);
  const stranger = await citizen(chat.url);
  expect((await stranger.get(`/chat/files/${line?.files?.[0]?.id}`)).status).toBe(404);
});

test.each([
  ['a page drawn as a picture', 'image/png', svgWithScript, 415, 'wrongType'],
  ['a page by its name', 'text/html', Buffer.from('<html><script>1</script>'), 415, 'wrongType'],
  ['nothing', 'image/png', Buffer.alloc(0), 422, 'emptyFile'],
  ['one byte too many', 'image/png', Buffer.alloc(50_001, 1), 413, 'tooBig'],
])('%s is refused with its reason', async (_, mime, bytes, status, code) => {
  const siti = await citizen(chat.url);
  const answer = await siti.upload(`?id=berkas-0001&name=foto.png&mime=${mime}`, bytes);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ code, retry: false });
  expect([chat.got, await siti.texts()]).toEqual([[], []]);
});

test.each([
  ['a picture with a page behind it', 'image/png', pngWithPage, 'image/png', 'inline'],
  ['a PDF', 'application/pdf', pdf, 'application/octet-stream', 'attachment'],
])('%s is given back so that nothing in it runs', async (_, mime, bytes, type, way) => {
  const siti = await citizen(chat.url);
  await siti.upload(`?id=berkas-0001&name=x.html&mime=${mime}`, bytes);
  const [line] = await siti.lines();
  const file = await siti.get(`/chat/files/${line?.files?.[0]?.id}`);
  expect(file.headers.get('content-type')).toBe(type);
  expect(file.headers.get('content-disposition')).toMatch(new RegExp(`^${way}; filename="lampiran-`));
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what we send is in the transcript once send has answered, with its buttons and files', async () => {
  const siti = await citizen(chat.url);
  await siti.post(hello);
  const kept = await chat.media.keep('tanggapan-1', { kind: 'photo', bytes: png(3) });
  if (!kept.ok) throw new Error('not kept');
  const options = [{ ref: 'ya', label: 'Ya' }];
  const sent = await chat.web.send(siti.chat, {
    text: 'Sudah diperbaiki',
    options,
    media: [kept.media],
    hint: 'photo',
  });
  expect(sent).toMatchObject({ ok: true });
  const line = (await siti.lines())[1];
  expect(line).toMatchObject({
    from: 'us',
    text: 'Sudah diperbaiki',
    options,
    hint: 'photo',
    files: [{ picture: true }],
  });
  expect(line?.files?.[0]).not.toHaveProperty('sha256');
  expect((await siti.get(`/chat/files/${kept.media.id}`)).status).toBe(200);
  await siti.post({ id: 'pesan-0002', kind: 'choice', ref: 'ya' });
  expect(chat.got[1]?.message.content).toEqual({ kind: 'choice', ref: 'ya' });
  expect((await siti.lines())[2]).toMatchObject({ from: 'citizen', text: 'Ya', answers: true });
});

test('a reply that comes again under its id, after a crash, is shown once; the same words under another id again', async () => {
  const siti = await citizen(chat.url);
  await siti.post(hello);
  for (const id of ['1000-a', '1000-a', '1001-a'])
    expect(await chat.web.send(siti.chat, { text: 'Sudah dicatat' }, 'conversation', id)).toMatchObject({ ok: true });
  await Promise.all(Array.from({ length: 20 }, () => chat.web.send(siti.chat, { text: 'x' }, 'conversation', '2-a')));
  expect((await siti.lines()).slice(1).map(({ text }) => text)).toEqual(['Sudah dicatat', 'Sudah dicatat', 'x']);
});

test('a chat that is none of ours is gone', async () => {
  expect(await chat.web.send('x', { text: 'a' })).toMatchObject({ ok: false, failure: { class: 'chat-gone' } });
  expect(await chat.web.fetchMedia({ kind: 'photo', handle: 'x' })).toEqual({ ok: false, reason: 'unavailable' });
});

test('strangers share nothing, and a made-up token opens nothing', async () => {
  const [siti, budi] = [await citizen(chat.url), await citizen(chat.url)];
  await siti.post(hello);
  expect(await budi.texts()).toEqual([]);
  expect(siti.chat).not.toBe(budi.chat);
  expect(siti.cookie).not.toContain(siti.chat);
  for (const cookie of ['', `aduan=${siti.chat}`, 'aduan=../x', `aduan=${'a'.repeat(400)}`]) {
    const answer = await fetch(`${chat.url}/chat/stream`, { headers: { cookie } });
    expect(answer.status).toBe(401);
    await answer.body?.cancel();
  }
});

test('the cookie is for this site and no script', async () => {
  const answer = await fetch(`${chat.url}/chat/session`, { method: 'POST' });
  expect(answer.headers.get('set-cookie')).toMatch(
    /^aduan=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect(await answer.json()).toEqual({ chat: expect.stringMatching(/^[0-9a-f]{40}$/) });
});

test('another site can neither write nor start a chat', async () => {
  const siti = await citizen(chat.url);
  const headers = { cookie: siti.cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
  for (const path of ['/chat/messages', '/chat/session', '/chat/forget', '/chat/files?id=berkas-0001']) {
    const answer = await fetch(`${chat.url}${path}`, { method: 'POST', headers, body: JSON.stringify(hello) });
    expect([path, answer.status]).toEqual([path, 403]);
  }
  expect(chat.got).toEqual([]);
});

test('who writes too fast is asked to wait', async () => {
  const strict = await startWebChat({ settings: { perMinute: 3 } });
  try {
    const siti = await citizen(strict.url);
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push(await siti.post({ ...hello, id: `pesan-000${n}` }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(answers[4]?.body).toMatchObject({ code: 'slowDown', text: texts.errors.slowDown, retry: true });
  } finally {
    await strict.close();
  }
});

test('more files at once than the process holds are put off', async () => {
  const strict = await startWebChat({ settings: { maxUploads: 0 } });
  try {
    const siti = await citizen(strict.url);
    const answer = await siti.upload('?id=berkas-0001&mime=image/png', png(2));
    expect([answer.status, answer.body]).toMatchObject([503, { code: 'busy', retry: true }]);
  } finally {
    await strict.close();
  }
});

test('a page that comes back gets only what it has not seen, whatever process it reaches', async () => {
  const siti = await citizen(chat.url);
  await siti.post(hello);
  const [first] = await siti.lines();
  await chat.web.send(siti.chat, { text: 'Satu' });
  await chat.web.send(siti.chat, { text: 'Dua' });
  expect((await siti.lines(first?.cursor)).map(({ text }) => text)).toEqual(['Satu', 'Dua']);
});

test('lines reach a page that another process serves', async () => {
  const prefix = `bersama-${Math.random()}`;
  const [one, two] = [await startWebChat({ prefix }), await startWebChat({ prefix })];
  try {
    const siti = await citizen(one.url);
    const live = siti.listen(two.url);
    await live.until('ready');
    await siti.post(hello);
    await one.web.send(siti.chat, { text: 'Halo juga' });
    await one.web.typing?.(siti.chat);
    await live.until('typing');
    expect(live.lines().map(({ text }) => text)).toEqual(['Halo', 'Halo juga']);
    await live.close();
  } finally {
    await one.close();
    await two.close();
  }
});

test('the server closes at once though pages are open, and each page gives its place back', async () => {
  const small = await startWebChat({ settings: { maxPages: 1 } });
  const siti = await citizen(small.url);
  const live = siti.listen();
  await live.until('ready');
  const second = await siti.get('/chat/stream');
  expect(second.status).toBe(429);
  await live.close();
  await expect
    .poll(async () => {
      const again = await siti.get('/chat/stream', 'head');
      return again.status;
    })
    .toBe(200);
  let open = siti.listen();
  const isOpen = () =>
    open.until('ready').then(
      () => true,
      () => {
        open = siti.listen();
        return false;
      },
    );
  // The place of the page before may take a moment to come back.
  await until('a page is open', isOpen);
  await small.close();
  // In order, and not by its connection being cut off once our patience is over.
  expect(await open.ended()).toBe('the line ended');
});

test('to forget takes the transcript and the files, and leaves the browser a stranger', async () => {
  const siti = await citizen(chat.url);
  await siti.upload('?id=berkas-0001&mime=image/png', png(2));
  const content = chat.got[0]?.message.content;
  if (content?.kind !== 'media') throw new Error('no file came');
  const live = siti.listen();
  await live.until('ready');
  const answer = await fetch(`${chat.url}/chat/forget`, { method: 'POST', headers: { cookie: siti.cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(/^aduan=;/);
  await live.until('erased');
  await live.close();
  expect(await siti.texts()).toEqual([]);
  expect(await chat.web.fetchMedia(content.offer)).toEqual({ ok: false, reason: 'unavailable' });
});

test('uploads are removed once no page shows them any more, and then said to be gone', async () => {
  const siti = await citizen(chat.url);
  await siti.upload('?id=berkas-0001&mime=image/png', png(2));
  const [line] = await siti.lines();
  const id = line?.files?.[0]?.id ?? '';
  const inNinetyDays = Date.now() + 91 * 86_400_000;
  expect(await chat.media.removeOlder('lain-', inNinetyDays)).toBe(0);
  await chat.web.tidy();
  expect((await siti.get(`/chat/files/${id}`)).status).toBe(200);
  expect(await chat.media.removeOlder('web-', inNinetyDays)).toBeGreaterThan(0);
  expect((await siti.get(`/chat/files/${id}`)).status).toBe(404);
});

test('a page that was told to try again because opening took too long leaves no line open behind it', async () => {
  const slow = await startWebChat({ settings: { maxPages: 1, patience: 100 } });
  const { watch } = slow.transcript;
  try {
    const siti = await citizen(slow.url);
    let open: () => void = () => undefined;
    const opened = new Promise<void>((go) => {
      open = go;
    });
    slow.transcript.watch = async (...given) => {
      await opened;
      return watch(...given);
    };
    expect((await siti.get('/chat/stream')).status).toBe(503);
    slow.transcript.watch = watch;
    open();
    await expect.poll(async () => (await siti.get('/chat/stream', 'head')).status).toBe(200);
  } finally {
    await slow.close();
  }
});

test('of a page that leaves while it is opened nothing is remembered', async () => {
  const { transcript, media } = chat;
  const pages = new Set<() => void>();
  let open: () => void = () => undefined;
  const opened = new Promise<void>((go) => {
    open = go;
  });
  const routes = makeRoutes({
    ...{ transcript: { ...transcript, watch: (...given) => opened.then(() => transcript.watch(...given)) }, media },
    ...{ clock: Date, log: quiet, settings: webChatDefaults, texts, pages },
    ...{ forget: async () => undefined, onSent: () => undefined, receiver: () => async () => [] },
  });
  const answers: ServerResponse[] = [];
  const server = makeWebServer({
    ...{ host: '127.0.0.1', port: 0, health: async () => ({ ready: true, parts: {} }), log: pino({ level: 'silent' }) },
    plugins: [
      async (app) => {
        app.addHook('onRequest', async (request, reply) => {
          if (request.url.startsWith('/chat/stream')) answers.push(reply.raw);
        });
        await app.register(routes);
      },
    ],
  });
  try {
    const url = await server.listen();
    const { cookie } = await citizen(url);
    const leaving = new AbortController();
    const asked = fetch(`${url}/chat/stream`, { headers: { cookie }, signal: leaving.signal });
    await expect.poll(() => answers.length).toBe(1);
    leaving.abort();
    await expect(asked).rejects.toThrow('aborted');
    await expect.poll(() => answers[0]?.destroyed).toBe(true);
    open();
    const stays = (await citizen(url)).listen();
    await stays.until('ready');
    expect(pages.size).toBe(1);
    await stays.close();
    await expect.poll(() => pages.size).toBe(0);
  } finally {
    await server.close();
  }
});
