// The law of chat keys: each address comes back from its key, and what is no key is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelNames, chatKey, parseChatKey } from '../../src/domain/chat-ref.ts';

const text = (maxLength: number) => fc.string({ minLength: 1, maxLength });

test('an address comes back from its key, also where the chat’s own id has colons', () => {
  const address = fc.record({
    channel: fc.constantFrom(...channelNames),
    account: text(64).filter((account) => !account.includes(':')),
    chat: fc.oneof(text(128), fc.constantFrom('a:b', ':', '::', 'a:')),
  });
  fc.assert(
    fc.property(address, (chat) => {
      expect(parseChatKey(chatKey(chat))).toEqual(chat);
    }),
    { seed: 12 },
  );
});

test.each(['', ':', '::', 'web', 'webX', 'web:', 'web:web', 'web:web:', 'web::5', ':web:5', 'surat:web:5'])(
  '“%s” is refused',
  (key) => expect(() => parseChatKey(key)).toThrow(),
);
