// Officers, their notices and the audit, on MongoDB. Names and chats are sealed; a code is kept as its keyed hash only.
import type { Connection } from 'mongoose';
import { askTogether } from '../../async/ask-together.ts';
import { chatKey } from '../../domain/chat-ref.ts';
import { type Officer, officer as officerSchema, type Recipient, roles } from '../../domain/officer.ts';
import type { AuditEntry, Invitation, Notice, OfficerStore } from '../../ports/officer-store.ts';
import { openChat, type SealedChat, sealChat } from '../cases/case-document.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { duplicateKey, type IndexSpec, reached } from '../mongo/mongo.ts';

export const officerIndexes: readonly IndexSpec[] = [
  { collection: 'officers', name: 'chat', key: { 'chat.k': 1 } },
  { collection: 'officers', name: 'role', key: { role: 1, agency: 1 } },
  { collection: 'invitations', name: 'gone', key: { gone: 1 }, expires: true },
  { collection: 'notices', name: 'at', key: { at: 1 } },
  { collection: 'notices', name: 'list', key: { list: 1 }, sparse: true },
  { collection: 'audit', name: 'at', key: { at: -1 } },
];

export interface OfficerDocument extends Omit<Officer, 'id'> {
  _id: string;
  /** Sealed. */
  name: string;
  chat: SealedChat;
  since: number;
  revokedAt?: number;
}
type InvitationDocument = Omit<Invitation, 'codeKey'> & { _id: string; gone: Date };
type NoticeDocument = Omit<Notice, 'id'> & { _id: string; list?: string };

/** The officers on this connection. */
export function makeOfficerStore(connection: Connection, ring: KeyRing): OfficerStore {
  const officers = connection.collection<OfficerDocument>('officers');
  const invitations = connection.collection<InvitationDocument>('invitations');
  const notices = connection.collection<NoticeDocument>('notices');
  const audit = connection.collection<AuditEntry>('audit');
  const ofChat = async (k: string): Promise<OfficerDocument | undefined> =>
    (await reached(officers.find({ 'chat.k': k }).toArray())).find(({ revokedAt }) => revokedAt === undefined);
  // Every filing asks who the coordinators are.
  const chatsOf = askTogether(async (to: Recipient) => {
    const found = await reached(officers.find(meant(to)).toArray());
    return found.filter(({ revokedAt }) => revokedAt === undefined).map(({ chat }) => openChat(ring, chat));
  });
  return {
    async invite({ codeKey, officer, name, until }) {
      const gone = new Date(until + 86_400_000);
      await reached(invitations.insertOne({ _id: ring.lookup(codeKey), officer, name: ring.seal(name), until, gone }));
    },
    async accept(codeKey, chat, now) {
      const _id = ring.lookup(codeKey);
      const invitation = await reached(invitations.findOne({ _id }));
      if (invitation === null) return undefined;
      const sealed = sealChat(ring, chat);
      const id = `o-${_id.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 12)}`;
      const known = await reached(officers.findOne({ _id: id }));
      // A code is good once. The same chat that says it again is let in again, unless revoked.
      if (known !== null)
        return known.chat.k === sealed.k && known.revokedAt === undefined ? asOfficer(known) : undefined;
      if (now > invitation.until) return undefined;
      const before = await ofChat(sealed.k);
      const made: OfficerDocument = { _id: id, ...invitation.officer, name: invitation.name, chat: sealed, since: now };
      try {
        await reached(officers.insertOne(made));
      } catch (error) {
        if (duplicateKey(error) === undefined) throw error;
        return undefined;
      }
      // One chat, one office: whoever moved to another SKPD sees nothing of before.
      if (before !== undefined) await reached(officers.updateOne({ _id: before._id }, { $set: { revokedAt: now } }));
      return asOfficer(made);
    },
    async ofChat(chat) {
      const found = await ofChat(ring.lookup(chatKey(chat)));
      return found === undefined ? undefined : asOfficer(found);
    },
    async list() {
      const each = await Promise.all(roles.map((role) => reached(officers.find({ role }).toArray())));
      return each.flat().map((each) => ({
        officer: asOfficer(each),
        name: ring.open(each.name),
        since: each.since,
        reachable: each.revokedAt === undefined,
        ...(each.revokedAt !== undefined && { revokedAt: each.revokedAt }),
      }));
    },
    async revoke(id, now) {
      const filter = { _id: id, revokedAt: { $exists: false } };
      return (await reached(officers.updateOne(filter, { $set: { revokedAt: now } }))).matchedCount === 1;
    },
    chatsOf: async (to) => [...(await chatsOf(to))],

    async notice(given) {
      for (const { id, ...rest } of given) {
        try {
          await reached(notices.insertOne({ _id: id, ...rest }));
        } catch (error) {
          if (duplicateKey(error) === undefined) throw error;
        }
      }
    },
    async waiting(at, limit) {
      const found = await reached(
        notices
          .find({ at: { $gt: 0, $lte: at } })
          .sort({ at: 1 })
          .limit(limit)
          .toArray(),
      );
      return found.filter(({ list }) => list === undefined).map(asNotice);
    },
    async enlist(ids, list) {
      await reached(notices.updateMany({ _id: { $in: [...ids] }, list: { $exists: false } }, { $set: { list } }));
    },
    async lists() {
      const lists = new Map<string, Notice[]>();
      for (const each of await reached(notices.find({ list: { $gt: '' } }).toArray())) {
        const { list = '' } = each;
        lists.set(list, [...(lists.get(list) ?? []), asNotice(each)]);
      }
      return [...lists].map(([list, enlisted]) => ({ list, notices: enlisted }));
    },
    async handedOn(list) {
      // Sent notices stay, out of every index that is asked for work: their ids say that they were sent.
      await reached(notices.updateMany({ list }, { $unset: { list: '' }, $mul: { at: -1 } }));
    },

    async audit(entry) {
      await reached(audit.insertOne({ ...entry }));
    },
    async beginAudit(entry) {
      const { insertedId: _id } = await reached(audit.insertOne({ ...entry, outcome: 'begun' }));
      return async (outcome) => void (await reached(audit.updateOne({ _id }, { $set: { outcome } })));
    },
    async forgetAudit(at) {
      return (await reached(audit.deleteMany({ at: { $lt: at } }))).deletedCount;
    },
    async audited(from, to, limit) {
      const found = await reached(
        audit
          .find({ at: { $gte: from, $lt: to } })
          .sort({ at: -1 })
          .limit(limit)
          .toArray(),
      );
      return found.map(({ at, who, what, caseId, outcome }) => ({
        at,
        who,
        what,
        outcome,
        ...(caseId !== undefined && { caseId }),
      }));
    },
  };
}

function meant(to: Recipient): Partial<Pick<OfficerDocument, '_id' | 'role' | 'agency' | 'kecamatan'>> {
  const colon = to.indexOf(':');
  const [kind, reach] = colon < 0 ? [to, ''] : [to.slice(0, colon), to.slice(colon + 1)];
  if (kind === 'penghubung') return { role: kind, agency: reach };
  if (kind === 'officer') return { _id: reach };
  if (kind === 'kecamatan') return { role: 'penghubung', kecamatan: reach };
  return { role: officerSchema.shape.role.parse(kind) };
}

function asOfficer({ _id, role, agency, kecamatan }: OfficerDocument): Officer {
  return { id: _id, role, ...(agency !== undefined && { agency }), ...(kecamatan !== undefined && { kecamatan }) };
}

function asNotice({ _id, list: _list, ...rest }: NoticeDocument): Notice {
  return { id: _id, ...rest };
}
