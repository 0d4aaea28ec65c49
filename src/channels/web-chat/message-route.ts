// What a page sends in words: text, a pressed button, a place.
import type { FastifyInstance } from 'fastify';
import { within } from '../../async/within.ts';
import type { WebEntry } from '../../ports/web-transcript.ts';
import type { WebMessage } from './parse-message.ts';
import { webMessage } from './parse-message.ts';
import { refuse } from './refuse.ts';
import type { RouteParts } from './route-parts.ts';
import { takeIn } from './take-in.ts';
import { chatIn, perMinute } from './visitor.ts';

/** JSON writes a UTF-16 code unit as \\uXXXX at worst. */
const jsonBytesPerUnit = 6;

/** `POST /chat/messages`. */
export function mountMessages(app: FastifyInstance, parts: RouteParts): void {
  const { settings, texts } = parts;
  const message = webMessage(settings.maxText);

  app.post(
    '/chat/messages',
    { bodyLimit: settings.maxText * jsonBytesPerUnit + 1_000, config: perMinute(settings.perMinute) },
    async (request, reply) => {
      const chat = chatIn(request);
      if (chat === undefined) return refuse(reply, texts, 'noChat');
      const parsed = message.safeParse(request.body);
      if (!parsed.success) {
        const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.path[0] === 'text');
        const empty = parsed.error.issues.some((issue) => issue.code === 'too_small' && issue.path[0] === 'text');
        return refuse(reply, texts, tooLong ? 'tooLong' : empty ? 'empty' : 'notUnderstood');
      }
      const { id, ...content } = parsed.data;
      return takeIn(parts, reply, { chat, id, content, shown: await shownAs(parts, chat, parsed.data) });
    },
  );
}

/** How a message stands in the transcript; a pressed button by its words, as we sent them. */
async function shownAs(
  { transcript, settings }: RouteParts,
  chat: string,
  said: WebMessage,
): Promise<Partial<WebEntry>> {
  if (said.kind === 'location') return { place: { lat: said.lat, lng: said.lng } };
  if (said.kind === 'text') return { text: said.text, answers: true };
  const lines = await within(settings.patience, transcript.read(chat));
  const options = lines.flatMap(({ entry }) => entry.options ?? []);
  return { text: options.findLast(({ ref }) => ref === said.ref)?.label ?? said.ref, answers: true };
}
