// The words of broadcasts: for officers from locales/id/penyiaran.yaml, for citizens from siaran.yaml of their language.
import type { BroadcastWords } from '../../broadcasts/desk.ts';
import { officerSentences, sentencesIn } from '../cases/print.ts';

type Arguments = Readonly<Record<string, string | number | undefined>>;
export type Penyiaran = (key: string, args?: Arguments) => string;

/** Sentences for officers by key. An argument `hasX` is yes or no: whether `x` is given. */
export function penyiaran(): Penyiaran {
  const say = officerSentences();
  return (key, args) => say(`penyiaran.${key}`, args);
}

/** @param locale the language of citizens. @param zone IANA name */
export function broadcastWords(
  agencies: ReadonlyMap<string, { name: string }>,
  zone: string,
  locale: string,
): BroadcastWords {
  const sentences = sentencesIn(locale);
  const say: Penyiaran = (key, args) => sentences(`siaran.${key}`, args);
  const long = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
  return {
    agencyName: (id) => agencies.get(id)?.name ?? id,
    longestAgency: Math.max(60, ...[...agencies.values()].map(({ name }) => name.length)),
    state: (state) => say(`state.${state}`),
    date: (at) => long.format(at),
    untitled: say('value.untitled'),
    noDue: say('value.no-due'),
    name: say('value.name'),
    numbers: (numbers) =>
      numbers.length < 2
        ? numbers.join('')
        : say('value.two', { first: numbers.slice(0, -1).join(', '), last: numbers.at(-1) }),
    andMore: (title, more) => say('value.and-more', { title, more }),
    howToStop: say('cara-berhenti'),
    howToJudge: say('cara-menilai'),
  };
}
