// Tries every role on every act, on own and foreign cases: the table below is the whole of who may do what.
import { expect, test } from 'vitest';
import { actNames } from '../../src/cases/act.ts';
import { mayDo } from '../../src/cases/permission.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Actor } from '../../src/domain/officer.ts';
import { by, dlh, inspektorat, koordinator, monday, pimpinan, pupr, report } from '../support/case-builders.ts';

const assigned = {
  id: 'e-1',
  at: monday,
  kind: 'assigned',
  by: { role: 'koordinator', id: 'o-1' },
  agency: 'pupr',
} as const;
const base: Case = {
  ...report(),
  id: 'test-0000',
  number: 'ADU-0000-0000-0',
  rev: 0,
  state: 'diproses',
  supervisory: false,
  filedAt: monday,
  changedAt: monday,
  followers: [],
  clocks: [],
  reopened: 0,
  level: 0,
  timeline: [assigned],
  tell: [],
  words: [],
};
const cases = {
  ordinary: base,
  unassigned: { ...base, timeline: [] },
  returned: { ...base, timeline: [assigned, { ...assigned, id: 'e-2', kind: 'returned' as const }] },
  supervisory: { ...base, supervisory: true },
  'against the Inspektorat': { ...base, supervisory: true, accused: 'inspektorat' },
};
const kecamatan = { id: 'o-kec', role: 'penghubung', kecamatan: 'Pulau Laut Sigam' } as const;
const otherKecamatan = { ...kecamatan, kecamatan: 'Hampang' };
const actors: Record<string, Actor> = {
  koordinator: by(koordinator),
  'penghubung of the agency': by(pupr),
  'penghubung of another': by(dlh),
  'penghubung of the kecamatan': by(kecamatan),
  'penghubung of another kecamatan': by(otherKecamatan),
  'penghubung of nothing': by({ id: 'o-x', role: 'penghubung' }),
  pimpinan: by(pimpinan),
  inspektorat: by(inspektorat),
  reporter: { kind: 'citizen', as: 'reporter' },
  follower: { kind: 'citizen', as: 'follower', person: 'p' },
  stranger: { kind: 'citizen', as: 'stranger', person: 'q' },
  system: { kind: 'system' },
};

const coordinating = 'verify ask assign respond archive merge unmerge retag note take-over talk end-talk view count';
const working = 'ask accept return progress respond note take-over talk end-talk view count';
const watching =
  'verify ask assign accept return progress respond archive retag note take-over talk end-talk view count';
const citizens = 'add-information answer-request rate reopen support talk end-talk view';
const reporters = `anonymise ${citizens}`;
const none = '';
/** Acts that each may do, in the order of the cases above: ordinary, unassigned, returned, supervisory, against the Inspektorat. */
const expected: Record<string, [string, string, string, string, string]> = {
  koordinator: [coordinating, coordinating, coordinating, coordinating, coordinating],
  'penghubung of the agency': [working, none, none, none, none],
  'penghubung of another': [none, none, none, none, none],
  'penghubung of the kecamatan': [working, none, none, none, none],
  'penghubung of another kecamatan': [none, none, none, none, none],
  'penghubung of nothing': [none, none, none, none, none],
  pimpinan: ['view count', 'view count', 'view count', none, none],
  inspektorat: [none, none, none, watching, none],
  reporter: [reporters, reporters, reporters, reporters, reporters],
  follower: [citizens, citizens, citizens, citizens, citizens],
  stranger: ['support', 'support', 'support', 'support', 'support'],
  system: [
    'close-silent end-talk',
    'close-silent end-talk',
    'close-silent end-talk',
    'close-silent end-talk',
    'close-silent end-talk',
  ],
};

for (const [who, actor] of Object.entries(actors)) {
  for (const [index, [which, kase]] of Object.entries(cases).entries()) {
    test(`${who} on a case that is ${which}`, () => {
      const may = actNames.filter((name) => mayDo(actor, name, kase));
      expect(may.sort()).toEqual((expected[who]?.[index] ?? '?').split(' ').filter(Boolean).sort());
    });
  }
}
