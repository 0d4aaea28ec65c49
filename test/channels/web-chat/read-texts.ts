import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { WebChatTexts } from '../../../src/channels/web-chat/texts.ts';
import { webChatTexts } from '../../../src/channels/web-chat/texts.ts';

/** The sentences as they ship. */
export async function readTexts(): Promise<WebChatTexts> {
  const file = new URL('../../../locales/id/web-chat.yaml', import.meta.url);
  return webChatTexts.parse(parse(await readFile(file, 'utf8')));
}
