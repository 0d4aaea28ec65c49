// Load from the stand-in itself: so many citizens, each with one message under way, and the next follows the reply; or, at a
// rate, messages that wait for nobody: a citizen may write again before the last reply. Each message is to have one reply, in order.

export interface LoadPlan {
  chats: number;
  /** Messages in all. */
  total: number;
  /** Words of a citizen's messages, in turn. */
  texts: string[];
  firstChat?: number;
  /** Messages a second instead of one at a time for each chat. */
  rate?: number;
  /** Keep the calls for reading; costs memory. */
  keepCalls?: boolean;
}

export interface LoadResult {
  sent: number;
  replied: number;
  /** Milliseconds from the first message to the last reply. */
  took: number;
  /** Milliseconds from a message to its reply. */
  p50: number;
  p99: number;
  max: number;
}

export interface Load {
  keepsCalls: boolean;
  start(): void;
  replied(chat: string): void;
  result(): LoadResult;
}

export function makeLoad(
  plan: LoadPlan,
  inject: (updates: Record<string, unknown>[]) => void,
  nextMessage: () => number,
): Load {
  const { chats, total, texts, firstChat = 1_000_000, rate } = plan;
  /** When those messages of a chat were written that have no reply yet, the oldest first. */
  const waiting = new Map<string, number[]>();
  const latencies: number[] = [];
  let [sent, began, ended] = [0, 0, 0];
  const turns = new Map<number, number>();

  function write(chat: number): Record<string, unknown> {
    sent += 1;
    const turn = turns.get(chat) ?? 0;
    turns.set(chat, turn + 1);
    const unanswered = waiting.get(String(chat));
    if (unanswered === undefined) waiting.set(String(chat), [performance.now()]);
    else unanswered.push(performance.now());
    const person = { id: chat, type: 'private', first_name: 'Warga' };
    const text = texts[turn % texts.length] ?? 'halo';
    return {
      message: {
        message_id: nextMessage(),
        date: Math.floor(Date.now() / 1000),
        chat: person,
        from: { ...person, is_bot: false },
        text,
      },
    };
  }

  return {
    keepsCalls: plan.keepCalls ?? false,
    start() {
      began = performance.now();
      if (rate === undefined) {
        inject(Array.from({ length: Math.min(chats, total) }, (_, i) => write(firstChat + i)));
        return;
      }
      const timer = setInterval(() => {
        const due = Math.min(total, Math.ceil(((performance.now() - began) / 1000) * rate)) - sent;
        if (due > 0) inject(Array.from({ length: due }, () => write(firstChat + (sent % chats))));
        if (sent >= total) clearInterval(timer);
      }, 5);
    },
    replied(chat) {
      const since = waiting.get(chat)?.shift();
      if (since === undefined) return;
      ended = performance.now();
      latencies.push(ended - since);
      if (rate === undefined && sent < total) inject([write(Number(chat))]);
    },
    result() {
      const sorted = latencies.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return {
        sent,
        replied: latencies.length,
        took: ended - began,
        p50: at(0.5),
        p99: at(0.99),
        max: sorted.at(-1) ?? 0,
      };
    },
  };
}
