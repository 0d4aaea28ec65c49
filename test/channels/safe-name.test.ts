import { expect, test } from 'vitest';
import { safeName } from '../../src/channels/safe-name.ts';

test.each<[string, string | undefined]>([
  ['foto.jpg', 'foto.jpg'],
  ['../../x', 'x'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['..', undefined],
  ['', undefined],
  ['.htaccess', 'htaccess'],
  ['a\0b\n.txt', 'ab.txt'],
  ['tampak\u202egpj.exe', 'tampakgpj.exe'],
  ['C:<>|?*".png', 'C.png'],
  [`${'n'.repeat(300)}.jpeg`, `${'n'.repeat(115)}.jpeg`],
  [`${'n'.repeat(115)}😀.jpg`, `${'n'.repeat(115)}.jpg`],
])('%j is kept as %j', (given, kept) => {
  expect(safeName(given)).toBe(kept);
});
