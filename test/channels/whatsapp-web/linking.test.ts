// Who has the number: logged out on the phone or from here, linked again, taken over by another process, its profile left
// locked by a dead one. The real client in a real Chromium, in both forms of the message key.
import { spawn } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../../src/channels/whatsapp-web/browser/find-browser.ts';
import { lockHolder } from '../../../src/channels/whatsapp-web/browser/profile.ts';
import { until } from '../../support/until.ts';
import { browsersOn } from '../../support/whatsapp-web/browsers.ts';
import { keyForms, oneLinkedNumber, patience, somebody } from '../../support/whatsapp-web/linked-number.ts';
import { makeTestWhatsApp } from '../../support/whatsapp-web/whatsapp-channel.ts';

describe.each(keyForms)('message keys: %s', (keys) => {
  let mine = true;
  const number = oneLinkedNumber(keys, { mayRun: () => mine });
  const { write, texts } = number;
  const noBrowserIsLeft = () =>
    until('no browser is left', async () => (await browsersOn(number.under.profile)).length === 0, patience);

  test('logged out on the phone: said at once, a picture again, and after scanning all goes on', async () => {
    const { web, under } = number;
    const from = somebody();
    await write(from, 'satu');
    await web.phone('logout');
    await until('it is told', () => under.told.includes('logged-out'), patience);
    expect(await under.whatsApp.send(from, { text: 'a' })).toMatchObject({ failure: { class: 'channel-down' } });
    await under.whatsApp.reached('needs-link');
    expect(under.whatsApp.state()).toMatchObject({ state: 'needs-link' });
    expect(under.whatsApp.link().code?.text).toMatch(/^ref-/);
    await web.receive({ from, body: 'selama terputus' });
    await web.phone('pair');
    await under.whatsApp.reached('ready');
    await number.arrived(from, 2);
    await write(from, 'dua');
    expect(texts(from)).toEqual(['satu', 'selama terputus', 'dua']);
    expect(under.lines.some((line) => line.startsWith('error') && line.includes('logged out'))).toBe(true);
  });

  test('logged out in the midst of a broadcast: what went out is not repeated, the rest goes out once it is back', async () => {
    const { web, under } = number;
    const chats = Array.from({ length: 8 }, () => somebody());
    for (const chat of chats) await write(chat, 'halo');
    const before = (await web.sent()).length;
    const broadcast = async (list: string[], logoutAfter?: string) => {
      const left: string[] = [];
      for (const chat of list) {
        const sent = await under.whatsApp.send(chat, { text: `Air mati besok (${chat})` }, 'broadcast');
        if (!sent.ok) left.push(chat);
        if (!sent.ok) expect(sent.failure.class).toBe('channel-down');
        if (chat !== logoutAfter) continue;
        await web.phone('logout');
        await until('it is noticed', () => under.whatsApp.link().state !== 'ready', patience);
      }
      return left;
    };
    const left = await broadcast(chats, chats[3]);
    expect(left).toEqual(chats.slice(4));
    await under.whatsApp.reached('needs-link');
    await web.phone('pair');
    await under.whatsApp.reached('ready');
    expect(await broadcast(left)).toEqual([]);
    expect((await web.sent()).slice(before).map(({ to }) => to)).toEqual(chats);
  });

  test('unlinked from here: the session is gone; the picture is renewed, and a code may be asked for instead', async () => {
    const { web, under } = number;
    expect(await under.whatsApp.logout()).toBe(true);
    await under.whatsApp.reached('needs-link');
    expect(await under.whatsApp.logout()).toBe(false);
    // WhatsApp renews the picture now and then.
    await web.phone('qr', { ref: 'ref-renewed' });
    await until('another picture', () => under.whatsApp.link().code?.text.startsWith('ref-renewed') === true, patience);
    expect(under.whatsApp.link().code?.form).toBe('qr');
    expect(await under.whatsApp.pair('6281100000001')).toBe(true);
    await until('a code', () => under.whatsApp.link().code?.form === 'code', patience);
    expect(under.whatsApp.link().code?.text).toBe('ABCD1234');
    await web.phone('pair');
    await under.whatsApp.reached('ready');
    await write(somebody(), 'tertaut lagi');
  });

  test('two processes, one number: one has it, the other says so; it is taken over past a dead machine’s lock and a dead service’s browser', async () => {
    const { web, under } = number;
    const told = under.told.length;
    mine = false;
    await under.whatsApp.reached('off');
    await noBrowserIsLeft();
    expect(under.whatsApp.state()).toEqual({ state: 'off', detail: 'another process has this number' });

    const chromium = await findBrowser(process.env.CHROME_PATH || undefined, (process.env.PATH ?? '').split(delimiter));
    const args = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${under.profile}`];
    const left = spawn(chromium, args, { stdio: 'ignore' });
    onTestFinished(() => void left.kill('SIGKILL'));
    await until(
      'the old browser is up',
      async () => (await browsersOn(under.profile, 'renderer')).length > 0,
      patience,
    );
    mine = true;
    await under.whatsApp.reached('ready');
    await until('the old one has gone', () => left.exitCode !== null || left.signalCode !== null, patience);

    mine = false;
    await under.whatsApp.reached('off');
    await noBrowserIsLeft();
    await symlink('another-host-4242', join(under.profile, 'SingletonLock'));
    expect(await lockHolder(under.profile)).toMatchObject({ host: 'another-host' });
    const from = somebody();
    await web.receive({ from, body: 'sementara itu' });
    mine = true;
    await under.whatsApp.reached('ready');
    expect(new Set(under.told.slice(told))).toEqual(new Set(['ready']));
    await number.arrived(from, 1);
    await write(from, 'masih tertaut');
    expect(texts(from)).toEqual(['sementara itu', 'masih tertaut']);
  });

  test('a service that is killed leaves no browser, nor does one that is stopped', async () => {
    const { web, under } = number;
    await under.whatsApp.stop();
    await noBrowserIsLeft();
    expect(under.whatsApp.state()).toEqual({ state: 'off' });
    const main = new URL('../../support/whatsapp-web/session.main.ts', import.meta.url).pathname;
    const service = spawn(process.execPath, ['bin/run.js', main, under.profile, ...web.browserArgs], {
      stdio: 'ignore',
    });
    onTestFinished(() => void service.kill('SIGKILL'));
    await until('its browser is up', async () => (await browsersOn(under.profile, 'renderer')).length > 0, patience);
    service.kill('SIGKILL');
    await noBrowserIsLeft();
  });
});

test('no browser on this machine: said with the setting, the service lives', async () => {
  const under = await makeTestWhatsApp(
    { browserArgs: [] },
    { findBrowser: () => findBrowser('/nowhere/chromium', []) },
  );
  onTestFinished(() => under.end());
  await under.whatsApp.start(under.receive);
  await until('it is said', () => under.whatsApp.state().detail?.includes('CHROME_PATH') === true, patience);
});
