// What the desk needs of broadcasts: their desk, and the words of locales/id/penyiaran.yaml.
import type { BroadcastDesk, Refusal, Steering } from '../broadcasts/desk.ts';
import type { Done } from '../broadcasts/draft.ts';
import type { Preview } from '../broadcasts/preview.ts';
import type { ReportWords } from '../broadcasts/report.ts';
import type { BroadcastStatus } from '../broadcasts/status.ts';
import type { Audience, Broadcast, MassAct } from '../domain/broadcast.ts';

/** What an officer has typed after /siaran. */
export interface TypedBroadcast {
  audience: Audience;
  text: string;
  act?: MassAct;
  urgent: boolean;
}

export interface BroadcastRoom {
  desk: BroadcastDesk;
  /** Conditions on the first line, the words below it; or what is wrong with them. */
  read(words: string): Promise<{ ok: true; typed: TypedBroadcast } | { ok: false; flaw: string }>;
  words: {
    say(key: string, args?: Readonly<Record<string, string | number | undefined>>): string;
    preview(preview: Preview): string;
    acted(broadcast: Broadcast, already: boolean): string;
    steered(what: Steering, done: Extract<Done, { ok: true }>): string;
    /** @param share of the permitted rate, 0 to 1. */
    status(status: BroadcastStatus, share?: number): string;
    refused(refusal: Refusal): string;
    report: ReportWords;
  };
}
