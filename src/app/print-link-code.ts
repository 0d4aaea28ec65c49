// The code by which a number is linked, in a terminal.
import { renderUnicodeCompact } from 'uqr';

/** A picture to scan, or a code of eight letters to type in on the phone. */
export function printLinkCode(
  { form, text }: { form: 'qr' | 'code'; text: string },
  say: (line: string) => void,
): void {
  say(
    form === 'code'
      ? `WhatsApp: di HP buka Setelan > Perangkat tertaut > Tautkan dengan nomor telepon, lalu ketik ${text}`
      : `WhatsApp: di HP buka Setelan > Perangkat tertaut > Tautkan perangkat, lalu pindai:\n${renderUnicodeCompact(text)}`,
  );
}
