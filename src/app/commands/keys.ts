// aduan keys …: the keys that personal data is sealed with.
import type { Register } from '../register.ts';

/** `aduan keys …` */
export const registerKeys: Register = (program) => {
  const group = program.command('keys').description('The keys that personal data is sealed with');

  group
    .command('rotate')
    .description('make a new key and seal everything anew with it, beside a running service')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: true }) => {
      const [{ withCaseWork }, { loadConfig }, { openKeys, saveKeys }, { rotated }] = await Promise.all([
        import('../beside-service.ts'),
        import('../settings/config.ts'),
        import('../../store/keys/keys-on-disk.ts'),
        import('../../store/keys/key-ring.ts'),
      ]);
      const { DATA_DIR: dir, ADUAN_KEY: given, NODE_ENV } = loadConfig(warn);
      const next = rotated(await openKeys({ dir, given, production: NODE_ENV === 'production' }));
      // The file first: a key that has sealed something must never be lost.
      await saveKeys({ dir, given }, next);
      const { sealed, left } = await withCaseWork(({ stores }) => stores.reseal());
      const text = [
        `Sealed ${sealed} documents anew by ${next.current}.`,
        `Keep the older keys until the service has been restarted; then run "aduan keys prune".`,
        ...(left > 0 ? [`${left} documents were in work; run "aduan keys prune" later, it looks again.`] : []),
      ].join('\n');
      const shown = options.json === true ? JSON.stringify({ current: next.current, sealed, left }) : text;
      process.stdout.write(`${shown}\n`);
    });

  group
    .command('prune')
    .description('drop older keys, once nothing is sealed by them any more')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: true }) => {
      const [{ withCaseWork }, { loadConfig }, { readKeys, saveKeys }, { pruned }] = await Promise.all([
        import('../beside-service.ts'),
        import('../settings/config.ts'),
        import('../../store/keys/keys-on-disk.ts'),
        import('../../store/keys/key-ring.ts'),
      ]);
      const { DATA_DIR: dir, ADUAN_KEY: given } = loadConfig(warn);
      const { sealed, left } = await withCaseWork(({ stores }) => stores.reseal());
      const clean = sealed === 0 && left === 0;
      if (clean) await saveKeys({ dir, given }, pruned(readKeys({ dir, given })));
      const text = clean
        ? 'Older keys are gone.'
        : `${sealed} documents had been sealed by an older key and are anew now, ${left} were in work. Restart the service if it is older than the rotation, and run this again.`;
      process.stdout.write(`${options.json === true ? JSON.stringify({ pruned: clean, sealed, left }) : text}\n`);
      if (!clean) process.exitCode = 1;
    });
};

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
