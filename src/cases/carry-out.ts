// What a citizen's chat asked for, carried out: the one switch over commands. Every order may come again, whole.
import type { CitizenCommand, Order, OrderOf } from '../domain/command.ts';
import type { UpdateKind } from '../domain/update.ts';
import type { Act } from './act.ts';
import { addInformation } from './acts/add-information.ts';
import { anonymise } from './acts/anonymise.ts';
import { answerRequest } from './acts/answer-request.ts';
import { rate } from './acts/rate.ts';
import { reopen } from './acts/reopen.ts';
import { support } from './acts/support.ts';
import { endTalk, say } from './acts/talk.ts';
import { type Desk, doAct, type Outcome } from './desk.ts';
import { fileReport } from './file-report.ts';
import { erasePerson } from './people/erase-person.ts';
import { askOfficer } from './people/questions.ts';
import { showMyData } from './views/show-my-data.ts';

/** Carries out one order, and tells the chat when it could not be done. Rejects when it has to be tried again. */
export async function carryOut(desk: Desk, order: OrderOf<CitizenCommand>): Promise<void> {
  const { command } = order;
  switch (command.name) {
    case 'file-report':
      await fileReport(desk, order, command.report);
      return;
    case 'add-information':
    case 'answer-request': {
      const { text, media } = command;
      return onCase(desk, order, command.name === 'add-information' ? addInformation : answerRequest, command.number, {
        text,
        media,
      });
    }
    case 'rate': {
      const { score, words } = command;
      return onCase(desk, order, rate, command.number, { score, ...(words !== undefined && { words }) });
    }
    case 'reopen':
      return onCase(desk, order, reopen, command.number, { reason: command.reason, media: command.media });
    case 'anonymise':
      return onCase(desk, order, anonymise, command.number, {});
    case 'support':
      return onCase(desk, order, support, command.number, { chat: order.chat });
    case 'talk':
      return onCase(desk, order, say, command.number, { text: command.text, media: command.media });
    case 'end-talk':
      return onCase(desk, order, endTalk, command.number, {});
    case 'ask-officer':
      return askOfficer(desk, order, command.text);
    case 'set-broadcasts':
      return desk.people.setBroadcasts(order.chat, command.on, order.at);
    case 'show-my-data':
      return showMyData(desk, order);
    case 'erase-my-data':
      return erasePerson(desk, order);
    case 'hand-over': {
      const update = { id: `u-${order.id}-draft`, kind: 'draft', draft: command.draft } as const;
      return desk.jobs.tell([{ chat: command.to, update }]);
    }
  }
}

/** Tells the chat that an order was tried in full and could not be done. */
export async function giveUp({ jobs, log }: Pick<Desk, 'jobs' | 'log'>, order: Order): Promise<void> {
  log.error({ order: order.id, command: order.command.name }, 'order given up');
  await tellChat({ jobs }, order, 'failed');
}

async function onCase<I>(desk: Desk, order: Order, it: Act<I>, number: string, given: unknown): Promise<void> {
  const by = { kind: 'chat', chat: order.chat } as const;
  const outcome: Outcome = await doAct(desk, it, by, { number, eventId: order.id, at: order.at }, given);
  if (outcome.ok) return;
  // Both sides ended it at once: it is over, which is all that was wanted.
  if (outcome.code === 'no-talk') return;
  desk.log.warn({ order: order.id, command: order.command.name, code: outcome.code }, 'order refused');
  await tellChat(desk, order, 'failed', number, reasonOf(desk, order, outcome, number));
}

/** Why it could not be done, where the citizen can know: an old question answered once more is no failure of ours. */
function reasonOf(
  { citizens }: Desk,
  { command: { name } }: Order,
  outcome: Extract<Outcome, { ok: false }>,
  number: string,
): string | undefined {
  if (outcome.code !== 'wrong-state' || (name !== 'rate' && name !== 'reopen')) return undefined;
  return citizens.sentence('update.nothing-to-rate', {
    number,
    state: citizens.sentence(`value.state.${outcome.state}`),
  });
}

async function tellChat(
  { jobs }: Pick<Desk, 'jobs'>,
  order: Order,
  kind: UpdateKind,
  number?: string,
  text?: string,
): Promise<void> {
  const about = { ...(number !== undefined && { number }), ...(text !== undefined && { text }) };
  const update = { id: `u-${order.id}-${kind}`, kind, ...about };
  await jobs.tell([{ chat: order.chat, update }]);
}
