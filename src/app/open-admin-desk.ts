// Puts the officers' desk together: the cases' desk, its sentences, the agencies and topics by name.
import { join } from 'node:path';
import type { Room, Words } from '../admin/ask.ts';
import { deskAsks } from '../admin/asks.ts';
import { type AdminDesk, makeAdminDesk } from '../admin/carry-out-desk.ts';
import type { Desk } from '../cases/desk.ts';
import { officerSentences } from './case-print.ts';
import { flowFolder } from './flow-files.ts';
import { loadTopics } from './topic-files.ts';

/** The sentences of locales/id/meja.yaml. */
export function deskWords(): Words {
  const say = officerSentences();
  return (key, args) => say(`meja.${key}`, args);
}

export function openAdminDesk(desk: Desk, agencies: Room['agencies']): AdminDesk {
  let topics: ReadonlyMap<string, string> | undefined;
  // Read when the first card is shown: commands on the command line need none.
  const topicName = (id: string): string => {
    topics ??= topicNames(agencies);
    return topics.get(id) ?? id;
  };
  return makeAdminDesk({ desk, words: deskWords(), agencies, topicName, templates: {} }, deskAsks);
}

function topicNames(agencies: Room['agencies']): Map<string, string> {
  const loaded = loadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  return new Map(loaded.ok ? loaded.table.topics.map(({ id, name }) => [id, name]) : []);
}
