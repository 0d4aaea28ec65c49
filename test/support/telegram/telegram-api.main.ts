// The stand-in as a process of its own. Settings in one JSON argument; says where it listens in one line of JSON.
import { enforced } from './telegram-api-limits.ts';
import { startTelegramApiServer } from './telegram-api-server.ts';

const { token, port, limited } = JSON.parse(process.argv[2] ?? '{}');
const server = await startTelegramApiServer({
  token,
  ...(port !== undefined && { port }),
  ...(limited && { limits: enforced }),
});
process.stdout.write(`${JSON.stringify({ apiRoot: server.apiRoot })}\n`);
process.stdin.resume();
// Who started it has gone: so does it.
process.stdin.on('end', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
