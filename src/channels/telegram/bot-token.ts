// The shape of a bot's token, so that a wrong paste (the whole message of @BotFather) is seen at start. Never quotes it.
import { z } from 'zod';

export const botToken = z
  .string()
  .trim()
  .regex(
    /^\d{3,20}:[\w-]{10,100}$/,
    'not a bot token: it is digits, a colon, letters and digits, as in the last lines of @BotFather’s message',
  );
