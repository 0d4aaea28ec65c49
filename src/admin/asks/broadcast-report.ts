// The report of a broadcast in the officer's chat: the rows that the command line has, as a file for a spreadsheet.
import { z } from 'zod';
import { reportBroadcast } from '../../broadcasts/report.ts';
import { type AnyAsk, ask } from '../ask.ts';
import { at, said } from './broadcast.ts';
import { mostCharacters } from './recap.ts';

const reported = ask({
  name: 'siaran-report',
  parts: ['id'],
  input: z.object({ id: z.string().regex(/^s[0-9a-z]{6}$/) }),
  run: (room, { officer, orderId }, { id }) =>
    at(room, async ({ desk, words }) => {
      const report = await reportBroadcast(desk, officer, id, words.report);
      if (!report.ok) return said(words.refused(report));
      const lines: string[] = [];
      let left = mostCharacters;
      for await (const some of report.lines) {
        left -= some.length;
        if (left < 0) return said(words.say('chat.report-too-long', { id }));
        lines.push(some);
      }
      // Of this order: a repeat finds the same file. No case claims it, so it goes with the files of drafts never sent.
      const kept = await room.desk.media.keep(`siaran-${orderId}`, {
        ...{ kind: 'document', name: `siaran-${id}.csv` },
        bytes: Buffer.from(lines.join('')),
      });
      if (!kept.ok) throw new Error(`the report of a broadcast was refused: ${kept.reason}`);
      return { says: [{ text: words.say('chat.report', { id }), media: [kept.media] }] };
    }),
});

export const broadcastReportAsks: readonly AnyAsk[] = [reported];
