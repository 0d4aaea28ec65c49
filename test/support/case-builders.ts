// Builders for tests of the cases: a report, an order, and a desk on the real engines with a clock that stands still.
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { makeDesk } from '../../src/app/cases/make-desk.ts';
import { caseSentences, sentencesIn } from '../../src/app/cases/print.ts';
import { loadSchedule } from '../../src/app/files/schedule-files.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import type { Desk } from '../../src/cases/desk.ts';
import type { Case, Telling } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import type { Command, Order, OrderOf } from '../../src/domain/command.ts';
import type { Officer } from '../../src/domain/officer.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeTrackingNumber } from '../../src/domain/tracking-number.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Jobs } from '../../src/ports/jobs.ts';
import type { Log } from '../../src/ports/log.ts';
import { freshKeys } from '../../src/store/keys/key-ring.ts';
import { makeMediaOnDisk } from '../../src/store/media/media-on-disk.ts';
import { openStores, type Stores } from '../../src/store/mongo/open-stores.ts';

/** Monday, 2 November 2026, 10:00 in Kotabaru. */
export const monday = Date.parse('2026-11-02T10:00:00+08:00');

export const { schedule } = loadSchedule('flows', 'Asia/Makassar');

export const quiet: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export const chat = (name: string): ChatRef => ({ channel: 'web', account: 'web', chat: name });

export function report(given: Partial<Report> = {}): Report {
  return {
    classification: 'pengaduan',
    topic: 'jalan_drainase',
    tag: { topic: 'jalan_drainase', score: 0.9, reasons: [{ word: 'jalan', weight: 3 }], candidates: [] },
    agency: 'pupr',
    title: 'Jalan berlubang di depan pasar',
    body: 'Jalan di depan pasar berlubang besar, sudah dua motor jatuh minggu ini.',
    eventDate: '2026-11-01',
    place: { text: 'depan pasar Kemakmuran', kecamatan: 'Pulau Laut Sigam', desa: 'Semayap' },
    media: [],
    anonymous: false,
    confidential: false,
    urgency: 'biasa',
    consentAt: monday - 60_000,
    ...given,
  };
}

let count = 0;
export function order<C extends Command>(command: C, given: Partial<Omit<Order, 'command'>> = {}): OrderOf<C> {
  count += 1;
  return {
    v: 1,
    id: `test-${count}-${randomBytes(4).toString('hex')}`,
    chat: chat('siti'),
    at: monday,
    command,
    ...given,
  };
}

export const koordinator: Officer = { id: 'o-koordinator', role: 'koordinator' };
export const pupr: Officer = { id: 'o-pupr', role: 'penghubung', agency: 'pupr' };
export const dlh: Officer = { id: 'o-dlh', role: 'penghubung', agency: 'dlh' };
export const pimpinan: Officer = { id: 'o-pimpinan', role: 'pimpinan' };
export const inspektorat: Officer = { id: 'o-inspektorat', role: 'inspektorat' };
export const by = (officer: Officer): { kind: 'officer'; officer: Officer } => ({ kind: 'officer', officer });

export interface TestDesk {
  desk: Desk;
  stores: Stores;
  /** All that was told, oldest first. */
  told: Telling[];
  /** Moves the clock to an instant. */
  at(now: number): void;
  uri: string;
}

/** A database of one's own on the run's real engine. */
export async function openTestDesk(now = monday): Promise<TestDesk> {
  const uri = databaseUri();
  let time = now;
  const clock = { now: () => time };
  const stores = await openStores(uri, freshKeys(), clock);
  const told: Telling[] = [];
  const jobs = {
    hand: async () => undefined,
    tell: async (tellings: readonly Telling[]) => {
      told.push(...tellings);
    },
  };
  const desk = await testDesk(stores, jobs, clock);
  return {
    desk,
    stores,
    told,
    uri,
    at: (when) => {
      time = when;
    },
  };
}

/** The one desk of a file of tests, closed after them. */
export async function deskForFile(): Promise<TestDesk> {
  const it = await openTestDesk();
  afterAll(() => it.stores.close());
  return it;
}

/** A report that a citizen's order has filed, as the case that it is then. */
export async function filedCase(
  { desk, stores }: Pick<TestDesk, 'desk' | 'stores'>,
  given: Partial<Report> = {},
  ordered: Partial<Omit<Order, 'command'>> = {},
): Promise<Case> {
  const filing = order({ name: 'file-report', report: report(given) }, ordered);
  await carryOut(desk, filing);
  return caseNow({ stores }, filing.id);
}

/** The case as it stands. */
export async function caseNow({ stores }: Pick<TestDesk, 'stores'>, id: string): Promise<Case> {
  const kase = await stores.cases.byId(id);
  if (kase === undefined) throw new Error(`no case ${id}`);
  return kase;
}

export async function testDesk(stores: Stores, jobs: Jobs, clock: Clock): Promise<Desk> {
  return makeDesk(stores, {
    ...{ jobs, clock, schedule },
    forgetChat: async () => undefined,
    media: makeMediaOnDisk(await mkdtemp(join(tmpdir(), 'aduan-media-'))),
    sentence: caseSentences(),
    citizens: { locale: 'id', sentence: sentencesIn('id') },
    log: quiet,
    agencyName: (id) => id,
    random: (n) => randomBytes(n),
  });
}

export function databaseUri(): string {
  const uri = new URL(inject('mongodbUri'));
  uri.pathname = `/t-${randomBytes(6).toString('hex')}`;
  return uri.href;
}

/** A case as it is when filed, without what follows from clocks. */
export function newCase(given: Partial<Case> = {}): Case {
  const id = `case-${randomBytes(6).toString('hex')}`;
  return {
    ...report(),
    id,
    number: makeTrackingNumber(randomBytes(5)),
    rev: 0,
    state: 'diterima',
    supervisory: false,
    filedAt: monday,
    changedAt: monday,
    reporter: chat('siti'),
    followers: [],
    clocks: [],
    reopened: 0,
    level: 0,
    timeline: [{ id, at: monday, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima' }],
    tell: [],
    words: [],
    ...given,
  };
}
