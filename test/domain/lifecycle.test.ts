import { expect, test } from 'vitest';
import { caseStates } from '../../src/domain/case-state.ts';
import { next, transitionNames } from '../../src/domain/lifecycle.ts';

test('only the listed transitions exist', () => {
  const ways = caseStates.flatMap((from) =>
    transitionNames.flatMap((name) => {
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
