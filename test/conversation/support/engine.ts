// The engine as tests use it: the flows and sentences that ship, the regency's real places, and a small topic table of
// its own, so that a changed keyword does not rewrite every transcript.
import { readFlows, readSentences } from '../../../src/app/files/flow-files.ts';
import { readPlaceFiles } from '../../../src/app/files/place-files.ts';
import { type Conversation, makeConversation } from '../../../src/conversation/conversation.ts';
import type { FlowFile } from '../../../src/conversation/flows/flow.ts';
import { makeFlows } from '../../../src/conversation/flows/flows.ts';
import { makeSentences } from '../../../src/conversation/flows/sentences.ts';
import { defaultSettings } from '../../../src/conversation/turn/settings.ts';
import type { Understand } from '../../../src/conversation/turn/understand.ts';
import { makeRouter } from '../../../src/text/agencies/routing.ts';
import type { Agency, RoutingRule } from '../../../src/text/agencies/table.ts';
import { makePlaces } from '../../../src/text/places/places.ts';
import { makeClassifier } from '../../../src/text/topics/classify.ts';
import type { Topic } from '../../../src/text/topics/topics.ts';

const topic = (id: string, name: string, agency: string, keywords: Record<string, number>): Topic => ({
  id,
  name,
  about: name,
  agency,
  classification: 'pengaduan',
  start: 0,
  keywords: Object.entries(keywords).map(([phrase, points]) => ({ phrase, points })),
  examples: [],
});

const topics = [
  topic('jalan', 'Jalan dan saluran air', 'pupr', { jalan: 3, berlubang: 4, drainase: 5, aspal: 4 }),
  topic('air', 'Air bersih', 'pdam', { 'air bersih': 5, pdam: 6, keruh: 5, ledeng: 5 }),
  topic('lampu', 'Lampu jalan', 'dishub', { 'lampu jalan': 7, pju: 7, lampu: 4 }),
  topic('sampah', 'Sampah dan lingkungan', 'dlh', { sampah: 7, bau: 3, limbah: 5 }),
  topic('sekolah', 'Pendidikan', 'disdik', { sekolah: 6, guru: 6, pungutan: 2 }),
  topic('kesehatan', 'Kesehatan', 'dinkes', { puskesmas: 7, dokter: 6, obat: 5 }),
  topic('ktp', 'Administrasi kependudukan', 'disdukcapil', { ktp: 7, 'kartu keluarga': 7, akta: 6 }),
  topic('bencana', 'Bencana', 'bpbd', { kebakaran: 7, banjir: 7, longsor: 7 }),
  topic('lainnya', 'Lainnya', 'diskominfo', {}),
];

const agency = (id: string, short: string, more: Partial<Agency> = {}): [string, Agency] => [
  id,
  { id, name: short, short, kind: 'skpd', sure: 'high', ...more },
];
const agencies = new Map([
  agency('pln', 'PLN', { kind: 'luar', ask: 'PLN 123' }),
  agency('inspektorat', 'Inspektorat'),
  agency('kec-plu', 'Kec. Pulau Laut Utara', { kind: 'kecamatan', kecamatan: 'Pulau Laut Utara' }),
]);
const rule = (name: string, more: Partial<RoutingRule>): RoutingRule => ({
  ...{ name, topic: name.split('/')[0] ?? name, words: [], agency: 'diskominfo', second: [] },
  ...{ restricted: false, sure: 'high', ...more },
});
const rules = [
  ...topics.map(({ id, agency }) => rule(id, { agency })),
  rule('air/pdam', { words: ['pdam', 'ledeng'], agency: 'pdam' }),
  rule('air/desa', { words: ['air desa'], answers: ['desa'], agency: 'kecamatan', second: ['pdam'] }),
  rule('lampu/rumah', { words: ['lampu rumah'], agency: 'diskominfo', external: 'pln' }),
  rule('semua/inspektorat', {
    words: ['oknum inspektorat'],
    ...{ agency: 'setda', restricted: true, accused: 'inspektorat' },
  }),
  rule('semua/penyimpangan', { words: ['pungli'], agency: 'inspektorat', restricted: true }),
].map((one) =>
  one.name === 'air'
    ? { ...one, ask: 'Airnya dari PDAM atau air desa?', asks: { en: 'Is the water from PDAM or from the village?' } }
    : one,
);

export const understand: Understand = {
  places: makePlaces(await readPlaceFiles()),
  classifier: makeClassifier({ topics, unsure: 0.3, sure: 0.6 }),
  route: makeRouter(rules, agencies),
  agencyName: (id) => agencies.get(id)?.short ?? id,
};

/** Ways gone in all conversations of this test file: `flow step by to`. */
export const gone = new Set<string>();

export function testEngine(changed: { flows?: readonly FlowFile[]; locale?: string } = {}): Conversation {
  const locale = changed.locale ?? 'id';
  return makeConversation({
    flows: makeFlows(changed.flows ?? readFlows()),
    sentences: makeSentences(locale, readSentences(locale)),
    settings: defaultSettings,
    understand,
    trace: (flow, step, by, to) => gone.add(`${flow} ${step} ${by} ${to}`),
  });
}
