// A case as MongoDB keeps it: chat addresses sealed, with a keyed hash to find them by, and the fields that sweeps ask for.
import { type Case, type CaseChange, type Follower, kase, type Telling } from '../../domain/case.ts';
import { nextWake, workDue } from '../../domain/case-clock.ts';
import { type ChatRef, chatKey, parseChatKey } from '../../domain/chat-ref.ts';
import type { Recipient } from '../../domain/officer.ts';
import type { KeyRing } from '../keys/key-ring.ts';

/** A sealed chat address: `s` opens to its key, `k` finds it. */
export interface SealedChat {
  s: string;
  k: string;
}
type SealedFollower = SealedChat & Omit<Follower, 'chat'>;
/** `to` is a chat, sealed, or the officers who are meant. */
interface SealedTelling {
  to: SealedChat | Recipient;
  update: Telling['update'];
}

type Plain = Omit<Case, 'id' | 'reporter' | 'followers' | 'tell'>;
export interface CaseDocument extends Plain {
  _id: string;
  reporter?: SealedChat;
  followers: SealedFollower[];
  tell: SealedTelling[];
  /** When the next clock notice is due; ms UTC. */
  wake?: number;
  /** When its work is due, while that clock runs; ms UTC. */
  dueAt?: number;
  /** When it was filed, for a case berkadar pengawasan; ms UTC. */
  supervisedAt?: number;
  /** When it ended, as long as its person is known; ms UTC. */
  closedAt?: number;
  /** Since when something waits to be told; ms UTC. */
  tellAt?: number;
}

/** States in which nothing more is to come. */
const ended: readonly Case['state'][] = ['selesai', 'diarsipkan', 'digabung'];

/** True in a state in which nothing is waited for. */
export function isEnded(state: Case['state']): boolean {
  return ended.includes(state);
}

/** A case as it is stored. */
export function toDocument(ring: KeyRing, { id, reporter, followers, tell, ...plain }: Case): CaseDocument {
  const wake = nextWake(plain.clocks);
  const dueAt = workDue(plain.clocks);
  return {
    _id: id,
    ...plain,
    ...(reporter !== undefined && { reporter: sealChat(ring, reporter) }),
    followers: followers.map((each) => sealFollower(ring, each)),
    tell: tell.map((each) => sealTelling(ring, each)),
    ...(wake !== undefined && { wake }),
    ...(dueAt !== undefined && { dueAt }),
    ...(plain.supervisory && { supervisedAt: plain.filedAt }),
    ...(tell.length > 0 && { tellAt: plain.changedAt }),
  };
}

/** Throws when the document is not a case: a bug, or a hand in the database. */
export function fromDocument(ring: KeyRing, document: CaseDocument): Case {
  const {
    _id,
    reporter,
    followers,
    tell,
    wake: _wake,
    dueAt: _dueAt,
    tellAt: _tellAt,
    closedAt: _closedAt,
    supervisedAt: _supervisedAt,
    ...plain
  } = document;
  return kase.parse({
    ...plain,
    id: _id,
    ...(reporter !== undefined && { reporter: openChat(ring, reporter) }),
    followers: followers.map(({ s, k, ...rest }) => ({ ...rest, chat: openChat(ring, { s, k }) })),
    tell: openTellings(ring, tell),
  });
}

/** The update that writes `change` over the case that was seen. */
export function toUpdate(
  ring: KeyRing,
  { rev, filedAt }: Case,
  change: CaseChange,
): Record<string, Record<string, unknown>> {
  const { reporter, followers, ...plain } = change.set;
  const at = change.events[0]?.at ?? change.set.changedAt;
  const set: Record<string, unknown> = { rev: rev + 1 };
  const unset: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {
    ...plain,
    ...(followers !== undefined && { followers: followers.map((each) => sealFollower(ring, each)) }),
    ...(reporter !== undefined && { reporter: reporter === null ? null : sealChat(ring, reporter) }),
    ...(plain.clocks !== undefined && {
      wake: nextWake(plain.clocks) ?? null,
      dueAt: workDue(plain.clocks) ?? null,
    }),
  };
  if (plain.state !== undefined) fields.closedAt = isEnded(plain.state) ? at : null;
  if (reporter === null) fields.closedAt = null;
  if (plain.supervisory !== undefined) fields.supervisedAt = plain.supervisory ? filedAt : null;
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) unset[name] = '';
    else if (value !== undefined) set[name] = value;
  }
  if (at !== undefined) set.changedAt = at;
  const push: Record<string, unknown> = {};
  if (change.scrubbed !== undefined) set.timeline = [...change.scrubbed, ...change.events];
  else if (change.events.length > 0) push.timeline = { $each: change.events };
  if (change.tell.length > 0) push.tell = { $each: change.tell.map((each) => sealTelling(ring, each)) };
  return {
    $set: set,
    ...(Object.keys(unset).length > 0 && { $unset: unset }),
    ...(Object.keys(push).length > 0 && { $push: push }),
    ...(change.tell.length > 0 && at !== undefined && { $min: { tellAt: at } }),
  };
}

/** What is still to be told, with its chats opened. */
export function openTellings(ring: KeyRing, tell: readonly SealedTelling[]): Case['tell'] {
  return tell.map(({ to, update }) => (typeof to === 'string' ? { to, update } : { chat: openChat(ring, to), update }));
}

/** A chat as it is stored: sealed, and by its keyed hash. */
export function sealChat(ring: KeyRing, chat: ChatRef): SealedChat {
  const key = chatKey(chat);
  return { s: ring.seal(key), k: ring.lookup(key) };
}

/** A stored chat's address; throws where the ring has no key for it. */
export function openChat(ring: KeyRing, { s }: SealedChat): ChatRef {
  return parseChatKey(ring.open(s));
}

function sealFollower(ring: KeyRing, { chat, ...rest }: Follower): SealedFollower {
  return { ...sealChat(ring, chat), ...rest };
}

function sealTelling(ring: KeyRing, telling: Case['tell'][number]): SealedTelling {
  const { update } = telling;
  return { to: 'to' in telling ? telling.to : sealChat(ring, telling.chat), update };
}
