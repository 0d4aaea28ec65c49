// The five steps of the README and docs/telegram.md, from the token that @BotFather gave to the answer in the chat.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { complaint, response } from '../../src/app/demo/story.ts';
import { loadTexts } from '../../src/app/files/texts.ts';
import { runAduan } from '../support/run-aduan.ts';
import { spawnTelegramApi } from '../support/telegram/telegram-api.ts';
import { numberIn, telegramService } from '../support/telegram/telegram-service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('from the token to a first report and its answer', async () => {
  const folder = await temporaryFolder();
  // Step 1 is @BotFather's; what he hands out is a token.
  const api = await spawnTelegramApi({ limited: true });
  onTestFinished(() => api.close());

  // Step 2: the whole message pasted is told; the token alone is taken from .env.
  const token = `TELEGRAM_BOT_TOKEN=${api.token}`;
  await writeFile(join(folder, '.env'), 'TELEGRAM_BOT_TOKEN=Use this token to access the HTTP API\n');
  const wrong = runAduan(['start'], { DATA_DIR: folder, HTTP_PORT: '0' }, folder);
  expect(await wrong.ended).toBe(1);
  expect(wrong.stderr()).toContain('TELEGRAM_BOT_TOKEN');
  await writeFile(join(folder, '.env'), `${token}\nTELEGRAM_API_ROOT=${api.apiRoot}\n`);

  // Step 3: the panel says so, and the menu and the description are there without more ado.
  const service = telegramService(api, folder, {});
  onTestFinished(() => service.end());
  await service.start();
  const { commands, description } = loadTexts('id', 'Kabupaten Kotabaru').telegram;
  expect((await api.called('setMyCommands'))[0]?.payload.commands).toEqual(commands);
  expect((await api.called('setMyDescription'))[0]?.payload.description).toBe(description);
  expect(commands.map(({ command }) => command)).toEqual(
    expect.arrayContaining(['lapor', 'status', 'tambah', 'batal']),
  );

  // Step 4: Start is answered, each command of the menu is understood, and what is broken becomes a report.
  const citizen = service.citizen(555);
  await citizen.write('/start');
  expect((await citizen.hear('the greeting')).text).toContain('Kotabaru');
  for (const [i, { command }] of commands.entries()) {
    const one = service.citizen(600 + i);
    await one.write(`/${command}`);
    expect((await one.hear(`an answer to /${command}`)).text).not.toContain('belum paham');
  }
  await citizen.write(complaint);
  const number = numberIn(await citizen.answerUntil('the receipt', (heard) => numberIn(heard) !== '', true));

  // Step 5: the officer's commands, as they stand in the text.
  expect(await service.aduan('case', 'list')).toContain(number);
  await service.aduan('case', 'respond', number, response);
  await citizen.answerUntil('the answer in the chat', ({ text }) => text.includes(response));

  // An officer is invited beside the service, also where the bot's token is not at hand; the link is followed in the chat.
  const elsewhere = await temporaryFolder();
  const invite = ['admin', 'invite', '--role', 'koordinator', '--name', 'Rina', '--json'];
  const invited = runAduan(invite, { DATA_DIR: folder }, elsewhere);
  expect(await invited.ended).toBe(0);
  const { link } = z.object({ link: z.string() }).parse(JSON.parse(invited.stdout()));
  expect(link).toMatch(/^https:\/\/t\.me\/aduan_uji_bot\?start=\S+$/);
  expect(await service.aduan(...invite.slice(0, -1))).toMatch(/\nhttps:\/\/t\.me\/aduan_uji_bot\?start=[\w-]+\n/);
  const officer = service.citizen(700);
  await officer.write(`/start ${new URL(link).searchParams.get('start')}`);
  expect((await officer.hear('the welcome')).text).toContain('Selamat datang');

  const pages = await Promise.all(['README.md', 'docs/telegram.md'].map((page) => readFile(page, 'utf8')));
  for (const page of pages)
    for (const words of ['/newbot', 'TELEGRAM_BOT_TOKEN=', 'npm start', 'case list', 'case respond NUMBER'])
      expect(page).toContain(words);
});
