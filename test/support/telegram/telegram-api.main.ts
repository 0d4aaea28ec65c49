// The stand-in as a process of its own. Settings in one JSON argument; says where it listens in one line of JSON.
import { enforced } from './telegram-api-limits.ts';
import { startTelegramApiServer } from './telegram-api-server.ts';

const { token, port, limited } = JSON.parse(process.argv[2] ?? '{}');
const server = await startTelegramApiServer({
  token,
  // On a port of its own people talk to it, and a later run goes on where this one ended: a service that kept its data
  // takes a lower number for one that it has seen.
  ...(port !== undefined && { port, firstUpdate: Math.floor(Date.now() / 1000) }),
  ...(limited && { limits: enforced }),
});
process.stdout.write(`${JSON.stringify({ apiRoot: server.apiRoot })}\n`);
process.stdin.resume();
// Who started it has gone: so does it.
process.stdin.on('end', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
