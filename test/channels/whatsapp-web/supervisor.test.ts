// The machine that keeps the link alive, purely: every state has its way out, and nothing is tried for the last time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkDefaults } from '../../../src/channels/whatsapp-web/link/link-settings.ts';
import {
  type LinkEffect,
  type LinkEvent,
  type LinkSettings,
  off,
  type Supervised,
  wakeAt,
} from '../../../src/channels/whatsapp-web/link/link-state.ts';
import { step } from '../../../src/channels/whatsapp-web/link/supervisor.ts';

const minute = 60_000;
const settings: LinkSettings = {
  ...linkDefaults,
  megabytes: 1_000,
  quietHourAfter: (openedAt) => openedAt + 20 * 60 * minute,
};
const code: LinkEvent = { type: 'code', code: { form: 'qr', text: 'a' } };
const connected = (megabytes = 400): LinkEvent => ({ type: 'seen', state: 'CONNECTED', synced: true, megabytes });

/** Plays events at their times (ms); gives the last state and all effects, by name. */
function play(...events: [at: number, event: LinkEvent][]) {
  let now = off(0);
  const effects: LinkEffect[] = [];
  for (const [at, event] of events) {
    const stepped = step(now, event, at, settings);
    now = stepped.next;
    effects.push(...stepped.effects);
  }
  return { now, effects, did: effects.map((effect) => ('what' in effect ? effect.what : effect.do)) };
}

const toReady: [number, LinkEvent][] = [
  [0, { type: 'start' }],
  [1_000, code],
  [2_000, { type: 'authenticated' }],
  [3_000, { type: 'ready' }],
];

describe('the way to ready', () => {
  test('start, picture, scanned, ready: chats are read and it is said', () => {
    const { now, did } = play(...toReady);
    expect(now).toMatchObject({ state: 'ready', since: 3_000, failures: 0 });
    expect(now.code).toBeUndefined();
    expect(did).toEqual(['open', 'needs-link', 'show', 'catch-up', 'ready']);
  });

  test('a picture is renewed without being announced anew, and has its time from the last', () => {
    const { now, did } = play([0, { type: 'start' }], [1_000, code], [21_000, code]);
    expect(did).toEqual(['open', 'needs-link', 'show', 'show']);
    expect(now).toMatchObject({ state: 'needs-link', since: 1_000, deadline: 21_000 + settings.codeWithin });
  });

  test('ready that comes again reads the chats again and changes nothing else', () => {
    const { now, did } = play(...toReady, [9_000, { type: 'ready' }], [9_100, { type: 'authenticated' }]);
    expect(now).toMatchObject({ state: 'ready', since: 3_000 });
    expect(did.slice(-1)).toEqual(['catch-up']);
  });

  test('a page that had synced before anybody listened is nudged once, then replaced', () => {
    const steps = play(
      [0, { type: 'start' }],
      [2_000, connected()],
      [2_000 + settings.nudgeAfter, connected()],
      [9_000, connected()],
    );
    expect(steps.did).toEqual(['open', 'nudge']);
    const { now, did } = play(
      [0, { type: 'start' }],
      [2_000, connected()],
      [2_000 + settings.readyWithin, { type: 'tick' }],
    );
    expect(now).toMatchObject({ state: 'restarting', why: 'it was linked but never ready' });
    expect(did).toEqual(['open', 'close', 'trouble']);
  });

  test('progress of a long sync gives it more time', () => {
    const late = 2_000 + settings.readyWithin - 1;
    const { now } = play([0, { type: 'start' }], [2_000, { type: 'authenticated' }], [late, { type: 'progress' }]);
    expect(now).toMatchObject({ state: 'linked', deadline: late + settings.readyWithin });
  });

  test('a picture that WhatsApp has let lapse is asked for again; one that is not renewed gets a new browser at once', () => {
    const idle: LinkEvent = { type: 'seen', state: 'UNPAIRED_IDLE', synced: false, megabytes: 300 };
    expect(play([0, { type: 'start' }], [1_000, code], [60_000, idle]).did).toContain('refresh-code');
    const { now } = play([0, { type: 'start' }], [1_000, code], [1_000 + settings.codeWithin, { type: 'tick' }]);
    expect(now).toMatchObject({ state: 'restarting', failures: 0, openAt: 1_000 + settings.codeWithin });
  });
});

describe('trouble', () => {
  const states: [string, [number, LinkEvent][]][] = [
    ['starting', toReady.slice(0, 1)],
    ['needs-link', toReady.slice(0, 2)],
    ['linked', toReady.slice(0, 3)],
    ['ready', toReady],
  ];

  test.each(states)('%s: a lost browser is put away, then another is opened', (_, way) => {
    const lost = play(...way, [10_000, { type: 'lost', why: 'the browser has gone' }]);
    expect(lost.now).toMatchObject({ state: 'restarting', failures: 1, why: 'the browser has gone', openAt: 11_000 });
    expect(lost.did.slice(-2)).toEqual(['close', 'trouble']);
    const closed = step(lost.now, { type: 'closed' }, 10_500, settings);
    expect(closed.effects).toEqual([]);
    expect(wakeAt(closed.next)).toBe(11_000);
    const again = step(closed.next, { type: 'tick' }, 11_000, settings);
    expect(again.next.state).toBe('starting');
    expect(again.effects).toEqual([{ do: 'open' }]);
  });

  test('no browser is opened while the last one is still there', () => {
    const { now } = play(...toReady, [10_000, { type: 'lost', why: 'x' }], [20_000, { type: 'tick' }]);
    expect(now.state).toBe('restarting');
    expect(wakeAt(now)).toBeUndefined();
    expect(step(now, { type: 'closed' }, 25_000, settings).effects).toEqual([{ do: 'open' }]);
  });

  test('waits twice as long each time, up to a limit, and never gives up', () => {
    let now = off(0);
    const waits: number[] = [];
    let at = 0;
    now = step(now, { type: 'start' }, at, settings).next;
    for (let tries = 0; tries < 60; tries += 1) {
      now = step(now, { type: 'lost', why: 'x' }, at, settings).next;
      waits.push((now.openAt ?? 0) - at);
      now = step(now, { type: 'closed' }, at, settings).next;
      at = now.openAt ?? at;
      now = step(now, { type: 'tick' }, at, settings).next;
      expect(now.state).toBe('starting');
    }
    expect(waits.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(waits.at(-1)).toBe(settings.backOffTo);
  });

  test('failures count on through a ready that did not last, and begin anew after a steady one', () => {
    const shortly = play(...toReady, [4_000, { type: 'lost', why: 'x' }]).now;
    const again = step({ ...shortly, state: 'ready', since: 5_000 }, { type: 'lost', why: 'x' }, 6_000, settings);
    expect(again.next.failures).toBe(2);
    const steady = step({ ...again.next, state: 'ready', since: 0 }, { type: 'lost', why: 'x' }, 10 * minute, settings);
    expect(steady.next.failures).toBe(1);
  });

  test('logged out on the phone: said at once, the session is wiped, and a picture comes without waiting', () => {
    const { now, effects } = play(...toReady, [9_000, { type: 'logged-out' }]);
    expect(now).toMatchObject({ state: 'restarting', openAt: 9_000, failures: 0 });
    expect(effects.slice(-2)).toEqual([
      { do: 'close', wipe: true },
      { do: 'tell', what: 'logged-out' },
    ]);
  });

  test('one look without an answer is nothing, two are a degraded link, and a silent page is replaced', () => {
    const blind: LinkEvent = { type: 'blind', why: 'the page did not answer' };
    expect(play(...toReady, [30_000, blind]).now.state).toBe('ready');
    const two = play(...toReady, [30_000, blind], [32_000, blind]);
    expect(two.now).toMatchObject({ state: 'degraded', deadline: 32_000 + settings.blindFor });
    expect(step(two.now, connected(), 40_000, settings).next.state).toBe('ready');
    expect(step(two.now, connected(), 40_000, settings).effects).toContainEqual({ do: 'catch-up' });
    const late = step(two.now, { type: 'tick' }, 32_000 + settings.blindFor, settings);
    expect(late.next).toMatchObject({ state: 'restarting', why: 'the page did not answer' });
  });

  test('a phone without network has longer before the browser is replaced', () => {
    const opening: LinkEvent = { type: 'seen', state: 'OPENING', synced: true, megabytes: 300 };
    const { now } = play(...toReady, [30_000, opening]);
    expect(now).toMatchObject({
      state: 'degraded',
      deadline: 30_000 + settings.offlineFor,
      why: 'WhatsApp is OPENING',
    });
  });
});

describe('a browser that grows', () => {
  test('is replaced over its limit, once in a while only', () => {
    expect(play(...toReady, [10 * minute, connected(1_200)]).now.state).toBe('ready');
    const { now, did } = play(...toReady, [31 * minute, connected(1_200)]);
    expect(now).toMatchObject({ state: 'restarting', failures: 0, openAt: 31 * minute });
    expect(did.slice(-2)).toEqual(['close', 'replaced']);
  });

  test('is replaced in its quiet hour', () => {
    const { now } = play(...toReady);
    expect(wakeAt({ ...now, lookAt: undefined } as unknown as Supervised)).toBe(20 * 60 * minute);
    expect(step(now, { type: 'tick' }, 20 * 60 * minute, settings).next.state).toBe('restarting');
  });
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.constantFrom<LinkEvent>(
      { type: 'tick' },
      code,
      { type: 'authenticated' },
      { type: 'progress' },
      { type: 'ready' },
      { type: 'blind', why: 'x' },
      { type: 'lost', why: 'x' },
      { type: 'logged-out' },
      { type: 'closed' },
    ),
    fc.record({
      type: fc.constant('seen' as const),
      state: fc.constantFrom('CONNECTED', 'OPENING', 'UNPAIRED_IDLE', null),
      synced: fc.boolean(),
      megabytes: fc.integer({ min: 0, max: 3_000 }),
    }),
  );

  test('browsers are opened and closed in turn, and the machine always wakes or waits for one to go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 10 * minute })), { maxLength: 60 }), (script) => {
        let now = off(0);
        let [at, open] = [0, 0];
        for (const [each, pause] of [[{ type: 'start' } as LinkEvent, 0] as const, ...script]) {
          at += pause;
          const { next, effects } = step(now, each, at, settings);
          for (const effect of effects) {
            if (effect.do === 'open') open += 1;
            if (effect.do === 'close') expect(open).toBe(1);
          }
          if (each.type === 'closed' && now.state === 'restarting' && now.open) open -= 1;
          // Opened in the same step in which the last one was told gone: one at a time still.
          expect(open).toBeLessThanOrEqual(1);
          now = next;
          expect(wakeAt(now) !== undefined || (now.state === 'restarting' && now.open)).toBe(true);
        }
        const ended = step(now, { type: 'stop' }, at, settings);
        expect(ended.next.state).toBe('off');
        expect(wakeAt(ended.next)).toBeUndefined();
      }),
    );
  });
});
