// The text of .env.example, made from the settings so that the two can't drift apart.
import { defaultOf, noteOf } from './config.ts';
import { settings } from './settings.ts';

/** Every setting with its meaning and its default, all of them commented out. */
export function envExample(): string {
  const head = '# Copy this file to .env and take the # away from what you want to change. All of it is optional.';
  const blocks = Object.keys(settings.shape).map((key) => {
    const name = settings.keyof().parse(key);
    const { meaning, expected } = noteOf(name);
    const preset = defaultOf(name);
    const value = preset === 'not set' ? '' : /[\s#"']/.test(preset) ? `"${preset}"` : preset;
    return [...wrap(meaning), `# Expected: ${expected}.`, `#${name}=${value}`].join('\n');
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + word.length > 118) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
