// What was previewed more than a day ago is not sent; it can be counted anew, also when it had waited for the second person.
import { expect, test } from 'vitest';
import { refuse } from '../../src/broadcasts/desk.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { confirmBroadcast } from '../../src/broadcasts/steer.ts';
import { codeOf, planned } from '../support/broadcasts/planner.ts';
import { koordinator, monday, pimpinan } from '../support/case-builders.ts';

const day = 24 * 3_600_000;
const other = { ...koordinator, id: 'o-other' };

test('one that waits for the second person stays as it was previewed; a day later both are asked again', async () => {
  const { planner, broadcast, at } = await planned(3);
  const desk = { ...planner, secondAbove: 2 };
  const { id } = broadcast;
  expect(await confirmBroadcast(desk, koordinator, id, codeOf(broadcast))).toMatchObject({
    broadcast: { state: 'waiting' },
  });
  expect(await planBroadcast(desk, koordinator, id)).toEqual(refuse({ code: 'wrong-state', state: 'waiting' }));

  at(monday + day + 1);
  expect(await confirmBroadcast(desk, pimpinan, id, codeOf(broadcast))).toEqual(refuse({ code: 'old-plan' }));
  const anew = await planBroadcast(desk, koordinator, id);
  if (!anew.ok) throw new Error(anew.code);
  expect(anew.broadcast).toMatchObject({ state: 'ready', confirmed: [], plan: { no: 2, people: 3 } });
  expect(await confirmBroadcast(desk, koordinator, id, codeOf(anew.broadcast))).toMatchObject({
    broadcast: { state: 'waiting' },
  });
  expect(await confirmBroadcast(desk, other, id, codeOf(anew.broadcast))).toMatchObject({
    broadcast: { state: 'sending' },
  });
});
