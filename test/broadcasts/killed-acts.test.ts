// A process that dies right after an officer's act is done, or in the middle of one: the audit has its line, and nobody is forgotten.
import { expect, test } from 'vitest';
import type { BroadcastDesk } from '../../src/broadcasts/desk.ts';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { makeRunBatch } from '../../src/broadcasts/run-batch.ts';
import { cancelBroadcast, confirmBroadcast, pauseBroadcast } from '../../src/broadcasts/steer.ts';
import { leaveGroup, linkGroup, offerGroup, unlinkGroup } from '../../src/cases/people/groups.ts';
import { acceptInvitation, inviteOfficer, revokeOfficer } from '../../src/cases/people/officers.ts';
import type { Broadcast } from '../../src/domain/broadcast.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import type { OfficerStore } from '../../src/ports/officer-store.ts';
import { codeOf, planned } from '../support/broadcasts/planner.ts';
import { chat, koordinator, monday, openTestDesk, pupr } from '../support/case-builders.ts';
import { plainChannel } from '../support/intake/plain-channel.ts';

const dead = () => new Error('killed');
const group: ChatRef = { channel: 'telegram', account: '700000001', chat: '-100200300' };
const days = { from: '2026-01-01', to: '2027-12-31' };

/** The officers' store of a process that can be killed: nothing more is written then. */
function mortal(officers: OfficerStore) {
  let alive = true;
  const living = <A extends unknown[], R>(call: (...given: A) => Promise<R>) => {
    return async (...given: A): Promise<R> => {
      if (!alive) throw dead();
      return call(...given);
    };
  };
  return {
    kill: () => {
      alive = false;
    },
    officers: {
      ...officers,
      audit: living(officers.audit),
      beginAudit: async (entry: Parameters<OfficerStore['beginAudit']>[0]) =>
        living(await living(officers.beginAudit)(entry)),
    },
  };
}

test.each(['unlinked by an officer', 'left'] as const)('a group that is %s', async (how) => {
  const { desk, stores } = await openTestDesk();
  const offered = await offerGroup(desk, pupr);
  expect(await linkGroup(desk, pupr, group, offered?.code ?? '')).toBe(true);
  const process = mortal(stores.officers);
  const groups = {
    ...stores.groups,
    unlink: async (which: ChatRef) => {
      const done = await stores.groups.unlink(which);
      process.kill();
      return done;
    },
  };
  const dying = { ...desk, groups, officers: process.officers };
  await expect(how === 'left' ? leaveGroup(dying, group) : unlinkGroup(dying, pupr, group)).rejects.toThrow('killed');
  // The order is carried out once more.
  await (how === 'left' ? leaveGroup(desk, group) : unlinkGroup(desk, pupr, group));
  const lines = (await stores.officers.audited(0, monday * 2, 50)).filter(({ what }) => what === 'unlink-group');
  expect(lines.map(({ who }) => who)).toContain(how === 'left' ? 'chat' : pupr.id);
  expect(lines.map(({ outcome }) => outcome)).toContain('begun');
});

test('an officer who is revoked', async () => {
  const { desk, stores } = await openTestDesk();
  const { code } = await inviteOfficer(desk, { role: 'pimpinan' }, 'Bapak');
  const officer = await acceptInvitation(desk, code, chat('kepala'));
  const process = mortal(stores.officers);
  const officers = {
    ...process.officers,
    revoke: async (id: string, now: number) => {
      const done = await stores.officers.revoke(id, now);
      process.kill();
      return done;
    },
  };
  await expect(revokeOfficer({ ...desk, officers }, officer?.id ?? '', 'cli')).rejects.toThrow('killed');
  const lines = await stores.officers.audited(0, monday * 2, 50);
  expect(lines).toContainEqual(
    expect.objectContaining({ what: `revoke ${officer?.id}`, who: 'cli', outcome: 'begun' }),
  );
});

test.each(['draft', 'plan', 'confirm', 'pause', 'cancel', 'end'] as const)('a siaran: %s', async (what) => {
  const { planner, stores, broadcast } = await planned(1);
  const { id } = broadcast;
  if (what === 'pause' || what === 'end') await confirmBroadcast(planner, koordinator, id, codeOf(broadcast));
  const process = mortal(stores.officers);
  const broadcasts = {
    ...stores.broadcasts,
    change: async (...given: Parameters<BroadcastDesk['broadcasts']['change']>) => {
      const changed = await stores.broadcasts.change(...given);
      process.kill();
      return changed;
    },
    keep: async (draft: Broadcast) => {
      const kept = await stores.broadcasts.keep(draft);
      process.kill();
      return kept;
    },
  };
  const dying = { ...planner, broadcasts, officers: process.officers };
  const channel = plainChannel('web');
  const acts = {
    plan: () => planBroadcast(dying, koordinator, id),
    confirm: () => confirmBroadcast(dying, koordinator, id, codeOf(broadcast)),
    pause: () => pauseBroadcast(dying, koordinator, id),
    cancel: () => cancelBroadcast(dying, koordinator, id),
    draft: () => draftBroadcast(dying, koordinator, { audience: days, text: 'Halo semua' }),
    end: () =>
      makeRunBatch(dying, () => channel)({ broadcast: id, plan: 1, lane: 0, no: 0 }, new AbortController().signal),
  };
  await expect(acts[what]()).rejects.toThrow('killed');
  const lines = await stores.officers.audited(0, monday * 2, 50);
  const begun = lines.filter(({ outcome }) => outcome === 'begun');
  expect(begun).toMatchObject([
    { what: expect.stringContaining(`broadcast ${what} `), who: what === 'end' ? 'system' : koordinator.id },
  ]);
});
