// A report becomes a case. The order's id is the case's, so the same order filed again finds the case that it made.
import type { Case } from '../domain/case.ts';
import { clocksIn } from '../domain/case-clock.ts';
import type { Order } from '../domain/command.ts';
import type { Report } from '../domain/report.ts';
import { makeTrackingNumber } from '../domain/tracking-number.ts';
import { searchWords } from '../text/search-words.ts';
import { tellAll } from './act.ts';
import { callsForNew } from './calls.ts';
import type { Desk } from './desk.ts';
import { tellPending } from './tell-pending.ts';

/** Files the report and tells the receipt. `already`: it had been filed before. */
export async function fileReport(desk: Desk, order: Order, report: Report): Promise<{ case: Case; already: boolean }> {
  for (;;) {
    const kase = newCase(desk, order, report);
    const filed = await desk.cases.file(kase);
    if (filed.outcome === 'number-taken') continue;
    desk.log.info({ case: kase.id, already: filed.outcome === 'known' }, 'report filed');
    await tellPending(desk, [filed.case]);
    return { case: filed.case, already: filed.outcome === 'known' };
  }
}

function newCase(desk: Desk, { id, chat, at }: Order, report: Report): Case {
  const now = desk.clock.now();
  const bare: Case = {
    ...report,
    id,
    number: makeTrackingNumber(desk.random(5)),
    rev: 0,
    state: 'diterima',
    supervisory: report.routing?.restricted === true,
    filedAt: at,
    changedAt: now,
    reporter: chat,
    followers: [],
    clocks: [],
    reopened: 0,
    level: 0,
    timeline: [{ id, at, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima' }],
    tell: [],
    words: searchWords([report.title, report.place.desa, report.place.kecamatan, report.place.text, report.body]),
  };
  const kase = { ...bare, clocks: clocksIn(bare, 'diterima', at, desk.schedule) };
  const { schedule, agencyName } = desk;
  const moment = { now, eventId: id, actor: { kind: 'citizen', as: 'reporter' }, schedule, agencyName } as const;
  const receipt = tellAll(kase, moment, { kind: 'receipt', agency: kase.agency });
  return { ...kase, tell: [...receipt, ...callsForNew(kase)] };
}
