// The kinds of value that a setting may have, each with the words for what is expected. settings.ts makes the table of them.
import { isIP } from 'node:net';
import { z } from 'zod';
import { languages } from '../files/languages.ts';

export interface SettingNote {
  /** What it does: whole sentences, as .env.example and doctor print them. */
  meaning: string;
  /** What may stand in it, as the list of wrong settings words it. */
  expected: string;
  /** Never printed, not in part. */
  secret?: boolean;
  /** An address that may hold a password; that part is never printed. */
  address?: boolean;
}

/** What is known of each setting beside its schema. */
export const settingNotes = z.registry<SettingNote>();

type Text = z.ZodType<unknown, string | undefined>;

/** A setting: `schema` reads the text of the environment, its default included. */
export function setting<T extends Text>(schema: T, note: SettingNote): T {
  settingNotes.add(schema, note);
  return schema;
}

export const yesOrNo = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform((word) => /^(true|1|yes)$/.test(word));
export const YES_OR_NO = 'true or false';

/** A whole number in [least, most]. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** Parts with `between` between them ("a, b, c"); an empty part is nothing. */
export const list = (between: ',' | ';') =>
  z.string().transform((text) =>
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** One address that begins with one of `protocols` ("redis:"). Several with commas between are nodes of one cluster. */
export const address = (...protocols: string[]) =>
  z
    .string()
    .refine((text) => text.split(',').every((one, n) => isAddress(one.trim(), n === 0 ? protocols : undefined)));

/** A later node may leave its protocol out, as MongoDB's addresses do. */
function isAddress(text: string, protocols: readonly string[] | undefined): boolean {
  const protocol = protocols?.find((each) => text.startsWith(`${each}//`));
  if (protocols !== undefined && protocol === undefined) return false;
  const rest = protocol === undefined ? text.replace(/^[a-z+]+:\/\//, '') : text.slice(protocol.length + 2);
  return URL.canParse(`http://${rest}`) && !/\s/.test(rest);
}

/** A language that locales/ has. */
export const language = z.string().refine((name) => languages().includes(name));

export const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('id', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** Two times of day, "20:00-06:00"; over midnight when the first is the later. */
export const quietHours = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/);

/** A proxy before us: an address, a network, or one of the names that stand for such. */
export const proxy = z.string().refine((text) => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const widest = version === 4 ? 32 : 128;
  return (
    version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest))
  );
});
