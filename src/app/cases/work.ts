// Puts the cases together: stores, queues, desk and lookups, for the service and for a command beside it.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { deskAsks } from '../../admin/asks.ts';
import type { BroadcastRoom } from '../../admin/broadcast-room.ts';
import { makeAdminDesk } from '../../admin/carry-out-desk.ts';
import { carryOut, giveUp } from '../../cases/carry-out.ts';
import type { Desk } from '../../cases/desk.ts';
import { makeLookups } from '../../cases/lookups.ts';
import type { Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Lookups } from '../../ports/lookups.ts';
import { makeQueues, type Queues } from '../../queues/queues.ts';
import type { Tick } from '../../queues/ticks.ts';
import type { Workers } from '../../queues/worker.ts';
import { KeysUnfit, openKeys, readKeys } from '../../store/keys/keys-on-disk.ts';
import { makeMediaOnDisk } from '../../store/media/media-on-disk.ts';
import { StoreUnfit } from '../../store/mongo/mongo.ts';
import { openStores, type Stores } from '../../store/mongo/open-stores.ts';
import type { Agency } from '../../text/agencies/table.ts';
import { mustLoadAgencies } from '../files/agency-file.ts';
import { flowFolder } from '../files/flow-files.ts';
import { loadSchedule } from '../files/schedule-files.ts';
import { type LinkNews, makeLinkNews } from '../link-news.ts';
import { migrateWhereDue } from '../migrate.ts';
import { adminRoom } from '../open/admin-desk.ts';
import { OperatorError } from '../operator-error.ts';
import type { Config } from '../settings/config.ts';
import { makeDesk } from './make-desk.ts';
import { caseSentences, sentencesIn } from './print.ts';
import { caseTicks, digestTick, followSchedule } from './ticks.ts';

export interface CaseWork {
  desk: Desk;
  stores: Stores;
  queues: Queues;
  lookups: Lookups;
  agencies: ReadonlyMap<string, Agency>;
  /** Carries out orders, brings updates to the chats by `receive`, and sweeps, beside `ticks`; until `close`. */
  serve(receive: Receive, ticks?: readonly Tick[]): Promise<Workers>;
  /** Gives officers' chats their broadcasts. */
  joinBroadcasts(broadcasts: BroadcastRoom): void;
  /** A channel's number is linked, or has to be: the coordinators hear of it where it is news. */
  linkStands: LinkNews['stands'];
  close(): Promise<void>;
}

export interface CaseWorkNeeds {
  config: Pick<Config, 'DATA_DIR' | 'ADUAN_KEY' | 'NODE_ENV' | 'TZ_WILAYAH' | 'BAHASA_WARGA' | 'JAM_RINGKASAN'>;
  redisUrl: string;
  mongodbUri: string;
  log: Log;
  clock?: Clock;
  /** Erases what a chat's channel keeps of it; where no channels are, nothing is. */
  forgetChat?: Desk['forgetChat'];
}

/** Rejects with an OperatorError where keys or database are not fit, with StoreAway when MongoDB does not answer. */
export async function openCaseWork({
  config,
  redisUrl,
  mongodbUri,
  log,
  clock = Date,
  forgetChat = async () => undefined,
}: CaseWorkNeeds): Promise<CaseWork> {
  const { schedule } = loadSchedule(flowFolder, config.TZ_WILAYAH);
  const stores = await sayUnfit(async () => {
    const keys = await openKeys({
      dir: config.DATA_DIR,
      given: config.ADUAN_KEY,
      production: config.NODE_ENV === 'production',
      onFirst: (path) =>
        log.warn({ path }, 'a first key was made; keep a copy apart: without it personal data cannot be read'),
    });
    return openStores(mongodbUri, keys, clock, () => readKeys({ dir: config.DATA_DIR, given: config.ADUAN_KEY }));
  });
  const queues = makeQueues({ redisUrl, log });
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  const agencies = mustLoadAgencies(join(flowFolder, 'agencies.yaml'));
  const agencyName = (id: string): string => agencies.get(id)?.name ?? id;
  const desk = makeDesk(stores, {
    media: makeMediaOnDisk(join(config.DATA_DIR, 'media')),
    sentence: caseSentences(),
    citizens: { locale: config.BAHASA_WARGA, sentence: sentencesIn(config.BAHASA_WARGA) },
    jobs: queues.jobs,
    forgetChat,
    clock,
    log,
    schedule,
    agencyName,
    random,
  });
  const room = adminRoom(desk, agencies);
  const admin = makeAdminDesk(room, deskAsks);
  const linkNews = makeLinkNews(room, stores.meta);
  return {
    desk,
    stores,
    queues,
    agencies,
    lookups: makeLookups({ cases: stores.cases, clock, log, schedule, agencyName, guesses: stores.guesses }),
    async serve(receive, ticks = []) {
      await migrateWhereDue(stores, log);
      await followSchedule(desk, stores.meta);
      return queues.work({
        order: (order) => {
          const { command } = order;
          return command.name === 'desk'
            ? admin.carryOut({ ...order, command })
            : carryOut(desk, { ...order, command });
        },
        gaveUp: (order) => {
          const { command } = order;
          return command.name === 'desk' ? admin.gaveUp({ ...order, command }) : giveUp(desk, order);
        },
        update: (telling) => bring(receive, telling, clock),
        ticks: [...caseTicks(desk), digestTick(room, config.JAM_RINGKASAN), ...ticks],
      });
    },
    joinBroadcasts(broadcasts) {
      room.broadcasts = broadcasts;
    },
    linkStands: linkNews.stands,
    async close() {
      await linkNews.close();
      await queues.close();
      await stores.close();
    },
  };
}

/** An update enters the chat's mailbox like any other mail; the mailbox knows the ids that it has had. */
async function bring(
  receive: Receive,
  { chat, update }: Parameters<Parameters<Queues['work']>[0]['update']>[0],
  clock: Clock,
): Promise<void> {
  const [receipt] = await receive([{ chat, mail: { type: 'update', id: update.id, at: clock.now(), update } }]);
  if (receipt === 'full') throw new Error('the mailbox of the chat is full');
}

async function sayUnfit<T>(opening: () => Promise<T>): Promise<T> {
  try {
    return await opening();
  } catch (cause) {
    if (cause instanceof KeysUnfit || cause instanceof StoreUnfit) throw new OperatorError(cause.message, { cause });
    throw cause;
  }
}
