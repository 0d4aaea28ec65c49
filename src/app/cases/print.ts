// Cases as lines on a terminal, in the words of locales/id/kasus.yaml.
import type { Refusal } from '../../cases/act.ts';
import { eventName } from '../../cases/event-name.ts';
import { isErased, titleOf } from '../../cases/views/title-of.ts';
import type { CaseView } from '../../cases/views/view-case.ts';
import { makeSentences, type Sentences } from '../../conversation/flows/sentences.ts';
import type { CaseEvent } from '../../domain/case-event.ts';
import { readSentences } from '../files/flow-files.ts';
import { mainLanguage } from '../files/languages.ts';

export interface CasePrint {
  list(cases: readonly CaseView[], next?: string): string;
  show(kase: CaseView): string;
  done(number: string, state: string, already: boolean): string;
  refused(refusal: Refusal): string;
}

/** @param zone IANA name, for the times of the timeline. */
export function makeCasePrint(zone: string, agencyName: (id: string) => string): CasePrint {
  const say = caseSentences();
  const stateOf = (state: string): string => say(`state.${state}`);
  const time = new Intl.DateTimeFormat('id-ID', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const facts = (kase: CaseView) => ({
    ...{ number: kase.number, title: titleOf(say, kase), topic: kase.topic, filed: kase.filed, due: kase.due },
    event: kase.eventDate,
    classification: say(`classification.${kase.classification}`),
    state: stateOf(kase.state),
    agency: agencyName(kase.agency),
    late: kase.late ? 'yes' : 'no',
    closing: kase.state === 'ditanggapi' ? 'yes' : 'no',
  });
  const event = ({ at, by, kind, why, from, to, text, score, agency }: CaseEvent): string =>
    say('event-line', {
      at: time.format(at),
      by: [say(`role.${by.role}`), ...(by.agency === undefined ? [] : [agencyName(by.agency)])].join(' '),
      kind: [
        eventName(say, { kind, ...(why !== undefined && { why }) }),
        ...(agency === undefined ? [] : [agencyName(agency)]),
        ...(score === undefined ? [] : [score]),
      ].join(' '),
      states: from !== undefined && to !== undefined ? 'yes' : undefined,
      from: from === undefined ? '' : stateOf(from),
      to: to === undefined ? '' : stateOf(to),
      text,
    });
  /** Why this agency: what the officer who hands the case on has to know. */
  const routingLines = ({ routing, supervisory, accused }: CaseView): string[] => {
    const restricted = supervisory ? [say(accused === undefined ? 'show.restricted' : 'show.kept-back')] : [];
    if (routing === undefined) return restricted;
    const { rule, words, sure, external, second, open } = routing;
    return [
      ...restricted,
      say('show.route', { rule, words: words.length === 0 ? undefined : words.join(', '), sure }),
      ...(external === undefined ? [] : [say('show.external', { owner: external.name, ask: external.ask })]),
      ...(second.length === 0 ? [] : [say('show.second', { agencies: second.map(agencyName).join('; ') })]),
      ...(open === undefined ? [] : [say('show.open', { question: open })]),
    ];
  };
  return {
    list(cases, next) {
      if (cases.length === 0) return say('list.none');
      const lines = cases.map((kase) => say('list.line', facts(kase)));
      return [...lines, ...(next === undefined ? [] : [say('list.more', { next })])].join('\n');
    },
    show(kase) {
      const { text, desa, kecamatan, lat, lng } = kase.place;
      const pin = lat === undefined || lng === undefined ? undefined : `${lat}, ${lng}`;
      const place = [text, desa, kecamatan, pin].filter((part) => part !== undefined).join(' · ');
      return [
        say('show.head', facts(kase)),
        say('show.facts', facts(kase)),
        ...(place === '' ? [] : [say('show.place', { place })]),
        ...routingLines(kase),
        ...(kase.media.length === 0 ? [] : [say('show.files', { count: kase.media.length })]),
        ...(kase.followers === 0 ? [] : [say('show.followers', { count: kase.followers })]),
        '',
        say('show.body', { body: isErased(kase) ? say('erased') : kase.body }),
        '',
        say('show.timeline'),
        ...kase.timeline.map(event),
      ].join('\n');
    },
    done: (number, state, already) => say(already ? 'already' : 'done', { number, state: stateOf(state) }),
    refused(refusal) {
      const { code } = refusal;
      const args = {
        ...('state' in refusal && { state: stateOf(refusal.state) }),
        ...('problems' in refusal && { problems: refusal.problems.join('; ') }),
      };
      const events = 'events' in refusal ? refusal.events.map(event) : [];
      return [say(`refused.${code}`, args), ...events].join('\n');
    },
  };
}

type Words = (key: string, args?: Readonly<Record<string, string | number | undefined>>) => string;

/** The sentences of locales/id/kasus.yaml by key. An argument `hasX` is yes or no: whether `x` is given. */
export function caseSentences(): Words {
  const say = officerSentences();
  return (key, args) => say(`kasus.${key}`, args);
}

/** Likewise those of every file, by their whole key. */
export const officerSentences = (): Words => sentencesIn(mainLanguage);

/** Read and parsed once a process, which is a tenth of a second each: these are not taken over while it runs. */
const spoken = new Map<string, Sentences>();

/** Likewise in the language `locale`. */
export function sentencesIn(locale: string): Words {
  const sentences = spoken.get(locale) ?? makeSentences(locale, readSentences(locale));
  spoken.set(locale, sentences);
  return (key, args = {}) =>
    sentences.render(key, (name) => {
      const flag = /^has([A-Z]\w*)$/.exec(name)?.[1];
      if (flag === undefined) return args[name] ?? '';
      return args[flag.charAt(0).toLowerCase() + flag.slice(1)] === undefined ? 'no' : 'yes';
    });
}
