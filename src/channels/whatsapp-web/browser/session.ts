// What the channel asks of one life of the linked session; open-session.ts has the browser behind it.

/** A text, or a file with words under it. */
export type Outgoing =
  | { text: string }
  | { file: { mime: string; base64: string; name: string }; text: string; asDocument: boolean };

/** What became of a send: the message's key and how far it came, or `unknown`. */
export type SendResult = { ok: true; id: string; ack: number } | { ok: false };

export interface Session {
  /** `time` (ms) is WhatsApp's own; null where its page does not tell. */
  look(): Promise<{ state: string | null; synced: boolean; time: number | null; megabytes: number }>;
  nudge(): Promise<void>;
  refreshCode(): Promise<void>;
  /** Resolves once WhatsApp has taken it. Rejects when the page is away or does not answer; then nothing is known. */
  send(address: string, message: Outgoing): Promise<SendResult>;
  typing(address: string, on: boolean): Promise<void>;
  wasSaid(address: string, words: string, sinceSeconds: number): Promise<boolean>;
  missed(sinceSeconds: number, most: number): Promise<unknown[]>;
  person(address: string): Promise<{ lid: string | null; phone: string | null }>;
  /** Undefined: WhatsApp has no such file now. */
  download(key: string): Promise<Uint8Array | undefined>;
  /** Asks for a code that links the phone with this number (digits); it comes as an event. */
  pair(number: string): Promise<void>;
  /** Unlinks the number, as on the phone. */
  logout(): Promise<void>;
  /** Resolves once the browser and all its children are gone. */
  close(): Promise<void>;
}
