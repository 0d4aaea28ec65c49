// A cluster of three real Redis servers on loopback, and a slot that can be moved while it is used.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { type OwnRedis, startRedis } from '../../src/app/engines/start-redis.ts';
import { OperatorError } from '../../src/app/operator-error.ts';
import { until } from './until.ts';

export interface RedisCluster {
  /** Addresses of all nodes, with commas. */
  url: string;
  /** The slot of a key. */
  slotOf(key: string): Promise<number>;
  /** Moves a slot to the next node, key by key, with a pause (ms) between keys. Resolves to how many keys moved. */
  move(slot: number, pauseMs: number): Promise<number>;
  /** All nodes forget all scripts. */
  forgetScripts(): Promise<void>;
  close(): Promise<void>;
}

const slots = 16_384;

export async function startRedisCluster(server: string): Promise<RedisCluster> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-cluster-'));
  const nodes: OwnRedis[] = [];
  // The nodes' own line is 10,000 ports above, so the ports that the system hands out would be too high.
  for (let port = 21_000 + (process.pid % 5000); nodes.length < 3; port += 1) {
    const order = { dir: join(dir, `${nodes.length}`), server, port };
    try {
      const extraArgs = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000'];
      nodes.push(await startRedis({ ...order, extraArgs }));
    } catch (error) {
      if (!(error instanceof OperatorError && error.message.includes('is taken'))) throw error;
    }
  }
  const links = nodes.map(({ port }) => new Redis(port, '127.0.0.1'));
  const linkOf = (n: number): Redis => {
    const link = links[n % links.length];
    if (link === undefined) throw new Error('no such node');
    return link;
  };
  const ids = await Promise.all(links.map(async (link) => String(await link.cluster('MYID'))));
  await Promise.all(
    links.map((link, n) => {
      const mine = Array.from({ length: slots }, (_, slot) => slot).filter((slot) => slot % 3 === n);
      return link.call('CLUSTER', ['ADDSLOTS', ...mine.map(String)]);
    }),
  );
  for (const { port } of nodes.slice(1)) await linkOf(0).call('CLUSTER', ['MEET', '127.0.0.1', String(port)]);
  await until('the cluster', async () => {
    const infos = await Promise.all(links.map((link) => link.call('CLUSTER', ['INFO'])));
    return infos.every(
      (info) => String(info).includes('cluster_state:ok') && String(info).includes('cluster_known_nodes:3'),
    );
  });

  return {
    url: nodes.map(({ port }) => `redis://127.0.0.1:${port}`).join(','),
    slotOf: async (key) => Number(await linkOf(0).call('CLUSTER', ['KEYSLOT', key])),
    async move(slot, pauseMs) {
      const owner = await ownerOf(slot);
      const [from, to] = [linkOf(owner), linkOf(owner + 1)];
      const [fromId, toId] = [ids[owner] ?? '', ids[(owner + 1) % 3] ?? ''];
      const toPort = nodes[(owner + 1) % 3]?.port ?? 0;
      await to.call('CLUSTER', ['SETSLOT', String(slot), 'IMPORTING', fromId]);
      await from.call('CLUSTER', ['SETSLOT', String(slot), 'MIGRATING', toId]);
      let moved = 0;
      for (;;) {
        const [key] = keysOf(await from.call('CLUSTER', ['GETKEYSINSLOT', String(slot), '1']));
        if (key === undefined) break;
        await from.call('MIGRATE', ['127.0.0.1', String(toPort), key, '0', '5000']);
        moved += 1;
        await new Promise((go) => setTimeout(go, pauseMs));
      }
      for (const link of [to, from, linkOf(owner + 2)])
        await link.call('CLUSTER', ['SETSLOT', String(slot), 'NODE', toId]);
      return moved;
    },
    async forgetScripts() {
      await Promise.all(links.map((link) => link.call('SCRIPT', ['FLUSH'])));
    },
    async close() {
      for (const link of links) link.disconnect();
      await Promise.all(nodes.map((node) => node.stop()));
      await rm(dir, { recursive: true, force: true });
    },
  };

  async function ownerOf(slot: number): Promise<number> {
    const lines = String(await linkOf(0).call('CLUSTER', ['NODES'])).split('\n');
    const ranges = (line: string) =>
      line
        .split(' ')
        .slice(8)
        .filter((word) => !word.startsWith('['));
    const line = lines.find((one) =>
      ranges(one).some((range) => {
        const [first, last] = range.split('-').map(Number);
        return slot >= (first ?? slots) && slot <= (last ?? first ?? -1);
      }),
    );
    const owner = ids.findIndex((id) => line?.startsWith(id));
    if (owner === -1) throw new Error(`nobody has slot ${slot}`);
    return owner;
  }
}

const keysOf = (reply: unknown): string[] => (Array.isArray(reply) ? reply.map(String) : []);
