// Agencies' groups on MongoDB: a group is found by the keyed hash of its chat, the address itself is sealed.
import type { Connection } from 'mongoose';
import { askTogether } from '../../async/ask-together.ts';
import { type ChatRef, chatKey } from '../../domain/chat-ref.ts';
import type { Office } from '../../domain/officer.ts';
import type { GroupStore } from '../../ports/group-store.ts';
import { openChat, type SealedChat, sealChat } from '../cases/case-document.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { duplicateKey, type IndexSpec, reached } from '../mongo/mongo.ts';

export const groupIndexes: readonly IndexSpec[] = [
  { collection: 'groups', name: 'office', key: { office: 1 } },
  { collection: 'groupCodes', name: 'gone', key: { gone: 1 }, expires: true },
];

/** `_id`: the keyed hash of the chat's key. `code`: that of the code which linked it. */
interface GroupDocument {
  _id: string;
  chat: SealedChat;
  office: Office;
  since: number;
  code: string;
}
/** `used`: the group that has it. */
interface CodeDocument {
  _id: string;
  office: Office;
  until: number;
  gone: Date;
  used?: string;
}

/** The groups on this connection. */
export function makeGroupStore(connection: Connection, ring: KeyRing): GroupStore {
  const groups = connection.collection<GroupDocument>('groups');
  const codes = connection.collection<CodeDocument>('groupCodes');
  const keyOf = (chat: ChatRef): string => ring.lookup(chatKey(chat));
  const chatsOf = askTogether(async (office: Office) =>
    (await reached(groups.find({ office }).toArray())).map(({ chat }) => openChat(ring, chat)),
  );
  return {
    async offer(code, office, until) {
      const gone = new Date(until + 86_400_000);
      await reached(codes.insertOne({ _id: ring.lookup(code), office, until, gone }));
    },
    async link(code, chat, office, now) {
      const [_id, group] = [ring.lookup(code), keyOf(chat)];
      const found = await reached(codes.findOne({ _id }));
      if (found === null || found.office !== office) return false;
      if (found.used === undefined) {
        if (now > found.until) return false;
        await reached(codes.updateOne({ _id, used: { $exists: false } }, { $set: { used: group } }));
      }
      // Of two groups that say it at once one has it.
      const taken = await reached(codes.findOne({ _id, used: group }));
      if (taken === null) return false;
      const set = { chat: sealChat(ring, chat), office, since: now, code: _id };
      await reached(groups.updateOne({ _id: group }, { $set: set }, { upsert: true }));
      return true;
    },
    async unlink(chat) {
      return (await reached(groups.deleteOne({ _id: keyOf(chat) }))).deletedCount === 1;
    },
    async ofChat(chat) {
      const found = await reached(groups.findOne({ _id: keyOf(chat) }));
      return found === null ? undefined : { id: `grup-${found._id.slice(0, 10)}`, office: found.office };
    },
    chatsOf: async (office) => [...(await chatsOf(office))],
    async move(from, to) {
      const found = await reached(groups.findOne({ _id: keyOf(from) }));
      if (found === null) return;
      // The new one first: a crash in between leaves the old one, and the move is made again.
      try {
        await reached(groups.insertOne({ ...found, _id: keyOf(to), chat: sealChat(ring, to) }));
      } catch (error) {
        if (duplicateKey(error) === undefined) throw error;
      }
      await reached(groups.deleteOne({ _id: found._id }));
    },
  };
}
