// A siaran over WhatsApp, on the whole service: the real client in a real Chromium, with Telegram beside it. Only those who wrote
// first get it, at the number's pace; a number that is logged out in the midst of it is told to the coordinators, and once it
// is back the rest goes out: the ledger and what WhatsApp took agree.
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { countOf } from '../../src/broadcasts/status.ts';
import { inviteOfficer } from '../../src/cases/people/officers.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import { days, type Office, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { until } from '../support/until.ts';
import { spawnWhatsAppWeb, type WhatsAppWeb } from '../support/whatsapp-web/whatsapp-web.ts';

const patience = 40_000;
const addressOf = (n: number) => `62811000${String(n).padStart(4, '0')}@c.us`;
const chatOf = (n: number): ChatRef => ({ channel: 'whatsapp', account: 'utama', chat: addressOf(n) });
const each = (count: number) => Array.from({ length: count }, (_, n) => n);
const token = 'penjaga-angka-0123456789';
const siaran = /Listrik sudah menyala/;

const health = z.object({
  ready: z.boolean(),
  parts: z.record(z.string(), z.object({ ok: z.boolean(), detail: z.string().optional() })),
});

async function readyz(office: Office) {
  const answer = await fetch(`${office.address()}/readyz`);
  return { status: answer.status, whatsApp: health.parse(await answer.json()).parts['channel whatsapp'] };
}

async function stands(office: Office, state: string): Promise<void> {
  const told = async () => (await readyz(office)).whatsApp?.detail?.startsWith(state) === true;
  await until(`WhatsApp to be ${state}`, told, patience);
}

async function open(keys: 'classic' | 'modern', settings: Record<string, string>) {
  const web = await spawnWhatsAppWeb({ keys });
  onTestFinished(() => web.close());
  const office = await openOffice({
    ...{ WHATSAPP_ENABLED: 'true', CHROME_ARGS: web.browserArgs.join(';'), CHROME_PATH: process.env.CHROME_PATH ?? '' },
    ...{ WHATSAPP_PER_MINUTE: '1000', WHATSAPP_PAUSE_MS: '10', METRICS_TOKEN: token, ...settings },
  });
  await stands(office, 'needs-link');
  await web.phone('pair');
  await stands(office, 'ready');
  return { web, office };
}

/** So many citizens write, and are answered. */
async function greeted(web: WhatsAppWeb, count: number): Promise<void> {
  for (const n of each(count)) await web.receive({ from: addressOf(n), body: 'halo' });
  await web.wasSent(() => true, count, patience);
}

const received = async (web: WhatsAppWeb) =>
  (await web.sent()).flatMap(({ to, body = '' }) => (siaran.test(body) ? [to] : []));

describe.each(['classic', 'modern'] as const)('message keys: %s', (keys) => {
  test('fault 23: logged out in the midst of a siaran, and linked again', async () => {
    const { web, office } = await open(keys, { WHATSAPP_PAUSE_MS: '700' });
    const [coordinator, citizen] = ['4000001', '4000002'];
    const heard = async (chat: string, words: RegExp) =>
      ((await office.received()).get(chat) ?? []).filter((text) => words.test(text));
    const hears = (chat: string, words: RegExp) =>
      until(`${words}`, async () => (await heard(chat, words)).length > 0, patience);
    const { code } = await inviteOfficer(office.work.desk, { role: 'koordinator' }, 'Rina');
    await office.write(coordinator, code);
    await hears(coordinator, /Selamat datang/);
    await greeted(web, 10);

    // Two of the twelve who reported never wrote to this number.
    await office.work.stores.plant(powerCut(each(12).map(chatOf)));
    const planned = await office.plan({});
    expect(planned.plan).toMatchObject({ people: 12, leftOut: { 'never-wrote': 2 } });
    await office.send(planned);
    await until('four have it', async () => (await received(web)).length >= 4, patience);
    // From here on WhatsApp takes messages and says nothing; then the number is logged out on the phone.
    await web.phone('fault', { ack: 'never' });
    const taken = (await received(web)).length;
    await until('one more is under way', async () => (await received(web)).length > taken, patience);
    await web.phone('logout');
    await hears(coordinator, /WhatsApp layanan terputus/);

    // Said to those who watch, who must not take the whole service for dead: Telegram is served as before.
    await stands(office, 'needs-link');
    expect(await readyz(office)).toMatchObject({
      status: 200,
      whatsApp: { ok: false, detail: expect.stringContaining('logged out on the phone') },
    });
    await office.write(citizen, 'halo');
    await until('Telegram answers', async () => (await heard(citizen, /./)).length > 0, patience);
    expect(await heard(coordinator, /tersambung lagi/)).toEqual([]);

    await web.phone('pair');
    const { tally } = await office.ended(planned.id);
    await hears(coordinator, /WhatsApp layanan tersambung lagi/);
    expect(tally['skipped.never-wrote']).toBe(2);
    expect(countOf(tally, 'unknown')).toBeGreaterThan(0);
    expect(countOf(tally, 'sent') + countOf(tally, 'unknown')).toBe(10);
    // Nobody has it twice, all who are down as sent have it, and who has it not is down as unknown or left out.
    const all = await received(web);
    const got = new Set(all);
    expect(all).toHaveLength(got.size);
    const rows = new Map((await office.rows(planned.id)).map((row) => [row.person, row.state]));
    for (const n of each(12)) {
      const state = rows.get(office.desk.broadcasts.personOf(chatOf(n)));
      expect([addressOf(n), got.has(addressOf(n)) ? ['sent', 'unknown'] : ['unknown', 'skipped']]).toEqual([
        addressOf(n),
        expect.arrayContaining([state]),
      ]);
    }
    // WhatsApp tells of one that it has arrived.
    const arrived = (await web.sent()).findLast(({ to, body = '' }) => to === all.at(-1) && siaran.test(body));
    await web.phone('ack', { id: arrived?.key, ack: 2 });
    await until('its delivery', async () => (await office.status(planned.id)).tally.delivered === 1, patience);
    // As a person would: it was seen to be typed each time.
    const typed = (await web.events()).filter(({ kind, chat }) => kind === 'typing' && got.has(String(chat)));
    expect(new Set(typed.map(({ chat }) => chat))).toEqual(got);
    expect(await heard(coordinator, /WhatsApp layanan terputus/)).toHaveLength(1);
    expect(await heard(coordinator, /tersambung lagi/)).toHaveLength(1);
    const figures = await fetch(`${office.address()}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    const told = await figures.text();
    expect(told).toContain('aduan_whatsapp_state{state="ready"} 1');
    for (const state of ['starting', 'needs-link', 'ready'])
      expect(told).toMatch(new RegExp(`^aduan_whatsapp_state_seconds\\{state="${state}"\\} 0*[1-9.]`, 'm'));
    expect(told).toMatch(/^aduan_messages_sent_total\{channel="whatsapp",lane="broadcast",outcome="unknown"\} [1-9]/m);
  });

  test('quiet hours hold a siaran unless it is urgent, and the day’s cap holds both while a citizen is still answered', async () => {
    const time = (at: number) => new Date(at + 8 * 3600_000).toISOString().slice(11, 16);
    const { web, office } = await open(keys, {
      BROADCAST_QUIET_HOURS: `${time(Date.now() - 3600_000)}-${time(Date.now() + 3600_000)}`,
      WHATSAPP_PER_DAY: '16',
    });
    await greeted(web, 6);
    await office.work.stores.plant(powerCut(each(6).map(chatOf)));
    const waitsFor = (id: string, why: string) =>
      until(why, async () => (await office.status(id)).lanes[0]?.wait?.why === why, patience);

    const calm = await office.plan({});
    await office.send(calm);
    await waitsFor(calm.id, 'quiet-hours');
    expect(await received(web)).toEqual([]);

    const urgent = await office.plan({ audience: days, urgent: true });
    await office.send(urgent);
    await waitsFor(urgent.id, 'retry-after');
    // Broadcasts may use half of the day's 16, of which six are spent on replies.
    expect(await received(web)).toHaveLength(2);
    expect((await office.status(urgent.id)).tally).toMatchObject({ sent: 2, pending: 4 });
    await web.receive({ from: addressOf(0), body: 'terima kasih' });
    await web.wasSent(({ to, n }) => to === addressOf(0) && n > 8, 1, patience);
  });
});
