// A citizen who is played: writes, chooses and sends over a channel's real entrance, and hears what the channel brings.

export interface Heard {
  text: string;
  options: readonly { ref: string; label: string }[];
}

export interface Citizen {
  readonly channel: 'web' | 'telegram' | 'whatsapp';
  write(text: string): Promise<void>;
  choose(option: { ref: string; label: string }): Promise<void>;
  sendPhoto(bytes: Uint8Array): Promise<void>;
  sharePlace(lat: number, lng: number): Promise<void>;
  /** The next message that has arrived; undefined when none comes within `patience` ms. */
  hear(patience: number): Promise<Heard | undefined>;
  close(): Promise<void>;
}

/** Messages in the order of their arrival, for one who waits for each in turn. */
export function makeHearing(): { heard(message: Heard): void; hear(patience: number): Promise<Heard | undefined> } {
  const queue: Heard[] = [];
  let waiting: ((message: Heard) => void) | undefined;
  return {
    heard(message) {
      if (waiting === undefined) queue.push(message);
      else waiting(message);
    },
    async hear(patience) {
      const first = queue.shift();
      if (first !== undefined) return first;
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(undefined), patience);
        const settle = (message: Heard | undefined) => {
          clearTimeout(timer);
          waiting = undefined;
          resolve(message);
        };
        waiting = settle;
      });
    },
  };
}
