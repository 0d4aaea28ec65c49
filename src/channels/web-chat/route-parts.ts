// What the routes of the web chat work with.
import type { Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { WebLine, WebTranscript } from '../../ports/web-transcript.ts';
import type { WebChatSettings } from './settings.ts';
import type { WebChatTexts } from './texts.ts';

export interface RouteParts {
  transcript: WebTranscript;
  media: MediaStore;
  clock: Clock;
  log: Log;
  settings: WebChatSettings;
  texts: WebChatTexts;
  /** Ends each page that is open now. */
  pages: Set<() => void>;
  forget(chat: string): Promise<void>;
  /** Hears which lines have gone out to a page. */
  onSent(lines: readonly WebLine[]): void;
  /** Who takes mail in, while somebody does. */
  receiver(): Receive | undefined;
}
