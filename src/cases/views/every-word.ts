// All that people wrote in a case. One place names it, so that whoever masks a case cannot forget a field.
import type { Case } from '../../domain/case.ts';

type Told = Pick<Case, 'title' | 'body' | 'place' | 'timeline'> & { rating?: Case['rating'] };

/** The case with each text as `clean` gives it; undefined takes a text away. */
export function withWords<C extends Told>(kase: C, clean: (text: string) => string | undefined): C {
  const { text, ...place } = kase.place;
  return {
    ...kase,
    title: clean(kase.title) ?? '',
    body: clean(kase.body) ?? '',
    place: { ...place, ...cleaned('text', text, clean) },
    ...(kase.rating !== undefined && { rating: cleanedRating(kase.rating, clean) }),
    timeline: kase.timeline.map(({ text: said, ...event }) => ({ ...event, ...cleaned('text', said, clean) })),
  };
}

function cleanedRating(
  { words, ...rating }: NonNullable<Case['rating']>,
  clean: (text: string) => string | undefined,
): NonNullable<Case['rating']> {
  return { ...rating, ...cleaned('words', words, clean) };
}

function cleaned<K extends string>(
  name: K,
  text: string | undefined,
  clean: (text: string) => string | undefined,
): { [N in K]?: string } {
  const left = text === undefined ? undefined : clean(text);
  return left === undefined ? {} : ({ [name]: left } as { [N in K]: string });
}
