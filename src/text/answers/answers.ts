// What a citizen's short answer means. Every reader judges the whole message: a long message is no short answer, whatever
// words it holds. The conversation asks them in the order that its step needs.
export { asksAfterReport } from './after-report.ts';
export { isBareChange, readChange, readNoChange } from './change-request.ts';
export { afterAgreeing, agrees, asksBack, deniesOther } from './consent.ts';
export { isOptionNumber, matchOption } from './match-option.ts';
export { readMend, withoutSlip } from './mend-request.ts';
export { readNotNow } from './not-now.ts';
export { readRating } from './rating.ts';
export { isPlainlyUnsatisfied, readSatisfaction } from './satisfaction.ts';
export { reportsAfterAll } from './second-thoughts.ts';
export { saysForSure } from './sends-for-sure.ts';
export { isSlip } from './slip.ts';
export { isGreeting, isSending, isThanks, withoutGreeting } from './small-talk.ts';
export { readWord, type SteeringWord } from './steering-words.ts';
export { isNoMore, isPlainNo, readYesNo, saysYesFirst } from './yes-no.ts';
