// The report of a broadcast: every row of its ledger, page by page. Numbers and reasons only; who they are is in the cases.
import type { Broadcast } from '../domain/broadcast.ts';
import type { Row } from '../domain/ledger.ts';
import type { Officer } from '../domain/officer.ts';
import { byteOrderMark, csvLine } from '../text/formats/csv.ts';
import { type BroadcastDesk, factsAbout, mayBroadcast, note, type Refused, refuse } from './desk.ts';

/** The words of the report: column heads, states, reasons. */
export interface ReportWords {
  heads: readonly string[];
  channel(name: string): string;
  state(state: Row['state']): string;
  why(why: string): string;
  /** Why a case did not take the step, by the code of the refusal. */
  refused(code: string): string;
  /** A civil day with the time. */
  time(at: number): string;
}

/** The report as lines of a spreadsheet, read from the ledger while they are taken; who asked is noted in the audit. */
export async function reportBroadcast(
  desk: Pick<BroadcastDesk, 'broadcasts' | 'officers' | 'clock'>,
  officer: Officer,
  id: string,
  words: ReportWords,
): Promise<{ ok: true; lines: AsyncIterable<string> } | Refused> {
  const broadcast = await desk.broadcasts.byId(id);
  if (broadcast === undefined) return refuse({ code: 'not-found' });
  if (!mayBroadcast(officer, 'look')) {
    await note(desk, officer, 'report', id, 'not-allowed');
    return refuse({ code: 'not-allowed' });
  }
  await note(desk, officer, 'report', id, 'ok');
  return { ok: true, lines: linesOf(desk, broadcast, words) };
}

async function* linesOf(
  { broadcasts }: Pick<BroadcastDesk, 'broadcasts'>,
  { id, plan }: Broadcast,
  words: ReportWords,
): AsyncIterable<string> {
  yield byteOrderMark + csvLine(words.heads);
  for (const [index, { channel }] of (plan?.lanes ?? []).entries()) {
    for await (const { rows } of broadcasts.pages(id, plan?.no ?? 0, index)) {
      yield rows.map((row) => csvLine([id, words.channel(channel), ...cellsOf(row, words)])).join('');
    }
  }
}

function cellsOf(
  { cases, state, why, text, plain, at, reached, refused }: Row,
  words: ReportWords,
): (string | number)[] {
  return [
    cases.map(({ number }) => number).join(' '),
    words.state(state),
    why === undefined ? '' : words.why(why),
    text ?? '',
    plain === undefined ? '' : 1,
    at === undefined ? '' : words.time(at),
    reached === undefined ? '' : words.time(reached),
    (refused ?? []).map(({ number, code }) => `${number}: ${words.refused(code)}`).join('; '),
  ];
}

/** The share of the permitted rate that a broadcast has used, of its busiest lane, pauses included; undefined before anything was sent. */
export async function usedShare(
  { broadcasts, channels }: Pick<BroadcastDesk, 'broadcasts' | 'channels'>,
  { id, plan }: Broadcast,
): Promise<number | undefined> {
  const shares: number[] = [];
  for (const [index, lane] of (plan?.lanes ?? []).entries()) {
    const perSecond = factsAbout(channels, lane)?.terms?.perSecond;
    let [first, last, sent] = [Number.POSITIVE_INFINITY, 0, 0];
    for await (const { rows } of broadcasts.pages(id, plan?.no ?? 0, index)) {
      for (const { state, at = 0 } of rows) {
        if (state !== 'sent' && state !== 'delivered') continue;
        sent += 1;
        first = Math.min(first, at);
        last = Math.max(last, at);
      }
    }
    if (perSecond !== undefined && last > first) shares.push((sent - 1) / (((last - first) / 1000) * perSecond));
  }
  return shares.length === 0 ? undefined : Math.max(...shares);
}
