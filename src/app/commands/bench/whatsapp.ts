// aduan bench whatsapp: the real client in a real Chromium against a stand-in for WhatsApp.
import { benchCommand } from '../../bench/command.ts';
import type { Register } from '../../register.ts';
import { wholeOf } from '../../settings/option-values.ts';

/** `aduan bench whatsapp` */
export const registerBenchWhatsApp: Register = (program) => {
  benchCommand(program)
    .command('whatsapp')
    .description('From the picture to ready, the time to a reply, and the memory of Chromium and node')
    .option('--messages <n>', 'messages, each answered', wholeOf(), 5_000)
    .option('--json', 'for programs')
    .action(async (options: { messages: number; json?: true }) => {
      const { benchWhatsApp, tellWhatsApp } = await import('../../../../test/support/bench/bench-whatsapp.ts');
      const say = (line: string) => process.stderr.write(`${line}\n`);
      const result = await benchWhatsApp({ messages: options.messages, say });
      process.stdout.write(`${options.json === true ? JSON.stringify(result) : tellWhatsApp(result)}\n`);
    });
};
