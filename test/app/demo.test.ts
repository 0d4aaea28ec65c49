// The main job, played by the command that newcomers are told to run.
import { describe, expect, test } from 'vitest';
import { complaint, response } from '../../src/app/demo/story.ts';
import { readTrackingNumber } from '../../src/domain/tracking-number.ts';
import { runAduan } from '../support/run-aduan.ts';

describe.each(['web', 'telegram', 'whatsapp'])('aduan demo --channel %s', (channel) => {
  test('brings a report from the chat into a case and the answer back', async () => {
    const run = runAduan(['demo', '--channel', channel, '--json']);
    expect(await run.ended, run.stderr()).toBe(0);
    const played = JSON.parse(run.stdout());

    expect(played.channel).toBe(channel);
    expect(played.engines).toEqual({ redis: expect.any(String), mongodb: expect.any(String) });
    expect(played.report).toMatchObject({ topic: 'jalan_drainase', place: { desa: 'Semayap' }, agency: 'pupr' });
    expect(played.report.body).toContain(complaint);
    expect(played.report.media).toHaveLength(1);
    expect(played.report.tag.reasons.length).toBeGreaterThan(0);
    expect(played.case).toMatchObject({ state: 'ditanggapi', number: played.report.number });
    expect(played.updates.at(-1)).toContain(response);

    const ours = played.transcript.filter((line: { from: string }) => line.from === 'aduan');
    const receipts = ours.filter((line: { text: string }) => readTrackingNumber(line.text).kind === 'number');
    expect(receipts[0].text).toContain(played.report.number);
  });
});

test('a channel that there is none of is one sentence', async () => {
  const run = runAduan(['demo', '--channel', 'fax']);
  expect(await run.ended).toBe(1);
  expect(run.stderr().trim()).toBe('--channel is web, telegram or whatsapp, not "fax".');
});
