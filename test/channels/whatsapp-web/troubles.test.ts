// What goes wrong with a browser and its page, done to the real client in a real Chromium: it comes back by itself, nothing
// is lost or doubled, and no browser is left behind. In both forms of the message key.
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../../support/until.ts';
import { browsersOn, killBrowser } from '../../support/whatsapp-web/browsers.ts';
import { keyForms, oneLinkedNumber, patience, somebody } from '../../support/whatsapp-web/linked-number.ts';
import { makeTestWhatsApp, quickLink } from '../../support/whatsapp-web/whatsapp-channel.ts';
import { spawnWhatsAppWeb } from '../../support/whatsapp-web/whatsapp-web.ts';

describe.each(keyForms)('message keys: %s', (keys) => {
  const number = oneLinkedNumber(keys);
  const { times, restarted, write, texts, arrived } = number;

  afterEach(async () => {
    expect(await browsersOn(number.under.profile)).toHaveLength(1);
  });

  test('a browser that is killed: linked still, what came meanwhile is read in order and once, nothing is sent twice', async () => {
    const { web, under } = number;
    const from = somebody();
    await write(from, 'satu');
    const told = under.told.length;
    // In the midst of a send: it was delivered, and the answer never came.
    await web.phone('fault', { ack: 'never' });
    const sending = under.whatsApp.send(from, { text: 'Terima kasih' });
    await web.wasSent(({ body }) => body === 'Terima kasih');
    await restarted(async () => {
      await killBrowser(under.profile);
      expect(await sending).toMatchObject({ failure: { class: 'unknown' } });
      await web.receive({ from, body: 'dua' });
      await web.receive({ from, body: 'tiga' });
    });
    await arrived(from, 3);
    // The outbox tries again: the chat is read first.
    expect(await under.whatsApp.send(from, { text: 'Terima kasih' })).toMatchObject({ ok: true });
    expect(texts(from)).toEqual(['satu', 'dua', 'tiga']);
    expect((await web.sent()).filter(({ body }) => body === 'Terima kasih')).toHaveLength(1);
    // Ready again by itself, in one try or in two where the machine is busy; never is a new link asked for.
    expect(under.told[told]).toBe('trouble: the browser has gone');
    expect(under.told.slice(told).filter((what) => !what.startsWith('trouble: ') && what !== 'ready')).toEqual([]);
    expect(under.told.at(-1)).toBe('ready');
  });

  test('a send that nobody answers is unknown, and not repeated when the chat holds it', async () => {
    const { web, under } = number;
    const from = somebody();
    await write(from, 'halo');
    const { unknown } = under.whatsApp.reaches();
    await web.phone('fault', { ack: 'never' });
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ failure: { class: 'unknown' } });
    expect(under.whatsApp.reaches().unknown).toBe(unknown + 1);
    await web.phone('fault', { ack: null });
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ ok: true });
    expect((await web.sent()).filter(({ body }) => body === 'Nomor laporan')).toHaveLength(1);
    // The same words later are a message of their own.
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ ok: true });
    expect((await web.sent()).filter(({ body }) => body === 'Nomor laporan')).toHaveLength(2);
  });

  test('a page that had synced before it could be listened to comes to ready', async () => {
    await number.web.settings({ syncsFirst: true });
    await restarted(() => killBrowser(number.under.profile));
    await write(somebody(), 'terdengar');
  });

  test('a page that crashes is replaced', async () => {
    await restarted(() => killBrowser(number.under.profile, 'renderer'));
    await write(somebody(), 'hidup lagi');
  });

  test('a page that hangs is noticed, said, and replaced', async () => {
    const { web, under } = number;
    times.answerWithin = 500;
    await restarted(async () => {
      await web.phone('freeze', { ms: 60_000 });
      await under.whatsApp.reached('degraded');
      expect(under.whatsApp.state()).toMatchObject({ state: 'degraded' });
    });
    await write(somebody(), 'hidup lagi');
  });

  test('a browser that takes more than its limit is replaced, and told as such', async () => {
    const { under } = number;
    const told = under.told.length;
    const { megabytes, replaceEvery } = times;
    await restarted(async () => {
      Object.assign(times, { megabytes: 20, replaceEvery: 0 });
      await until('it is replaced', () => under.told.length > told, patience);
      Object.assign(times, { megabytes, replaceEvery });
    });
    expect(under.told.slice(told)).toEqual(['replaced', 'ready']);
    expect(under.lines.some((line) => /the browser took \d{2,} MB/.test(line))).toBe(true);
    await write(somebody(), 'hidup lagi');
  });

  test('reloads in the midst of everything: no rejection ends the process, and messages come once', async () => {
    const { web } = number;
    const from = somebody();
    const rejected: unknown[] = [];
    const hear = (error: unknown) => rejected.push(error);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));
    const opened = async () => (await web.events()).filter(({ kind }) => kind === 'opened').length;
    for (let i = 0; i < 4; i += 1) {
      const before = await opened();
      await web.phone('reload');
      // The page has opened, and is just being entered: the next reload falls into that.
      await until('the page has opened again', async () => (await opened()) > before, patience);
    }
    const told = async () => {
      await web.receive({ from, id: `AFTER-${from}`, body: 'sesudah' }).catch(() => undefined);
      return texts(from).includes('sesudah');
    };
    await until('a message arrives', told, patience);
    expect(texts(from)).toEqual(['sesudah']);
    expect(rejected).toEqual([]);
  });
});

describe.each(keyForms)('a number that is not linked yet, message keys: %s', (keys) => {
  test('a page that never comes up is tried again and again, each time later; then it is linked by a code', async () => {
    const link = { ...quickLink, startWithin: 2_500 };
    const web = await spawnWhatsAppWeb({ keys, broken: true });
    onTestFinished(() => web.close());
    const under = await makeTestWhatsApp(web, { link, pairNumber: '6281100000001' });
    onTestFinished(() => under.end());
    await under.whatsApp.start(under.receive);
    await until('two tries came to nothing', () => under.whatsApp.link().failures >= 2, patience);
    expect(under.whatsApp.state()).toMatchObject({ state: expect.stringMatching(/degraded|starting/) });
    link.startWithin = quickLink.startWithin;
    await web.settings({ broken: false });

    await under.whatsApp.reached('needs-link');
    expect(await browsersOn(under.profile)).toHaveLength(1);
    expect(under.whatsApp.link().code).toEqual({ form: 'code', text: 'ABCD1234' });
    const asked = expect.objectContaining({ kind: 'pairing-code', phone: '6281100000001' });
    expect(await web.events()).toContainEqual(asked);
    await web.phone('pair');
    await under.whatsApp.reached('ready');
  });
});
