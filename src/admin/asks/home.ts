// /meja: the front page, with the officer's lists.
import { z } from 'zod';
import { ask } from '../ask.ts';
import { frontButtons } from '../list-buttons.ts';
import { roleOf } from '../welcome.ts';

export const home = ask({
  name: 'home',
  command: 'meja',
  input: z.object({}),
  async run(room, { officer }) {
    return { says: [{ text: room.words('home', { role: roleOf(room, officer) }), options: frontButtons(room) }] };
  },
});
