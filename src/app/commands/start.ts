// aduan start: the whole service until Ctrl-C or SIGTERM.
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Engines } from '../engines/start-engines.ts';
import type { Register } from '../register.ts';
import type { Service, ServiceNeeds } from '../service.ts';

/** The service has so long (ms) to end in order; then it ends anyway, and what it held is taken up by the next start. */
const patience = 9_500;
/** Asked to stop before it was up, it has so long (ms): a fetch may take minutes more. */
const startPatience = 5_000;
/** What loading left behind is swept up once it is ready for so long (ms): nobody's first message waits for it. */
const settled = 1_000;

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

/** The engines first: they come up while we load all the rest. */
async function begin(needs: ServiceNeeds): Promise<Service> {
  const [{ startEngines }, { engineOrder }] = await Promise.all([
    import('../engines/start-engines.ts'),
    import('../engines/engine-order.ts'),
  ]);
  const { engines } = await new Promise<{ engines: Promise<Engines> }>((begun, failed) => {
    const onBegun = () => begun({ engines });
    const engines = startEngines({ ...engineOrder(needs.config, needs.say), onBegun });
    engines.catch(failed);
  });
  const { startService } = await import('../service.ts');
  const starting = startService({ ...needs, engines });
  // What it waits for comes up meanwhile.
  sweepUp(1);
  return starting;
}

/** `aduan start` */
export const registerStart: Register = (program) => {
  program
    .command('start')
    .description('run the whole service: web chat, channels and workers')
    .action(async () => {
      youngGrowth(1);
      const [{ loadConfig }, { makeLog }, machine] = await Promise.all([
        import('../settings/config.ts'),
        import('../log.ts'),
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
      const starting = begin({ config, log, say });
      const service = await Promise.race([starting, asked.then(() => undefined)]);
      if (service === undefined) {
        // Nothing has been taken in yet. Engines that are up end with us; a fetch that was cut short is begun anew.
        await Promise.race([starting.then((late) => late.stop()), pause(startPatience)]);
        process.exit(0);
      }
      const { panel } = await import('../panel.ts');
      process.stdout.write(`${panel(service, config).join('\n')}\n`);
      setTimeout(() => {
        // The second gives back what the first has freed.
        sweepUp(2);
        youngGrowth(2);
      }, settled).unref();
      await asked;
      await service.stop();
      log.info({}, 'stopped');
      process.exit(0);
    });
};
