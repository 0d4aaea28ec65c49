// A case as a card in an officer's chat: the facts, the words, and a button for each thing that they may do with it now.

import type { ActName } from '../cases/act.ts';
import { eventName } from '../cases/event-name.ts';
import { isErased, titleOf } from '../cases/views/title-of.ts';
import type { CaseView } from '../cases/views/view-case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import { clipText } from '../domain/cut-text.ts';
import type { Say, SayOption } from '../domain/say.ts';
import type { Room } from './ask.ts';
import { button } from './buttons.ts';
import { dayText, timeText } from './times.ts';

export interface Shown {
  case: CaseView;
  acts: readonly ActName[];
}

/** Letters of a report's words on a card, and events of its timeline at most: a phone's screen or two. */
const mostWords = 700;
const mostEvents = 25;
/** Photos sent along with a card; the others are a press away. */
const mostPhotos = 3;

/** `why`: what happened, an event's kind; stands above. */
export function card(room: Room, shown: Shown, why?: string): Say {
  const { case: kase } = shown;
  const photos = kase.media.filter(({ kind }) => kind === 'photo').slice(0, mostPhotos);
  const text = [...(why === undefined ? [] : [heading(room, kase, why)]), facts(room, kase), body(room, kase)].join(
    '\n\n',
  );
  return {
    text,
    options: buttons(room, shown),
    ...(why === 'filed' || why === 'assigned' ? photos.length > 0 && { media: photos } : {}),
  };
}

/** The card with its whole timeline. */
export function cardWithTimeline(room: Room, shown: Shown): Say {
  const { case: kase } = shown;
  const { sentence } = room.desk;
  const timeline = runs(kase.timeline)
    .slice(-mostEvents)
    .map(({ last, times }) => eventLine(room, last, { times }));
  const text = [facts(room, kase), body(room, kase), [sentence('show.timeline'), ...timeline].join('\n')].join('\n\n');
  return { text, options: buttons(room, shown) };
}

/** Supporters come by the dozen: those in a row are one line, of the last of them. */
function runs(timeline: readonly CaseEvent[]): { last: CaseEvent; times: number }[] {
  const all: { last: CaseEvent; times: number }[] = [];
  for (const event of timeline) {
    const before = all.at(-1);
    if (before?.last.kind === 'supported' && event.kind === 'supported') {
      before.last = event;
      before.times += 1;
    } else all.push({ last: event, times: 1 });
  }
  return all;
}

/**
 * One line of a timeline: when, who, what, and the words. `reader` is the officer who reads it, where they are spoken to;
 * `times` how often it happened in a row.
 */
export function eventLine(
  room: Room,
  { at, by, kind, why, to, text, score, agency }: CaseEvent,
  { reader, times = 1 }: { reader?: string; times?: number } = {},
): string {
  const { desk, words } = room;
  const { sentence, schedule } = desk;
  const named = (id: string | undefined): string[] => (id === undefined ? [] : [agencyShort(room, id)]);
  // An agency's own doings need not name it twice.
  const other = agency === by.agency ? [] : named(agency);
  return words('event', {
    at: timeText(schedule.calendar.zone, at),
    by:
      reader !== undefined && by.id === reader
        ? words('you')
        : [sentence(`role.${by.role}`), ...named(by.agency)].join(' '),
    kind: [
      eventName(sentence, { kind, ...(why !== undefined && { why }) }),
      ...other,
      ...(score === undefined ? [] : [score]),
    ].join(' '),
    times: times > 1 ? times : undefined,
    to: to === undefined ? undefined : sentence(`state.${to}`),
    text: text === undefined ? undefined : clipText(text, 300),
  });
}

/** An agency as people call it: cards are read on a phone. */
export function agencyShort({ agencies, desk }: Room, id: string): string {
  return agencies.get(id)?.short ?? desk.agencyName(id);
}

function heading({ words }: Room, kase: CaseView, why: string): string {
  const last = kase.timeline.findLast(({ kind }) => kind === why);
  return words(`why.${why}`, {
    text: last?.text === undefined ? undefined : clipText(last.text, 400),
    score: last?.score,
  });
}

function facts(room: Room, kase: CaseView): string {
  const { desk, words } = room;
  const { sentence } = desk;
  const { text, desa, kecamatan, lat, lng } = kase.place;
  const place = [text, desa, kecamatan].filter((part) => part !== undefined && part !== '').join(', ');
  return [
    words('card.head', { number: kase.number, title: titleOf(sentence, kase) }),
    words('card.facts', {
      ...{ state: sentence(`state.${kase.state}`), classification: sentence(`classification.${kase.classification}`) },
      ...{
        topic: room.topics().find(({ id }) => id === kase.topic)?.name ?? kase.topic,
        agency: agencyShort(room, kase.agency),
        proposed: proposalOf(kase),
      },
      event: kase.eventDate === undefined ? undefined : dayText(kase.eventDate),
      ...{ filed: dayText(kase.filed), due: kase.due === undefined ? undefined : dayText(kase.due) },
      late: kase.late ? 'yes' : 'no',
      closing: kase.state === 'ditanggapi' ? 'yes' : 'no',
    }),
    ...(kase.urgency === 'biasa' ? [] : [words(`card.${kase.urgency}`)]),
    ...(kase.supervisory ? [words(kase.accused === undefined ? 'card.supervisory' : 'card.kept-back')] : []),
    ...(kase.anonymous ? [words('card.anonymous')] : []),
    ...(kase.confidential ? [words('card.confidential')] : []),
    ...(place === '' ? [] : [words('card.place', { place })]),
    ...(lat === undefined || lng === undefined ? [] : [words('card.map', { lat: String(lat), lng: String(lng) })]),
    ...(kase.followers === 0 ? [] : [words('card.followers', { count: kase.followers })]),
    ...(kase.media.length === 0 ? [] : [words('card.files', { count: kase.media.length })]),
    ...(kase.rating === undefined ? [] : [words('card.rating', { score: kase.rating.score, text: kase.rating.words })]),
  ].join('\n');
}

/** Whether the agency has the case, is proposed for it, or has sent it back. */
export function proposalOf({ assigned, agency, timeline }: CaseView): 'no' | 'yes' | 'returned' {
  if (assigned) return 'no';
  return timeline.findLast(({ kind }) => kind === 'returned')?.by.agency === agency ? 'returned' : 'yes';
}

/** The case in a sentence: its title, at most so many letters. */
export function shortTitle({ desk }: Pick<Room, 'desk'>, kase: Pick<CaseView, 'title'>, most = 48): string {
  return clipText(titleOf(desk.sentence, kase), most);
}

function body({ words }: Room, kase: CaseView): string {
  const { body: text } = kase;
  if (isErased(kase)) return words('card.no-more-words');
  return text === '' ? words('card.no-words') : words('card.body', { body: clipText(text, mostWords) });
}

/** The most used first; what is left stands behind "Lainnya". Two columns hold ten on a phone. */
function buttons({ words }: Room, { case: { number, mark, media, place }, acts }: Shown): SayOption[] {
  const may = (name: ActName): boolean => acts.includes(name);
  const begin = (what: ActName): SayOption[] =>
    may(what) ? [button(words(`button.${what}`), 'begin', what, number, mark)] : [];
  const press = (what: ActName): SayOption[] =>
    may(what) ? [button(words(`button.${what}`), what, number, mark)] : [];
  return [
    ...press('verify'),
    ...(may('assign') ? [button(words('button.assign'), 'agencies', number, mark)] : []),
    ...press('accept'),
    ...begin('respond'),
    ...begin('progress'),
    ...begin('ask'),
    ...begin('return'),
    ...(media.length > 0 ? [button(words('button.files'), 'files', number)] : []),
    ...(media.length === 0 && place.lat !== undefined ? [button(words('button.map'), 'files', number)] : []),
    button(words('button.timeline'), 'timeline', number),
    ...(acts.some((name) => name !== 'view') ? [button(words('button.more'), 'more', number, mark)] : []),
  ];
}

/** What stands behind "Lainnya". */
export function moreButtons(
  { words }: Room,
  { case: { number, mark, supervisory, accused }, acts }: Shown,
): SayOption[] {
  const may = (name: ActName): boolean => acts.includes(name);
  return [
    ...(may('merge') ? [button(words('button.merge'), 'parents', number, mark)] : []),
    ...(may('unmerge') ? [button(words('button.unmerge'), 'unmerge', number, mark)] : []),
    ...(may('archive') ? [button(words('button.archive'), 'reasons', number, mark)] : []),
    ...(may('verify') && !supervisory ? [button(words('button.supervise'), 'supervise', number, mark)] : []),
    ...(may('verify') && accused === undefined ? [button(words('button.keep-back'), 'keep-back', number, mark)] : []),
    ...(may('retag') ? [button(words('button.retag'), 'topics', number, mark)] : []),
    ...(may('retag') ? [button(words('button.classes'), 'classes', number, mark)] : []),
    ...(may('take-over') ? [button(words('button.take-over'), 'take-over', number, mark)] : []),
    ...(may('end-talk') ? [button(words('button.end-talk'), 'end-talk', number)] : []),
    ...(may('note') ? [button(words('button.note'), 'begin', 'note', number, mark)] : []),
    button(words('button.back'), 'card', number),
  ];
}
