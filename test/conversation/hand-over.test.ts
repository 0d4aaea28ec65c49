// A citizen who turns out to have two chats: the unfinished report of the one goes on in the other, with all that was written
// in both, and what was answered is not asked again.
import { describe, expect, test } from 'vitest';
import type { ConversationState } from '../../src/conversation/state/state.ts';
import type { Command } from '../../src/domain/command.ts';
import type { HeldContent, Input } from '../../src/domain/input.ts';
import { testEngine } from './support/engine.ts';

const { step } = testEngine();
const start = Date.parse('2026-11-25T09:00:00+08:00');
const to = { channel: 'whatsapp', account: 'utama', chat: '777@lid' } as const;

/** A chat as the intake drives it: its state is written out and read back between turns. */
function chat(name: string) {
  let state: ConversationState | null = null;
  let count = 0;
  let now = start;
  const said: string[] = [];
  const commands: Command[] = [];
  let due: { name: string; at: number }[] = [];
  const take = (input: Input) => {
    const stepped = step(state, input, now);
    if ('rejected' in stepped) throw new Error(stepped.rejected);
    state = JSON.parse(JSON.stringify(stepped.state));
    for (const effect of stepped.effects) {
      if (effect.type === 'say') said.push(effect.say.text);
      if (effect.type === 'command') commands.push(effect.command);
      if (effect.type === 'timer' || effect.type === 'cancel-timer')
        due = due.filter((timer) => timer.name !== effect.name);
      if (effect.type === 'timer') due.push({ name: effect.name, at: effect.at });
      if (effect.type === 'lookup') take({ type: 'answer', answer: { query: 'similar-reports', ok: true, cases: [] } });
    }
  };
  const send = (content: HeldContent) => {
    count += 1;
    now += 60_000;
    const id = `${name}${count}`;
    take({ type: 'message', id, key: id, at: now, content });
  };
  return {
    said,
    commands,
    send,
    write: (text: string) => send({ kind: 'text', text }),
    /** Lets the timers run that have come due by then. */
    wait(ms: number) {
      now += ms;
      for (const { name: timer, at } of due.filter((one) => one.at <= now))
        take({ type: 'timer', name: timer, due: at });
    },
    move: () => take({ type: 'update', update: { id: 'u1', kind: 'moved', to } }),
    receive: (draft: Record<string, unknown>) => take({ type: 'update', update: { id: 'u2', kind: 'draft', draft } }),
    frames: () => state?.frames ?? [],
    timers: () => due.map((timer) => timer.name),
    last: () => said.at(-1) ?? '',
  };
}
type Chat = ReturnType<typeof chat>;

const photo = (n: number): HeldContent => ({
  kind: 'media',
  outcome: {
    ok: true,
    media: { id: `m${n}`.padEnd(26, '0'), kind: 'photo', mime: 'image/jpeg', size: 9, sha256: '0'.repeat(64) },
  },
});

function join(old: Chat, now: Chat): void {
  old.move();
  for (const command of old.commands.splice(0)) {
    expect(command).toMatchObject({ name: 'hand-over', to });
    if (command.name === 'hand-over') now.receive(JSON.parse(JSON.stringify(command.draft)));
  }
}

function toPlace(one: Chat): void {
  one.write('lampu jalan mati dan gelap sekali sejak kemarin');
  one.write('ya');
  one.send(photo(1));
  one.write('selesai');
  expect(one.last()).toMatch(/Di mana/);
}

/** Answers what is asked until the report is sent. */
function finish(one: Chat): Extract<Command, { name: 'file-report' }>['report'] {
  for (let turns = 0; turns < 12; turns += 1) {
    const filed = one.commands.find((command) => command.name === 'file-report');
    if (filed !== undefined) return filed.report;
    if (/Di mana/.test(one.last())) one.write('Desa Semayap');
    else if (/Ada foto/.test(one.last())) one.write('lewati');
    else if (/Siapa yang boleh/.test(one.last())) one.write('1');
    else one.write('ya');
  }
  throw new Error(`not filed:\n${one.said.join('\n---\n')}`);
}

describe('a report that was begun in another chat', () => {
  test('goes on at its open question, where nothing had been begun', () => {
    const [old, now] = [chat('p'), chat('l')];
    toPlace(old);
    now.write('halo');
    join(old, now);
    expect(now.last()).toMatch(/^Laporan yang tadi Bapak\/Ibu mulai kita lanjutkan di sini\.\n\nDi mana/);
    expect(finish(now)).toMatchObject({
      body: expect.stringContaining('lampu jalan mati'),
      media: [{ kind: 'photo' }],
    });
    // The old chat has let go of it: it neither reminds nor asks.
    expect([old.frames(), old.timers()]).toEqual([[], []]);
  });

  test('takes in what was begun anew, asks nothing twice, and one report goes out', () => {
    const [old, now] = [chat('p'), chat('l')];
    toPlace(old);
    now.write('lampunya rusak di depan masjid, tiang nomor 12');
    now.wait(10_000);
    now.send(photo(2));
    now.send({ kind: 'location', lat: -3.2925, lng: 116.1688 });
    const before = now.said.length;
    join(old, now);
    const report = finish(now);
    expect(report.body).toBe(
      'lampu jalan mati dan gelap sekali sejak kemarin\nlampunya rusak di depan masjid, tiang nomor 12',
    );
    expect(report.media).toHaveLength(2);
    expect(report.place).toMatchObject({ lat: -3.2925, lng: 116.1688 });
    const after = now.said.slice(before);
    expect(after[0]).toMatch(/kami satukan/);
    expect(after.filter((text) => /setuju\?|^Ada foto|Di mana/.test(text))).toEqual([]);
  });

  test('joins a report that has come further in the new chat', () => {
    const [old, now] = [chat('p'), chat('l')];
    old.write('sampah menumpuk di pinggir jalan, baunya sampai ke rumah');
    toPlace(now);
    join(old, now);
    expect(now.last()).toMatch(/kami satukan[\s\S]*Di mana/);
    expect(finish(now).body).toBe(
      'sampah menumpuk di pinggir jalan, baunya sampai ke rumah\nlampu jalan mati dan gelap sekali sejak kemarin',
    );
  });

  test('that is still being written goes on being gathered, and the pause ends it', () => {
    const [old, now] = [chat('p'), chat('l')];
    old.write('lapor');
    old.write('ya');
    old.write('lampu jalan mati');
    now.write('halo');
    join(old, now);
    const told = now.said.length;
    now.write('sudah dua minggu gelap');
    now.wait(10_000);
    expect(now.said.length).toBeGreaterThan(told);
    expect(finish(now).body).toBe('lampu jalan mati\nsudah dua minggu gelap');
  });

  test('where there is none, nothing is said in either chat', () => {
    const [old, now] = [chat('p'), chat('l')];
    old.write('halo');
    const [before, here] = [old.said.length, now.said.length];
    join(old, now);
    expect([old.said.length, now.said.length]).toEqual([before, here]);
  });
});
