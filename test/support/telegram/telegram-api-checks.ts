// Telegram's own checks of a message that a bot sends.
import { bad, type Payload, type Refusal } from './telegram-api-http.ts';

/** Undefined when the message may pass. */
export function checkMessage(method: string, payload: Payload): Refusal | undefined {
  const chat = String(payload.chat_id ?? '');
  if (chat === '' || chat === 'NaN' || chat === 'null') return bad('chat_id is empty');
  if (method === 'sendMessage') {
    const { text } = payload;
    if (typeof text !== 'string' || text.trim() === '') return bad('message text is empty');
    if (text.length > 4096) return bad('message is too long');
  }
  if (String(payload.caption ?? '').length > 1024) return bad('message caption is too long');
  const markup = typeof payload.reply_markup === 'string' ? JSON.parse(payload.reply_markup) : payload.reply_markup;
  for (const button of (markup?.inline_keyboard ?? []).flat()) {
    const size = Buffer.byteLength(String(button.callback_data ?? ''));
    if (size < 1 || size > 64) return bad('BUTTON_DATA_INVALID');
  }
  return undefined;
}
