// What can be set about the web chat; the lead of the wiring hands in what differs from here.

export interface WebChatSettings {
  /** Our side of a chat, as in a ChatRef. */
  account: string;
  /** The regency's name as it stands in the page's title. */
  kabupaten: string;
  /** BCP 47 tag of the language of the sentences: how the page is read aloud, and times written. */
  language: string;
  /** UTF-16 code units a message. */
  maxText: number;
  /** Bytes a file. */
  maxFile: number;
  /** Files on their way in at once, a process: each is held in memory whole. */
  maxUploads: number;
  /** Messages and files a minute, a chat. */
  perMinute: number;
  /** New chats a minute, an address. Whole villages share one behind their provider's NAT. */
  newPerMinute: number;
  /** Open pages a chat, a process. */
  maxPages: number;
  /** How long a browser's chat stays its own, in days, since it was last open. */
  days: number;
  /** ms until a message that could not be kept is given back to the browser, which tries again by the same id. */
  patience: number;
  /** ms between signs of life to an open page. */
  heartbeat: number;
}

export const webChatDefaults: WebChatSettings = {
  account: 'web',
  kabupaten: 'Kabupaten Kotabaru',
  language: 'id',
  maxText: 10_000,
  maxFile: 20 * 1024 * 1024,
  maxUploads: 8,
  perMinute: 60,
  newPerMinute: 120,
  maxPages: 10,
  days: 90,
  patience: 10_000,
  heartbeat: 25_000,
};
