// Faults on Telegram, played on the whole product: its own process and engines, and the stand-in keeping the real limits.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Heard } from '../../../src/app/demo/citizen.ts';
import { complaint, photo } from '../../../src/app/demo/story.ts';
import type { Running } from '../../support/run-aduan.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { numberIn, telegramService } from '../../support/telegram/telegram-service.ts';
import { messageUpdate, photoUpdate, pressUpdate } from '../../support/telegram/telegram-updates.ts';
import { until } from '../../support/until.ts';

let api: TelegramApi;
let folder: string;
let service: ReturnType<typeof telegramService>;
let run: Running;
beforeAll(async () => {
  api = await spawnTelegramApi({ limited: true });
  folder = await mkdtemp(join(tmpdir(), 'aduan-test-'));
  service = telegramService(api, folder);
  run = await service.start();
});
afterAll(async () => {
  await service.end();
  await api.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const isReceipt = (heard: Heard) => numberIn(heard) !== '';
const isReview = ({ text }: Heard) => text.includes('Mohon diperiksa dulu');
const notValid = 'Tombol itu sudah tidak berlaku.';
const pressed = (heard: Heard | undefined, label: string) => {
  const found = heard?.options.find((option) => option.label === label);
  if (found === undefined) throw new Error(`no button "${label}" under "${heard?.text}"`);
  return found;
};

test('an album of ten, shuffled, 200 ms apart, its caption on the last, is one report with ten photos', async () => {
  const citizen = service.citizen(101);
  const order = [4, 1, 9, 0, 7, 2, 8, 5, 3, 6];
  for (const [i, n] of order.entries()) {
    await api.file(`foto-${n}`, photo);
    const caption = i === order.length - 1 ? { caption: complaint } : {};
    await api.inject(photoUpdate(101, `foto-${n}`, { media_group_id: 'album', message_id: 500 + n, ...caption }));
    // The fault itself: Telegram hands an album out piece by piece.
    await pauseFor(200);
  }
  const number = numberIn(await citizen.answerUntil('the receipt', isReceipt));
  const filed = await service.caseOf(number);
  expect(filed.body).toContain(complaint);
  expect(filed.media).toHaveLength(10);
  expect(JSON.parse(await service.aduan('case', 'list', '--json'))).toMatchObject({ cases: [{ number }] });
});

test('a message edited in mid-flow corrects its answer; edited after filing it changes nothing and is told so', async () => {
  const citizen = service.citizen(102);
  const message = { message_id: 900, date: 1_790_000_000 };
  const edited = (text: string, later: number) => {
    const update = messageUpdate(102, { ...message, text, edit_date: message.date + later });
    return { edited_message: update.message };
  };
  const wrong = 'Air ledeng di Desa Dirgahayu keruh sejak kemarin, tidak bisa dipakai';
  const right = wrong.replace('kemarin', 'tiga hari lalu');
  await api.inject(messageUpdate(102, { ...message, text: wrong }));
  await citizen.answerUntil('the review', isReview);
  await api.inject(edited(right, 60));
  const again = await citizen.answerUntil('the review, corrected', isReview);
  expect(again.text).toContain('tiga hari lalu');
  await citizen.choose(pressed(again, 'Ya, kirim'));
  const number = numberIn(await citizen.answerUntil('the receipt', isReceipt));
  await api.inject(edited('bukan apa-apa', 120));
  expect((await citizen.hear('a sentence')).text).toContain('sudah kami terima sebelumnya');
  expect((await service.caseOf(number)).body).toContain(right);
});

describe('old buttons', () => {
  test('pressed while the service was down: one takes effect, none harms, nothing is tried again', async () => {
    const citizen = service.citizen(103);
    const darkness = 'Lampu jalan di Desa Stagen mati sejak kemarin malam, gelap sekali';
    await citizen.write(darkness);
    const consent = await citizen.hear('the question for consent');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);

    const { n: seen = 0 } = (await api.calls()).at(-1) ?? {};
    const tooOld = {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    };
    await api.fault({ method: 'answerCallbackQuery', times: 20, error: tooOld });
    const yes = pressed(consent, 'Ya, setuju').ref;
    await api.inject(...Array.from({ length: 20 }, (_, i) => pressUpdate(103, yes, `lama-${i}`)));
    run = await service.start();
    // The first of them fits; the others are the same press once more, acknowledged without a word.
    const next = await citizen.hear('the next question');
    expect(next.text).not.toContain(notValid);
    const acknowledged = async () =>
      (await api.calls('answerCallbackQuery', seen)).map(({ payload }) => payload.callback_query_id);
    await until('all presses acknowledged', async () => new Set(await acknowledged()).size === 20);
    expect((await acknowledged()).toSorted()).toEqual(Array.from({ length: 20 }, (_, i) => `lama-${i}`).toSorted());
    expect(run.stderr()).not.toContain('unhandled');

    // Of a step gone by: a sentence, and the review stands as it did.
    await citizen.choose(pressed(next, 'Tidak ada'));
    const review = await citizen.answerUntil('the review', isReview);
    await citizen.choose({ ref: yes, label: '' });
    const still = await citizen.hear('a sentence');
    expect(still.text).toContain(notValid);
    expect(still.text).toContain(review.text);
    await citizen.choose(pressed(still, 'Ya, kirim'));
    const number = numberIn(await citizen.answerUntil('the receipt', isReceipt));

    // Once more at once: nothing is filed again and nothing is said. Later: a sentence, and a new draft is not touched.
    await citizen.choose(pressed(review, 'Ya, kirim'));
    await citizen.write('Banjir di Desa Rampa setiap hujan, got tersumbat');
    const asked = await citizen.hear('the question for consent');
    expect(asked.text).not.toContain(notValid);
    await citizen.choose(pressed(review, 'Ya, kirim'));
    const same = await citizen.hear('a sentence');
    expect(same.text).toContain(notValid);
    expect(same.options).toEqual(asked.options);
    const cases = z.object({ cases: z.array(z.object({ number: z.string() })) });
    const listed = cases.parse(JSON.parse(await service.aduan('case', 'list', '--json'))).cases;
    expect(listed.filter((one) => one.number === number)).toHaveLength(1);
    expect(listed).toHaveLength(3);
    expect((await service.caseOf(number)).body).toContain(darkness);
  });
});

test('killed in the middle of an answer in four messages: only the one under way goes out again', async () => {
  const citizen = service.citizen(104);
  await citizen.write('Sampah di Desa Sebatung menumpuk dan berbau, sudah seminggu tidak diangkut');
  const number = numberIn(await citizen.answerUntil('the receipt', isReceipt));
  const { n: seen = 0 } = (await api.calls()).at(-1) ?? {};
  const proofs = ['a', 'b', 'c'].map((name) => join(folder, `${name}.png`));
  for (const proof of proofs) await writeFile(proof, photo);
  await api.fault({ method: 'sendPhoto', skip: 1, hang: true });
  await service.aduan('case', 'respond', number, 'Sampah sudah diangkut hari ini.', '--file', ...proofs);
  await api.called('sendPhoto', { after: seen, count: 2 });
  // A turn of another chat stores what has been sent until then.
  const other = service.citizen(105);
  await other.write('menu');
  await other.hear('the menu');
  run.child.kill('SIGKILL');
  await run.ended;
  run = await service.start();
  await citizen.answerUntil('the words of the answer', ({ text }) => text.includes('diangkut hari ini'));
  const photos = await api.calls('sendPhoto', seen);
  expect(photos.map(({ status }) => status)).toEqual([200, 0, 200, 200]);
});
