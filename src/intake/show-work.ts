// Tells the citizen that work goes on when it takes long, where the channel can.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Channel } from '../ports/channel.ts';

/** Telegram shows "typing" for five seconds. */
const showEvery = 4500;

/** Begins to show it after `after` ms; the function that comes back ends it. */
export function makeShowWork(
  channelOf: (chat: ChatRef) => Channel | undefined,
  after: number,
): (chat: ChatRef) => () => void {
  return (chat) => {
    const channel = channelOf(chat);
    if (channel?.typing === undefined) return () => undefined;
    // A courtesy: when it fails nothing is lost, and the reply itself will tell of real trouble.
    const show = () => void channel.typing?.(chat.chat).catch(() => undefined);
    let timer = setTimeout(function again() {
      show();
      timer = setTimeout(again, showEvery);
    }, after);
    return () => clearTimeout(timer);
  };
}
