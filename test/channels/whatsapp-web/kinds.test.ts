// Whatever a citizen may send, on the whole service: the real client in a real Chromium tells it, and the citizen is told one
// clear sentence in their chat. In both forms of the message key.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photo } from '../../../src/app/demo/story.ts';
import { keyForms, somebody } from '../../support/whatsapp-web/linked-number.ts';
import { openWhatsAppService } from '../../support/whatsapp-web/whatsapp-service.ts';
import { pdf } from '../web-chat/small-files.ts';

const file = (mimetype: string, bytes: Buffer) => ({ media: { mimetype, bytes: bytes.toString('base64') } });
const image = { type: 'image', ...file('image/png', photo) };
const head = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.alloc(part))));
const voice = file('audio/ogg; codecs=opus', head('OggS', 24, 'OpusHead', 64));
const video = file('video/mp4', head('\0\0\0\x18ftypmp42', 4, 'mp42isom', 64));
const place = { lat: -3.2925, lng: 116.1688 };

const consent = 'Bapak/Ibu setuju?';
const begun = 'Kirimannya sudah kami terima.';
const viewOnce = 'Kiriman sekali lihat tidak sampai kepada kami. Mohon dikirim lagi secara biasa.';

describe.each(keyForms)('message keys: %s', (keys) => {
  let opened: Awaited<ReturnType<typeof openWhatsAppService>>;
  const [unreadable, away] = [somebody(), somebody()];
  beforeAll(async () => {
    opened = await openWhatsAppService(keys);
    // The library waits 15 s for the one; the other’s file is asked for again about as long.
    await opened.web.receive({ from: unreadable, type: 'ciphertext' });
    await opened.web.receive({ from: away, body: 'jalan di semayap rusak' });
    await opened.web.receive({ from: away, type: 'image', media: { mimetype: 'image/png' } });
  });
  afterAll(() => opened?.end());

  const hears = (to: string, words: string) =>
    opened.web.wasSent((message) => message.to === to && message.body?.includes(words) === true);
  const told = async (from: string) => (await opened.web.sent()).filter(({ to }) => to === from);

  test.each([
    ['a text', { body: 'jalan di semayap rusak parah sejak kemarin' }, [consent]],
    ['a picture', image, [begun, consent]],
    ['a picture with words', { ...image, caption: 'jalan di semayap rusak parah' }, [begun, consent]],
    ['a video', { type: 'video', ...video }, [begun, consent]],
    ['a document', { type: 'document', filename: 'surat.pdf', ...file('application/pdf', pdf) }, [begun, consent]],
    ['a voice note', { type: 'ptt', ...voice }, [begun, consent]],
    ['a location', { type: 'location', ...place }, ['Tempatnya kami catat: Stagen', consent]],
    ['a live location', { type: 'live_location', ...place }, ['Tempatnya kami catat: Stagen', consent]],
    ['a contact', { type: 'vcard', body: 'BEGIN:VCARD' }, ['Kontak belum bisa kami terima di sini.']],
    ['a sticker', { ...image, type: 'sticker' }, ['Stiker belum bisa kami baca.']],
    ['a poll', { type: 'poll_creation', pollName: 'Setuju?' }, ['Jajak pendapat belum bisa kami baca.']],
    ['a picture for one look', { ...image, isViewOnce: true }, [viewOnce]],
    ['a voice note for one look', { type: 'ptt', isViewOnce: true }, [viewOnce]],
    ['one for one look, held back', { type: 'ciphertext', subtype: 'view_once_unavailable_fanout' }, [viewOnce]],
    ['a kind that is new to us', { type: 'hologram' }, ['Kiriman itu belum bisa kami baca.']],
  ])('%s', async (_, message, words) => {
    const from = somebody();
    await opened.web.receive({ from, ...message });
    for (const each of words) await hears(from, each);
    expect(await told(from)).toHaveLength(1);
  });

  test('an album: its pictures are one report’s, and get one answer, also those that come after it', async () => {
    const { web } = opened;
    const from = somebody();
    const id = `ALBUM-${from}`;
    const picture = { from, ...image, parentMsgKey: { fromMe: false, remote: from, id } };
    await web.receive({ from, id, type: 'album' });
    await web.receive(picture);
    await hears(from, begun);
    for (const caption of ['', 'jalan di semayap rusak']) await web.receive({ ...picture, caption });
    await web.receive({ from, body: 'ya' });
    await web.wasSent(({ to }) => to === from, 2);
    const answers = await told(from);
    expect(answers).toHaveLength(2);
    // Pictures are there, so none are asked for.
    expect(answers[1]?.body).not.toMatch(/Kirimannya|Lampiran|Ada foto/);
  });

  test('a text that is corrected, tapped, and taken back; and a call', async () => {
    const { web } = opened;
    const from = somebody();
    const id = await web.receive({ from, body: 'jaln di semayap rusak' });
    await hears(from, consent);
    await web.phone('edit', { id, body: 'jalan di semayap rusak', at: Date.now() });
    await hears(from, 'Perubahannya kami catat.');
    await web.phone('react', { from, id, emoji: '👍', key: `TAP-${from}` });
    await hears(from, 'Tanda itu belum bisa kami baca.');
    await web.phone('call', { from, id: `CALL-${from}` });
    await hears(from, 'Panggilan belum bisa kami jawab di nomor ini.');
    await web.phone('revoke', { id });
    await hears(from, 'Pesan itu sudah dihapus.');
  });

  test('groups, status posts and channels hear nothing; who writes there is no citizen of ours', async () => {
    const { web } = opened;
    const member = somebody();
    for (const from of ['12-34@g.us', 'status@broadcast', '12@newsletter'])
      await web.receive({ from, body: 'lapor jalan rusak', participant: member });
    const last = somebody();
    await web.receive({ from: last, body: 'jalan di semayap rusak' });
    await hears(last, consent);
    const to = (await web.sent()).map((message) => message.to);
    expect(to.filter((each) => each === member || !/@(c\.us|lid)$/.test(each))).toEqual([]);
  });

  test('what never became readable is asked for again', async () => {
    await hears(unreadable, 'Pesan itu tidak terbaca di tempat kami. Mohon dikirim sekali lagi.');
    expect(await told(unreadable)).toHaveLength(1);
  });

  test('a file that WhatsApp does not give: asked to be sent again, and the report goes on', async () => {
    await hears(away, 'gagal kami ambil. Mohon dikirim ulang.');
    const before = (await told(away)).length;
    await opened.web.receive({ from: away, body: 'ya' });
    await opened.web.wasSent(({ to }) => to === away, before + 1);
    await hears(away, 'Ada foto');
  });
});
