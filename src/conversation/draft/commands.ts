// From answers to the commands that the cases carry out.
import type { Command } from '../../domain/command.ts';
import type { Report } from '../../domain/report.ts';
import type { Answers } from '../state/state.ts';
import { sentence, type Turn } from '../turn/turn.ts';
import { routeOf } from './route.ts';
import { clip, withoutWords } from './view.ts';

/** The report as it leaves the conversation; what was never asked gets its plain default. */
function reportOf(turn: Turn, answers: Answers): Report {
  const { understand, settings } = turn.engine;
  const body = bodyOf(turn, answers);
  const topic = answers.topic ?? settings.otherTopic;
  const { agency, routing } = routeOf(turn, answers);
  return {
    classification: answers.classification ?? 'pengaduan',
    topic,
    tag: understand.classifier.tag(answers.body ?? ''),
    agency,
    routing,
    title: clip(answers.title ?? '', 79) || sentence(turn, 'value.untitled'),
    body,
    ...(answers.eventDate !== undefined && { eventDate: answers.eventDate }),
    place: answers.place ?? {},
    media: answers.media ?? [],
    anonymous: answers.anonymous ?? false,
    confidential: answers.confidential ?? false,
    urgency: answers.urgency ?? 'biasa',
    consentAt: answers.consentAt ?? turn.now,
  };
}

/** The text of the report, with the answers to a regency's own questions below it. */
function bodyOf(turn: Turn, answers: Answers): string {
  const own = answers.body ?? withoutWords(turn, answers);
  const extra = Object.entries(answers.extra ?? {}).map(([name, value]) => {
    const label = `extra.${name}`;
    return `${turn.engine.sentences.has(label) ? sentence(turn, label) : name}: ${value}`;
  });
  return [own, ...extra].join('\n');
}

/** The command for an effect step, or null when the answers do not make one. */
export function commandOf(turn: Turn, answers: Answers, doing: string): Command | null {
  const { number = '', text = '', media = [] } = answers;
  switch (doing) {
    case 'file-report':
      return { name: 'file-report', report: reportOf(turn, answers) };
    case 'add-information':
      return number === '' ? null : { name: 'add-information', number, text, media };
    case 'answer-request':
      return number === '' ? null : { name: 'answer-request', number, text, media };
    case 'rate':
      return number === '' || answers.score === undefined
        ? null
        : { name: 'rate', number, score: answers.score, ...(text !== '' && { words: text }) };
    case 'reopen':
      return number === '' ? null : { name: 'reopen', number, reason: text, ...(media.length > 0 && { media }) };
    case 'anonymise':
      return number === '' ? null : { name: 'anonymise', number };
    case 'support':
      return number === '' ? null : { name: 'support', number };
    case 'ask-officer':
      return { name: 'ask-officer', text };
    case 'broadcasts-on':
      return { name: 'set-broadcasts', on: true };
    case 'broadcasts-off':
      return { name: 'set-broadcasts', on: false };
    case 'show-my-data':
      return { name: 'show-my-data' };
    case 'erase-my-data':
      return { name: 'erase-my-data' };
    default:
      return null;
  }
}
