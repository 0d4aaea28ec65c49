// docs/flows/pictures: every flow drawn, kept beside the page that explains them and checked to be current.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { drawFlow } from '../../conversation/flows/draw.ts';
import { flowFile } from '../../conversation/flows/flow.ts';
import { makeFlows } from '../../conversation/flows/flows.ts';
import { makeSentences } from '../../conversation/flows/sentences.ts';
import { hasCode } from '../../domain/error-code.ts';
import { projectFolder } from '../project-folder.ts';
import { flowFolder, mustPassCheck, readFlows, readSentences } from './flow-files.ts';
import { mainLanguage } from './languages.ts';

const pictureFolder = join(projectFolder, 'docs/flows/pictures');
const schemaFile = join(projectFolder, 'docs/flows/flow.schema.json');

/** Path and text of every picture, and of the schema for editors. Throws an OperatorError for flows that fail the check. */
export function drawnFiles(folder: string = flowFolder): { path: string; text: string }[] {
  // What leads nowhere cannot be drawn.
  mustPassCheck(mainLanguage, folder);
  const flows = makeFlows(readFlows(folder)).all;
  const sentences = makeSentences(mainLanguage, readSentences(mainLanguage));
  const pictures = flows.map((flow) => ({
    path: join(pictureFolder, `${flow.id}.md`),
    text: `# ${flow.title}\n\n\`flows/${flow.id}.yaml\`, versi ${flow.version}\n\n\`\`\`mermaid\n${drawFlow(flow, sentences)}\n\`\`\`\n`,
  }));
  return [...pictures, { path: schemaFile, text: `${JSON.stringify(z.toJSONSchema(flowFile), null, 2)}\n` }];
}

/** Writes all of them; answers how many. */
export function writePictures(): number {
  mkdirSync(pictureFolder, { recursive: true });
  const files = drawnFiles();
  for (const { path, text } of files) writeFileSync(path, text);
  return files.length;
}

/** Paths, within the project, of the files that are missing or not as they would be drawn now. */
export function stalePictures(): string[] {
  return drawnFiles()
    .filter(({ path, text }) => textOf(path) !== text)
    .map(({ path }) => relative(projectFolder, path));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
