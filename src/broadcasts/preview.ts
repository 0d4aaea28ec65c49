// What an officer sees before they confirm: how many on which channel, who is left out, how long it takes, and the words
// as three real people will read them.
import type { Broadcast, Lane, Plan } from '../domain/broadcast.ts';
import type { Officer } from '../domain/officer.ts';
import { type BroadcastDesk, factsAbout, mayBroadcast, type Refused, refuse } from './desk.ts';
import { isEverybody } from './draft.ts';
import { finishedAt } from './forecast.ts';
import { addresseesOf } from './own-cases.ts';
import { messageTo } from './values.ts';

export interface Preview {
  broadcast: Broadcast;
  plan: Plan;
  /** So many will be written to. */
  writable: number;
  lanes: (Lane & { finished?: number })[];
  /** ms UTC */
  finished: number;
  everybody: boolean;
  /** A second person has to confirm. */
  second: boolean;
  samples: { channel: Lane['channel']; number: string; text: string; files: number }[];
}

const samplesShown = 3;

/** The preview of a planned broadcast; refused where there is no plan yet, or the officer may not look. */
export async function previewBroadcast(
  desk: BroadcastDesk,
  officer: Officer,
  id: string,
): Promise<{ ok: true; preview: Preview } | Refused> {
  if (!mayBroadcast(officer, 'look')) return refuse({ code: 'not-allowed' });
  const found = await desk.broadcasts.byId(id);
  if (found === undefined) return refuse({ code: 'not-found' });
  const { plan } = found;
  if (plan === undefined || found.state === 'draft') return refuse({ code: 'wrong-state', state: found.state });
  const lanes = plan.lanes.map((lane) => ({ ...lane, ...forecast(desk, found, lane) }));
  const writable = sum(plan.lanes.map((lane) => lane.writable));
  return {
    ok: true,
    preview: {
      ...{ broadcast: found, plan, writable, lanes },
      finished: Math.max(desk.clock.now(), ...lanes.map(({ finished }) => finished ?? 0)),
      everybody: isEverybody(found.audience),
      second: writable > desk.secondAbove,
      samples: await samplesOf(desk, found, plan),
    },
  };
}

function forecast(desk: BroadcastDesk, { urgent }: Broadcast, lane: Lane): { finished?: number } {
  const terms = factsAbout(desk.channels, lane)?.terms;
  if (terms === undefined || lane.writable === 0) return {};
  const { quiet, calendar, clock } = desk;
  return { finished: finishedAt(lane.writable, terms, { quiet, calendar, now: clock.now(), urgent }) };
}

/** The first of each lane, then more until there are enough. */
async function samplesOf(desk: BroadcastDesk, broadcast: Broadcast, plan: Plan): Promise<Preview['samples']> {
  const rounds = await Promise.all(
    plan.lanes.map(async (lane, index) => {
      if (lane.writable === 0) return [];
      for await (const page of desk.broadcasts.pages(broadcast.id, plan.no, index)) {
        const rows = page.rows.filter(({ leftOut }) => leftOut === undefined).slice(0, samplesShown);
        if (rows.length === 0) continue;
        const addressees = await addresseesOf(desk, rows);
        return addressees
          .filter(({ chat }) => chat !== undefined)
          .map(({ cases }) => {
            const { text, media = [] } = messageTo(broadcast, cases, desk.words).say;
            return { channel: lane.channel, number: cases[0]?.number ?? '', text, files: media.length };
          });
      }
      return [];
    }),
  );
  const inTurn = Array.from({ length: samplesShown }, (_, n) => rounds.flatMap((round) => round.slice(n, n + 1)));
  return inTurn.flat().slice(0, samplesShown);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
