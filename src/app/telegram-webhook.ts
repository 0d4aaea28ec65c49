// The route at which Telegram pushes updates, for the product's web server. The channel judges; here are only bytes.
import type { FastifyPluginAsync } from 'fastify';
import type { TelegramChannel } from '../channels/telegram/telegram.ts';
import { webhookBodyLimit } from '../channels/telegram/webhook.ts';

/** @param url TELEGRAM_WEBHOOK_URL; its path is the route. */
export function telegramWebhook(url: string, telegram: Pick<TelegramChannel, 'handleWebhook'>): FastifyPluginAsync {
  return async (app) => {
    // The secret is checked before anything is parsed, so the body stays as it came.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body);
    // All of Telegram's pushes come from a few addresses: a limit by address would hold citizens up.
    const options = { bodyLimit: webhookBodyLimit, config: { rateLimit: false } };
    app.post(new URL(url).pathname, options, async (request, reply) => {
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      const { status } = await telegram.handleWebhook({ secret, body: request.body ?? Buffer.alloc(0) });
      return reply.code(status).send({});
    });
  };
}
