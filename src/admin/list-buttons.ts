import type { SayOption } from '../domain/say.ts';
import type { Room } from './ask.ts';
import { button } from './buttons.ts';

/** An officer's lists, by the names under which they are asked for. */
export const listNames = ['masuk', 'menunggu', 'jatuhtempo', 'terlambat'] as const;
export type ListName = (typeof listNames)[number];

/** What an officer finds on the front page: the lists, and the figures of the month. */
export function frontButtons(room: Pick<Room, 'words'>): SayOption[] {
  return [...listButtons(room), button(room.words('button.recap'), 'recap-typed')];
}

/** A button for each list. */
export function listButtons({ words }: Pick<Room, 'words'>): SayOption[] {
  return listNames.map((which) => button(words(`list-name.${which}`), 'list', which));
}
