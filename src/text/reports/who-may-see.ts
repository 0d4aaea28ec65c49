// Who may see a report, where a short answer says it in own words: not to be named, not to be shown ("jangan disebar"), or
// shown to all ("tidak usah anonim").

import { fold, words } from '../words/fold.ts';
import { spell } from '../words/spelling.ts';
import { asksToBeAnonymous } from './privacy-wish.ts';

/** Not to be shown in public. */
const closed =
  /\bjangan\s(?:sampai\s)?(?:di\s?)?(?:publikasi(?:kan)?|publish|sebar(?:kan|in|luaskan)?|umumkan|viralkan|posting|tampilkan|perlihatkan|lihat(?:kan)?\s(?:umum|orang|publik))\b(?!\s(?:nama|identitas))|\b(?:di)?rahasiakan\s(?:saja|aja|ya|semua)|\b(?:rahasiakan\slaporan|laporan(?:nya|ku)?\s(?:ini\s)?(?:di)?rahasiakan)|^(?:pak\s|tolong\s|mohon\s)?(?:di)?rahasiakan$|^privat(?:e)?$/u;
/** For all to see. */
const open =
  /\b(?:tidak|bukan|jangan|kada)\s(?:usah\s|perlu\s)?(?:di)?(?:anonim|rahasia|rahasiakan|sembunyikan)\b|\b(?:semua|umum|siapa saja|siapapun|publik|masyarakat)\s(?:orang\s|warga\s)?(?:boleh|bisa|silakan)\s(?:me)?(?:lihat|tahu|tau|baca)|\b(?:dilihat|diketahui|dibaca|ketahuan)\s(?:umum|semua|orang|publik|siapa)|^(?:yang\s)?mana\s(?:saja|aja|ja)(?:\s(?:boleh|bebas|lah))?$|\bbiar\s(?:semua|orang|umum)\s(?:orang\s|pada\s)?(?:tahu|tau)\b/u;

/** Longer texts (UTF-16 units, words) tell something. */
const longest = 100;
const looked = 30;

/** Who may see the report, by a short answer in own words; null where it does not say, or asks. */
export function readPrivacyWish(text: string): 'anonim' | 'rahasia' | 'terbuka' | null {
  if (text.length > longest || text.includes('?')) return null;
  if (asksToBeAnonymous(text)) return 'anonim';
  const said = words(fold(text), looked).map(spell).join(' ');
  if (closed.test(said)) return 'rahasia';
  return open.test(said) ? 'terbuka' : null;
}
