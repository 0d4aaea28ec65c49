// Dukung laporan: a citizen stands behind an open report of somebody else, gets its updates from now on, and counts on it.
import { z } from 'zod';
import { chatKey, chatRef } from '../../domain/chat-ref.ts';
import { openStates } from '../../domain/lifecycle.ts';
import { publicTitle } from '../../text/reports/public-title.ts';
import { act } from '../act.ts';
import { remark } from '../changes.ts';

export const support = act({
  name: 'support',
  input: z.strictObject({ chat: chatRef }),
  decide(kase, { chat }, moment) {
    const hidden = kase.confidential || kase.supervisory;
    if (hidden || !openStates.includes(kase.state)) return { ok: false, code: 'not-open' };
    const key = chatKey(chat);
    const is = (other: typeof chat): boolean => chatKey(other) === key;
    const known = (kase.reporter !== undefined && is(kase.reporter)) || kase.followers.some((each) => is(each.chat));
    const followers = known ? kase.followers : [...kase.followers, { chat, since: moment.now }];
    const decision = remark(kase, moment, { kind: 'supported' }, undefined, { followers });
    if (!decision.ok) return decision;
    const { number } = kase;
    const title = publicTitle(kase.title);
    const update = { id: `u-${moment.eventId}`, kind: 'supported', number, title } as const;
    return { ok: true, change: { ...decision.change, tell: [{ chat, update }] } };
  },
});
