import type { SayOption } from '../domain/say.ts';
import type { Room } from './ask.ts';
import { button } from './buttons.ts';

/** An officer's lists, by the names under which they are asked for. */
export const listNames = ['masuk', 'menunggu', 'jatuhtempo', 'terlambat'] as const;
export type ListName = (typeof listNames)[number];

/** A button for each list. */
export function listButtons({ words }: Pick<Room, 'words'>): SayOption[] {
  return listNames.map((which) => button(words(`list-name.${which}`), 'list', which));
}
