// The stand-in as a process of its own. Settings in one JSON argument; says where it is in one line of JSON.
import { startWhatsAppServer } from './server.ts';

const { controlAddress, browserArgs } = await startWhatsAppServer({
  keys: 'classic',
  ...JSON.parse(process.argv[2] ?? '{}'),
});
process.stdout.write(`${JSON.stringify({ controlAddress, browserArgs })}\n`);
process.stdin.resume();
// Who started it has gone: so does it.
process.stdin.on('end', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
