// Changed flow and sentence files are taken over while running, once they pass the check; broken ones are refused and
// what ran goes on running.
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../conversation/check/fault.ts';
import { type Flows, makeFlows } from '../../conversation/flows/flows.ts';
import { makeSentences, type Sentences } from '../../conversation/flows/sentences.ts';
import { checkFlowFiles, flowFolder, languagesFor, readFlows, readSentences } from './flow-files.ts';
import { localeFolder } from './languages.ts';

export interface LiveFlows {
  flows: Flows;
  sentences: Sentences;
}

export interface LiveOptions {
  locale: string;
  flows?: string;
  locales?: string;
  /** Told of files that have been taken over. */
  onTaken(live: LiveFlows): void;
  /** Told why changed files have been refused. */
  onRefused(faults: readonly Fault[]): void;
}

/** How long files rest before they are read: editors write in several goes. Milliseconds. */
const settle = 250;

/** The flows and sentences as the files have them now; throws where they cannot be read. */
export function readLive(locale: string, flows = flowFolder, locales = localeFolder): LiveFlows {
  return { flows: makeFlows(readFlows(flows)), sentences: makeSentences(locale, readSentences(locale, locales)) };
}

/** Watches the folders until `close`; does not keep the process alive. */
export function watchFlows({ locale, flows = flowFolder, locales = localeFolder, onTaken, onRefused }: LiveOptions) {
  let timer: NodeJS.Timeout | undefined;
  // Nobody waits here: what is thrown would end the service. The next change is looked at again.
  const unreadable = (error: unknown) =>
    onRefused([{ file: flows, line: 1, column: 1, message: error instanceof Error ? error.message : String(error) }]);
  const read = (): LiveFlows | undefined => {
    const faults = checkFlowFiles(flows, locales, languagesFor(locale));
    if (faults.length === 0) return readLive(locale, flows, locales);
    onRefused(faults);
    return undefined;
  };
  const take = () => {
    let live: LiveFlows | undefined;
    try {
      live = read();
    } catch (error) {
      // A file that went while it was read, a folder that is being replaced.
      unreadable(error);
    }
    if (live !== undefined) onTaken(live);
  };
  const changed = (_: string, name: string | null) => {
    if (name !== null && !name.endsWith('.yaml')) return;
    clearTimeout(timer);
    timer = setTimeout(take, settle);
    timer.unref();
  };
  const watchers: FSWatcher[] = [flows, join(locales, locale)].map((folder) =>
    watch(folder, { persistent: false }, changed).on('error', unreadable),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
