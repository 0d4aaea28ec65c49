// The only ways from one state of a case to another. Everything that changes a state asks here first.
// Source: SP4N-LAPOR!'s procedure, Permen PANRB 5/2025; "lanjut" is the agency taking a reopened case up again.
import type { CaseState } from './case-state.ts';

const open = ['diterima', 'terverifikasi', 'didisposisikan', 'diproses', 'dibuka_kembali'] as const;

/** `back`: to where the case was before it waited, or before it was merged. */
const transitions = {
  verify: { from: ['diterima'], to: 'terverifikasi' },
  ask: { from: open, to: 'menunggu_pelapor' },
  answer: { from: ['menunggu_pelapor'], to: 'back' },
  assign: { from: ['terverifikasi'], to: 'didisposisikan' },
  accept: { from: ['didisposisikan'], to: 'diproses' },
  resume: { from: ['dibuka_kembali'], to: 'diproses' },
  return: { from: ['didisposisikan', 'diproses'], to: 'terverifikasi' },
  respond: { from: ['diproses'], to: 'ditanggapi' },
  close: { from: ['ditanggapi'], to: 'selesai' },
  reopen: { from: ['ditanggapi', 'selesai'], to: 'dibuka_kembali' },
  archive: { from: ['diterima', 'terverifikasi', 'menunggu_pelapor'], to: 'diarsipkan' },
  merge: { from: [...open, 'menunggu_pelapor'], to: 'digabung' },
  unmerge: { from: ['digabung'], to: 'back' },
} as const satisfies Record<string, { from: readonly CaseState[]; to: CaseState | 'back' }>;

export type Transition = keyof typeof transitions;

/** The state that `transition` leads to from `state`, or undefined when there is no such way. */
export function next(state: CaseState, transition: Transition, resume?: CaseState): CaseState | undefined {
  const { from, to } = transitions[transition];
  if (!from.some((each) => each === state)) return undefined;
  return to === 'back' ? resume : to;
}

/** States in which somebody still has something to do. */
export const openStates: readonly CaseState[] = [...open, 'menunggu_pelapor', 'ditanggapi'];
