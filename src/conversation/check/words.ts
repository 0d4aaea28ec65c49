// Words that mean two things: which one wins would be chance.
import { matchOption, readWord } from '../../text/answers/answers.ts';
import type { FlowOption } from '../flows/flow.ts';
import { startsAs } from '../flows/start-words.ts';
import type { Fault, ReadFlow } from './fault.ts';

/** @param labels the sentences of the first language, by key */
export function checkWords(read: readonly ReadFlow[], labels: ReadonlyMap<string, string>): Fault[] {
  return [...sameStarts(read), ...read.flatMap(steeringWords), ...read.flatMap((one) => sameOptions(one, labels))];
}

/** Messages that start two flows. */
function sameStarts(read: readonly ReadFlow[]): Fault[] {
  const first = new Map<string, ReadFlow & { n: number }>();
  const faults: Fault[] = [];
  for (const one of read) {
    for (const [n, words] of (one.flow.words ?? []).entries()) {
      const as = startsAs(words);
      const before = first.get(as);
      if (before === undefined) first.set(as, { ...one, n });
      else if (before.flow.flow !== one.flow.flow) {
        const { line, column } = before.at(['words', before.n]);
        const message = `"${words}" juga memulai alur "${before.flow.flow}" (${before.name}:${line}:${column}); hapus salah satu`;
        faults.push({ file: one.name, ...one.at(['words', n]), message });
      }
    }
  }
  return faults;
}

/** Words that mean the same at every step, whatever a flow would make of them; two of them are the names of flows. */
const everywhere = new Set(['menu', 'batal', 'kembali', 'ulangi', 'lewati', 'bantuan', 'status']);

function steeringWords({ name, flow, at }: ReadFlow): Fault[] {
  return (flow.words ?? []).flatMap((words, n) => {
    const means = readWord(words);
    if (means === null || means === flow.flow || !everywhere.has(means)) return [];
    const message = `"${words}" sudah berarti "${means}" di semua langkah, jadi tidak bisa memulai alur ini`;
    return [{ file: name, ...at(['words', n]), message }];
  });
}

/** Options of one question that are meant by the same word. */
function sameOptions({ name, flow, at }: ReadFlow, labels: ReadonlyMap<string, string>): Fault[] {
  return Object.entries(flow.steps).flatMap(([step, written]) => {
    const options = 'options' in written ? (written.options ?? []) : [];
    const say = (path: (string | number)[], message: string): Fault => ({
      file: name,
      ...at(['steps', step, 'options', ...path]),
      message,
    });
    const offered = options.map(({ label, words }, n) => ({
      ref: String(n),
      label: labels.get(label) ?? '',
      ...(words !== undefined && { synonyms: words }),
    }));
    return options.flatMap((option, n) => {
      // One that stands there twice is told as that.
      if (options.some(({ id }, m) => m < n && id === option.id)) return [];
      const same = options.find(
        ({ means, when }, m) => m < n && means !== undefined && means === option.means && when === undefined,
      );
      const both = same === undefined ? [] : [say([n, 'means'], bothMean(option, same))];
      const shared = (option.words ?? []).flatMap((words, m) => {
        const match = matchOption(words, offered);
        const other = match.kind === 'many' ? options[Number(match.refs.find((ref) => Number(ref) < n))] : undefined;
        return other === undefined
          ? []
          : [say([n, 'words', m], `"${words}" juga berarti pilihan "${other.id}"; hapus salah satu`)];
      });
      return [...both, ...shared];
    });
  });
}

const bothMean = ({ means, id }: FlowOption, other: FlowOption): string =>
  `"${id}" dan "${other.id}" sama-sama berarti ${means ?? ''}; hanya satu yang boleh`;
