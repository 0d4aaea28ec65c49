// The route at which Telegram pushes updates: the body is handed on as bytes, since the adapter checks the secret first.
import type { FastifyPluginAsync } from 'fastify';
import type { TelegramChannel } from '../../channels/telegram/telegram.ts';
import { webhookBodyLimit } from '../../channels/telegram/webhook.ts';

/** `url` is the public address that Telegram was given; its path is where we listen. */
export function telegramWebhookRoute(
  url: string,
  telegram: Pick<TelegramChannel, 'handleWebhook'>,
): FastifyPluginAsync {
  return async (app) => {
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: webhookBodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: webhookBodyLimit },
      (_request, body, done) => done(null, body),
    );
    app.post(
      new URL(url).pathname,
      { config: { rateLimit: false }, bodyLimit: webhookBodyLimit },
      async (request, reply) => {
        const { status } = await telegram.handleWebhook({
          secret: request.headers['x-telegram-bot-api-secret-token'],
          body: request.body,
        });
        return reply.code(status).send();
      },
    );
  };
}
