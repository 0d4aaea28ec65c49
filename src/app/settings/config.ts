// Reads the settings: from the environment, then from a file .env in the working folder, else the default. The only
// reader of env, with machine.ts. A wrong setting never passes: all of them are told at once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { hasCode } from '../../domain/error-code.ts';
import { OperatorError } from '../operator-error.ts';
import { nearMisses } from './near-misses.ts';
import { type SettingNote, settingNotes } from './setting.ts';
import { type Config, conflicts, type SettingName, settings } from './settings.ts';

export type { Config, SettingName } from './settings.ts';

export type SettingSource = 'environment' | '.env' | 'default';

/** One setting as doctor shows it. `shown` never holds a secret. */
export interface SettingState {
  name: SettingName;
  source: SettingSource;
  shown: string;
  meaning: string;
  problem?: string;
}

export interface ReadSettings {
  /** Undefined when a setting is wrong. */
  config: Config | undefined;
  /** What doctor goes on with: wrong settings count as not set. */
  sound: Config;
  states: SettingState[];
  /** One sentence for each setting that looks like one of ours and isn't. */
  warnings: string[];
}

/**
 * The settings, or an OperatorError that lists all that are wrong. Warnings go to `warn`, a line each.
 */
export function loadConfig(warn: (line: string) => void, from: SettingsFrom = {}): Config {
  const { config, states, warnings } = readSettings(from);
  for (const warning of warnings) warn(warning);
  if (config !== undefined) return config;
  const wrong = states.filter((state) => state.problem !== undefined);
  const count = wrong.length === 1 ? 'One setting is wrong' : `${wrong.length} settings are wrong`;
  throw new OperatorError(
    [
      `${count}:`,
      ...wrong.map(({ name, problem, shown, source }) => `- ${name}: ${problem}; given ${shown} (${source})`),
    ].join('\n'),
  );
}

export interface SettingsFrom {
  env?: Readonly<Record<string, string | undefined>>;
  /** The folder in which .env is looked for. */
  folder?: string;
}

/** All that is known of the settings, wrong ones too. Throws only when .env can't be read. */
export function readSettings({ env = process.env, folder = process.cwd() }: SettingsFrom = {}): ReadSettings {
  const file = readDotEnv(folder);
  const names = Object.keys(settings.shape).filter(isSetting);
  const given = new Map<SettingName, { text: string; source: SettingSource }>();
  for (const name of names) {
    const text = env[name]?.trim() || undefined;
    const inFile = file[name]?.trim() || undefined;
    if (text !== undefined) given.set(name, { text, source: 'environment' });
    else if (inFile !== undefined) given.set(name, { text: inFile, source: '.env' });
  }
  const parsed = settings.safeParse(Object.fromEntries([...given].map(([name, { text }]) => [name, text])));
  const problems = new Map<string, string>();
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (isSetting(name)) problems.set(name, problemOf(name, given.get(name)?.text ?? ''));
  }
  for (const { name, expected } of parsed.success ? conflicts(parsed.data) : [])
    problems.set(name, `expected ${expected}`);

  const states = names.map((name): SettingState => {
    const { source, text } = given.get(name) ?? { source: 'default' as const, text: undefined };
    const problem = problems.get(name);
    const note = noteOf(name);
    const shown = text === undefined ? defaultOf(name) : shownValue(text, note);
    return { name, source, shown, meaning: note.meaning, ...(problem === undefined ? {} : { problem }) };
  });
  const sound = settings.parse(
    Object.fromEntries([...given].filter(([name]) => !problems.has(name)).map(([name, { text }]) => [name, text])),
  );
  return {
    config: problems.size === 0 ? sound : undefined,
    sound,
    states,
    warnings: nearMisses({ names, given: [...given.keys()], env: Object.keys(env), file: Object.keys(file) }),
  };
}

/** The default as text, "not set" when there is none. */
export function defaultOf(name: SettingName): string {
  const value: unknown = settings.shape[name].parse(undefined);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'not set';
  return Array.isArray(value) ? value.join(name === 'NOMOR_DARURAT' ? '; ' : ', ') : String(value);
}

/** What is known of a setting beside its schema. */
export function noteOf(name: SettingName): SettingNote {
  const schema: z.ZodType = settings.shape[name];
  const note = settingNotes.get(schema);
  if (note === undefined) throw new Error(`the setting ${name} has no note`);
  return note;
}

function isSetting(name: string): name is SettingName {
  return Object.hasOwn(settings.shape, name);
}

function problemOf(name: SettingName, text: string): string {
  if (name === 'TELEGRAM_BOT_TOKEN' && (/\s/.test(text) || /botfather|t\.me|http api/i.test(text))) {
    return "expected the token alone, not BotFather's whole message: the part like 123456789:AAE…";
  }
  return `expected ${noteOf(name).expected}`;
}

/** A value as it may be printed: secrets by their length only, addresses without their password. */
function shownValue(text: string, { secret, address }: SettingNote): string {
  if (secret) return `a secret of ${text.length} characters`;
  // Whatever stands before an @ may be a password, also in an address that is none. A bot's token has a shape of its own.
  const safe = address ? text.replace(/^(\w+:\/\/)?.*@/s, '$1…@') : text;
  const short = safe.replace(/\d{5,}:[A-Za-z0-9_-]{20,}/g, '…').replace(/[\p{Cc}]/gu, ' ');
  return `"${short.length > 80 ? `${short.slice(0, 80)}…` : short}"`;
}

function readDotEnv(folder: string): Record<string, string | undefined> {
  const file = join(folder, '.env');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return {};
    throw new OperatorError(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
  return parseEnv(text.replace(/^\uFEFF/, ''));
}
