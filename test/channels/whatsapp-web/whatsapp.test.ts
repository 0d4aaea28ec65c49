// WhatsApp on the real client in a real Chromium, against a stand-in for its servers, in both forms of the message key.
import { describe, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { keyForms, oneLinkedNumber, patience, somebody } from '../../support/whatsapp-web/linked-number.ts';

const [hour, day] = [3600_000, 24 * 3600_000];

describe.each(keyForms)('message keys: %s', (keys) => {
  const [early, unreadable] = [somebody(), somebody()];
  let ahead = 0;
  const number = oneLinkedNumber(keys, { clock: { now: () => Date.now() + ahead } }, (web) =>
    web.receive({ from: early, body: 'sebelum nomor ini milik kami', t: Math.floor(Date.now() / 1000) - 600 }),
  );
  const { contents, arrived, allArrived } = number;

  test('the link is ready, says since when, and nothing was sent meanwhile', async () => {
    const { web, under } = number;
    expect(under.whatsApp.state()).toMatchObject({ state: 'ready', detail: expect.stringMatching(/^ready since 20/) });
    expect(under.told).toEqual(['needs-link', 'ready']);
    expect(await web.sent()).toEqual([]);
  });

  test.each([
    ['an hour ahead', hour],
    ['an hour behind', -hour],
  ])('a clock that is %s: mail comes in our time, so that nobody seems to have waited (16)', async (_, off) => {
    const { web, under, write } = number;
    const from = somebody();
    const sentAt = Math.ceil(Date.now() / 1000) * 1000;
    const lastAt = () => {
      const { mail } = under.came.findLast(({ chat }) => chat.chat === from) ?? {};
      return mail?.type === 'message' ? mail.at : 0;
    };
    ahead = off;
    let messages = 0;
    // The page is looked at every few hundred ms; what came before the first look is in its own time.
    await until('a message in our time', async () => {
      messages += 1;
      await web.receive({ from, body: `jalan rusak ${messages}`, t: sentAt / 1000 });
      await arrived(from, messages);
      return Math.abs(lastAt() - sentAt - off) < 2_000;
    }).finally(() => {
      ahead = 0;
    });
    await write(somebody(), 'sesudahnya');
    expect(under.lines.filter((line) => line.includes("clock is ahead of WhatsApp's: let it be set"))).toHaveLength(1);
    expect(under.whatsApp.ignored()).not.toHaveProperty('old');
  });

  test('a message that never becomes readable is begun', async () => {
    const { web } = number;
    await web.receive({ from: unreadable, type: 'ciphertext' });
    await allArrived();
    expect(contents(unreadable)).toEqual([]);
  });

  test('messages of all kinds come in, in order', async () => {
    const { web } = number;
    const from = somebody();
    const media = { mimetype: 'image/png', bytes: Buffer.from([1, 2, 3]).toString('base64') };
    const album = { parentMsgKey: { fromMe: false, remote: from, id: `ALBUM-${from}` } };
    await web.receive({ from, body: 'jalan rusak' });
    await web.receive({ from, type: 'image', caption: 'ini', media });
    await web.receive({ from, id: `ALBUM-${from}`, type: 'album' });
    await web.receive({ from, type: 'image', media, ...album });
    await web.receive({ from, type: 'video', media: { ...media, mimetype: 'video/mp4' }, ...album });
    await web.receive({ from, type: 'document', filename: 'surat.pdf', media });
    await web.receive({ from, type: 'ptt', media: { ...media, mimetype: 'audio/ogg' } });
    await web.receive({ from, type: 'location', lat: -3.3, lng: 116.2, loc: 'Pasar' });
    await web.receive({ from, type: 'live_location', lat: -3.4, lng: 116.3 });
    await web.receive({ from, type: 'sticker', media });
    await web.receive({ from, type: 'vcard', body: 'BEGIN:VCARD' });
    await web.receive({ from, type: 'poll_creation', pollName: 'Setuju?', pollOptions: [{ name: 'Ya' }] });
    await web.receive({ from, type: 'image', isViewOnce: true });
    await web.receive({ from, type: 'ciphertext', subtype: 'view_once_unavailable_fanout' });
    await arrived(from, 13);
    expect(contents(from)).toMatchObject([
      { kind: 'text', text: 'jalan rusak' },
      { kind: 'media', offer: { kind: 'photo', size: 3 }, caption: 'ini' },
      { kind: 'media', offer: { kind: 'photo' }, album: `ALBUM-${from}` },
      { kind: 'media', offer: { kind: 'video' }, album: `ALBUM-${from}` },
      { kind: 'media', offer: { kind: 'document', name: 'surat.pdf' } },
      { kind: 'media', offer: { kind: 'voice' } },
      { kind: 'location', lat: -3.3, lng: 116.2, name: 'Pasar' },
      { kind: 'location', lat: -3.4, lng: 116.3 },
      { kind: 'unusable', what: 'sticker' },
      { kind: 'unusable', what: 'contact' },
      { kind: 'unusable', what: 'poll' },
      { kind: 'unusable', what: 'view-once' },
      { kind: 'unusable', what: 'view-once' },
    ]);
  });

  test('what is corrected, taken back, tapped, or called is told as such', async () => {
    const { web } = number;
    const from = somebody();
    const id = await web.receive({ from, body: 'jaln rusak' });
    await arrived(from, 1);
    await web.phone('edit', { id, body: 'jalan rusak', at: 1_795_000_000_000 });
    await web.phone('react', { from, id, emoji: '👍', key: 'TAP1' });
    await web.phone('call', { from, id: `CALL-${from}` });
    await web.phone('revoke', { id });
    await arrived(from, 5);
    expect(contents(from)).toEqual([
      { kind: 'text', text: 'jaln rusak' },
      { kind: 'edited', of: id, text: 'jalan rusak' },
      { kind: 'unusable', what: 'reaction' },
      { kind: 'unusable', what: 'call' },
      { kind: 'unusable', what: 'deleted' },
    ]);
  });

  test('a message that can be read late comes once, as itself', async () => {
    const { web } = number;
    const from = somebody();
    const id = await web.receive({ from, type: 'ciphertext' });
    await web.phone('decrypt', { id, body: 'terbaca' });
    await arrived(from, 1);
    await allArrived();
    expect(contents(from)).toEqual([{ kind: 'text', text: 'terbaca' }]);
  });

  test('a message that can’t be read yet on the way back is waited for, and comes as itself', async () => {
    const { web, under } = number;
    const from = somebody();
    const id = await web.receive({ from, type: 'ciphertext' });
    const readings = () => under.lines.filter((line) => line.includes('read what may have come meanwhile')).length;
    const before = readings();
    await web.phone('resync');
    await until('the chats are read', () => readings() > before, patience);
    await web.phone('decrypt', { id, body: 'terbaca' });
    await until('the chats are read again', () => readings() > before + 1, patience);
    await allArrived();
    expect(contents(from)).toEqual([{ kind: 'text', text: 'terbaca' }]);
  });

  test('one event that comes five times, over two entrances of the page, is one mail', async () => {
    const { web } = number;
    const from = somebody();
    await web.phone('iframe');
    await web.phone('resync');
    for (let i = 0; i < 5; i += 1) await web.receive({ from, id: `FIVE-${from}`, body: 'sekali' });
    await arrived(from, 1);
    await allArrived();
    expect(contents(from)).toEqual([{ kind: 'text', text: 'sekali' }]);
  });

  test('status, channels, groups and WhatsApp’s own notes: no citizen, no word, counted by kind', async () => {
    const { web, under } = number;
    const before = (await web.sent()).length;
    for (const from of ['status@broadcast', '12@newsletter', '12-34@g.us', '0@c.us', '99@broadcast'])
      await web.receive({ from, body: 'lapor', ...(from.endsWith('g.us') && { participant: somebody() }) });
    await web.receive({ from: somebody(), type: 'e2e_notification' });
    await allArrived();
    expect(await web.sent()).toHaveLength(before);
    expect(under.whatsApp.ignored()).toMatchObject({ status: 1, channel: 1, group: 1, 'WhatsApp itself': 1 });
    expect(under.came.some(({ chat }) => /g\.us|newsletter|broadcast|^0@/.test(chat.chat))).toBe(false);
  });

  test('a file is fetched; one that is not there yet is asked for again; one that never comes is said to be away', async () => {
    const { web, under } = number;
    const from = somebody();
    const bytes = Buffer.from('isi berkas').toString('base64');
    await web.receive({ from, type: 'image', media: { mimetype: 'image/png', bytes } });
    await web.receive({
      from,
      type: 'image',
      media: { mimetype: 'image/png', bytes, stages: ['REUPLOADING', 'ERROR_MISSING', 'RESOLVED'] },
    });
    await web.receive({ from, type: 'image', media: { mimetype: 'image/png' } });
    await arrived(from, 3);
    const offers = contents(from).flatMap((content) => (content.kind === 'media' ? [content.offer] : []));
    const [there, late, never] = await Promise.all(offers.map((offer) => under.whatsApp.fetchMedia(offer)));
    expect(there).toEqual({ ok: true, bytes: Buffer.from('isi berkas') });
    expect(late).toEqual({ ok: true, bytes: Buffer.from('isi berkas') });
    expect(never).toEqual({ ok: false, reason: 'unavailable' });
  });

  test('a file that says it is too large is not fetched', async () => {
    const offer = { kind: 'video', handle: 'false_1@c.us_X', size: 300 * 1024 * 1024 } as const;
    expect(await number.under.whatsApp.fetchMedia(offer)).toEqual({
      ok: false,
      reason: 'too-big',
      limit: 20 * 1024 * 1024,
    });
  });

  test('words and files go out: no quote, no preview, not marked seen; how far they come is recorded', async () => {
    const { web, under } = number;
    const from = somebody();
    await web.receive({ from, body: 'halo' });
    await arrived(from, 1);
    const sent = await under.whatsApp.send(from, {
      text: 'Lihat https://contoh.id',
      options: [{ ref: 'y', label: 'Ya' }],
    });
    if (!sent.ok || sent.ref === undefined) throw new Error('not sent');
    const photo = { id: 'f', kind: 'photo', mime: 'image/png', size: 4, sha256: 'a'.repeat(64) } as const;
    const paper = { ...photo, kind: 'document', mime: 'application/pdf', name: 'surat.pdf' } as const;
    expect(await under.whatsApp.send(from, { text: 'Buktinya', media: [photo] })).toMatchObject({ ok: true });
    expect(await under.whatsApp.send(from, { text: 'Suratnya', media: [paper] })).toMatchObject({ ok: true });
    const theirs = (await web.sent()).filter(({ to }) => to === from);
    expect(theirs).toMatchObject([
      { type: 'chat', body: 'Lihat https://contoh.id\n\n1. Ya' },
      { type: 'image', caption: 'Buktinya', bytes: Buffer.from([137, 80, 78, 71]).toString('base64') },
      { type: 'document', caption: 'Suratnya' },
    ]);
    expect(theirs.some((message) => message.quoted !== undefined || message.preview === true)).toBe(false);
    expect((await web.events()).some(({ kind }) => kind === 'seen')).toBe(false);
    for (const [ack, reach] of [
      [2, 'delivered'],
      [3, 'read'],
    ] as const) {
      await web.phone('ack', { id: sent.ref, ack });
      await until(reach, () => under.whatsApp.reachOf(sent.ref ?? '') === reach, patience);
    }
  });

  test('nobody is written to who has not written first', async () => {
    const { web, under } = number;
    const before = (await web.sent()).length;
    expect(await under.whatsApp.send(somebody(), { text: 'Siaran' })).toMatchObject({
      failure: { class: 'chat-gone' },
    });
    expect(await under.whatsApp.send('12-34@g.us', { text: 'Siaran' })).toMatchObject({
      failure: { class: 'chat-gone' },
    });
    expect(await web.sent()).toHaveLength(before);
  });

  test('a send that WhatsApp says has failed is said to have failed', async () => {
    const { web, under } = number;
    const from = somebody();
    await web.receive({ from, body: 'halo' });
    await arrived(from, 1);
    await web.phone('fault', { ack: 'failed' });
    expect(await under.whatsApp.send(from, { text: 'a' })).toMatchObject({ failure: { class: 'retry-later' } });
    await web.phone('fault', { ack: null });
    expect(await under.whatsApp.send(from, { text: 'a' })).toMatchObject({ ok: true });
    expect(under.whatsApp.reaches().failed).toBeGreaterThan(0);
  });

  test('the message that never became readable is asked for again', async () => {
    await arrived(unreadable, 1);
    expect(contents(unreadable)).toEqual([{ kind: 'unusable', what: 'undecryptable' }]);
  });

  test('a number that becomes an anonymous id stays one citizen, answered where they write now', async () => {
    const { web, under } = number;
    const [phone, lid] = [somebody(), somebody('lid')];
    await web.receive({ from: phone, body: 'jalan rusak' });
    await arrived(phone, 1);
    await web.phone('link', { phone, lid });
    await web.receive({ from: lid, body: 'di Semayap' });
    await arrived(phone, 2);
    expect(await under.whatsApp.send(phone, { text: 'Baik' })).toMatchObject({ ok: true });
    expect((await web.wasSent(({ body, to }) => body === 'Baik' && to === lid)).length).toBe(1);
    expect(under.same).toEqual([]);
  });

  test('mail that can’t be kept is held, tried again and kept in order', async () => {
    const { web, under } = number;
    const from = somebody();
    const held = () => under.lines.filter((line) => line.includes('can’t be kept yet')).length;
    const before = held();
    under.shut(3);
    await web.receive({ from, body: 'satu' });
    await web.receive({ from, body: 'dua' });
    await arrived(from, 2);
    expect(number.texts(from)).toEqual(['satu', 'dua']);
    expect(held()).toBe(before + 3);
  });

  // The last: a month passes in it.
  test('what was dealt with long ago is told as new, at once and after a month: no mail, no word', async () => {
    const { web, under } = number;
    const chats = Array.from({ length: 10 }, () => somebody());
    for (let i = 0; i < 50; i += 1) await Promise.all(chats.map((from) => web.receive({ from, body: `pesan ${i}` })));
    // Five of them a person has answered on the phone.
    for (const from of chats.slice(5)) await web.receive({ from, fromMe: true, body: 'Sudah kami tangani.' });
    await allArrived();
    const [mails, sent] = [under.came.length, (await web.sent()).length];
    // All there ever was: the first of them was written before the number was ours.
    const all = 5_000;
    await web.phone('replay', { last: all });
    await allArrived();
    expect(under.came).toHaveLength(mails + 1);

    under.forget();
    await number.restarted(async () => {
      ahead = 30 * day;
      await web.settings({ ahead });
    });
    // Its quiet hour has come: another browser, without trouble.
    expect(under.told.slice(-2)).toEqual(['replaced', 'ready']);
    await web.phone('replay', { last: all });
    const last = somebody();
    await web.receive({ from: last, body: 'akhir', t: Math.floor((Date.now() + ahead) / 1000) });
    await arrived(last, 1);
    expect(under.came).toHaveLength(mails + 2);
    expect(await web.sent()).toHaveLength(sent);
    expect(contents(early)).toEqual([]);
    expect(under.whatsApp.ignored()).toMatchObject({
      'from before we were here': expect.any(Number),
      old: expect.any(Number),
    });
  });
});
