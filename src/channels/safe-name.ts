// A file's name as a stranger gave it, made harmless for disks, pages and mail.
import { cutText } from '../domain/cut-text.ts';
import { cleanText } from './clean-text.ts';

const longest = 120;

/**
 * Keeps the last part of a path, drops controls, invisible direction marks and what file systems reserve; at most 120
 * UTF-16 units with the extension kept. Undefined when nothing is left of it.
 */
export function safeName(name: string): string | undefined {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = cleanText(last)
    .normalize('NFC')
    .replace(/[\p{Cf}<>:"|?*\n\t]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return undefined;
  if (plain.length <= longest) return plain;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return cutText(plain, longest - extension.length) + extension;
}
