// Puts the officers' desk together: the cases' desk, its sentences, the agencies and topics by name.
import { join } from 'node:path';
import type { Room, Words } from '../admin/ask.ts';
import type { Desk } from '../cases/desk.ts';
import { officerSentences } from './case-print.ts';
import { flowFolder } from './flow-files.ts';
import { loadTemplates } from './templates.ts';
import { loadTopics } from './topic-files.ts';

/** The sentences of locales/id/meja.yaml. */
export function deskWords(): Words {
  const say = officerSentences();
  return (key, args) => say(`meja.${key}`, args);
}

/** What every ask of the desk may use. */
export function adminRoom(desk: Desk, agencies: Room['agencies']): Room {
  let topics: ReturnType<Room['topics']> | undefined;
  return {
    desk,
    agencies,
    words: deskWords(),
    templates: loadTemplates('id'),
    // Read when the first card is shown: the command line needs none.
    topics() {
      topics ??= readTopics(agencies);
      return topics;
    },
  };
}

function readTopics(agencies: Room['agencies']): ReturnType<Room['topics']> {
  const loaded = loadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  return loaded.ok ? loaded.table.topics.map(({ id, name, agency }) => ({ id, name, agency })) : [];
}
