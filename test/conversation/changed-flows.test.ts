// A conversation in flight under every kind of change that staff make to a flow, at every question of a report: nothing
// that was answered is lost, the apology is said where a question has gone and nowhere else, and the report gets filed.
import { describe, expect, test } from 'vitest';
import { readFlows } from '../../src/app/files/flow-files.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { FlowFile, FlowStep } from '../../src/conversation/flows/flow.ts';
import { type Answers, type ConversationState, readState } from '../../src/conversation/state/state.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { HeldContent } from '../../src/domain/input.ts';
import type { Report } from '../../src/domain/report.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const told = 'jalan berlubang besar, banyak motor jatuh';
const apology = 'baru saja kami perbarui';
const photo: HeldContent = {
  kind: 'media',
  outcome: { ok: true, media: { id: 'foto', kind: 'photo', mime: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) } },
};
const shipped = readFlows();
const first = testEngine({ flows: shipped });

/** How the question of each step is come to. */
const questions: Record<string, readonly (string | HeldContent)[]> = {
  izin: [told],
  isi: ['lapor', 'ya'],
  foto: [told, 'ya'],
  tempat: [told, 'ya', photo, 'selesai'],
  tanggal: [told, 'ya', photo, 'selesai', 'semayap'],
  topik: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin'],
  'topik-daftar': [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'bukan'],
  rincian: ['air pam keruh sekali di rumah', 'ya', 'lewati', 'semayap', 'kemarin', 'ya'],
  rahasia: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'ya'],
  periksa: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'ya', 'anonim'],
  ubah: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'ya', 'anonim', 'ubah'],
  judul: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'ya', 'anonim', 'ubah 2'],
  jenis: [told, 'ya', photo, 'selesai', 'semayap', 'kemarin', 'ya', 'anonim', 'ubah 1'],
};

const rumah: FlowFile = {
  ...{ flow: 'rumah', version: 1, title: 'Rumah', start: 'tanya' },
  steps: { tanya: { kind: 'text', ask: 'lokasi.desa', save: 'rt', next: 'end' } },
};

type Change = (flow: FlowFile, step: string) => FlowFile;
const steps = (flow: FlowFile, change: (steps: FlowFile['steps']) => FlowFile['steps']): FlowFile => ({
  ...flow,
  version: flow.version + 1,
  steps: change(flow.steps),
});
const led = (from: string, to: string, within: FlowFile['steps']): FlowFile['steps'] =>
  JSON.parse(JSON.stringify(within).replaceAll(`"${from}"`, `"${to}"`));
/** Where a step would have gone. */
const nextOf = (step: FlowStep | undefined): string => (step !== undefined && 'next' in step ? step.next : 'periksa');
/** Where it goes on, of a step that asks nothing any more; without its review a report would go off at once. */
const instead = (id: string, step: FlowStep | undefined): string => (id === 'periksa' ? 'baru' : nextOf(step));
const last: FlowStep = { kind: 'text', ask: 'lapor.rincian', save: 'rt', next: 'kirim' };
const withLast = (flow: FlowFile): FlowFile => ({ ...flow, steps: { baru: last, ...flow.steps } });
const put = (flow: FlowFile, id: string, change: (step: FlowStep) => FlowStep): FlowFile =>
  steps(flow, (all) => ({ ...all, ...(all[id] !== undefined && { [id]: change(all[id]) }) }));

const changes: Record<string, { change: Change }> = {
  'the version alone': { change: (flow) => ({ ...flow, version: flow.version + 1 }) },
  'the file written in another order': {
    change: (flow) => steps(flow, (all) => Object.fromEntries(Object.entries(all).reverse())),
  },
  'another sentence': {
    change: (flow, id) => put(flow, id, (step) => ('ask' in step ? { ...step, ask: 'lapor.ubah-yang-mana' } : step)),
  },
  'a new question before it': {
    change: (flow, id) => {
      const before: FlowStep = { kind: 'text', ask: 'lapor.judul', save: 'rt', next: id };
      return steps(flow, (all) => ({ ...led(id, 'baru', all), [id]: all[id] ?? before, baru: before }));
    },
  },
  'its options gone but one': {
    change: (flow, id) =>
      put(flow, id, (step) =>
        'options' in step && step.options !== undefined
          ? ({ ...step, options: step.options.slice(0, 1) } as FlowStep)
          : step,
      ),
  },
  'it may no longer be left open': {
    change: (flow, id) => put(flow, id, (step) => ('ask' in step ? { ...step, optional: false } : step)),
  },
  'it is a text now': {
    change: (flow, id) =>
      id === 'periksa' || id === 'ubah'
        ? flow
        : put(flow, id, (step) => ({ kind: 'text', ask: 'lapor.judul', save: 'rt', next: nextOf(step) })),
  },
  'it is a date now': {
    change: (flow, id) =>
      id === 'periksa' || id === 'ubah'
        ? flow
        : put(flow, id, (step) => ({ kind: 'date', ask: 'lapor.tanggal', save: 'mulai', next: nextOf(step) })),
  },
  'it is a choice now': {
    change: (flow, id) =>
      id === 'periksa' || id === 'ubah'
        ? flow
        : put(flow, id, (step) => ({
            ...{ kind: 'choice', ask: 'lapor.jenis', save: 'rt', next: nextOf(step) },
            options: [{ id: 'satu', label: 'lapor.pengaduan' }],
          })),
  },
  'it says something now, and asks nothing': {
    change: (flow, id) => put(flow, id, (step) => ({ kind: 'say', say: 'lapor.foto-nanti', next: instead(id, step) })),
  },
  'it calls another flow now': {
    change: (flow, id) => put(flow, id, (step) => ({ kind: 'call', flow: 'rumah', next: instead(id, step) })),
  },
  'it is a branch now': {
    change: (flow, id) =>
      put(flow, id, (step) => ({
        ...{ kind: 'branch', else: instead(id, step) },
        cases: [{ if: { has: 'rt' }, next: instead(id, step) }],
      })),
  },
  'it has another name': {
    change: (flow, id) => ({
      ...steps(flow, (all) => led(id, 'baru', rename(all, id))),
      start: flow.start === id ? 'baru' : flow.start,
    }),
  },
  'it is gone': {
    change: (flow, id) => {
      const to = instead(id, flow.steps[id]);
      const rest = (all: FlowFile['steps']) => {
        const { [id]: _, ...kept } = all;
        return led(id, to, kept);
      };
      return { ...steps(flow, rest), start: flow.start === id ? to : flow.start };
    },
  },
  'the whole flow is another': {
    change: (flow) => ({
      ...{ ...flow, version: flow.version + 1, start: 'satu' },
      steps: {
        satu: { kind: 'text', ask: 'lapor.isi', save: 'body', next: 'dua', 'skip-if': { has: 'body' } },
        dua: { kind: 'text', ask: 'lapor.rincian', save: 'rt', next: 'tiga' },
        tiga: { kind: 'effect', do: 'file-report', next: 'empat' },
        empat: { kind: 'say', say: 'lapor.terkirim', next: 'end' },
      },
    }),
  },
};
const rename = (all: FlowFile['steps'], id: string): FlowFile['steps'] =>
  Object.fromEntries(Object.entries(all).map(([name, step]) => [name === id ? 'baru' : name, step]));

/** Goes on as a citizen would, with what the open question asks for, until the report is filed. */
function goOn(conversation: Conversation, from: ConversationState, flows: readonly FlowFile[]) {
  let state = from;
  const effects: Effect[] = [];
  for (let n = 0; n < 30 && filed(effects) === undefined; n++) {
    const top = state.frames.at(-1);
    const step = flows.find(({ flow }) => flow === top?.flow)?.steps[top?.step ?? ''];
    const answers: Partial<Record<FlowStep['kind'], string>> = { date: 'kemarin', place: 'semayap', media: 'sudah' };
    const typed =
      step?.kind === 'choice'
        ? '1'
        : step?.kind === 'review'
          ? 'kirim'
          : (answers[step?.kind ?? 'text'] ?? 'jalan di depan pasar berlubang');
    const given =
      step?.kind === 'media' && n % 2 === 1 ? message(photo) : text(top?.gathering === true ? 'selesai' : typed);
    let stepped = taken(conversation.step(readState(JSON.parse(JSON.stringify(state))), given, noon));
    effects.push(...stepped.effects);
    for (let asked = lookupIn(stepped.effects); asked !== undefined; asked = lookupIn(stepped.effects)) {
      stepped = taken(
        conversation.step(stepped.state, { type: 'answer', answer: { query: asked, ok: false, reason: 'away' } }, noon),
      );
      effects.push(...stepped.effects);
    }
    state = stepped.state;
  }
  return effects;
}
/** What was answered; while the place is asked for, that is with the flow which asks. */
const answersOf = ({ frames }: ConversationState): Partial<Answers> =>
  JSON.parse(JSON.stringify(Object.assign({}, ...frames.map(({ answers }) => JSON.parse(JSON.stringify(answers))))));
const lookupIn = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'lookup' ? [effect.lookup.query] : []))[0];
const filed = (effects: readonly Effect[]): Report | undefined =>
  effects.flatMap((effect) =>
    effect.type === 'command' && effect.command.name === 'file-report' ? [effect.command.report] : [],
  )[0];

const stepIn = (flows: readonly FlowFile[], { flow, step }: { flow: string; step: string }): FlowStep | undefined =>
  flows.find((one) => one.flow === flow)?.steps[step];
/** The place is asked for by a flow that is called; at all else a report waits by itself. */
const stands = (step: FlowStep | undefined, calls: boolean): boolean =>
  step !== undefined && (calls ? step.kind === 'call' : !['say', 'branch', 'call'].includes(step.kind));

describe.each(Object.entries(changes))('%s', (_, { change }) => {
  test.each(Object.entries(questions))('at %s', (id, before) => {
    const state = chatted(first, before);
    const flows = [...shipped, rumah].map((flow) => (flow.flow === 'lapor' ? withLast(change(flow, id)) : flow));
    const second = testEngine({ flows });
    const asked = taken(
      second.step(readState(JSON.parse(JSON.stringify(state))), message({ kind: 'unusable', what: 'sticker' }), noon),
    );
    const apologies = said(asked.effects).filter(({ text: one }) => one.includes(apology));
    const lost = state.frames.some((frame) => !stands(stepIn(flows, frame), frame.flow === 'lapor' && id === 'tempat'));
    expect(apologies).toHaveLength(lost ? 1 : 0);
    const kept = answersOf(state);
    expect(answersOf(asked.state)).toMatchObject(kept);
    const effects = goOn(second, asked.state, flows);
    const report = filed(effects);
    expect(said(effects).some(({ text: one }) => one.includes(apology))).toBe(false);
    expect(report, JSON.stringify(said(effects).map(({ text: one }) => one.slice(0, 80)))).toBeDefined();
    if (kept.body !== undefined) expect(report?.body).toContain(kept.body);
    expect(report?.media.length).toBeGreaterThanOrEqual(kept.media?.length ?? 0);
    if (kept.eventDate !== undefined && id !== 'tanggal') expect(report?.eventDate).toBe(kept.eventDate);
    if (kept.place !== undefined) expect(report?.place).toEqual(kept.place);
  });
});

test.each([
  ['asks itself', { kind: 'text', ask: 'lokasi.tempat', save: 'rt', next: 'butuh-tanggal' }],
  ['calls another', { kind: 'call', flow: 'rumah', next: 'butuh-tanggal' }],
  [
    'asks nothing any more',
    { kind: 'branch', cases: [{ if: { has: 'rt' }, next: 'butuh-tanggal' }], else: 'butuh-tanggal' },
  ],
] satisfies [string, FlowStep][])('a flow that was called is gone, and the report %s', (_, step) => {
  const state = chatted(first, questions.tempat ?? []);
  const flows = [...shipped.filter(({ flow }) => flow !== 'lokasi'), rumah].map((flow) =>
    flow.flow === 'lapor'
      ? put(
          put(flow, 'tempat', () => step),
          'tempat-luar',
          () => step,
        )
      : flow,
  );
  const second = testEngine({ flows });
  const asked = taken(second.step(state, message({ kind: 'unusable', what: 'sticker' }), noon));
  expect(said(asked.effects).filter(({ text: one }) => one.includes(apology))).toHaveLength(1);
  expect(answersOf(asked.state)).toMatchObject(answersOf(state));
  const effects = goOn(second, asked.state, flows);
  const report = filed(effects);
  expect(report?.body).toContain(told);
  expect(report?.media).toHaveLength(1);
});
