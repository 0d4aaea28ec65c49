// A place in words, for channels that show no map of their own.
import type { Say } from '../domain/say.ts';

/** The same say with its place as a line that opens the phone's map. */
export function placeAsLink(say: Say): Say {
  const { place, text, ...rest } = say;
  if (place === undefined) return say;
  const { lat, lng, name, address } = place;
  const link = `https://maps.google.com/?q=${lat},${lng}`;
  return { ...rest, text: [text, name, address, link].filter((part) => part !== undefined && part !== '').join('\n') };
}
