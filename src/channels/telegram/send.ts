// Sends what we say, in order and within the pace. What went wrong comes back in the port's closed classes.
import type { Say } from '../../domain/say.ts';
import type { SendFailure, SendLane, Sent } from '../../ports/channel.ts';
import type { MediaStore, Shown } from '../../ports/media-store.ts';
import type { Pace } from '../../ports/pace.ts';
import type { BotApi, Called } from './bot-api.ts';
import { failureOf } from './failure.ts';
import type { Pacer } from './pacer.ts';
import { type ApiCall, editCall, type RenderContext, renderSay } from './render.ts';

export interface SendParts {
  api: BotApi;
  media: Pick<MediaStore, 'shown'>;
  /** Left out: no limits are kept (a server of one's own, benches). */
  pacing?: { pace: Pace; pacer: Pacer };
  context: RenderContext;
}

const nothing: Sent = { ok: false, failure: { class: 'content-refused', reason: 'nothing to say' } };

type Try = { ok: true; result: unknown; took: number } | { ok: false; failure: SendFailure };

/**
 * Sends a say in one or several calls, at the pace where one is given; what Telegram refuses as markup goes out plain.
 */
export function makeSend({ api, media, pacing, context }: SendParts) {
  /** A send got no answer, or one that leaves its fate open, and Telegram itself has not answered since. */
  let inDoubt = false;
  let asking: Promise<void> | undefined;
  return { send, edit };

  /**
   * Whether Telegram answers. A send whose fate is not known is repeated once at most, so the repeat is not spent on a line
   * that is still dead: there a harmless call is tried first, one for all who wait.
   */
  async function answers(): Promise<boolean> {
    if (!inDoubt) return true;
    asking ??= api.call('getMe', {}).then((called) => {
      if (called.kind === 'ok' || (called.kind === 'refused' && called.code < 500)) inDoubt = false;
      asking = undefined;
    });
    await asking;
    return !inDoubt;
  }

  async function send(chat: string, say: Say, lane: SendLane = 'conversation'): Promise<Sent> {
    const calls = renderSay(chat, say, context);
    if (calls.length === 0) return nothing;
    let ref: string | undefined;
    for (const call of calls) {
      const tried = await trySend(chat, call, lane);
      if (!tried.ok) return tried;
      ref = messageId(tried.result);
    }
    return { ok: true, ...(ref !== undefined && { ref }) };
  }

  /** @param ref as {@link send} gave it. */
  async function edit(chat: string, ref: string, say: Say): Promise<Sent> {
    const call = editCall(chat, Number(ref.slice(1)), say, context);
    if (call === undefined) return nothing;
    const tried = await trySend(chat, call, 'broadcast');
    // It shows that already: an edit of before whose answer was lost.
    if (tried.ok) return { ok: true, ref };
    const { failure } = tried;
    return failure.class === 'content-refused' && /not modified/.test(failure.reason) ? { ok: true, ref } : tried;
  }

  async function trySend(chat: string, call: ApiCall, lane: SendLane): Promise<Try> {
    const tried = await paced(chat, call, lane);
    const refused = !tried.ok && tried.failure.class === 'content-refused';
    return refused && call.fallback ? trySend(chat, call.fallback, lane) : tried;
  }

  async function paced(chat: string, call: ApiCall, lane: SendLane): Promise<Try> {
    if (inDoubt && !(await answers())) return later('Telegram does not answer');
    if (!pacing) return make(chat, call);
    let leave: Awaited<ReturnType<Pacer['leave']>>;
    try {
      leave = await pacing.pacer.leave(chat, lane);
    } catch (cause) {
      return later(`the pace could not be read: ${nameOf(cause)}`);
    }
    if (!leave.ok) {
      const { seconds, only } = leave;
      return { ok: false, failure: { class: 'retry-after', seconds, ...(only && { only }) } };
    }
    const tried = await make(chat, call);
    try {
      if (!tried.ok && tried.failure.class === 'retry-after') {
        const { seconds, only } = tried.failure;
        await pacing.pace.pause(seconds, only && chat);
      }
      await pacing.pace.give(leave.permit, chat, tried.ok ? tried.took : undefined);
    } catch {
      // The send's own outcome counts; a permit not given back runs out by itself.
      return tried;
    }
    return tried;
  }

  async function make(chat: string, call: ApiCall): Promise<Try> {
    if (!call.file) return outcome(chat, await api.call(call.method, call.payload));
    const { field, media: file } = call.file;
    const form = new FormData();
    for (const [name, value] of Object.entries(call.payload)) {
      form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    let shown: Shown | undefined;
    try {
      shown = await media.shown(file);
    } catch (cause) {
      return later(`the file could not be read: ${nameOf(cause)}`);
    }
    if (shown === undefined)
      return { ok: false, failure: { class: 'content-refused', reason: 'the picture cannot be shown' } };
    const { mime, name, bytes } = shown;
    form.set(
      field,
      new Blob([Uint8Array.from(bytes)], { type: mime }),
      name ?? `${file.kind}.${mime.split('/')[1] ?? 'bin'}`,
    );
    return outcome(chat, await api.call(call.method, form, { timeout: 60_000 }));
  }

  function outcome(chat: string, called: Called): Try {
    if (called.kind === 'ok') return { ok: true, result: called.result, took: called.took };
    const failure = failureOf(called, chat);
    if (called.kind === 'silent' || failure.class === 'unknown') inDoubt = true;
    // A group that is written to too often pauses alone; any other 429 is the bot's.
    const alone = failure.class === 'retry-after' && chat.startsWith('-');
    return { ok: false, failure: alone ? { ...failure, only: 'chat' } : failure };
  }
}

function later(reason: string): Try {
  return { ok: false, failure: { class: 'retry-later', reason } };
}

function messageId(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('message_id' in result)) return undefined;
  return typeof result.message_id === 'number' ? `m${result.message_id}` : undefined;
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unknown';
}
