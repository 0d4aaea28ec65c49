// What `aduan case` and `aduan admin invite` are told to write has to exist: a topic, an agency or a kecamatan that is not
// there would put a case, or an officer, where nobody looks.
import { expect, inject, test } from 'vitest';
import { runAduan } from '../support/run-aduan.ts';

const env = {
  REDIS_URL: `${inject('redisUrl').replace(/\/\d+$/, '')}/8`,
  MONGODB_URI: inject('mongodbUri'),
};

async function run(...args: string[]) {
  const running = runAduan(args, env);
  return { code: await running.ended, out: running.stdout(), err: running.stderr() };
}

const penghubung = ['admin', 'invite', '--role', 'penghubung', '--name', 'Budi'];

test.each([
  [['case', 'retag', 'ADU-241G-J0AD-5', 'jaln_drainase'], 'Tidak ada topik jaln_drainase', 'jalan_drainase'],
  [['case', 'verify', 'ADU-241G-J0AD-5', '--topic', 'listrk'], 'Tidak ada topik listrk', 'listrik'],
  [['case', 'assign', 'ADU-241G-J0AD-5', 'pupz'], 'Tidak ada SKPD pupz', 'pupr'],
  [['case', 'list', '--agency', 'pupz'], 'Tidak ada SKPD pupz', 'pupr'],
  [['case', 'list', '--as', 'penghubung:pupz'], 'Tidak ada SKPD pupz', 'pupr'],
  [['case', 'due', '--as', 'penghubung:kec:Pulau Laut Utar'], 'Tidak ada kecamatan Pulau', 'Pulau Laut Utara'],
  [[...penghubung, '--agency', 'pupz'], 'Tidak ada SKPD pupz', 'pupr'],
  [[...penghubung, '--kecamatan', 'Pulau Laut Utar'], 'Tidak ada kecamatan Pulau Laut Utar', 'Pulau Laut Utara'],
])('%j is refused, with the nearest name', async (args, refused, nearest) => {
  const { code, out, err } = await run(...args);
  expect(err).toContain(refused);
  expect(err).toContain(nearest);
  expect(out).toBe('');
  expect(code).toBe(1);
});

test('a name is taken in any case, and help says who acts where nobody is named', async () => {
  expect(await run(...penghubung, '--kecamatan', 'pulau laut utara')).toMatchObject({ code: 0, err: '' });
  expect((await run('case', 'due', '--help')).out).toContain('(default: koordinator)');
});
