// /siaran: a broadcast from the officer's chat. Its conditions stand on the first line, its words below; it is planned and shown
// at once, and sent only by a button pressed on the preview and another that says to how many.
import { z } from 'zod';
import { mayBroadcast } from '../../broadcasts/desk.ts';
import { type DraftInput, draftBroadcast } from '../../broadcasts/draft.ts';
import { isOldPlan, planBroadcast } from '../../broadcasts/plan.ts';
import { previewBroadcast } from '../../broadcasts/preview.ts';
import { showProgress } from '../../broadcasts/progress.ts';
import { usedShare } from '../../broadcasts/report.ts';
import { type BroadcastStatus, broadcastStatus, countOf } from '../../broadcasts/status.ts';
import {
  cancelBroadcast,
  changeText,
  confirmBroadcast,
  pauseBroadcast,
  resendUnknown,
  resumeBroadcast,
} from '../../broadcasts/steer.ts';
import { placeholders } from '../../broadcasts/template.ts';
import type { Broadcast } from '../../domain/broadcast.ts';
import type { DeskAnswer } from '../../domain/desk.ts';
import { mediaRef } from '../../domain/media.ts';
import type { Say } from '../../domain/say.ts';
import { type AnyAsk, type Asker, ask, type Room } from '../ask.ts';
import type { BroadcastRoom } from '../broadcast-room.ts';
import { button } from '../buttons.ts';
import { mostTyped } from '../read-command.ts';

const blanks = placeholders.map((name) => `{${name}}`).join(' ');
const id = z.string().regex(/^s[0-9a-z]{6}$/);
const code = z.string().regex(/^\d{4}$/);
const steps = { pause: pauseBroadcast, resume: resumeBroadcast, cancel: cancelBroadcast, resend: resendUnknown };

const typed = ask({
  name: 'siaran',
  command: 'siaran',
  input: z.object({ words: z.string().max(mostTyped).default(''), media: z.array(mediaRef).max(1).default([]) }),
  run: (room, asker, { words, media }) =>
    at(room, async (broadcasts) => {
      if (words === '')
        return said(broadcasts.words.say('chat.how', { own: '{nomor}', known: blanks }), [
          button(broadcasts.words.say('chat.like'), 'like'),
        ]);
      const [, code, text] = /^(s[0-9a-z]{6})(?:[ \t]*\n([\s\S]+))?$/i.exec(words) ?? [];
      if (code !== undefined && text !== undefined) return reworded(broadcasts, asker, code.toLowerCase(), text);
      // The second person opens what the first has confirmed.
      if (code !== undefined) return opened(broadcasts, asker, code.toLowerCase());
      const read = await broadcasts.read(words);
      if (!read.ok) return said(read.flaw);
      return prepared(broadcasts, asker, { ...read.typed, media });
    }),
});

/** The first press: says to how many, and asks once more. */
const asked = ask({
  name: 'siaran-ask',
  parts: ['id', 'code'],
  input: z.object({ id, code }),
  run: (room, { officer }, given) =>
    at(room, async ({ desk, words }) => {
      const found = await previewBroadcast(desk, officer, given.id);
      if (!found.ok) return said(words.refused(found));
      const { writable, everybody, broadcast, plan } = found.preview;
      const { state } = broadcast;
      // A card from before: what it would ask is over, or not what it shows.
      if (state === 'cancelled') return said(words.refused({ code: 'wrong-state', state }));
      if (state !== 'ready' && state !== 'waiting')
        return said(words.acted(broadcast, true), buttons(words, found.preview.broadcast));
      if (given.code !== plan.code) return said(words.refused({ code: 'wrong-code' }));
      const sure = words.say('chat.sure', { count: writable, everybody: everybody ? 'yes' : 'no' });
      return said(sure, [
        button(words.say('chat.yes', { count: writable }), 'siaran-send', given.id, given.code),
        button(words.say('chat.cancel'), 'siaran-do', given.id, 'cancel'),
      ]);
    }),
});

const sent = ask({
  name: 'siaran-send',
  parts: ['id', 'code'],
  input: z.object({ id, code }),
  run: (room, { officer }, given) =>
    at(room, async ({ desk, words }) => {
      // Whoever presses this has read that it goes to everybody, if it does.
      const done = await confirmBroadcast(desk, officer, given.id, { code: given.code, everybody: true });
      if (!done.ok) return said(words.refused(done));
      if (done.broadcast.state === 'sending') await showProgress(desk, done.broadcast, officer);
      return said(words.acted(done.broadcast, done.already === true), buttons(words, done.broadcast));
    }),
});

const done = ask({
  name: 'siaran-do',
  parts: ['id', 'what'],
  input: z.object({ id, what: z.enum(['status', 'pause', 'resume', 'cancel', 'resend']) }),
  run: (room, { officer }, { id: of, what }) =>
    at(room, async ({ desk, words }) => {
      if (what === 'status') {
        const found = await broadcastStatus(desk, officer, of);
        if (!found.ok) return said(words.refused(found));
        return { says: [progressSay(words, found.status, await usedShare(desk, found.status.broadcast))] };
      }
      const outcome = await steps[what](desk, officer, of);
      if (!outcome.ok) return said(words.refused(outcome));
      if (what === 'resend') await showProgress(desk, outcome.broadcast, officer, true);
      const acted = words.steered(what, outcome);
      const hint = outcome.broadcast.state === 'paused' ? `\n${words.say('chat.reword', { id: of })}` : '';
      return said(acted + hint, buttons(words, outcome.broadcast));
    }),
});

export const broadcastAsks: readonly AnyAsk[] = [typed, asked, sent, done];

/** Does a task with what a broadcast needs. */
export function at(room: Room, task: (broadcasts: BroadcastRoom) => Promise<DeskAnswer>): Promise<DeskAnswer> {
  // A process without broadcasts takes no orders of officers; were it so, it would be a fault of the wiring.
  if (room.broadcasts === undefined) throw new Error('the desk has no broadcasts');
  return task(room.broadcasts);
}

/** Drafted, planned and shown; nothing is sent. */
export async function prepared(broadcasts: BroadcastRoom, asker: Asker, input: DraftInput): Promise<DeskAnswer> {
  const drafted = await draftBroadcast(broadcasts.desk, asker.officer, input);
  if (!drafted.ok) return said(broadcasts.words.refused(drafted));
  const planned = await planBroadcast(broadcasts.desk, asker.officer, drafted.broadcast.id);
  return planned.ok ? shown(broadcasts, asker, planned.broadcast.id) : said(broadcasts.words.refused(planned));
}

/** The code of a broadcast that is paused or not yet sent, with other words below it. */
async function reworded(siaran: BroadcastRoom, asker: Asker, of: string, text: string): Promise<DeskAnswer> {
  const { desk, words } = siaran;
  const done = await changeText(desk, asker.officer, of, text);
  if (!done.ok) return said(words.refused(done));
  // What was not sent is counted and shown with its new words.
  if (done.broadcast.startedAt === undefined) return opened(siaran, asker, of);
  return said(words.say('chat.text-changed', { v: done.broadcast.texts.length }), [
    button(words.say('chat.resume'), 'siaran-do', of, 'resume'),
    button(words.say('chat.cancel'), 'siaran-do', of, 'cancel'),
  ]);
}

/** What the code of a broadcast brings: how far it has come, or what it would be. */
async function opened(broadcasts: BroadcastRoom, asker: Asker, of: string): Promise<DeskAnswer> {
  const { desk, words } = broadcasts;
  const found = await broadcastStatus(desk, asker.officer, of);
  if (!found.ok) return said(words.refused(found));
  const { broadcast } = found.status;
  if (broadcast.startedAt === undefined && broadcast.state !== 'cancelled') {
    const { plan, state } = broadcast;
    const isFit = state !== 'draft' && plan !== undefined && !isOldPlan(plan, desk.clock.now());
    // What could not be sent as it was counted is counted anew, for whoever may have that done.
    if (isFit || !mayBroadcast(asker.officer, 'plan')) return shown(broadcasts, asker, of);
    const planned = await planBroadcast(desk, asker.officer, of);
    return planned.ok ? shown(broadcasts, asker, of) : said(words.refused(planned));
  }
  if (broadcast.state !== 'sending' && broadcast.state !== 'paused')
    return { says: [progressSay(words, found.status, await usedShare(desk, broadcast))] };
  await showProgress(desk, broadcast, asker.officer, true);
  return { says: [] };
}

/** How far a broadcast has come, with what can be done with it now. */
export function progressSay(words: BroadcastRoom['words'], status: BroadcastStatus, share?: number): Say {
  const { id: of, state, startedAt } = status.broadcast;
  // Of one that is done, whoever is in line was put there by a process that died before it could go on.
  const inDoubt = countOf(status.tally, 'unknown') + countOf(status.tally, 'pending');
  const again = inDoubt > 0 && state === 'done' ? ['resend'] : [];
  const options = [...steering(state), ...again].map((what) =>
    button(words.say(`chat.${what}`), 'siaran-do', of, what),
  );
  if (startedAt !== undefined) options.push(button(words.say('chat.file'), 'siaran-report', of));
  return { text: words.status(status, share), ...(options.length > 0 && { options }) };
}

async function shown({ desk, words }: BroadcastRoom, { officer }: Asker, of: string): Promise<DeskAnswer> {
  const found = await previewBroadcast(desk, officer, of);
  if (!found.ok) return said(words.refused(found));
  return said(words.preview(found.preview), [
    button(words.say('chat.send'), 'siaran-ask', of, found.preview.plan.code),
    button(words.say('chat.cancel'), 'siaran-do', of, 'cancel'),
  ]);
}

/** Below what was done: how far it has come, and what can be done now. */
function buttons({ say }: BroadcastRoom['words'], { id: of, state }: Broadcast): NonNullable<Say['options']> {
  return ['status', ...steering(state)].map((what) => button(say(`chat.${what}`), 'siaran-do', of, what));
}

/** How an officer may steer a broadcast that is in this state. */
function steering(state: Broadcast['state']): readonly ('pause' | 'resume' | 'cancel')[] {
  if (state === 'sending') return ['pause', 'cancel'];
  return state === 'paused' ? ['resume', 'cancel'] : state === 'waiting' ? ['cancel'] : [];
}

/** An answer of one message, with its buttons. */
export const said = (text: string, options: Say['options'] = []): DeskAnswer => ({
  says: [{ text, ...(options.length > 0 && { options }) }],
});
