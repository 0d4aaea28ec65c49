// All that officers can ask of the desk. A new one is added here, and nowhere else.
import type { AnyAsk } from './ask.ts';
import { broadcastAsks } from './asks/broadcast.ts';
import { broadcastReportAsks } from './asks/broadcast-report.ts';
import { agencies, classes, reasons, topics } from './asks/choose.ts';
import { offerGroupCode } from './asks/group.ts';
import { home } from './asks/home.ts';
import { likeAsks } from './asks/like-reports.ts';
import { list, typedLists } from './asks/list.ts';
import { merge, parents, unmerge } from './asks/merge.ts';
import {
  pressAccept,
  pressAssign,
  pressClass,
  pressKeepBack,
  pressSupervise,
  pressTopic,
  pressVerify,
} from './asks/press.ts';
import { answer, beginAnswer, listQuestions, showQuestion } from './asks/questions.ts';
import { recapAsks } from './asks/recap.ts';
import { search } from './asks/search.ts';
import { showCard, showFiles, showMore, showTimeline, showTyped } from './asks/show.ts';
import { beginTalk, finishTalk, talk } from './asks/talk.ts';
import { begin, writers } from './asks/write.ts';

export const deskAsks: readonly AnyAsk[] = [
  ...[home, list, ...typedLists, search],
  ...[showTyped, showCard, showTimeline, showFiles, showMore],
  ...[
    pressVerify,
    pressSupervise,
    pressKeepBack,
    agencies,
    pressAssign,
    pressAccept,
    topics,
    pressTopic,
    classes,
    pressClass,
    reasons,
  ],
  ...[parents, merge, unmerge],
  ...[showQuestion, listQuestions, beginAnswer, answer],
  ...[begin, ...writers],
  ...[beginTalk, talk, finishTalk],
  offerGroupCode,
  ...recapAsks,
  ...broadcastAsks,
  ...broadcastReportAsks,
  ...likeAsks,
];
