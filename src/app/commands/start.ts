// aduan start: the whole service until Ctrl-C or SIGTERM.
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Register } from '../register.ts';

/** The service has so long (ms) to end in order; then it ends anyway, and what it held is taken up by the next start. */
const patience = 9_500;
/** Asked to stop before it was up, it has so long (ms): a fetch may take minutes more. */
const startPatience = 5_000;

/**
 * How much V8's young generation grows at a time. Loading alone drives it to its full 32 MB, which it then keeps; so it does not
 * grow before the service is up, and after that as work asks for it (2 is V8's own).
 */
const youngGrowth = (factor: 1 | 2): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

/** V8 collects its garbage now, so often. What loading leaves behind it would otherwise hold until work asks for more (15 MB). */
function sweepUp(times: number): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let time = 0; time < times; time += 1) collect();
  setFlagsFromString('--no-expose-gc');
}

export const registerStart: Register = (program) => {
  program
    .command('start')
    .description('run the whole service: web chat, channels and workers')
    .action(async () => {
      youngGrowth(1);
      const [{ loadConfig }, { makeLog }, { startService }, { panel }, machine] = await Promise.all([
        import('../settings/config.ts'),
        import('../log.ts'),
        import('../service.ts'),
        import('../panel.ts'),
        import('../machine.ts'),
      ]);
      const say = (line: string) => process.stderr.write(`${line}\n`);
      const config = loadConfig(say);
      const warning = machine.firstProcessWarning(machine.thisMachine(), config.WHATSAPP_ENABLED);
      if (warning !== undefined) say(warning);
      const log = makeLog(config.LOG_LEVEL, process.stdout.isTTY === true);
      const asked = new Promise<string>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
      });
      void asked.then((signal) => {
        log.info({ signal }, 'stopping');
        setTimeout(() => {
          log.error({}, 'what is in work did not end in time; the next start takes it up');
          process.exit(1);
        }, patience).unref();
      });
      const starting = startService({ config, log, say });
      // The engines come up meanwhile.
      sweepUp(1);
      const service = await Promise.race([starting, asked.then(() => undefined)]);
      if (service === undefined) {
        // Nothing has been taken in yet. Engines that are up end with us; a fetch that was cut short is begun anew.
        await Promise.race([starting.then((late) => late.stop()), pause(startPatience)]);
        process.exit(0);
      }
      // The second gives back what the first has freed.
      sweepUp(2);
      youngGrowth(2);
      process.stdout.write(`${panel(service, config).join('\n')}\n`);
      await asked;
      await service.stop();
      log.info({}, 'stopped');
      process.exit(0);
    });
};
