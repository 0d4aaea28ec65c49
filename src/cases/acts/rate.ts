// The citizen's judgement of an answered case: one to five, with a word. Closes it. Silence is never a score.
import { z } from 'zod';
import { act } from '../act.ts';
import { move, remark } from '../changes.ts';

export const rate = act({
  name: 'rate',
  input: z.strictObject({ score: z.number().int().min(1).max(5), words: z.string().max(20_000).optional() }),
  decide(kase, { score, words }, moment) {
    const rating = { score, at: moment.now, ...(words !== undefined && { words }) };
    const details = { kind: 'rated', score, ...(words !== undefined && { text: words }) } as const;
    if (kase.state !== 'ditanggapi' && kase.state !== 'selesai')
      return { ok: false, code: 'wrong-state', state: kase.state };
    // A follower's score is theirs: it stands in the timeline, and neither closes the case nor speaks for its reporter.
    if (moment.actor.kind === 'citizen' && moment.actor.as === 'follower') return remark(kase, moment, details);
    return kase.state === 'ditanggapi'
      ? move(kase, 'close', moment, details, { kind: 'closed', only: 'followers' }, { rating })
      : remark(kase, moment, details, undefined, { rating });
  },
});
