// `aduan chat`: talk to the flows in a terminal, without engines. With --json, a program talks.
import type { Register } from '../register.ts';

const lines = '{"text"}, {"choice": n}, {"photo": path}, {"location": [lat, lng]}, {"sticker": true}, {"wait": "PT2H"}';

/** `aduan chat` */
export const registerChat: Register = (program) => {
  program
    .command('chat')
    .description('Talk to the flows here, as a citizen would; nothing is kept')
    .option('--json', `one JSON a line, in and out: ${lines}`)
    .option('--now <iso>', 'let the clock stand at this time; only {"wait"} moves it')
    .option('--locale <name>', 'language of the sentences; else BAHASA_WARGA')
    .option('--flows <folder>', 'talk to the flows in this folder')
    .action(async (options: { json?: true; now?: string; locale?: string; flows?: string }) => {
      const { runChat } = await import('../chat/chat.ts');
      await runChat({ ...options, json: options.json === true });
    });
};
