// A service whose citizens are spoken to in another language: the page, the whole conversation, the receipt, the data file.
import { expect, onTestFinished, test } from 'vitest';
import type { Citizen, Heard } from '../../src/app/demo/citizen.ts';
import { webCitizen } from '../../src/app/demo/web-citizen.ts';
import { makeLog } from '../../src/app/log.ts';
import { startService } from '../../src/app/service.ts';
import { loadConfig } from '../../src/app/settings/config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Goes on until `last` is heard; answers what each question asks for. Resolves to all that was heard. */
async function converse(citizen: Citizen, answers: readonly (readonly [RegExp, string])[], last: RegExp) {
  const heard: Heard[] = [];
  for (;;) {
    const next = await citizen.hear(90_000);
    if (next === undefined) throw new Error(`silence after: ${heard.at(-1)?.text}`);
    heard.push(next);
    if (last.test(next.text)) return heard;
    const answer = answers.find(([asked]) => asked.test(next.text))?.[1];
    const option = next.options.find(({ label }) => label === answer);
    if (option !== undefined) await citizen.choose(option);
    else if (answer !== undefined) await citizen.write(answer);
  }
}

test('BAHASA_WARGA=en: a citizen reads English from the page to the receipt', async () => {
  const { PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME } = process.env;
  const folder = await temporaryFolder();
  const env = {
    ...{ PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME, DATA_DIR: folder, HTTP_PORT: '0', BAHASA_WARGA: 'en' },
    BURST_PAUSE_MS: '200',
  };
  const config = loadConfig(() => undefined, { env, folder });
  const service = await startService({ config, log: makeLog('error', false), say: () => undefined });
  onTestFinished(() => service.stop());

  const page = await (await fetch(`${service.address}/`)).text();
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('aria-label="Write a message"');
  const { start }: { start: string[] } = JSON.parse(/id="data">(.*?)<\/script>/.exec(page)?.[1] ?? '{}');

  const citizen = await webCitizen(service.address);
  onTestFinished(() => citizen.close());
  await citizen.write(start[0] ?? '');
  const heard = await converse(
    citizen,
    [
      [/Do you agree/, 'Yes, I agree'],
      [/what happened/, 'The road in front of the school has had a big hole since last month'],
      [/photo, video or voice note/, 'No, none'],
      [/Where is it/, 'Desa Semayap'],
      [/When did it happen/, 'yesterday'],
      [/What is this report about|nearest/, 'Roads and drainage'],
      [/seems to be about/, "That's right"],
      [/right agency/, "I don't know"],
      [/Who may see/, 'Open'],
      [/Which kind/, 'Complaint'],
      [/Please check/, 'Yes, send'],
    ],
    /The number of your report: ADU-/,
  );
  await citizen.write('my data');
  const data = await converse(citizen, [[/./, 'See my data']], /all the data that we keep/);
  for (const { text, options } of [...heard, ...data])
    expect([text, ...options.map(({ label }) => label)].join('\n')).not.toMatch(
      /Bapak|Ibu|laporan|saluran|Ya,|Lewati|\?\?/,
    );
});
