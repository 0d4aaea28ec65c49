// /grup: a one-time code by which an officer makes a Telegram group their agency's.
import { z } from 'zod';
import { offerGroup } from '../../cases/people/groups.ts';
import { ask } from '../ask.ts';

export const offerGroupCode = ask({
  name: 'group',
  command: 'grup',
  input: z.object({}),
  async run({ desk, words }, { officer }) {
    const offered = await offerGroup(desk, officer);
    const text = offered === undefined ? words('group.no-office') : words('group.code', { code: offered.code });
    return { says: [{ text }] };
  },
});
