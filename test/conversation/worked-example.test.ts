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
import { flowFile } from '../../src/conversation/flow.ts';
import { makeFlows } from '../../src/conversation/flows.ts';
import { makeSentences } from '../../src/conversation/sentences.ts';
import { defaultSettings } from '../../src/conversation/settings.ts';
import { understand } from './support/engine.ts';
import { chatted } from './support/scenes.ts';

const page = readFileSync(join(projectFolder, 'docs/flows/README.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const [sentences = '', step = '', next = ''] = blocks;
const flowText = readFileSync(join(projectFolder, 'flows/lapor.yaml'), 'utf8');

/** Steps 2 to 4 of the page: the step added, `foto` led to it, the version raised. */
const changed = `${flowText.replace(/( {2}foto:\n[\s\S]*?) {4}next: butuh-tempat\n/, `$1${next}`).replace('version: 2', 'version: 3')}\n${step}`;

test('the changed flow asks the new question and sends its answer along', () => {
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
  const asked = chatted(conversation, ['jalan berlubang di semayap sejak kemarin', 'ya', 'lewati']);
  expect(asked.frames[0]?.step).toBe('lapor-rt');
  const told = chatted(conversation, ['sudah'], asked);
  expect(told.frames[0]).toMatchObject({ step: 'topik', answers: { extra: { rt: 'sudah' } } });
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
