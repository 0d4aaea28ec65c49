// Telegram's limits as the stand-in enforces them: strictly, by sliding windows, so that a pace that pleases it pleases Telegram.

export interface EnforcedLimits {
  /** Messages in any second, all chats together. */
  perSecond: number;
  /** Messages that a chat may get at once; it regains one a second. */
  chatBurst: number;
  /** Messages in any minute in one group. */
  groupPerMinute: number;
}

export const enforced: EnforcedLimits = { perSecond: 30, chatBurst: 5, groupPerMinute: 20 };

/** Seconds to wait (retry_after) when a message of this moment is one too many; 0 when it may pass. Times in milliseconds. */
export type Judge = (chat: string, now: number) => number;

export function makeJudge(limits: EnforcedLimits): Judge {
  let recent: number[] = [];
  const chats = new Map<string, { level: number; at: number }>();
  const groups = new Map<string, number[]>();
  return (chat, now) => {
    recent = recent.filter((at) => at > now - 1000);
    if (recent.length >= limits.perSecond) return 1;
    if (chat.startsWith('-')) {
      const sent = (groups.get(chat) ?? []).filter((at) => at > now - 60_000);
      const [first] = sent;
      if (sent.length >= limits.groupPerMinute && first !== undefined) return Math.ceil((first + 60_000 - now) / 1000);
      groups.set(chat, [...sent, now]);
    } else {
      const had = chats.get(chat) ?? { level: limits.chatBurst, at: now };
      const level = Math.min(limits.chatBurst, had.level + (now - had.at) / 1000);
      if (level < 1) return Math.ceil(1 - level);
      chats.set(chat, { level: level - 1, at: now });
    }
    recent.push(now);
    return 0;
  };
}
