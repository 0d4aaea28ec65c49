// A report's text without what no title shows: signs, links, whom to call.
import { isDigit, isLetter } from '../words/fold.ts';
import { findPersonalData } from './personal-data.ts';

/** Without what no title shows: links, invisible and control characters, emoji, lone surrogates, drawn-out signs. */
export function clean(text: string): string {
  const linkless = text.includes('://') ? text.replace(/https?:\/\/\S{1,500}/gi, ' ') : text;
  const shown = linkless.includes('<') ? linkless.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : linkless;
  if (/^[\t\n -~]*$/.test(shown)) {
    // Plain letters and signs, as nearly always: the same rules without Unicode's tables.
    const once = hasRuns(shown)
      ? shown.replace(/([!-/:-@[-`{-~])\1+/g, '$1').replace(/([A-Za-z])\1{2,}/g, '$1')
      : shown;
    return /\t| {2}/.test(once) ? once.replace(/[\t ]+/g, ' ').trim() : once.trim();
  }
  return withoutSigns(shown)
    .replace(/([^\p{L}\p{N}\s])\1+/gu, '$1')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** True where a sign stands twice in a row, or a letter three times. */
function hasRuns(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== text.charCodeAt(at - 1) || code <= 32 || isDigit(code)) continue;
    if (!isLetter(code | 32) || code === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

function withoutSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{So}\p{Sk}\p{Mn}]/gu, (sign) =>
    sign === '\n' ? '\n' : sign === '\t' ? ' ' : '',
  );
}

const contact =
  /(?:\b(?:no|nomor|hp|wa|telp|tlp|telepon|kontak|hubungi|hub|cp|call|nik|ktp|kk|email|di)\b[.: ]{0,3}){1,5}$/iu;
const address = /\b(?:pak|bapak|bpk|bu|ibu|sdr|an|a\.n|h|hj)\.? ?$/iu;

/** Without names, numbers and addresses of persons, and the words that announce them ("hubungi", "Pak"). */
export function withoutPersonalData(text: string): string {
  let kept = '';
  let from = 0;
  const found = findPersonalData(text);
  if (found.length === 0) return withoutGaps(text);
  for (const { start, end, kind } of found) {
    kept += text.slice(from, start).replace(kind === 'name' ? address : contact, '') + (kind === 'name' ? '…' : '');
    from = end;
  }
  return withoutGaps(kept + text.slice(from));
}

/** With one space where several stand. */
export const withoutGaps = (text: string): string => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text);
