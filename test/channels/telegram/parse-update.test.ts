import { describe, expect, test } from 'vitest';
import { type ParseContext, parseUpdate } from '../../../src/channels/telegram/parse-update.ts';
import { message as mailSchema } from '../../../src/domain/mail.ts';
import {
  memberUpdate,
  messageUpdate,
  photoUpdate,
  pressUpdate,
  textUpdate,
} from '../../support/telegram/telegram-updates.ts';

const polled: ParseContext = { botName: 'aduan_uji_bot', now: 1_790_000_100_000, pushed: false };
const parse = (update: Record<string, unknown>, context = polled) => parseUpdate({ update_id: 9, ...update }, context);
const contentOf = (update: Record<string, unknown>) => {
  const parsed = parse(update);
  return parsed.kind === 'mail' ? parsed.mail.content : parsed;
};
const file = { file_id: 'F', file_unique_id: 'u', file_size: 7 };
const place = { latitude: -3.24, longitude: 116.22 };

describe('what a citizen sends', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    ['text', { text: 'jalan rusak' }, { kind: 'text', text: 'jalan rusak' }],
    ['a command', { text: '/lapor' }, { kind: 'text', text: '/lapor' }],
    ['a deep link', { text: '/start spanduk-12' }, { kind: 'text', text: '/start spanduk-12' }],
    ['a command to this bot by name', { text: '/status@Aduan_Uji_Bot AB-1' }, { kind: 'text', text: '/status AB-1' }],
    ['a command to another bot', { text: '/status@lain' }, { kind: 'text', text: '/status@lain' }],
    ['emoji and right-to-left', { text: '👍🏽 مرحبا\u200b' }, { kind: 'text', text: '👍🏽 مرحبا\u200b' }],
    ['NUL and a lone surrogate', { text: 'a\0b\ud83dc\n' }, { kind: 'text', text: 'ab\ufffdc\n' }],
    ['only blanks', { text: ' \u0007 ' }, { kind: 'unusable', what: 'unknown' }],
    ['an operator as text', { text: '{"$ne":null}' }, { kind: 'text', text: '{"$ne":null}' }],
    ['mark-up as text', { text: '_*[ <b> &' }, { kind: 'text', text: '_*[ <b> &' }],
    [
      'a video',
      { video: { ...file, mime_type: 'video/mp4' } },
      { kind: 'media', offer: { kind: 'video', handle: 'F', mime: 'video/mp4', size: 7 } },
    ],
    ['a round video', { video_note: file }, { kind: 'media', offer: { kind: 'video', handle: 'F', size: 7 } }],
    [
      'an animation, which repeats itself as a document',
      { animation: file, document: { ...file, file_id: 'D' } },
      { kind: 'media', offer: { kind: 'video', handle: 'F', size: 7 } },
    ],
    ['a voice note', { voice: file }, { kind: 'media', offer: { kind: 'voice', handle: 'F', size: 7 } }],
    ['an audio file', { audio: file }, { kind: 'media', offer: { kind: 'voice', handle: 'F', size: 7 } }],
    [
      'a document with a caption and a dangerous name',
      { document: { ...file, file_name: '../../etc/x\u202egpj.exe' }, caption: 'bukti' },
      { kind: 'media', offer: { kind: 'document', handle: 'F', size: 7, name: 'xgpj.exe' }, caption: 'bukti' },
    ],
    ['a position', { location: place }, { kind: 'location', lat: -3.24, lng: 116.22 }],
    ['a live position', { location: { ...place, live_period: 900 } }, { kind: 'location', lat: -3.24, lng: 116.22 }],
    [
      'a venue, which repeats its position',
      { location: place, venue: { location: place, title: 'Pasar Kemakmuran', address: 'Jl. Singabana' } },
      { kind: 'location', lat: -3.24, lng: 116.22, name: 'Pasar Kemakmuran, Jl. Singabana' },
    ],
    [
      'a venue whose name is cut within a pair',
      { location: place, venue: { location: place, title: `${'a'.repeat(299)}😀`, address: '' } },
      { kind: 'location', lat: -3.24, lng: 116.22, name: 'a'.repeat(299) },
    ],
    ['a contact', { contact: { phone_number: '1', first_name: 'X' } }, { kind: 'unusable', what: 'contact' }],
    ['a sticker', { sticker: file }, { kind: 'unusable', what: 'sticker' }],
    ['a poll', { poll: { id: '1' } }, { kind: 'unusable', what: 'poll' }],
    ['dice', { dice: { emoji: '🎲', value: 3 } }, { kind: 'unusable', what: 'dice' }],
    ['a story', { story: { id: 1 } }, { kind: 'unusable', what: 'unknown' }],
    ['a kind of tomorrow', { hologram: {} }, { kind: 'unusable', what: 'unknown' }],
    ['a position off the globe', { location: { latitude: 99, longitude: 0 } }, { kind: 'unusable', what: 'unknown' }],
  ])('%s', (_, fields, content) => {
    expect(contentOf(messageUpdate(7, fields))).toEqual(content);
  });

  test('a photo is its largest size, with caption and album', () => {
    expect(contentOf(photoUpdate(7, 'P', { caption: 'lubang', media_group_id: '77' }))).toEqual({
      kind: 'media',
      offer: { kind: 'photo', handle: 'P', size: 180_000 },
      caption: 'lubang',
      album: '77',
    });
  });

  test.each(['pinned_message', 'message_auto_delete_timer_changed', 'write_access_allowed'])(
    'Telegram’s own note %s is no message',
    (note) => {
      expect(parse(messageUpdate(7, { [note]: {} }))).toMatchObject({ kind: 'nothing' });
    },
  );
});

describe('names and times', () => {
  test('a message is named by its id, timed by its date, marked by its update', () => {
    expect(parse(messageUpdate(7, { message_id: 12, date: 1_790_000_001, text: 'a' }))).toEqual({
      kind: 'mail',
      chat: '7',
      mail: { type: 'message', id: 'm12', at: 1_790_000_001_000, seq: 9, content: { kind: 'text', text: 'a' } },
    });
  });

  test('a push says that it is one, as pushes may overtake each other; its name is the same', () => {
    const { message } = textUpdate(7, 'a');
    const [pushed, asked] = [true, false].map((way) => parse({ message }, { ...polled, pushed: way }));
    expect(asked).toMatchObject({ mail: { seq: 9 } });
    expect(pushed).toEqual({ ...asked, mail: { ...Object(asked).mail, pushed: true } });
  });

  test('two edits of one message in one second have two names, on both ways the same', () => {
    const { message } = messageUpdate(7, { message_id: 12, text: 'b', edit_date: 1_790_000_002 });
    const names = [true, false].map((pushed) =>
      [9, 10].map((update_id) => parse({ update_id, edited_message: message }, { ...polled, pushed })),
    );
    for (const [one, two] of names) {
      expect(one).toMatchObject({ mail: { id: 'e12-9', content: { kind: 'edited', of: 'm12', text: 'b' } } });
      expect(two).toMatchObject({ mail: { id: 'e12-10' } });
    }
  });

  test('an edited caption counts, a live position that moves does not', () => {
    const { message: photo } = photoUpdate(7, 'P', { caption: 'baru', message_id: 4 });
    expect(parse({ edited_message: photo })).toMatchObject({ mail: { content: { kind: 'edited', text: 'baru' } } });
    const { message: moved } = messageUpdate(7, { location: place });
    expect(parse({ edited_message: moved })).toMatchObject({ kind: 'nothing' });
  });

  test('a file put in another’s place by an edit is told to be of no use, not dropped', () => {
    const { message: photo } = photoUpdate(7, 'P', { message_id: 4 });
    expect(parse({ edited_message: photo })).toMatchObject({
      kind: 'mail',
      mail: { content: { kind: 'unusable', what: 'unknown' } },
    });
  });

  test('an edit or a press with a broken field is not lost either', () => {
    const { message } = messageUpdate(7, { text: 'baru', photo: 'bukan daftar' });
    expect(parse({ edited_message: message })).toMatchObject({
      kind: 'mail',
      mail: { id: expect.stringMatching(/^e/), content: { kind: 'unusable', what: 'unknown' } },
    });
    expect(parse({ callback_query: { id: 'p1', from: 'siapa' } })).toMatchObject({ kind: 'nothing', press: 'p1' });
  });

  test('a press is a choice, also of a message that Telegram has forgotten', () => {
    expect(parse(pressUpdate(7, 'konfirmasi:kirim', 'q1'))).toEqual({
      kind: 'mail',
      chat: '7',
      press: 'q1',
      mail: {
        type: 'message',
        id: 'cq1',
        at: polled.now,
        seq: 9,
        content: { kind: 'choice', ref: 'konfirmasi:kirim' },
      },
    });
    const { callback_query } = pressUpdate(7, 'a', 'q2');
    expect(parse({ callback_query: { ...Object(callback_query), message: undefined } })).toMatchObject({
      chat: '7',
      press: 'q2',
    });
    expect(contentOf(pressUpdate(7, '__proto__'))).toEqual({ kind: 'choice', ref: '__proto__' });
    expect(contentOf(pressUpdate(7, 'x'.repeat(65)))).toEqual({ kind: 'unusable', what: 'unknown' });
  });

  test('blocked and back again', () => {
    expect(contentOf(memberUpdate(7, 'kicked'))).toEqual({ kind: 'membership', state: 'blocked' });
    expect(contentOf(memberUpdate(7, 'member'))).toEqual({ kind: 'membership', state: 'unblocked' });
  });
});

describe('groups and channels', () => {
  const group = { id: -100200, type: 'supergroup' };

  test('a message, and being added, make a group; a press there is still answered', () => {
    expect(parse(messageUpdate(7, { chat: group, text: 'halo semua' }))).toEqual({ kind: 'group', chat: '-100200' });
    expect(parse(memberUpdate(7, 'member', group))).toEqual({ kind: 'group', chat: '-100200' });
    for (const status of ['left', 'kicked'])
      expect(parse(memberUpdate(7, status, group))).toMatchObject({ kind: 'left', chat: '-100200' });
    expect(parse(memberUpdate(7, 'restricted', group))).toMatchObject({ kind: 'nothing' });
    expect(parse(memberUpdate(7, 'left', { id: -100_9, type: 'channel' }))).toMatchObject({ kind: 'nothing' });
    const { callback_query } = pressUpdate(7, 'a', 'q3');
    expect(parse({ callback_query: { ...Object(callback_query), message: { chat: group } } })).toMatchObject({
      ...{ kind: 'mail', chat: '-100200', by: String(Object(callback_query).from.id), press: 'q3' },
      mail: { content: { kind: 'choice', ref: 'a' } },
    });
  });

  test('a command in a group is mail of whoever wrote it; one that nobody wrote is not', () => {
    const from = { id: 4711, is_bot: false, first_name: 'Andi' };
    expect(parse(messageUpdate(7, { chat: group, from, text: '/tautkan ABC' }))).toMatchObject({
      ...{ kind: 'mail', chat: '-100200', by: '4711' },
      mail: { content: { kind: 'text', text: '/tautkan ABC' } },
    });
    expect(parse(messageUpdate(7, { chat: group, from: undefined, text: '/tautkan ABC' }))).toMatchObject({
      kind: 'group',
    });
  });

  test('a command of an admin who hides behind the group is of nobody’s own chat, and still gets its answer', () => {
    const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    const message = messageUpdate(7, { chat: group, from: anonymous, sender_chat: group, text: '/tautkan ABC' });
    expect(parse(message)).toMatchObject({ kind: 'mail', chat: '-100200', by: '1087968824' });
  });

  test('a group that migrates says so from both sides', () => {
    const from = { id: -55, type: 'group' };
    const moved = { kind: 'migrated', from: '-55', to: '-100200' };
    expect(parse(messageUpdate(7, { chat: from, migrate_to_chat_id: -100200 }))).toEqual(moved);
    expect(parse(messageUpdate(7, { chat: group, migrate_from_chat_id: -55 }))).toEqual(moved);
  });

  test('channel posts are left aside', () => {
    expect(parse({ channel_post: { chat: { id: -1, type: 'channel' }, message_id: 1, date: 1 } })).toMatchObject({
      kind: 'nothing',
    });
  });
});

test.each([
  null,
  [],
  'x',
  7,
  {},
  { update_id: -1 },
  { update_id: 1, message: { text: 'a' } },
  { update_id: 1, message: [] },
])('what is no update is nothing: %j', (raw) => {
  expect(parseUpdate(raw, polled)).toMatchObject({ kind: 'nothing' });
});

test('all mail made here is mail', () => {
  const updates = [
    textUpdate(7, 'a'),
    photoUpdate(7, 'P'),
    pressUpdate(7, 'a'),
    memberUpdate(7, 'kicked'),
    messageUpdate(7, { sticker: file }),
  ];
  for (const update of updates) {
    const parsed = parse(update);
    expect(parsed.kind).toBe('mail');
    if (parsed.kind === 'mail') expect(mailSchema.parse(parsed.mail)).toEqual(parsed.mail);
  }
});
