// What is kept no longer than it is needed: the person of a case that ended long ago, answered questions, the audit.
import type { RetentionRules } from '../../domain/clock-rules.ts';
import type { Desk } from '../desk.ts';
import { dataFilePrefix } from '../views/show-my-data.ts';
import { filesOf, withoutReporter } from './erase-person.ts';
import { watched } from './join-chats.ts';

const day = 86_400_000;
/** A file of somebody's own data has been sent long before; days. */
const dataFileDays = 30;
/** A draft is dropped after 90 days at most (DRAFT_DROP_DAYS); its files outlive it by as long. */
const looseFileDays = 180;

export interface Forgotten {
  cases: number;
  questions: number;
  audit: number;
  /** Of drafts never sent. */
  files: number;
}

/** Forgets what is over its time. Safe to be cut off and run again. */
export async function forgetOld(desk: Desk, rules: RetentionRules): Promise<Forgotten> {
  const { cases, people, officers, media, clock, log } = desk;
  const now = clock.now();
  let count = 0;
  for (;;) {
    const old = await cases.closedBefore(now - rules.caseDays * day, 100);
    if (old.length === 0) break;
    for (const kase of old) {
      // Files first, as a case that has been forgotten is not looked at again.
      for (const id of filesOf(kase, [])) await media.remove(id);
      if ((await cases.change(kase, withoutReporter(desk, kase, [], 'retention'))) === undefined) continue;
      count += 1;
    }
  }
  // Nothing comes any more from the chat that was absorbed; who is who is kept as long as a broadcast's ledger may ask.
  await people.fadeJoins(now - watched);
  const questions = await people.forgetQuestions(now - rules.questionDays * day);
  await media.removeOlder(dataFilePrefix, now - dataFileDays * day);
  const files = await media.removeLoose(now - looseFileDays * day);
  const audit = await officers.forgetAudit(now - rules.auditDays * day);
  if (count + questions + audit + files > 0) log.info({ cases: count, questions, audit, files }, 'kept no longer');
  return { cases: count, questions, audit, files };
}
