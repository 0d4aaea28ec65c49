// The planner of the broadcast bench, a process of its own so that its memory is its own: plans one broadcast when told, and
// says what that took, and how long it held up whatever else that process had to do.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { draftBroadcast } from '../../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../../src/broadcasts/plan.ts';
import { allDays, benchOfficer, openBenchDesk } from './bench-desk.ts';

const { topic, ...place } = JSON.parse(process.argv[2] ?? '{}');
const { desk } = await openBenchDesk(place);
const resident = (): number => process.memoryUsage.rss() / 1e6;

process.on('disconnect', () => process.exit(0));
process.on('message', async () => {
  const text = 'Laporan {nomor} ({judul}): listrik sudah menyala lagi.';
  const drafted = await draftBroadcast(desk, benchOfficer, { audience: { ...allDays, topics: [topic] }, text });
  if (!drafted.ok) throw new Error(drafted.code);
  globalThis.gc?.();
  const idle = resident();
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, resident());
  }, 10);
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const planned = await planBroadcast(desk, benchOfficer, drafted.broadcast.id);
  const took = performance.now() - began;
  clearInterval(look);
  waits.disable();
  if (!planned.ok) throw new Error(planned.code);
  const { user, system } = process.cpuUsage(cpu);
  const people = planned.broadcast.plan?.people ?? 0;
  const held = { p99: waits.percentile(99) / 1e6, most: waits.max / 1e6 };
  process.send?.({ people, took, cpu: (user + system) / 1000, idle, most: Math.max(most, resident()), held });
});
process.send?.('ready');
