// Processes and engines killed in the midst of work: nothing acknowledged is lost, nothing takes effect twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { startMongo } from '../../src/app/engines/start-mongo.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import type { Order } from '../../src/domain/command.ts';
import { makeQueues } from '../../src/queues/queues.ts';
import { freshKeys } from '../../src/store/keys/key-ring.ts';
import { openStores } from '../../src/store/mongo/open-stores.ts';
import { chat, databaseUri, order, quiet, report, testDesk } from '../support/case-builders.ts';
import { cutReplies } from '../support/cut-replies.ts';
import { seeded } from '../support/seeded.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const redisUrl = inject('redisUrl');
const filing = (n: number): Order =>
  order(
    { name: 'file-report', report: report({ title: `Laporan ${n}` }) },
    { chat: chat(`c-${n % 20}`), at: Date.now() + n },
  );

test('workers killed with jobs in flight: every order has one case and one receipt', async () => {
  const uri = databaseUri();
  const keys = freshKeys();
  const prefix = `{t-${randomBytes(5).toString('hex')}}`;
  const settings = JSON.stringify({ redisUrl, uri, prefix, keys, dir: await temporaryFolder() });
  const workers = new Set<ChildProcess>();
  onTestFinished(() => {
    for (const worker of workers) worker.kill('SIGKILL');
  });
  const hire = async (): Promise<ChildProcess> => {
    const program = join('test', 'support', 'cases', 'case-worker.main.ts');
    const worker = spawn(process.execPath, ['bin/run.js', program, settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.add(worker);
    await once(worker.stdout, 'data');
    return worker;
  };
  const stores = await openStores(uri, keys, Date);
  const connection = await mongoose.createConnection(uri).asPromise();
  const queues = makeQueues({ redisUrl, log: quiet, prefix });
  onTestFinished(async () => {
    await queues.close();
    await stores.close();
    await connection.close();
  });
  const filed = (): Promise<number> => connection.collection('cases').countDocuments({});
  const orders = Array.from({ length: 300 }, (_, n) => filing(n));

  for (const goal of [40, 120, 200]) {
    const worker = await hire();
    await queues.jobs.hand(goal === 40 ? orders : orders.slice(0, goal));
    await vi.waitFor(async () => expect(await filed()).toBeGreaterThan(goal), { timeout: 60_000, interval: 5 });
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    workers.delete(worker);
  }
  await hire();
  await vi.waitFor(
    async () => {
      expect(await filed()).toBe(300);
      expect(await connection.collection('mailbox').countDocuments({})).toBe(300);
      expect(await stores.cases.untold(Date.now() + 60_000, 5)).toEqual([]);
    },
    { timeout: 60_000, interval: 200 },
  );
  for (const { id, chat: to } of orders) {
    const kase = await stores.cases.byId(id);
    expect(kase?.timeline.map(({ kind }) => kind)).toEqual(['filed']);
    expect(await connection.collection('mailbox').countDocuments({ _id: `web:web:${to.chat} u-${id}` as never })).toBe(
      1,
    );
  }
});

test('MongoDB killed for a while: what comes meanwhile waits in order, nothing is lost or doubled', async () => {
  const dir = await temporaryFolder();
  const away = Number(process.env.AWAY_SECONDS ?? 6) * 1_000;
  let mongo = await startMongo({ dir });
  onTestFinished(() => mongo.stop());
  const stores = await openStores(mongo.uri, freshKeys(), Date);
  const queues = makeQueues({ redisUrl, log: quiet, prefix: `{t-${randomBytes(5).toString('hex')}}` });
  onTestFinished(async () => {
    await queues.close();
    await stores.close();
  });
  const desk = await testDesk(stores, queues.jobs, Date);
  const carried: string[] = [];
  const receipts: string[] = [];
  await queues.work({
    order: async (each) => {
      const { command } = each;
      if (command.name !== 'desk') await carryOut(desk, { ...each, command });
      carried.push(each.id);
    },
    update: async ({ update }) => void receipts.push(update.id),
  });
  const orders = Array.from({ length: 60 }, (_, n) => ({ ...filing(n), chat: chat('satu') }));
  await queues.jobs.hand(orders.slice(0, 20));
  await vi.waitFor(() => expect(carried.length).toBeGreaterThan(5), { timeout: 60_000, interval: 5 });
  await mongo.kill('SIGKILL');
  await queues.jobs.hand(orders.slice(20));
  const back = Date.now() + away;
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(back), { timeout: away + 5_000, interval: 100 });
  expect(carried.length).toBeLessThan(60);
  mongo = await startMongo({ dir, port: mongo.port });
  await vi.waitFor(() => expect(new Set(receipts).size).toBe(60), { timeout: 60_000, interval: 50 });
  await vi.waitFor(() => expect(carried).toHaveLength(60), { timeout: 60_000, interval: 50 });
  expect(carried).toEqual(orders.map(({ id }) => id));
  expect(new Set(receipts)).toEqual(new Set(orders.map(({ id }) => `u-${id}`)));
  const all = await stores.cases.ofChat(chat('satu'), 100);
  expect(all.map(({ title }) => title).toReversed()).toEqual(orders.map((_, n) => `Laporan ${n}`));
  expect(await queues.dead.list(5)).toEqual([]);
});

test('MongoDB’s answers that get lost on the way: what it had kept is known, and nothing is kept twice', async () => {
  const mongo = await startMongo({ dir: await temporaryFolder() });
  onTestFinished(() => mongo.stop());
  const proxy = await cutReplies(mongo.port, 0, seeded(9));
  onTestFinished(() => proxy.close());
  const behind = new URL(mongo.uri);
  behind.port = new URL(proxy.url).port;
  const keys = freshKeys();
  const stores = await openStores(behind.href, keys, Date);
  const queues = makeQueues({ redisUrl, log: quiet, prefix: `{t-${randomBytes(5).toString('hex')}}` });
  const sure = await mongoose.createConnection(mongo.uri).asPromise();
  onTestFinished(async () => {
    await queues.close();
    await stores.close();
    await sure.close();
  });
  const desk = await testDesk(stores, queues.jobs, Date);
  const receipts: string[] = [];
  await queues.work({
    order: async (each) => {
      const { command } = each;
      if (command.name !== 'desk') await carryOut(desk, { ...each, command });
    },
    update: async ({ update }) => void receipts.push(update.id),
  });
  const orders = Array.from({ length: 120 }, (_, n) => filing(n));
  proxy.set(0.3);
  for (let n = 0; n < orders.length; n += 10) {
    await queues.jobs.hand(orders.slice(n, n + 10));
    await vi.waitFor(() => expect(new Set(receipts).size).toBeGreaterThanOrEqual(n), { timeout: 60_000, interval: 20 });
  }
  await vi.waitFor(() => expect(new Set(receipts).size).toBe(120), { timeout: 60_000, interval: 50 });
  proxy.set(0);
  expect(proxy.cuts()).toBeGreaterThan(5);
  expect(await sure.collection('cases').countDocuments({})).toBe(120);
  for (const { id } of orders)
    expect((await stores.cases.byId(id))?.timeline.map(({ kind }) => kind)).toEqual(['filed']);
  expect(await queues.dead.list(5)).toEqual([]);
});
