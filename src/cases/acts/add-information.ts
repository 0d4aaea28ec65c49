// A citizen adds words or files to a case of theirs. What comes while we wait for an answer is the answer.
import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import { mediaRef } from '../../domain/media.ts';
import { act, type Decision, type Moment } from '../act.ts';
import { move, remark } from '../changes.ts';

const input = z.strictObject({ text: z.string().max(20_000), media: z.array(mediaRef).max(20) });
/** Past this a timeline would outgrow its document; a citizen is asked to file anew. */
const mostAdditions = 200;

export const addInformation = act({
  name: 'add-information',
  input,
  decide: (kase, given, moment) => added(kase, given, moment, { kind: 'added' }),
});

/** `tell`: who is told that it has come. */
export function added(
  kase: Case,
  { text, media }: z.infer<typeof input>,
  moment: Moment,
  tell: Parameters<typeof remark>[3],
): Decision {
  if (text.trim() === '' && media.length === 0) return { ok: false, code: 'empty-words' };
  const details = { ...(text.trim() !== '' && { text }), ...(media.length > 0 && { media }) };
  if (kase.state === 'menunggu_pelapor') {
    return move(kase, 'answer', moment, { kind: 'answered', ...details }, tell, { resume: null });
  }
  const additions = kase.timeline.filter(({ kind }) => kind === 'added').length;
  if (additions >= mostAdditions) return { ok: false, code: 'too-often' };
  return remark(kase, moment, { kind: 'added', ...details }, tell);
}
