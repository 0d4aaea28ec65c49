// The sentences of the web chat, as locales/<language>/web-chat.yaml holds them: the page's own and those that answer what can't be taken.
import { z } from 'zod';

const sentence = z.string().min(1);

export const webChatTexts = z.strictObject({
  /** `{kabupaten}` stands for the regency's name. */
  title: sentence,
  description: sentence,
  welcome: sentence,
  start: z.array(sentence).min(1),
  page: z.strictObject({
    log: sentence,
    write: sentence,
    send: sentence,
    attach: sentence,
    location: sentence,
    remove: sentence,
    you: sentence,
    office: sentence,
    sending: sentence,
    sent: sentence,
    failed: sentence,
    again: sentence,
    drop: sentence,
    waiting: sentence,
    typing: sentence,
    place: sentence,
    file: sentence,
    photo: sentence,
    finding: sentence,
    noLocation: sentence,
    locationDenied: sentence,
    noCookies: sentence,
    noScript: sentence,
    newMessages: sentence,
    forget: sentence,
    forgetAsk: sentence,
    forgetYes: sentence,
    forgetNo: sentence,
  }),
  errors: z.strictObject({
    notKept: sentence,
    busy: sentence,
    full: sentence,
    slowDown: sentence,
    tooLong: sentence,
    empty: sentence,
    notUnderstood: sentence,
    tooBig: sentence,
    wrongType: sentence,
    emptyFile: sentence,
    unavailable: sentence,
    notFound: sentence,
    noChat: sentence,
    elsewhere: sentence,
  }),
});
export type WebChatTexts = z.infer<typeof webChatTexts>;
