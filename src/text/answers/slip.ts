// Whether somebody has written here by mistake: "maaf salah sambung", "kepencet". It tells nothing and asks for nothing.
import { fold, words } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { list, politeness, short } from './short-answer.ts';

const slip =
  /\b(?:salah|slh) (?:sambung|kirim|krm|chat|chatt|wa|nomor|nomer|no|orang|org|pencet|tekan|kamar|grup|sasaran)\b|\b(?:kepencet|kepincit|tapancet|tapicik|ketekan|terpencet|tertekan|kekirim|salkir)\b|\bwrong (?:number|chat|person)\b|\bby (?:mistake|accident)\b/;
const around = list(
  'salah slh sambung kirim krm chat chatt wa nomor nomer no orang org pencet tekan kamar grup sasaran kepencet kepincit tapancet tapicik ketekan terpencet tertekan kekirim salkir tadi ga gak tidak tdk kada sengaja anak yang yg hp pesan pesannya sorry wrong number chat person by mistake accident sent',
);

/** True for a message that was sent by mistake, and says no more. */
export const isSlip = once((text): boolean => {
  const said = short(text);
  if (said === null || !slip.test(said)) return false;
  return words(fold(said), 12).every((word) => around.has(word) || politeness.has(word));
});
