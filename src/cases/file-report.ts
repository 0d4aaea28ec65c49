// A report becomes a case, in one write. The order's id is the case's, so the same order filed again finds the case that
// it made. The order itself sees to the receipt and the officers' cards: it is not done before the queue has them, so a crash
// in between brings the order back, and with it the same ones under the same ids.
import type { Case } from '../domain/case.ts';
import { clocksIn } from '../domain/case-clock.ts';
import type { Order } from '../domain/command.ts';
import type { Report } from '../domain/report.ts';
import { makeTrackingNumber } from '../domain/tracking-number.ts';
import { callsForNew } from './calls.ts';
import { tellAll } from './changes.ts';
import type { Desk } from './desk.ts';
import { tell } from './tell-pending.ts';
import { storedWords } from './views/anonymity.ts';

/** Files the report, and tells the citizen and the officers. `already`: it had been filed before. */
export async function fileReport(desk: Desk, order: Order, report: Report): Promise<{ case: Case; already: boolean }> {
  await desk.media.claim(report.media.map(({ id }) => id));
  for (;;) {
    const kase = newCase(desk, order, report);
    const filed = await desk.cases.file(kase);
    if (filed.outcome === 'number-taken') continue;
    const already = filed.outcome === 'known';
    desk.log.info({ case: kase.id, already }, 'report filed');
    await tellOfFiling(desk, { ...kase, number: filed.case.number }, filed.case);
    return { case: filed.case, already };
  }
}

function newCase(desk: Desk, { id, chat, at }: Order, report: Report): Case {
  const bare: Case = {
    ...report,
    id,
    number: makeTrackingNumber(desk.random(5)),
    rev: 0,
    state: 'diterima',
    supervisory: report.routing?.restricted === true,
    ...(report.routing?.accused !== undefined && { accused: report.routing.accused }),
    filedAt: at,
    changedAt: desk.clock.now(),
    reporter: chat,
    followers: [],
    clocks: [],
    reopened: 0,
    level: 0,
    timeline: [{ id, at, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima' }],
    tell: [],
    ...storedWords(report),
  };
  return { ...bare, clocks: clocksIn(bare, 'diterima', at, desk.schedule) };
}

/** Of the case as it was filed: whatever came of it since, the receipt is the same. */
async function tellOfFiling(desk: Desk, asFiled: Case, now: Case): Promise<void> {
  const { schedule, agencyName, citizens } = desk;
  const actor = { kind: 'citizen', as: 'reporter' } as const;
  const moment = {
    now: asFiled.filedAt,
    eventId: asFiled.id,
    actor,
    schedule,
    agencyName,
    sentence: citizens.sentence,
  };
  // Whoever had their data erased is not written to any more.
  const receipt =
    now.reporter === undefined ? [] : tellAll(asFiled, moment, { kind: 'receipt', agency: asFiled.agency });
  await tell(desk, [...receipt, ...callsForNew(asFiled)]);
}
