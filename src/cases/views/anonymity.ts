// Anonim: what an agency, followers and searches get of a report whose reporter does not want to be known. The coordinator
// goes on seeing the words as they were written: whom they accuse may stand in them.

import type { Case } from '../../domain/case.ts';
import { cutText } from '../../domain/cut-text.ts';
import { maskReporter } from '../../text/reports/own-name.ts';
import { searchWords } from '../../text/words/search-words.ts';
import { withWords } from './every-word.ts';

type Told = Pick<Case, 'title' | 'body' | 'place' | 'anonymous'>;

/** The title and the words that it is found by, as they are to be stored. */
export function storedWords(told: Told): Pick<Case, 'title' | 'words'> {
  const clean = told.anonymous ? maskReporter : (text: string): string => text;
  const { desa, kecamatan, text } = told.place;
  const place = text === undefined ? undefined : clean(text);
  const title = cutText(clean(told.title), 80);
  return { title, words: searchWords([title, desa, kecamatan, place, clean(told.body)]) };
}

/** The case as an agency sees it. */
export function forAgency(kase: Case): Case {
  return kase.anonymous ? withWords(kase, maskReporter) : kase;
}
