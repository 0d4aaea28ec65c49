// A few facts about the database itself: its version, and which holiday file its due dates follow from.
import type { Connection } from 'mongoose';
import { reached } from './mongo.ts';

export interface Meta {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}

/** Facts by name, each one short text. */
export function makeMeta(connection: Connection): Meta {
  const meta = connection.collection<{ _id: string; value: string }>('meta');
  return {
    async get(name) {
      return (await reached(meta.findOne({ _id: name })))?.value;
    },
    async set(name, value) {
      await reached(meta.updateOne({ _id: name }, { $set: { value } }, { upsert: true }));
    },
  };
}
