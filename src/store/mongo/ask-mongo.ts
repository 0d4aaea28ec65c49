// One command to a MongoDB-compatible server over a connection of its own: for start-up checks and engines just started.
import mongoose from 'mongoose';
import './end-commands.ts';

export type MongoAnswer =
  | { ok: true; reply: Record<string, unknown> }
  /** `code` is the server's own; without one the server was not reached. */
  | { ok: false; why: string; code?: number };

/** Runs an admin command. Never rejects. */
export async function askMongo(
  uri: string,
  command: Record<string, unknown>,
  { withinMs }: { withinMs: number },
): Promise<MongoAnswer> {
  let connection: mongoose.Connection | undefined;
  try {
    connection = mongoose.createConnection(uri, {
      serverSelectionTimeoutMS: withinMs,
      connectTimeoutMS: withinMs,
      socketTimeoutMS: withinMs,
      autoIndex: false,
    });
    await connection.asPromise();
    const reply = await connection.getClient().db('admin').command(command);
    return { ok: true, reply };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { ok: false, why, ...(typeof code === 'number' ? { code } : {}) };
  } finally {
    await connection?.destroy();
  }
}
