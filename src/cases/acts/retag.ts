// Pindah topik or klasifikasi: a person's word against the classifier's, at any time while the case is open. A topic is a
// labelled example to learn from; a classification also decides by when the answer is due and, where it comes to alleged
// misconduct, who sees the case.
import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import { clocksIn } from '../../domain/case-clock.ts';
import { openStates } from '../../domain/lifecycle.ts';
import { classification } from '../../domain/report.ts';
import { act } from '../act.ts';
import { remark } from '../changes.ts';
import { wasAssigned } from '../permission.ts';
import { talkEnded } from './talk.ts';

const input = z
  .strictObject({
    topic: z.string().min(1).max(60).optional(),
    classification: classification.optional(),
    /** Berkadar pengawasan: for the Inspektorat from now on, or not after all. */
    supervisory: z.boolean().optional(),
    /** The agency that is accused, where it is the one that looks into such cases: it does not see this one. */
    accused: z.string().min(1).max(60).optional(),
    /** Pengaduan normatif: the shorter clock. */
    normative: z.boolean().optional(),
    /** The agency whose matter this topic usually is: proposed from now on, unless an agency has the case, or it is the one that sent it back. */
    proposes: z.string().min(1).max(60).optional(),
  })
  .refine(
    ({ topic, classification: kind, supervisory, normative }) =>
      [topic, kind, supervisory, normative].some((each) => each !== undefined),
    'a topic or a classification',
  );

export const retag = act({
  name: 'retag',
  input,
  decide(kase, given, moment) {
    if (!openStates.includes(kase.state)) return { ok: false, code: 'wrong-state', state: kase.state };
    const { topic, classification: kind, supervisory, accused, normative, proposes } = given;
    const sentBack = kase.timeline.some((event) => event.kind === 'returned' && event.by.agency === proposes);
    const open = !wasAssigned(kase) && !sentBack;
    const set = {
      ...(topic !== undefined && { topic }),
      ...(kind !== undefined && { classification: kind }),
      ...(supervisory !== undefined && { supervisory }),
      ...(accused !== undefined && { accused }),
      ...(normative !== undefined && { normative }),
      ...(open && proposes !== undefined && { agency: proposes }),
    };
    if (isSo(kase, given)) return { ok: false, code: 'unchanged' };
    const kinds = kind !== undefined || supervisory !== undefined || normative !== undefined;
    const clocks = kinds ? { clocks: clocksIn({ ...kase, ...set }, kase.state, moment.now, moment.schedule) } : {};
    const why = whyOf(given);
    const details = {
      kind: 'retagged',
      ...(topic !== undefined && { topic }),
      ...(why !== undefined && { why }),
    } as const;
    const decision = remark(kase, moment, details, undefined, { ...set, ...clocks });
    // Whoever talked with the reporter may be of the agency that is accused.
    if (!decision.ok || supervisory !== true || kase.supervisory || kase.talk === undefined) return decision;
    return talkEnded(kase, moment, decision.change);
  },
});

/** True when every word of it is said of the case already. */
function isSo(
  kase: Case,
  { topic, classification: kind, supervisory, accused, normative }: z.infer<typeof input>,
): boolean {
  const pairs = [
    [topic, kase.topic],
    [kind, kase.classification],
    [supervisory, kase.supervisory],
    [accused, kase.accused],
    [normative, kase.normative ?? false],
  ];
  return pairs.every(([said, is]) => said === undefined || said === is);
}

/** What it is now, in one word, for the timeline. */
function whyOf({ classification: kind, supervisory, normative }: z.infer<typeof input>): string | undefined {
  if (supervisory !== undefined) return supervisory ? 'berkadar' : 'tidak_berkadar';
  if (normative !== undefined) return normative ? 'normatif' : 'tidak_normatif';
  return kind;
}
