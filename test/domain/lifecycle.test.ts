import { expect, test } from 'vitest';
import { caseStates } from '../../src/domain/case-state.ts';
import { next, type Transition } from '../../src/domain/lifecycle.ts';

const every: Record<Transition, true> = {
  ...{ verify: true, ask: true, answer: true, assign: true, accept: true, resume: true, return: true },
  ...{ respond: true, close: true, reopen: true, archive: true, merge: true, unmerge: true },
};
const transitions = Object.keys(every).filter((name): name is Transition => name in every);

test('only the listed transitions exist', () => {
  const ways = caseStates.flatMap((from) =>
    transitions.flatMap((name) => {
      const to = next(from, name, 'diproses');
      return to === undefined ? [] : [`${from} --${name}--> ${to}`];
    }),
  );
  expect(ways).toEqual([
    'diterima --verify--> terverifikasi',
    'diterima --ask--> menunggu_pelapor',
    'diterima --archive--> diarsipkan',
    'diterima --merge--> digabung',
    'terverifikasi --ask--> menunggu_pelapor',
    'terverifikasi --assign--> didisposisikan',
    'terverifikasi --archive--> diarsipkan',
    'terverifikasi --merge--> digabung',
    'didisposisikan --ask--> menunggu_pelapor',
    'didisposisikan --accept--> diproses',
    'didisposisikan --return--> terverifikasi',
    'didisposisikan --merge--> digabung',
    'diproses --ask--> menunggu_pelapor',
    'diproses --return--> terverifikasi',
    'diproses --respond--> ditanggapi',
    'diproses --merge--> digabung',
    'menunggu_pelapor --answer--> diproses',
    'menunggu_pelapor --archive--> diarsipkan',
    'menunggu_pelapor --merge--> digabung',
    'ditanggapi --close--> selesai',
    'ditanggapi --reopen--> dibuka_kembali',
    'selesai --reopen--> dibuka_kembali',
    'dibuka_kembali --ask--> menunggu_pelapor',
    'dibuka_kembali --resume--> diproses',
    'dibuka_kembali --merge--> digabung',
    'digabung --unmerge--> diproses',
  ]);
});

test('a case cannot be closed without a response', () => {
  for (const state of caseStates) {
    expect(next(state, 'close') === 'selesai').toBe(state === 'ditanggapi');
  }
});
