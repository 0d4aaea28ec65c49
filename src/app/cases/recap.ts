// A month's figures for the command line, and its list as a file, written as it is read. A file that could not be finished
// is taken away.
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecapRow } from '../../cases/recap/recap.ts';
import { type RecapOrder, recapMonth } from '../../cases/recap/recap-month.ts';
import { type RecapNames, recapHead, recapLine, recapText } from '../../cases/recap/recap-text.ts';
import type { Officer } from '../../domain/officer.ts';
import { flowFolder } from '../files/flow-files.ts';
import { OperatorError } from '../operator-error.ts';
import { mustLoadTopics } from '../topics/topic-files.ts';
import type { CasePrint } from './print.ts';
import type { CaseWork } from './work.ts';

interface Order extends RecapOrder {
  officer: Officer;
  /** Where the list goes; there must be no such file yet. */
  csv?: string | undefined;
}

/** Throws an OperatorError for an agency that is not in the table and for a file that cannot be written. */
export async function recap(
  { desk, agencies }: Pick<CaseWork, 'desk' | 'agencies'>,
  print: CasePrint,
  { officer, csv, ...order }: Order,
): Promise<{ ok: boolean; json: object; text: string }> {
  const { agency } = order;
  if (agency !== undefined && !agencies.has(agency))
    throw new OperatorError(`--agency ${agency}: no such agency; flows/agencies.yaml has them all`);
  const { topics } = mustLoadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
  const names: RecapNames = {
    agency: desk.agencyName,
    topic: (id) => topics.find((each) => each.id === id)?.name ?? id,
  };
  const file = csv === undefined ? undefined : await newFile(csv);
  let whole = false;
  try {
    await file?.write(recapHead(desk));
    const write = async (rows: readonly RecapRow[]): Promise<void> => {
      await file?.write(rows.map((row) => recapLine(desk, names, row)).join(''));
    };
    const done = await recapMonth(desk, officer, order, write);
    if (!done.ok) {
      const text = done.code === 'not-allowed' ? desk.sentence('recap.not-yours') : print.refused(done);
      return { ok: false, json: done, text };
    }
    const text = recapText(desk, names, officer, { ...done, agency });
    const written = csv === undefined ? [] : [desk.sentence('recap.written', { file: csv, cases: done.recap.cases })];
    whole = true;
    return {
      ok: true,
      json: { ...done, recap: asObjects(done.recap), ...(csv !== undefined && { csv }) },
      text: [text, ...written].join('\n\n'),
    };
  } finally {
    await file?.close();
    if (csv !== undefined && !whole) await rm(csv, { force: true });
  }
}

async function newFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    if (code === 'EEXIST') throw new OperatorError(`--csv ${path}: there is such a file; name another`, { cause });
    throw new OperatorError(`--csv ${path}: cannot be written (${String(code)})`, { cause });
  }
}

/** Maps as objects, for programs. */
function asObjects(of: object): object {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value]),
  );
}
