// The one way in for updates, polled or pushed: parse, stop the spinner of a pressed button, hand the mail on.

import type { ChatRef } from '../../domain/chat-ref.ts';
import { type Message, message } from '../../domain/mail.ts';
import type { Receive } from '../../ports/channel.ts';
import type { Log } from '../../ports/log.ts';
import { type ParseContext, type Parsed, parseUpdate } from './parse-update.ts';

export interface TakeParts {
  account: string;
  receive: Receive;
  context: () => ParseContext;
  /** Stops the spinner on a pressed button. Never rejects. */
  answerPress: (id: string) => void;
  /** A group wrote; it is told once where to report. Never rejects. */
  tellGroup: (chat: string) => void;
  /** A group goes on under another id; whether it has been told goes with it. Never rejects. */
  carryGroup: (from: string, to: string) => void;
  log: Log;
}

type Handed = Parameters<Receive>[0][number];

/** Resolves once all mail of these updates is durable; rejects when it is not, and then none of it may be confirmed. */
export function makeTakeUpdates({ account, receive, context, answerPress, tellGroup, carryGroup, log }: TakeParts) {
  return async function takeUpdates(raw: readonly unknown[]): Promise<void> {
    const now = context();
    const parsed = raw.map((one) => parseUpdate(one, now));
    for (const { press } of parsed.filter(hasPress)) answerPress(press);
    const batch = parsed
      .filter((one) => one.kind === 'mail' || one.kind === 'migrated' || one.kind === 'left')
      .map((one) => (one.kind === 'migrated' ? moved(one, now.now) : one.kind === 'left' ? left(one) : mailOf(one)));
    if (batch.length > 0) {
      const full = (await receive(batch)).filter((receipt) => receipt === 'full').length;
      if (full > 0) log.warn({ full }, 'telegram: messages refused, the mailbox of their chat is full');
    }
    for (const one of parsed) {
      if (one.kind === 'group') tellGroup(one.chat);
      else if (one.kind === 'mail' && one.by !== undefined && one.press === undefined) tellGroup(one.chat);
      else if (one.kind === 'migrated') carryGroup(one.from, one.to);
    }
  };

  function mailOf({ chat, mail, by }: Parsed & { kind: 'mail' }): Handed {
    return { chat: address(chat), mail: { ...valid(mail), ...(by !== undefined && { by: address(by) }) } };
  }

  /** Whoever has linked the group must hear of it: as durable as a message. Telegram says it twice; it is one mail. */
  function moved({ from, to }: Parsed & { kind: 'migrated' }, at: number): Handed {
    const id = `moved-${from}-${to}`;
    return {
      chat: address(from),
      mail: { type: 'update', id, at, update: { id, kind: 'group-moved', text: to } },
    };
  }

  /** No card may be sent there any more, nor be shown again by itself should the bot come back. */
  function left({ chat, at }: Parsed & { kind: 'left' }): Handed {
    const id = `left-${chat}-${at}`;
    return { chat: address(chat), mail: { type: 'update', id, at, update: { id, kind: 'group-left' } } };
  }

  function address(chat: string): ChatRef {
    return { channel: 'telegram', account, chat };
  }
}

/** Mail that the mailbox would refuse must not hold up all the rest: it becomes the kind that gets a sentence. */
function valid(mail: Message): Message {
  return message.safeParse(mail).success ? mail : { ...mail, content: { kind: 'unusable', what: 'unknown' } };
}

function hasPress(parsed: Parsed): parsed is Parsed & { press: string } {
  return 'press' in parsed && parsed.press !== undefined;
}
