// All documents as lines of extended JSON, one file a collection, and back. Personal data stays sealed in them.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import mongoose, { type Connection } from 'mongoose';
import { z } from 'zod';
import { StoreUnfit } from './mongo/mongo.ts';

const { EJSON } = mongoose.mongo.BSON;

/** `tries` are gone within hours and are no one's loss. Without the ledger nobody knew who has had a broadcast. */
const collections = [
  ...['cases', 'people', 'questions', 'joins', 'erasures', 'broadcasts', 'ledger'],
  ...['officers', 'invitations', 'groups', 'notices', 'audit', 'meta'],
];

const manifest = z.strictObject({
  v: z.literal(1),
  /** ISO 8601, UTC. */
  at: z.string(),
  collections: z.record(z.string(), z.strictObject({ documents: z.number().int(), sha256: z.string().length(64) })),
});
export type Manifest = z.infer<typeof manifest>;

/** Writes every document below `dir`; what changes meanwhile is in it as before or as after. */
export async function dumpAll(connection: Connection, dir: string, at: Date): Promise<Manifest> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const made: Manifest = { v: 1, at: at.toISOString(), collections: {} };
  for (const name of collections) {
    const hash = createHash('sha256');
    let documents = 0;
    const lines = async function* () {
      for await (const document of connection.collection(name).find({}).batchSize(500)) {
        const line = `${EJSON.stringify(document, { relaxed: false })}\n`;
        hash.update(line);
        documents += 1;
        yield line;
      }
    };
    // A file that can't be written is heard at any moment, also while the database is waited for.
    await pipeline(lines, createWriteStream(join(dir, `${name}.jsonl`), { flags: 'wx', mode: 0o600 }));
    made.collections[name] = { documents, sha256: hash.digest('hex') };
  }
  // Last: a backup without it was cut off.
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

/** Reads a backup into an empty database, with what was being broadcast paused; rejects with {@link StoreUnfit} when there is something, or the backup is not whole. */
export async function loadAll(connection: Connection, dir: string): Promise<Manifest> {
  const read = await readManifest(dir);
  for (const name of collections) {
    if ((await connection.collection(name).findOne({})) !== null) {
      throw new StoreUnfit(`the database is not empty (${name}): a backup is restored into an empty one only`);
    }
  }
  for (const [name, { documents, sha256 }] of Object.entries(read.collections)) {
    const hash = createHash('sha256');
    let count = 0;
    let batch: { [field: string]: unknown }[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await connection.collection(name).insertMany(batch, { ordered: false });
      count += batch.length;
      batch = [];
    };
    for await (const line of createInterface({ input: createReadStream(join(dir, `${name}.jsonl`)) })) {
      hash.update(`${line}\n`);
      batch.push(z.record(z.string(), z.unknown()).parse(EJSON.parse(line, { relaxed: false })));
      if (batch.length === 500) await flush();
    }
    await flush();
    if (count !== documents || hash.digest('hex') !== sha256) {
      throw new StoreUnfit(`${name}.jsonl is not as it was written: ${count} of ${documents} documents`);
    }
  }
  // Whom it has reached since the backup nobody knows: it goes on when an officer says so, not by itself.
  await connection
    .collection('broadcasts')
    .updateMany({ state: 'sending' }, { $set: { state: 'paused' }, $inc: { rev: 1 } });
  return read;
}

async function readManifest(dir: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')));
  } catch (cause) {
    throw new StoreUnfit(`${dir} holds no whole backup`, { cause });
  }
}
