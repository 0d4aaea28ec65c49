// The page for staff shows how to add a question. This follows it to the letter, with what stands there.
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFlowFiles, readFlows, readSentences } from '../../src/app/files/flow-files.ts';
import { projectFolder } from '../../src/app/project-folder.ts';
import { makeConversation } from '../../src/conversation/conversation.ts';
import { flowFile } from '../../src/conversation/flows/flow.ts';
import { makeFlows } from '../../src/conversation/flows/flows.ts';
import { makeSentences } from '../../src/conversation/flows/sentences.ts';
import { defaultSettings } from '../../src/conversation/turn/settings.ts';
import type { HeldContent } from '../../src/domain/input.ts';
import { understand } from './support/engine.ts';
import { chatted, noon, taken, text } from './support/scenes.ts';

const page = readFileSync(join(projectFolder, 'docs/flows/README.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const [sentences = '', next = '', step = '', newFlow = '', newSentences = ''] = blocks;
const flowText = readFileSync(join(projectFolder, 'flows/lapor.yaml'), 'utf8');
/** The line that the page tells people to look for. */
const before = /Cari `(next: [a-z-]+)`, hanya ada satu/.exec(page)?.[1] ?? '';

/** Steps 2 to 4 of the page: the line changed, the step added at the end, the version raised. */
const changed = `${flowText
  .replace(`    ${before}\n`, next)
  .replace(/^version: (\d+)$/m, (_, version) => `version: ${Number(version) + 1}`)}${step}`;

const flow = flowFile.parse(parse(changed));
const added: Record<string, string> = parse(sentences);
const messages = {
  ...readSentences('id'),
  ...Object.fromEntries(Object.entries(added).map(([key, text]) => [`lapor.${key}`, text])),
};
const conversation = makeConversation({
  flows: makeFlows([...readFlows().filter((one) => one.flow !== 'lapor'), flow]),
  sentences: makeSentences('id', messages),
  settings: defaultSettings,
  understand,
});
const photo: HeldContent = {
  kind: 'media',
  outcome: { ok: true, media: { id: 'foto', kind: 'photo', mime: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) } },
};

test('there is one line to change, and only one', () => {
  expect(before).not.toBe('');
  expect(flowText.split(`    ${before}\n`)).toHaveLength(2);
});

test('the version that the page raises is one more', () => {
  const { version } = flowFile.parse(parse(flowText));
  expect(flow.version).toBe(version + 1);
});

test.each([
  ['the story first', ['jalan berlubang di semayap sejak kemarin', 'ya']],
  ['a photo first', [photo, 'ya', 'jalan berlubang di semayap sejak kemarin', 'selesai']],
  ['a photo with the story below it', [{ ...photo, caption: 'jalan berlubang di semayap sejak kemarin' }, 'ya']],
  ['a wish', ['usul dibuatkan taman bermain di semayap', 'ya']],
  ['a question for information', ['minta informasi jadwal posyandu di semayap', 'ya']],
])('everybody is asked the new question, and its answer goes along: %s', (_, said) => {
  const asked = chatted(conversation, said);
  expect(asked.frames[0]?.step).toBe('lapor-rt');
  const told = chatted(conversation, ['sudah'], asked);
  expect(told.frames[0]?.step).not.toBe('lapor-rt');
  expect(told.frames[0]?.answers.extra).toEqual({ rt: 'sudah' });
});

test('the check finds nothing wrong with the changed files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-flows-'));
  try {
    for (const name of ['flows', 'locales']) {
      await cp(join(projectFolder, name), join(folder, name), { recursive: true, filter: isSmall });
    }
    await writeFile(join(folder, 'flows/lapor.yaml'), changed);
    for (const locale of ['id', 'en']) await appendFile(join(folder, 'locales', locale, 'lapor.yaml'), sentences);
    expect(checkFlowFiles(join(folder, 'flows'), join(folder, 'locales'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Leaves out the folders that hold no flows. */
const isSmall = (path: string) => !/flows\/(data|topics|holidays)(\/|$)/.test(path);

test('the new flow of the page passes the check, and takes a proposal to its end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-page-'));
  try {
    for (const name of ['flows', 'locales'])
      await cp(join(projectFolder, name), join(folder, name), { recursive: true });
    await writeFile(join(folder, 'flows/usul.yaml'), newFlow);
    for (const locale of ['id', 'en']) await writeFile(join(folder, 'locales', locale, 'usul.yaml'), newSentences);
    expect(checkFlowFiles(join(folder, 'flows'), join(folder, 'locales'))).toEqual([]);
    const proposing = makeConversation({
      flows: makeFlows(readFlows(join(folder, 'flows'))),
      sentences: makeSentences('id', readSentences('id', join(folder, 'locales'))),
      settings: defaultSettings,
      understand,
    });
    const asked = chatted(proposing, ['usul program', 'ya', 'bangun jembatan gantung ke pasar']);
    expect(asked.frames.at(-1)).toMatchObject({ flow: 'lokasi', step: 'tempat' });
    const { effects } = taken(proposing.step(asked, text('semayap'), noon));
    const filed = effects.flatMap((one) => (one.type === 'command' ? [one.command] : []));
    expect(filed).toMatchObject([{ name: 'file-report', report: { body: 'bangun jembatan gantung ke pasar' } }]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
