// The collection of the cases: its fields, and the indexes by which they are found.
import { type Connection, type Model, Schema } from 'mongoose';
import type { IndexSpec } from '../mongo/mongo.ts';
import type { CaseDocument } from './case-document.ts';

/** Every field is listed; what is inside is judged by the domain's own schema when it is read. */
export function caseModel(connection: Connection): Model<CaseDocument> {
  const inside = { type: Schema.Types.Mixed };
  const schema = new Schema<CaseDocument>(
    {
      _id: { type: String, required: true },
      number: { type: String, required: true },
      rev: { type: Number, required: true },
      state: { type: String, required: true },
      resume: String,
      classification: String,
      topic: String,
      tag: inside,
      agency: String,
      routing: inside,
      title: String,
      body: String,
      eventDate: String,
      place: inside,
      media: [inside],
      anonymous: Boolean,
      confidential: Boolean,
      supervisory: Boolean,
      accused: String,
      normative: Boolean,
      urgency: String,
      consentAt: Number,
      filedAt: Number,
      changedAt: Number,
      reporter: inside,
      followers: [inside],
      clocks: [inside],
      reopened: Number,
      rating: inside,
      into: String,
      moving: Boolean,
      level: Number,
      talk: inside,
      erasedAt: Number,
      timeline: [inside],
      tell: [inside],
      wake: Number,
      dueAt: Number,
      tellAt: Number,
      closedAt: Number,
      supervisedAt: Number,
      words: [String],
    },
    { collection: 'cases', strict: 'throw', strictQuery: 'throw', minimize: false, versionKey: false },
  );
  return connection.model<CaseDocument>('Case', schema);
}

/**
 * An index for each query of the case store, and no more: each costs every filing. `aduan migrate` and every start build them.
 */
const indexes: readonly Omit<IndexSpec, 'collection'>[] = [
  { name: 'number', key: { number: 1 }, unique: true },
  { name: 'reporter', key: { 'reporter.k': 1, filedAt: -1 } },
  { name: 'followers', key: { 'followers.k': 1 }, sparse: true },
  { name: 'state', key: { state: 1, filedAt: -1 } },
  { name: 'agency', key: { agency: 1, state: 1, filedAt: -1 } },
  { name: 'kecamatan', key: { 'place.kecamatan': 1, state: 1, filedAt: -1 } },
  { name: 'topic', key: { topic: 1, 'place.kecamatan': 1, filedAt: -1 } },
  { name: 'topicFiled', key: { topic: 1, filedAt: 1 } },
  { name: 'words', key: { words: 1, filedAt: -1 } },
  { name: 'supervised', key: { supervisedAt: -1 }, sparse: true },
  { name: 'wake', key: { wake: 1 }, sparse: true },
  { name: 'due', key: { dueAt: 1 }, sparse: true },
  { name: 'agencyDue', key: { agency: 1, dueAt: 1 } },
  { name: 'tell', key: { tellAt: 1 }, sparse: true },
  { name: 'talk', key: { 'talk.officer': 1 }, sparse: true },
  { name: 'moving', key: { moving: 1 }, sparse: true },
  { name: 'closed', key: { closedAt: 1 }, sparse: true },
];
export const caseIndexes: readonly IndexSpec[] = indexes.map((index) => ({ collection: 'cases', ...index }));
