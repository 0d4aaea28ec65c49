// A store full of made-up cases to measure on: so many open, a tenth as many as life leaves them. Filling a large one takes
// long, so it can be kept in a folder and filled further after a stop; `fill` uses an engine that does not wait for the disk.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../domain/case.ts';
import { hasCode } from '../../domain/error-code.ts';
import { freshKeys, type KeyFile, keyFile } from '../../store/keys/key-ring.ts';
import { openStores, type Stores } from '../../store/mongo/open-stores.ts';
import { startMongo } from '../engines/start-mongo.ts';
import { flowFolder } from '../files/flow-files.ts';
import { loadSchedule } from '../files/schedule-files.ts';
import { caseId } from '../seed/make-cases.ts';
import { plantCases } from '../seed/plant-cases.ts';

/** The cases are made as of this instant; ms UTC. */
export const benchNow = Date.parse('2026-11-02T10:00:00+08:00');
/** So many of the open cases have a clock that is due. */
export const dueCount = 500;

export interface Field {
  /** All that are there: open ones, and a tenth as many of the last two years in all states. */
  held: number;
  stores: Stores;
  /** Evenly spread over those that life leaves; all of them ended or at work in the last two years. */
  samples: Case[];
}

/** The server that the stores lie in: the given one, or one of ours on `dir`. */
export async function serverOf(
  dir: string,
  given: string | undefined,
  options: { hasty?: boolean; say: (line: string) => void },
): Promise<{ uri: string; stop(): Promise<void> }> {
  await mkdir(dir, { recursive: true });
  return given === undefined ? startMongo({ dir, ...options }) : { uri: given, stop: async () => undefined };
}

/** Fills `bench-SIZE` in the engine's folder `dir`, or at the server given, from where an earlier filling has stopped. */
export async function fill(dir: string, size: number, say: (line: string) => void, given?: string): Promise<void> {
  const mongo = await serverOf(dir, given, { say, hasty: true });
  try {
    const stores = await openField(mongo.uri, dir, size);
    const { schedule } = loadSchedule(flowFolder, 'Asia/Makassar');
    const held = await stores.held();
    const lived = { count: livedOf(size), seed: 1, now: benchNow, schedule };
    await plantCases(stores, { ...lived, skip: held }, say);
    // Older than the first, out of the way of the lists.
    const open = { count: size, seed: 2, now: benchNow - 731 * 86_400_000, schedule, open: true };
    // All among the first tenth, so that a store that is not full yet has them too.
    const dueEvery = Math.max(1, Math.floor(size / 10 / dueCount));
    const skip = Math.max(0, held - lived.count);
    let n = skip;
    await plantCases(stores, { ...open, skip }, say, (kase) => {
      n += 1;
      const isDue = n % dueEvery === 0 && n / dueEvery <= dueCount;
      const clocks = kase.clocks.map((clock) => ({
        ...clock,
        remind: isDue ? 1_000 : benchNow * 2,
        due: benchNow * 2,
      }));
      return { ...kase, clocks };
    });
    await stores.close();
  } finally {
    await mongo.stop();
  }
}

/** Opens a filled one on an engine that runs as it does in the service. */
export async function field(uri: string, dir: string, size: number): Promise<Field> {
  const stores = await openField(uri, dir, size);
  const lived = livedOf(size);
  const most = Math.min(400, lived);
  const samples: Case[] = [];
  for (let n = 0; n < most; n += 1) {
    const kase = await stores.cases.byId(caseId(1, Math.floor((n * lived) / most)));
    if (kase === undefined) throw new Error('a sample is missing: the store is not full');
    samples.push(kase);
  }
  return { held: await stores.held(), stores, samples };
}

const livedOf = (size: number): number => Math.ceil(size / 10);

async function openField(uri: string, dir: string, size: number): Promise<Stores> {
  const at = new URL(uri);
  at.pathname = `/bench-${size}`;
  return openStores(at.href, await keysIn(dir), { now: () => benchNow });
}

/** Made-up cases are sealed too: their keys lie beside them. */
async function keysIn(dir: string): Promise<KeyFile> {
  const path = join(dir, 'bench-keys.json');
  try {
    await writeFile(path, JSON.stringify(freshKeys()), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  return keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
}
