// Mends the MongoDB driver (7.8, the same in 7.9): a command whose socket takes no more waits for "drain" or an error, and where
// the socket then just closes (the server's goodbye, a time limit of the driver's own) neither ever comes. The command hung for
// good, and with it whatever waited for it, and its place in the pool. Tried by test/store/commands-end.test.ts.
import { createRequire } from 'node:module';
import { z } from 'zod';

interface DriverConnection {
  closed: boolean;
  socket: NodeJS.EventEmitter;
  cleanup(error: Error): void;
}

/** The driver that mongoose brings, which need not be one of ours. */
const fromMongoose = createRequire(createRequire(import.meta.url).resolve('mongoose'));
/** Whatever else a new version of the driver brings, its connections are found here, or the start stops. */
const { Connection } = z
  .object({
    Connection: z.custom<{ prototype: DriverConnection }>(
      (given) => typeof given === 'function' && typeof given.prototype?.cleanup === 'function',
    ),
  })
  .parse(fromMongoose('mongodb/lib/cmap/connection.js'));

const { cleanup } = Connection.prototype;
Connection.prototype.cleanup = function (this: DriverConnection, error: Error): void {
  const first = !this.closed;
  cleanup.call(this, error);
  // The driver listens to it for as long as the connection lives, and so does a command that waits to be written.
  if (first) this.socket.emit('error', error);
};
