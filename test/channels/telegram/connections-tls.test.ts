// Telegram's own server is reached by TLS: what it proves is looked at before a word, and the token, is written.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectFolder } from '../../../src/app/project-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Made for this test, for 127.0.0.1; nobody else trusts it.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgH67pCcZX0FYcjhF+
tJogGVnsr8iQLvuYdmeecRbOAByhRANCAATXD2a0y4OUxCRb7r4HuIviMXbKxXWp
FqARN7tMPzGZCd+M2RhR3llH28M0n0faVSpECXHI03F2FIrCxg6OAwRH
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBhDCCASqgAwIBAgIUICXkl63SF3W3YsXecr3xW+drloYwCgYIKoZIzj0EAwIw
DjEMMAoGA1UEAwwDdWppMCAXDTI2MTEyNzAwMzQ1NVoYDzIxMjYxMTAzMDAzNDU1
WjAOMQwwCgYDVQQDDAN1amkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATXD2a0
y4OUxCRb7r4HuIviMXbKxXWpFqARN7tMPzGZCd+M2RhR3llH28M0n0faVSpECXHI
03F2FIrCxg6OAwRHo2QwYjAdBgNVHQ4EFgQUTjmY26LLLyaLqa5T6RsYksbSzvcw
HwYDVR0jBBgwFoAUTjmY26LLLyaLqa5T6RsYksbSzvcwDwYDVR0TAQH/BAUwAwEB
/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUCIB0PS5trcp8pUAfg
PH8J29OnHltF9/Ud4mMY83fj24ttAiEAui2Sfp61hzyqBWNe8Q5wYwCZJCqpycnm
11/jDNbwCtU=
-----END CERTIFICATE-----`;

let end: (() => void) | undefined;
afterEach(() => end?.());

/** Three exchanges of a process of its own, which trusts what `env` says beside what node trusts. */
async function exchanges(env: Record<string, string>) {
  const heard: string[] = [];
  const server = createServer({ key, cert }, (req, res) => {
    heard.push(`${req.method} ${req.url}`);
    if (req.url === '/tutup') res.setHeader('connection', 'close');
    req.resume().on('end', () => res.end('ya'));
  });
  const handshakes: boolean[] = [];
  server.on('secureConnection', (socket) => handshakes.push(socket.isSessionReused()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  end = () => {
    server.closeAllConnections();
    server.close();
  };
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = join(projectFolder, 'src/channels/telegram/connections.ts');
  const program = `
    import { compiled } from ${JSON.stringify(join(projectFolder, 'bin/compile.js'))};
    const { makeConnections } = await import(await compiled(${JSON.stringify(source)}));
    const all = makeConnections(${JSON.stringify(origin)}, 1);
    const got = [];
    for (const path of ['/', '/tutup', '/'])
      got.push(await all.run({ method: 'POST', path, body: 'halo', timeout: 5000 }));
    await all.close();
    console.log(JSON.stringify(got.map((one) => (one.answered ? one.status : one))));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, ...env } });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(errors);
  return { got: JSON.parse(output), heard, handshakes };
}

test('a server that is trusted is spoken to; the next connection takes up the last one’s session', async () => {
  const file = join(await temporaryFolder(), 'ca.pem');
  await writeFile(file, cert);
  const { got, heard, handshakes } = await exchanges({ NODE_EXTRA_CA_CERTS: file });
  expect(got).toEqual([200, 200, 200]);
  expect(heard).toEqual(['POST /', 'POST /tutup', 'POST /']);
  expect(handshakes).toEqual([false, true]);
});

test('one that is not hears nothing', async () => {
  const { got, heard } = await exchanges({});
  const refused = { answered: false, taken: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
  expect(got).toEqual([refused, refused, refused]);
  expect(heard).toEqual([]);
});
