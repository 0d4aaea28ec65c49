// How long it takes from an officer's act being kept to the citizen's message at Telegram: the whole service on the Bot API
// stand-in, one act after another. The officer works beside the service, as the command line does.
import { flowFolder } from '../../../src/app/files/flow-files.ts';
import { loadSchedule } from '../../../src/app/files/schedule-files.ts';
import { makeCases } from '../../../src/app/seed/make-cases.ts';
import { readSeedTexts } from '../../../src/app/seed/seed-texts.ts';
import { respond } from '../../../src/cases/acts/respond.ts';
import { doAct } from '../../../src/cases/desk.ts';
import { openOffice } from '../office/open-office.ts';

interface ToldBench {
  updates: number;
  /** Milliseconds from the store's answer to the message at Telegram. */
  p50: number;
  p95: number;
  most: number;
}

const officer = { id: 'o-bench', role: 'koordinator' } as const;
/** The first few warm up and don't count. */
const warmUp = 5;

/** @param updates so many cases are answered. */
export async function benchTold(updates: number): Promise<ToldBench> {
  const office = await openOffice('2026-11-02T10:00:00+08:00');
  const { api, work } = office;
  const account = api.token.split(':')[0] ?? '';
  const times: number[] = [];
  try {
    const seeding = { count: updates + warmUp, seed: 1, now: office.now(), open: true, ...(await readSeedTexts()) };
    for (const kase of makeCases({ ...seeding, ...loadSchedule(flowFolder, 'Asia/Makassar') })) {
      const id = 900_000 + times.length + warmUp;
      await greet(id);
      const chat = `${id}`;
      await work.stores.plant([{ ...kase, supervisory: false, reporter: { channel: 'telegram', account, chat } }]);
      const text = `Sudah kami perbaiki, bukti nomor ${id}.`;
      const by = { kind: 'officer', officer } as const;
      const outcome = await doAct(work.desk, respond, by, { number: kase.number }, { text });
      const kept = performance.now();
      if (!outcome.ok) throw new Error(outcome.code);
      await api.called('sendMessage', {
        within: 20_000,
        fits: ({ payload }) => JSON.stringify(payload).includes(text),
      });
      times.push(performance.now() - kept);
    }
  } finally {
    await office.close();
  }
  const sorted = times.slice(warmUp).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { updates, p50: at(0.5), p95: at(0.95), most: at(1) };

  /** A chat must have written before it can be told anything. */
  async function greet(id: number): Promise<void> {
    const chat = { id, type: 'private', first_name: 'Warga' };
    const from = { id, is_bot: false, first_name: 'Warga' };
    const date = Math.floor(office.now() / 1000);
    await api.inject({ message: { message_id: id, date, from, chat, text: 'halo' } });
    await api.called('sendMessage', {
      within: 20_000,
      fits: ({ payload }) => String(Object(payload).chat_id) === `${id}`,
    });
  }
}
