// aduan demo: plays the main job without a person, on real engines in a temporary folder, and exits.
import type { Register } from '../register.ts';

interface Options {
  channel: string;
  json?: true;
}

/** `aduan demo` */
export const registerDemo: Register = (program) => {
  program
    .command('demo')
    .description('play the main job without a person: a report by chat, the case, the answer in the chat')
    .option('--channel <name>', 'web, telegram or whatsapp', 'web')
    .option('--json', 'print one JSON object')
    .action(async (options: Options) => {
      const { runDemo } = await import('../demo/run-demo.ts');
      process.exitCode = await runDemo(options.channel, options.json === true);
    });
};
