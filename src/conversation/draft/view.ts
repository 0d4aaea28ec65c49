// Answers in the form in which sentences show them.
import { cutText } from '../../domain/cut-text.ts';
import type { MediaRef } from '../../domain/media.ts';
import type { Place, Routing } from '../../domain/report.ts';
import type { Args } from '../flows/sentences.ts';
import type { Answers } from '../state/state.ts';
import { sentence, type Turn } from '../turn/turn.ts';
import { ROUGHLY } from './answers.ts';
import { read } from './read-answers.ts';
import { questionOf, routeOf } from './route.ts';

/** Most characters of a long answer that are shown back. */
const shown = 240;

/** The arguments that every sentence of a flow may use: the answers by their names, and the regency's settings. */
export function viewOf(turn: Turn, answers: Answers): Args {
  const { settings, understand } = turn.engine;
  return (name) => {
    switch (name) {
      case 'regency':
        return settings.regency;
      case 'elsewhere':
        return settings.elsewhere;
      case 'emergency':
        return settings.emergencyNumbers.join('\n');
      case 'body':
        return clip(answers.body ?? withoutWords(turn, answers), shown);
      case 'text':
        return clip(answers.text ?? withoutWords(turn, answers), shown);
      // Put together for showing, and the agency's answer in it has to be read to its end.
      case 'shown':
        return answers.shown ?? missing(turn);
      case 'date':
      case 'eventDate':
        return whenOf(turn, answers);
      case 'place':
        return answers.place === undefined ? missing(turn) : placeName(answers.place) || missing(turn);
      case 'media':
        return answers.media === undefined || answers.media.length === 0
          ? missing(turn)
          : mediaCount(turn, answers.media);
      case 'topic':
        return topicName(turn, answers.topic);
      case 'agency':
        return understand.agencyName(routeOf(turn, answers).agency);
      case 'question':
        return questionOf(turn, answers);
      case 'owner':
        return routeOf(turn, answers).routing.external?.name ?? '';
      case 'ownerAsk':
        return routeOf(turn, answers).routing.external?.ask ?? '';
      case 'hasOwner':
        return routeOf(turn, answers).routing.external === undefined ? 'no' : 'yes';
      case 'restricted':
        return restrictedTo(routeOf(turn, answers).routing);
      case 'classification':
        return sentence(turn, `value.classification.${answers.classification ?? 'pengaduan'}`);
      case 'privacy':
        return sentence(turn, `value.privacy.${String(read(answers, 'privacy') ?? 'terbuka')}`);
      default: {
        const value = read(answers, name);
        return typeof value === 'number' ? value : typeof value === 'string' ? clip(value, shown) : missing(turn);
      }
    }
  };
}

/** What stands for the text of a report of files alone. */
export function withoutWords(turn: Turn, { media = [] }: Answers): string {
  if (media.length === 0) return '';
  return sentence(turn, media.some(({ kind }) => kind === 'voice') ? 'value.voice-only' : 'value.files-only');
}

/** The arguments that {@link viewOf} knows besides the answers' own names; the check command uses them. */
export const commonArguments = [
  ...['regency', 'elsewhere', 'emergency', 'date', 'agency'],
  ...['question', 'owner', 'ownerAsk', 'hasOwner', 'restricted'],
] as const;

/** Who sees a report of alleged misconduct: not those who would look into it where they are the accused. */
function restrictedTo({ restricted, accused }: Pick<Routing, 'restricted' | 'accused'>): 'no' | 'yes' | 'accused' {
  if (!restricted) return 'no';
  return accused === undefined ? 'yes' : 'accused';
}

/** The day of the event; where it was told roughly, with what was said. */
function whenOf(turn: Turn, { eventDate, extra }: Answers): string {
  if (eventDate === undefined) return sentence(turn, 'value.no-date');
  const date = longDate(turn, eventDate);
  const said = extra?.[ROUGHLY];
  return said === undefined ? date : sentence(turn, 'value.about-date', (name) => (name === 'date' ? date : said));
}

const missing = (turn: Turn) => sentence(turn, 'value.none');

function topicName(turn: Turn, topic: string | undefined): string {
  const { topics } = turn.engine.understand.classifier;
  let names = topicNames.get(topics);
  if (names === undefined) {
    names = new Map(topics.map(({ id, name }) => [id, name]));
    topicNames.set(topics, names);
  }
  return names.get(topic ?? '') ?? sentence(turn, 'value.other');
}
/** The names of a classifier's topics by their ids. */
const topicNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** "depan SD 2, Desa Betung, Kec. Pulau Laut Timur". Empty when nothing is known but a pin. */
export function placeName({ text, desa, kecamatan, lat, lng }: Place): string {
  const parts = [text, desa, kecamatan === undefined ? undefined : `Kec. ${kecamatan}`].filter(
    (part) => part !== undefined && part !== '',
  );
  if (parts.length === 0 && lat !== undefined && lng !== undefined) return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
  return parts.join(', ');
}

function mediaCount(turn: Turn, media: readonly MediaRef[]): string {
  return sentence(turn, 'value.media', () => media.length);
}

/** As people write it: dateStyle "full" would give "Selasa, 01 Desember 2026". */
const fullDate = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A civil date in words: "Senin, 23 November 2026". */
export function longDate(turn: Turn, date: string): string {
  const { locale } = turn.engine.sentences;
  let known = dates.get(locale);
  if (known === undefined) {
    known = { format: new Intl.DateTimeFormat(locale, fullDate), written: new Map() };
    dates.set(locale, known);
  }
  const { format, written } = known;
  let long = written.get(date);
  if (long === undefined) {
    long = format.format(Date.parse(`${date}T00:00:00Z`));
    if (written.size >= mostDates) written.clear();
    written.set(date, long);
  }
  return long;
}

/** Dates in words that are kept, since writing one costs more than all else of a question. */
const mostDates = 400;
const dates = new Map<string, { format: Intl.DateTimeFormat; written: Map<string, string> }>();

/** At most `length` UTF-16 code units, never half a character. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${cutText(text, length).trimEnd()}…`;
}
