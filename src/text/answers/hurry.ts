// "Cepetan dong min", "buruan": impatience, which tells nothing.
import { words } from '../words/fold.ts';
import { list, politeness, short } from './short-answer.ts';

const haste = list(`
  cepat cepet cepatan cepetan cepatlah buruan buru segera lakas lakasi lakasai gancang capat ayo ayuk yuk woi woy oi halo lama lambat banget hurry quick quickly fast up
`);

/** True where the text is impatience and no more. */
export function isHurry(text: string): boolean {
  const said = words(short(text) ?? '', 8);
  return said.some((word) => haste.has(word)) && said.every((word) => haste.has(word) || politeness.has(word));
}
