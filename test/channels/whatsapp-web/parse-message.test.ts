// What citizens send on WhatsApp, as whatsapp-web.js hands it over, in both forms of the message key.
import { describe, expect, test } from 'vitest';
import { type Happening, parseMessage } from '../../../src/channels/whatsapp-web/incoming/parse-message.ts';
import { rawMessage } from '../../../src/channels/whatsapp-web/incoming/raw-message.ts';

const now = 1_795_000_000_000;
const dayAgo = now - 24 * 3600_000;

function parse(form: string, fields: Record<string, unknown>, happening: Happening = 'came', key: object = {}) {
  const remote = (fields.from as string | undefined) ?? '6281@c.us';
  const whole = `false_${remote}_3EB01`;
  const raw = rawMessage.parse({
    id: { fromMe: false, remote, id: '3EB01', ...(form === 'modern' ? { $1: whole } : { _serialized: whole }), ...key },
    from: { user: remote.split('@')[0], server: remote.split('@')[1], _serialized: remote },
    to: '6280@c.us',
    type: 'chat',
    t: now / 1000,
    ...fields,
  });
  return parseMessage(raw, happening, dayAgo);
}

const mail = (content: object, id = '3EB01', address = '6281@c.us') => ({
  kind: 'mail',
  address,
  message: { type: 'message', id, at: now, content },
});
const offer = (kind: string) => ({ kind, handle: 'false_6281@c.us_3EB01' });

describe.each(['classic', 'modern'])('message keys: %s', (form) => {
  test.each([
    ['a text', { body: 'jalan rusak' }, { kind: 'text', text: 'jalan rusak' }],
    ['a text with what must not be stored', { body: 'a\u0000b\ud800' }, { kind: 'text', text: 'ab\ufffd' }],
    [
      'a picture',
      { type: 'image', caption: 'ini', body: '/9j/thumb', mimetype: 'image/jpeg', size: 9, directPath: '/v' },
      { kind: 'media', offer: { ...offer('photo'), mime: 'image/jpeg', size: 9 }, caption: 'ini' },
    ],
    [
      'one of an album',
      { type: 'image', parentMsgKey: { fromMe: false, remote: '6281@c.us', id: 'ALBUM1' } },
      { kind: 'media', offer: offer('photo'), album: 'ALBUM1' },
    ],
    ['a video', { type: 'video' }, { kind: 'media', offer: offer('video') }],
    ['a voice note', { type: 'ptt' }, { kind: 'media', offer: offer('voice') }],
    ['a sound', { type: 'audio' }, { kind: 'media', offer: offer('voice') }],
    [
      'a document with a name that leads elsewhere',
      { type: 'document', filename: '../../etc/surat.pdf' },
      { kind: 'media', offer: { ...offer('document'), name: 'surat.pdf' } },
    ],
    [
      'a place with its name',
      { type: 'location', lat: -3.3, lng: 116.2, loc: 'Pasar\nJl. Raya', body: '/9j/map' },
      { kind: 'location', lat: -3.3, lng: 116.2, name: 'Pasar, Jl. Raya' },
    ],
    ['a live place', { type: 'live_location', lat: 1, lng: 2 }, { kind: 'location', lat: 1, lng: 2 }],
    ['a place off the earth', { type: 'location', lat: 91, lng: 2 }, { kind: 'unusable', what: 'unknown' }],
    ['a place of nothing', { type: 'location' }, { kind: 'unusable', what: 'unknown' }],
    ['a contact', { type: 'vcard', body: 'BEGIN:VCARD' }, { kind: 'unusable', what: 'contact' }],
    ['several contacts', { type: 'multi_vcard' }, { kind: 'unusable', what: 'contact' }],
    ['a sticker', { type: 'sticker', directPath: '/v' }, { kind: 'unusable', what: 'sticker' }],
    ['a poll', { type: 'poll_creation', pollName: 'x' }, { kind: 'unusable', what: 'poll' }],
    ['a picture for one look', { type: 'image', isViewOnce: true }, { kind: 'unusable', what: 'view-once' }],
    ['a voice note for one look', { type: 'ptt', isViewOnce: true }, { kind: 'unusable', what: 'view-once' }],
    ['an empty text', { body: ' \n' }, { kind: 'unusable', what: 'unknown' }],
    ['a kind that is new to us', { type: 'hologram', body: 'x' }, { kind: 'unusable', what: 'unknown' }],
    ['a prototype as text', { body: '__proto__' }, { kind: 'text', text: '__proto__' }],
  ])('%s', (_, fields, content) => {
    expect(parse(form, fields)).toEqual(mail(content));
  });

  test('a correction, a deletion and what stays unreadable are mails of their own', () => {
    const edited = { body: 'jalan rusak parah', latestEditSenderTimestampMs: 77 };
    expect(parse(form, edited, 'edited')).toEqual(
      mail({ kind: 'edited', of: '3EB01', text: 'jalan rusak parah' }, '3EB01-e77'),
    );
    expect(parse(form, { type: 'revoked' }, 'revoked')).toEqual(mail({ kind: 'unusable', what: 'deleted' }, '3EB01-r'));
    expect(parse(form, { type: 'ciphertext' }, 'unreadable')).toEqual(
      mail({ kind: 'unusable', what: 'undecryptable' }, '3EB01-u'),
    );
    expect(parse(form, { type: 'ciphertext', subtype: 'view_once_unavailable_fanout' }, 'unreadable')).toEqual(
      mail({ kind: 'unusable', what: 'view-once' }, '3EB01-u'),
    );
  });

  test('an anonymous id is answered as it is, and the message keeps its own id', () => {
    expect(parse(form, { from: '777@lid', body: 'a' })).toEqual(mail({ kind: 'text', text: 'a' }, '3EB01', '777@lid'));
  });

  test.each([
    ['a status post', { from: 'status@broadcast', body: 'x' }, 'status'],
    ['a status post, marked', { isStatusV3: true, body: 'x' }, 'status'],
    ['a broadcast list', { from: '123@broadcast', body: 'x' }, 'broadcast list'],
    ['a channel', { from: '123@newsletter', body: 'x' }, 'channel'],
    ['a group', { from: '123-456@g.us', body: 'lapor' }, 'group'],
    ['WhatsApp itself', { from: '0@c.us', body: 'x' }, 'WhatsApp itself'],
    ['a bot account', { from: '13135550002@bot', body: 'x' }, 'another kind'],
    ['a note on encryption', { type: 'e2e_notification' }, 'note e2e_notification'],
    ['a protocol message', { type: 'protocol' }, 'note protocol'],
    ['the cover of an album', { type: 'album' }, 'note album'],
    ['one of yesterday’s history', { body: 'x', t: dayAgo / 1000 - 1 }, 'old'],
  ])('%s is left alone', (_, fields, why) => {
    expect(parse(form, fields)).toEqual({ kind: 'ignored', why });
  });

  test('our own message is no mail', () => {
    expect(parse(form, { body: 'x' }, 'came', { fromMe: true })).toEqual({ kind: 'ignored', why: 'our own' });
  });
});
