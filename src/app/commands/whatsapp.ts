// aduan whatsapp: where a number is linked, beside a running service.
import type { Register } from '../register.ts';

/** `aduan whatsapp` */
export const registerWhatsApp: Register = (program) => {
  program
    .command('whatsapp')
    .description('the address at which a number is linked or unlinked; good for one use')
    .action(async () => {
      const [{ loadConfig }, { readLinkKey }, { linkPagePath }, { join }, { OperatorError }] = await Promise.all([
        import('../settings/config.ts'),
        import('../../channels/whatsapp-web/link/link-key.ts'),
        import('../../channels/whatsapp-web/link/link-page.ts'),
        import('node:path'),
        import('../operator-error.ts'),
      ]);
      const config = loadConfig((line) => process.stderr.write(`${line}\n`));
      if (!config.WHATSAPP_ENABLED)
        throw new OperatorError('WhatsApp is off; set WHATSAPP_ENABLED=true and start anew.');
      const key = await readLinkKey(join(config.DATA_DIR, 'whatsapp'));
      if (key === undefined)
        throw new OperatorError(`No service has run with WhatsApp in ${config.DATA_DIR}; start it first.`);
      process.stdout.write(`http://${config.HTTP_HOST}:${config.HTTP_PORT}${linkPagePath}/masuk?kunci=${key}\n`);
    });
};
