// Which of the library's events become which of ours: of the link, for the supervisor; of what citizens do, for the inbox.
// What is said is handed on unread.
import type WAWebJS from 'whatsapp-web.js';
import type { Happening } from '../incoming/parse-message.ts';
import { isHeldBack } from '../incoming/raw-message.ts';
import type { LinkEvent } from '../link/link-state.ts';

export interface ClientListeners {
  onEvent(event: LinkEvent): void;
  /** `raw` is what the library handed over, unread. */
  onMessage(raw: unknown, happening: Happening): void;
  onReaction(raw: unknown): void;
  onCall(raw: unknown): void;
  onAck(raw: unknown, ack: number): void;
}

/** Listens to the client; `lost` is told why the session is no use any more. */
export function listen(client: WAWebJS.Client, listeners: ClientListeners, lost: (why: string) => void): void {
  const { onEvent, onMessage, onReaction, onCall, onAck } = listeners;
  client.on('qr', (text: string) => onEvent({ type: 'code', code: { form: 'qr', text } }));
  client.on('code', (text: string) => onEvent({ type: 'code', code: { form: 'code', text } }));
  client.on('loading_screen', () => onEvent({ type: 'progress' }));
  client.on('authenticated', () => onEvent({ type: 'authenticated' }));
  client.on('ready', () => onEvent({ type: 'ready' }));
  client.on('auth_failure', (why: string) => lost(`WhatsApp refuses the session: ${why}`));
  client.on('disconnected', (why: string) => {
    // LOGOUT is told once the page has left; see guarded-client.ts.
    if (why !== 'LOGOUT') lost(`WhatsApp has disconnected: ${why}`);
  });

  client.on('message', (message) => onMessage(dataOf(message), 'came'));
  client.on('message_edit', (message) => onMessage(dataOf(message), 'edited'));
  client.on('message_revoke_everyone', (message) => onMessage(dataOf(message), 'revoked'));
  client.on('message_ciphertext', (message) => {
    if (isHeldBack(dataOf(message))) onMessage(dataOf(message), 'unreadable');
  });
  client.on('message_ciphertext_failed', (message) => onMessage(dataOf(message), 'unreadable'));
  client.on('message_ack', (message, ack: number) => onAck(dataOf(message), ack));
  client.on('message_reaction', onReaction);
  client.on('call', onCall);
}

const dataOf = (message: { rawData?: object }) => message.rawData;
