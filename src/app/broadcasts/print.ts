// Broadcasts as lines on a terminal, in the words of locales/id/penyiaran.yaml.

import type { Refusal, Steering } from '../../broadcasts/desk.ts';
import type { Done } from '../../broadcasts/draft.ts';
import type { Preview } from '../../broadcasts/preview.ts';
import type { ReportWords } from '../../broadcasts/report.ts';
import { type BroadcastStatus, countOf } from '../../broadcasts/status.ts';
import { placeholders } from '../../broadcasts/template.ts';
import type { LikeReports } from '../../cases/lists/like-reports.ts';
import type { Broadcast } from '../../domain/broadcast.ts';
import { cutText } from '../../domain/cut-text.ts';
import { rowStates, type Tally } from '../../domain/ledger.ts';
import { caseSentences } from '../cases/print.ts';
import { penyiaran } from './words.ts';

export interface BroadcastPrint {
  drafted(broadcast: Broadcast): string;
  /** @param how false: without the line that tells how to send it from a terminal. */
  preview(preview: Preview, limits: { second: number; quiet: string }, how?: boolean): string;
  /** @param how false: without the commands of a terminal. */
  acted(broadcast: Broadcast, already: boolean, how?: boolean): string;
  /** What became of a step while it is on its way. */
  steered(what: Steering, done: Extract<Done, { ok: true }>): string;
  /** Other words were kept, or are there already. */
  reworded(broadcast: Broadcast, already: boolean): string;
  list(broadcasts: readonly Broadcast[]): string;
  /** With the command that drafts a broadcast for each. */
  groups(groups: readonly LikeReports[]): string;
  /** @param how false: without the line that tells how to send again from a terminal. */
  status(status: BroadcastStatus, share: number | undefined, how?: boolean): string;
  bar(status: BroadcastStatus): string;
  refused(refusal: Refusal): string;
  report: ReportWords;
}

const barWidth = 30;

/** @param zone IANA name, for times. */
export function makeBroadcastPrint(zone: string): BroadcastPrint {
  const say = penyiaran();
  const caseState = caseSentences();
  const format = new Intl.DateTimeFormat('id-ID', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
  const time = (at: number): string => format.format(at);
  const channel = (name: string): string => say(`channel.${name}`);
  const why = (reason: string): string => say(`why.${reason}`);
  const counts = (tally: Tally): string =>
    rowStates
      .map((state) => ({ state, count: countOf(tally, state) }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${count} ${say(`row.${state}`)}${reasons(tally, state)}`)
      .join(' · ');
  const reasons = (tally: Tally, state: string): string => {
    const parts = Object.entries(tally).filter(([key]) => key.startsWith(`${state}.`));
    if (parts.length === 0) return '';
    return ` (${parts.map(([key, count]) => `${count} ${why(key.slice(state.length + 1))}`).join(', ')})`;
  };

  return {
    drafted: ({ id }) => say('drafted', { id }),
    preview({ broadcast, plan, writable, lanes, everybody, second, samples }, { second: limit, quiet }, how = true) {
      const { id, act, urgent } = broadcast;
      return [
        say('preview.head', { id, writable, cases: plan.cases }),
        ...lanes
          .filter((lane) => lane.writable > 0)
          .map((lane) =>
            say('preview.lane', {
              channel: channel(lane.channel),
              writable: lane.writable,
              finished: lane.finished === undefined ? undefined : time(lane.finished),
            }),
          ),
        ...Object.entries(plan.leftOut).map(([reason, count]) => say('preview.out', { count, reason: why(reason) })),
        ...(plan.supervisory > 0 ? [say('preview.supervisory', { count: plan.supervisory })] : []),
        ...(plan.unknownNumbers.length > 0
          ? [say('preview.unknown-numbers', { numbers: plan.unknownNumbers.slice(0, 20).join(', ') })]
          : []),
        ...(act === undefined ? [] : [say('preview.step', { act: say(`act.${act}`) })]),
        ...Object.entries(plan.cannot).map(([state, count]) =>
          say('preview.cannot', { count, state: caseState(`state.${state}`) }),
        ),
        urgent ? say('preview.urgent') : say('preview.quiet', { hours: quiet }),
        ...(second ? [say('preview.second', { limit })] : []),
        ...(everybody ? [say(how ? 'preview.everybody' : 'chat.everybody')] : []),
        ...samples.flatMap(({ number, channel: name, text, files }) => [
          '',
          say('preview.sample', { number, channel: channel(name), files: files > 0 ? files : undefined }),
          text.replace(/^/gm, '  '),
        ]),
        ...(how ? ['', say('preview.how', { id, code: plan.code })] : []),
      ].join('\n');
    },
    acted({ id, state, plan }, already, how = true) {
      if (already) return say('already', { id, state: say(`state.${state}`) });
      const count = plan?.lanes.reduce((sum, lane) => sum + lane.writable, 0) ?? 0;
      if (state === 'sending') return say('confirmed', { id, count });
      if (state === 'waiting') return say(how ? 'waiting' : 'chat.waiting', { id, code: plan?.code });
      return say('acted', { id, state: say(`state.${state}`) });
    },
    steered(what, { broadcast: { id, state }, already, resent = 0 }) {
      if (what === 'resend') return say('resent', { id, count: resent });
      if (already === true) return say('already', { id, state: say(`state.${state}`) });
      return what === 'resume' ? say('resumed', { id }) : say('acted', { id, state: say(`state.${state}`) });
    },
    reworded({ id, state, texts, startedAt }, already) {
      if (already) return say('already', { id, state: say(`state.${state}`) });
      return startedAt === undefined ? say('drafted', { id }) : say('text-changed', { id, v: texts.length });
    },
    list(broadcasts) {
      if (broadcasts.length === 0) return say('list.none');
      const line = ({ id, at, state, plan, texts }: Broadcast): string => {
        const text = cutText((texts.at(-1)?.text ?? '').replaceAll(/\s+/g, ' '), 60);
        return say('list.line', { id, at: time(at), state: say(`state.${state}`), people: plan?.people ?? 0, text });
      };
      return broadcasts.map(line).join('\n');
    },
    groups(groups) {
      if (groups.length === 0) return say('chat.like-none');
      const line = ({ title, kecamatan, numbers }: LikeReports, n: number): string =>
        say('groups.line', {
          ...{ at: n + 1, count: numbers.length, title: cutText(title, 60), kecamatan },
          numbers: numbers.join(' '),
        });
      return groups.map(line).join('\n');
    },
    status({ broadcast, lanes, tally, people, done }, share, how = true) {
      const { id, state, startedAt, endedAt } = broadcast;
      const unknown = countOf(tally, 'unknown');
      return [
        say('status.head', { id, state: say(`state.${state}`), done, people }),
        ...lanes.map(({ lane, tally: each, wait }) =>
          say('status.lane', {
            channel: channel(lane.channel),
            counts: counts(each),
            until: wait === undefined ? '' : time(wait.until),
            wait: wait === undefined ? undefined : why(wait.why),
          }),
        ),
        ...(startedAt !== undefined && endedAt !== undefined
          ? [
              say('status.took', {
                took: duration(endedAt - startedAt),
                share: share === undefined ? undefined : `${(share * 100).toFixed(0)} %`,
              }),
            ]
          : []),
        ...(unknown > 0 ? [say('status.unknown', { count: unknown })] : []),
        ...(unknown > 0 && how ? [say('status.resend', { id })] : []),
      ].join('\n');
    },
    bar({ tally, people, done }) {
      const share = people === 0 ? 1 : done / people;
      const full = Math.round(share * barWidth);
      return say('status.bar', {
        bar: '#'.repeat(full) + '.'.repeat(barWidth - full),
        percent: Math.floor(share * 100),
        counts: counts(tally),
      });
    },
    refused(refusal) {
      return say(`refused.${refusal.code}`, {
        ...('state' in refusal && { state: say(`state.${refusal.state}`) }),
        ...('names' in refusal && {
          names: refusal.names.map((name) => `{${name}}`).join(', '),
          known: placeholders.map((name) => `{${name}}`).join(' '),
        }),
        ...('limit' in refusal && {
          channel: channel(refusal.channel),
          length: refusal.length,
          limit: refusal.limit,
        }),
      });
    },
    report: {
      heads: [
        'siaran',
        'kanal',
        'nomor_laporan',
        'keadaan',
        'sebab',
        'versi_teks',
        'tanpa_berkas',
        'waktu',
        'sampai',
        'langkah_ditolak',
      ],
      ...{ channel, why, time },
      refused: (code) => say(`step-refused.${code}`),
      state: (state) => say(`row.${state}`),
    },
  };
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
