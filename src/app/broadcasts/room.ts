// Broadcasts for an officer's chat: reads what was typed after /siaran, and finds the words for what comes of it.
import type { BroadcastRoom } from '../../admin/broadcast-room.ts';
import type { BroadcastDesk } from '../../broadcasts/desk.ts';
import type { MassAct } from '../../domain/broadcast.ts';
import { cutText } from '../../domain/cut-text.ts';
import type { CaseWork } from '../cases/work.ts';
import { OperatorError } from '../operator-error.ts';
import type { Config } from '../settings/config.ts';
import { type Choice, type Known, knownConditions, readChoice } from './choice.ts';
import { makeBroadcastPrint } from './print.ts';
import { penyiaran } from './words.ts';

const steps: Record<string, MassAct> = { tanggapan: 'respond', 'tindak-lanjut': 'progress', arsip: 'archive' };
/** What a condition sets, by the word that an officer types. */
const conditions: Record<string, (value: string) => Choice> = {
  topik: (value) => ({ topic: inParts(value) }),
  status: (value) => ({ state: inParts(value) }),
  nomor: (value) => ({ number: inParts(value) }),
  kecamatan: (value) => ({ kecamatan: value }),
  desa: (value) => ({ desa: value }),
  skpd: (value) => ({ agency: value }),
  dari: (value) => ({ from: value }),
  sampai: (value) => ({ to: value }),
  langkah: (value) => ({ step: steps[value.toLowerCase()] ?? value }),
};
/** A name and what it is to be, up to the next name; in quotation marks or not, as phones make “these” of them. */
const condition = /([a-z]+)=(?:["“”]([^"“”]*)["“”]|(.*?))(?=\s+[a-z]+=|\s*$)/gi;
const inParts = (value: string): string[] => value.split(',').map((part) => part.trim());

/** The room; what conditions can name is read when it is first needed. */
export function broadcastRoom(
  desk: BroadcastDesk,
  { BROADCAST_QUIET_HOURS: quiet }: Pick<Config, 'BROADCAST_QUIET_HOURS'>,
  agencies: CaseWork['agencies'],
): BroadcastRoom {
  const print = makeBroadcastPrint(desk.calendar.zone);
  const say = penyiaran();
  let known: Known | undefined;
  return {
    desk,
    async read(words) {
      const [first = '', ...rest] = words.split('\n');
      let choice: Choice = {};
      let urgent = false;
      const before = first.slice(0, first.search(/[a-z]+=|$/i)).trim();
      if (before !== '') return { ok: false, flaw: say('chat.no-condition', { words: cutText(before, 40) }) };
      for (const [, name = '', quoted, bare = ''] of first.matchAll(condition)) {
        const key = name.toLowerCase();
        const value = quoted ?? bare;
        const set = Object.hasOwn(conditions, key) ? conditions[key] : undefined;
        if (key === 'darurat') urgent = /^ya$/i.test(value);
        else if (set === undefined) return { ok: false, flaw: say('chat.unknown', { name }) };
        else choice = { ...choice, ...set(value) };
      }
      known ??= await knownConditions(agencies);
      try {
        const { audience, act } = readChoice(choice, known, desk.calendar, desk.clock.now());
        return { ok: true, typed: { audience, text: rest.join('\n').trim(), urgent, ...(act && { act }) } };
      } catch (error) {
        if (!(error instanceof OperatorError)) throw error;
        return { ok: false, flaw: say('chat.unfit', { problems: error.message }) };
      }
    },
    words: {
      say,
      preview: (preview) => print.preview(preview, { second: desk.secondAbove, quiet }, false),
      acted: (broadcast, already) => print.acted(broadcast, already, false),
      steered: print.steered,
      status: (status, share) => print.status(status, share, false),
      refused: print.refused,
      report: print.report,
    },
  };
}
