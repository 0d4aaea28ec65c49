// The reports filed in one terminal conversation, so that "cek status" has something to show there.

import type { Command } from '../../domain/command.ts';
import type { Lookup } from '../../domain/effect.ts';
import type { LookupAnswer, PublicCase } from '../../domain/input.ts';
import { makeTrackingNumber } from '../../domain/tracking-number.ts';
import type { Update } from '../../domain/update.ts';

export interface ChatCases {
  answer(lookup: Lookup): LookupAnswer;
  /** Takes a command as the cases would; gives what the citizen is told of it, if anything. */
  take(command: Command, now: number): Update | null;
}

/** An empty list of such reports; tracking numbers are made of `random` bytes. */
export function makeChatCases(random: (size: number) => Uint8Array): ChatCases {
  const cases: PublicCase[] = [];
  let told = 0;
  return {
    answer(lookup) {
      if (lookup.query === 'report-status') {
        return { query: 'report-status', ok: true, case: cases.find(({ number }) => number === lookup.number) ?? null };
      }
      return { query: lookup.query, ok: true, cases: lookup.query === 'my-reports' ? [...cases].reverse() : [] };
    },
    take(command, now) {
      if (command.name !== 'file-report') return null;
      const { title, topic, place } = command.report;
      const number = makeTrackingNumber(random(8));
      const filed = new Date(now).toISOString().slice(0, 10);
      cases.push({
        number,
        title,
        topic,
        state: 'diterima',
        since: filed,
        filed,
        anonymous: command.report.anonymous,
        ...(place.kecamatan !== undefined && { kecamatan: place.kecamatan }),
        ...(place.desa !== undefined && { desa: place.desa }),
      });
      return { id: `chat-${++told}`, kind: 'receipt', number, title };
    },
  };
}
