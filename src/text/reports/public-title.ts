// A report's title where others than its writer read it: whoever may support the report, who follows it, whom a siaran reaches.
import { cutText } from '../../domain/cut-text.ts';
import { maskAbuse } from './abuse.ts';
import { maskPersonalData } from './personal-data.ts';
import { longestTitle } from './title.ts';

/** The title without numbers and names of third persons, and with abusive words masked; officers read what was written. */
export function publicTitle(title: string): string {
  return cutText(maskAbuse(maskPersonalData(title)), longestTitle);
}
