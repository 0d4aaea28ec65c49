// Answers to a conversation's questions: a citizen sees own cases and those they follow, and nothing tells "not yours"
// from "no such number". Guessing numbers is throttled, for each chat and over all.
import { within } from '../async/within.ts';
import type { Case } from '../domain/case.ts';
import type { Schedule } from '../domain/case-clock.ts';
import { type ChatRef, chatKey } from '../domain/chat-ref.ts';
import type { Lookup } from '../domain/effect.ts';
import type { LookupAnswer } from '../domain/input.ts';
import { openStates } from '../domain/lifecycle.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Lookups } from '../ports/lookups.ts';
import type { Throttle } from '../ports/throttle.ts';
import { likeness, longWords } from '../text/words/likeness.ts';
import { isOf, lastParent } from './desk.ts';
import { ownCase, publicCase } from './views/public-case.ts';

export interface LookupNeeds {
  cases: CaseStore;
  clock: Clock;
  log: Log;
  schedule: Schedule;
  agencyName(id: string): string;
  guesses: Throttle;
}

const shown = 10;
const sixtyDays = 60 * 86_400_000;
/** A citizen waits at most so long for an answer, then hears that it cannot be looked up just now. */
const patience = 2_500;

/** Answers within a few seconds, or 'away'. */
export function makeLookups(needs: LookupNeeds): Lookups {
  return {
    async answer(chat, lookup) {
      try {
        return await within(patience, answer(needs, chat, lookup));
      } catch (error) {
        needs.log.warn(
          { query: lookup.query, err: error instanceof Error ? error.message : 'unknown' },
          'lookup failed',
        );
        return { query: lookup.query, ok: false, reason: 'away' };
      }
    },
  };
}

async function answer(needs: LookupNeeds, chat: ChatRef, lookup: Lookup): Promise<LookupAnswer> {
  const { cases, clock } = needs;
  const { query } = lookup;
  switch (query) {
    case 'my-reports': {
      const own = await cases.ofChat(chat, shown);
      return { query, ok: true, cases: own.map((kase) => ownCase(kase, kase, chat, needs, ownNumber(kase, chat))) };
    }
    case 'report-status':
      return status(needs, chat, lookup.number);
    case 'similar-reports': {
      const { topic, kecamatan, desa } = lookup;
      if (kecamatan === undefined) return { query, ok: true, cases: [] };
      const near = await cases.similar({ topic, kecamatan, from: clock.now() - sixtyDays, limit: 50 });
      const words = longWords(lookup.body);
      const offered = near
        .filter(
          (kase) => openStates.includes(kase.state) && !kase.confidential && !kase.supervisory && !isOf(kase, chat),
        )
        .filter((kase) => desa === undefined || kase.place.desa === undefined || kase.place.desa === desa)
        .map((kase) => ({ kase, likeness: likeness(words, longWords(`${kase.title} ${kase.body}`)) }))
        .filter((each) => each.likeness >= 0.25)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, 3);
      return { query, ok: true, cases: offered.map(({ kase }) => publicCase(kase, needs)) };
    }
  }
}

async function status(needs: LookupNeeds, chat: ChatRef, number: string): Promise<LookupAnswer> {
  const { cases, guesses } = needs;
  const query = 'report-status';
  const key = chatKey(chat);
  if (!(await guesses.mayTry(key))) return { query, ok: false, reason: 'throttled' };
  const asked = await cases.byNumber(number);
  if (asked !== undefined && isOf(asked, chat)) {
    const kase = await lastParent(cases, asked);
    return { query, ok: true, case: ownCase(kase, asked, chat, needs, asked.number) };
  }
  await guesses.count(key);
  return { query, ok: true, case: null };
}

function ownNumber(kase: Case, chat: ChatRef): string {
  const key = chatKey(chat);
  return kase.followers.find((each) => chatKey(each.chat) === key)?.number ?? kase.number;
}
