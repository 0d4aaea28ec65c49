// Puts the officers' desk together: the cases' desk, its sentences, the agencies and topics by name.
import { join } from 'node:path';
import type { Room, Words } from '../../admin/ask.ts';
import type { Desk } from '../../cases/desk.ts';
import { type Matter, makeRouter, type Routed } from '../../text/agencies/routing.ts';
import { officerSentences } from '../cases/print.ts';
import { mustLoadAgencies } from '../files/agency-file.ts';
import { flowFolder } from '../files/flow-files.ts';
import { loadRouting } from '../files/routing-file.ts';
import { loadTemplates } from '../files/templates.ts';
import { loadTopics } from '../topics/topic-files.ts';

/** The sentences of locales/id/meja.yaml. */
export function deskWords(): Words {
  const say = officerSentences();
  return (key, args) => say(`meja.${key}`, args);
}

/** What every ask of the desk may use. */
export function adminRoom(desk: Desk, agencies: Room['agencies']): Room {
  let topics: ReturnType<Room['topics']> | undefined;
  let router: Router | undefined;
  return {
    desk,
    agencies,
    words: deskWords(),
    templates: loadTemplates('id'),
    route({ topic, text, kecamatan }) {
      router ??= readRouter();
      return router({ topic, text, place: { kecamatan } })?.agency;
    },
    // Read when the first card is shown: the command line needs none.
    topics() {
      topics ??= readTopics(agencies);
      return topics;
    },
  };
}

type Router = (matter: Matter) => Routed | undefined;

/** What the conversation routes by; a table with flaws routes nothing (its check says why). */
function readRouter(): Router {
  const agencies = mustLoadAgencies(join(flowFolder, 'agencies.yaml'));
  const loaded = loadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  const ids = loaded.ok ? loaded.table.topics.map(({ id }) => id) : [];
  const routing = loadRouting(join(flowFolder, 'routing.yaml'), new Set(ids), agencies);
  return routing.ok ? makeRouter(routing.rules, agencies) : () => undefined;
}

function readTopics(agencies: Room['agencies']): ReturnType<Room['topics']> {
  const loaded = loadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  return loaded.ok ? loaded.table.topics.map(({ id, name, agency }) => ({ id, name, agency })) : [];
}
