// telegraf's typed methods on this channel's own transport: same timeouts, same pool, and no token in an error or a log.
import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { z } from 'zod';
import type { BotApi, CallOptions } from './bot-api.ts';

/** A call that Telegram refused or that got no answer; `code` is Telegram's, 0 when there was no answer. */
export class CallError extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;

  constructor(method: string, code: number, reason: string, retryAfter?: number) {
    super(`${method}: ${code === 0 ? '' : `${code} `}${reason}`);
    this.name = 'CallError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** telegraf's methods over our transport; they reject with {@link CallError}. */
export class TelegrafApi extends Telegram {
  readonly #api: BotApi;

  constructor(api: BotApi) {
    // The token stays with the transport; telegraf needs none, as each of its methods ends in callApi.
    super('');
    this.#api = api;
  }

  override callApi<M extends keyof Methods>(method: M, payload: Opts<M>): Promise<ReturnType<Methods[M]>> {
    return this.ask(method, payload);
  }

  /** {@link callApi} with an end from outside and a deadline of its own. Rejects with {@link CallError}. */
  async ask<M extends keyof Methods>(
    method: M,
    payload: object,
    options: CallOptions = {},
  ): Promise<ReturnType<Methods[M]>> {
    const called = await this.#api.call(method, payload, options);
    switch (called.kind) {
      case 'ok':
        // What is used of a result is checked where it is used.
        return z.custom<ReturnType<Methods[M]>>().parse(called.result);
      case 'refused':
        throw new CallError(method, called.code, called.description, called.retryAfter);
      case 'strange':
        throw new CallError(method, called.status, 'the answer did not come from Telegram');
      case 'silent':
        throw new CallError(method, 0, called.code);
    }
  }
}
