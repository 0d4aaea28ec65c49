// The shape of Telegram's updates, as far as this channel reads them. Source: core.telegram.org/bots/api#update.
// Loose on purpose: Telegram adds fields every month, and an unknown one is no reason to lose a citizen's message.
import { z } from 'zod';

const id = z.number().int();
const text = z.string();
const file = z.object({
  file_id: z.string().min(1).max(512),
  file_size: z.number().nonnegative().optional(),
  file_name: text.optional(),
  mime_type: text.optional(),
});
const photo = file.extend({ width: z.number(), height: z.number() });
const location = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  live_period: z.number().optional(),
});
const chat = z.object({ id, type: text });

const message = z.looseObject({
  message_id: id,
  from: z.object({ id }).optional().catch(undefined),
  date: id.nonnegative(),
  edit_date: id.nonnegative().optional(),
  chat,
  text: text.optional(),
  caption: text.optional(),
  media_group_id: text.optional(),
  photo: z.array(photo).min(1).optional(),
  video: file.optional(),
  animation: file.optional(),
  video_note: file.optional(),
  document: file.optional(),
  voice: file.optional(),
  audio: file.optional(),
  location: location.optional(),
  venue: z.object({ location, title: text, address: text.default('') }).optional(),
  migrate_to_chat_id: id.optional(),
  migrate_from_chat_id: id.optional(),
  /** The message of ours that this one replies to; only its words are of use. */
  reply_to_message: z.object({ text: text.optional(), caption: text.optional() }).optional().catch(undefined),
  forward_origin: z.unknown().optional(),
});
export type TelegramMessage = z.infer<typeof message>;

const memberChange = z.object({
  chat,
  date: id.nonnegative(),
  old_chat_member: z.object({ status: text }),
  new_chat_member: z.object({ status: text }),
});

/** Only the pressed keyboard's chat is read: Telegram may leave out the rest of an old message. */
const press = z.object({
  id: z.string().min(1).max(100),
  from: z.object({ id }),
  data: text.optional(),
  message: z.object({ chat }).optional(),
});

export const update = z.object({
  update_id: id.nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  channel_post: z.object({ chat }).optional(),
  callback_query: press.optional(),
  my_chat_member: memberChange.optional(),
});
export type TelegramUpdate = z.infer<typeof update>;

/** What is left to hold on to when an update is of a shape that {@link update} does not know. */
const bareMessage = z.object({ message_id: id, date: id.nonnegative(), chat });
export const bareUpdate = z.object({
  update_id: id.nonnegative(),
  message: bareMessage.optional(),
  edited_message: bareMessage.optional(),
  callback_query: z.object({ id: press.shape.id }).optional(),
});

/** The kinds asked for at Telegram (`allowed_updates`). */
export const wantedUpdates = ['message', 'edited_message', 'channel_post', 'callback_query', 'my_chat_member'] as const;
