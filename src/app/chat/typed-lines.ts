// The lines that come in, and in a terminal the line that is being typed: it stays whole while something is said above it.
import { clearLine, createInterface, cursorTo } from 'node:readline';

export interface TypedLines extends AsyncIterable<string> {
  /** Prints above the line that is being typed. */
  above(print: () => void): void;
  /** Asks for a line again, where nothing was said. */
  prompt(): void;
}

/** @param prompts whether a person types: then with a prompt, and the keys that mend a line; Ctrl-C ends as Ctrl-D does */
export function typedLines(prompts: boolean): TypedLines {
  const terminal = { output: process.stdout, prompt: '> ', terminal: true };
  const lines = createInterface({ input: process.stdin, ...(prompts && terminal) });
  let open = prompts;
  if (prompts) {
    lines.on('SIGINT', () => lines.close());
    // What comes next in the terminal begins on a line of its own.
    lines.on('close', () => process.stdout.write('\n'));
  }
  lines.on('close', () => {
    open = false;
  });
  return {
    above(print) {
      if (open) {
        cursorTo(process.stdout, 0);
        clearLine(process.stdout, 0);
      }
      print();
      if (open) {
        process.stdout.write('\n');
        lines.prompt(true);
      }
    },
    prompt() {
      if (open) lines.prompt();
    },
    [Symbol.asyncIterator]: () => lines[Symbol.asyncIterator](),
  };
}
