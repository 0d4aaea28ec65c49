// The words of broadcasts: for officers from locales/id/penyiaran.yaml, for citizens from siaran.yaml.
import type { BroadcastWords } from '../../broadcasts/desk.ts';
import { makeSentences } from '../../conversation/sentences.ts';
import { readSentences } from '../files/flow-files.ts';

type Arguments = Readonly<Record<string, string | number | undefined>>;
export type Penyiaran = (key: string, args?: Arguments) => string;

/** Sentences for officers by key. An argument `hasX` is yes or no: whether `x` is given. */
export function penyiaran(): Penyiaran {
  const sentences = makeSentences('id', readSentences('id'));
  return (key, args = {}) =>
    sentences.render(`penyiaran.${key}`, (name) => {
      const flag = /^has([A-Z]\w*)$/.exec(name)?.[1];
      if (flag === undefined) return args[name] ?? '';
      return args[flag.charAt(0).toLowerCase() + flag.slice(1)] === undefined ? 'no' : 'yes';
    });
}

export function broadcastWords(agencies: ReadonlyMap<string, { name: string }>, zone: string): BroadcastWords {
  const say = penyiaran();
  const sentences = makeSentences('id', readSentences('id'));
  const long = new Intl.DateTimeFormat('id-ID', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
  return {
    agencyName: (id) => agencies.get(id)?.name ?? id,
    longestAgency: Math.max(60, ...[...agencies.values()].map(({ name }) => name.length)),
    state: (state) => sentences.render(`kasus.state.${state}`),
    date: (at) => long.format(at),
    untitled: say('value.untitled'),
    noDue: say('value.no-due'),
    name: say('value.name'),
    numbers: (numbers) =>
      numbers.length < 2
        ? numbers.join('')
        : say('value.two', { first: numbers.slice(0, -1).join(', '), last: numbers.at(-1) }),
    andMore: (title, more) => say('value.and-more', { title, more }),
    howToStop: sentences.render('siaran.cara-berhenti'),
    howToJudge: sentences.render('siaran.cara-menilai'),
  };
}
