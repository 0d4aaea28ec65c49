// A citizen of the soak: files one report after the other, and notes all that must not be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFolder } from '../../../src/app/project-folder.ts';
import { readTrackingNumber } from '../../../src/domain/tracking-number.ts';
import type { Heard, Line } from './lines.ts';

export interface Filed {
  line: string;
  /** Stands in the report's text, and in no other's. */
  code: string;
  text: string;
  number: string;
  repeats: number;
  /** ms from a message to what was said to it, each. */
  waits: number[];
}

export interface Notes {
  filed: Filed[];
  wrong: string[];
  messages: number;
}

/** The sentences as they stand now, so that a change of words does not end a soak. */
const words: Record<string, string | undefined> = {
  ...sentencesOf('lapor'),
  ...sentencesOf('intake'),
  receipt: sentencesOf('update').receipt,
  // The reports of one citizen are much alike.
  again: sentencesOf('sambung').tanya,
  'again-new': sentencesOf('sambung').baru,
};
/** Compares up to the first argument of a sentence. */
const said = (key: string) => (words[key] ?? '').split(/[{\n]/)[0] ?? '';

/** Sentences that may stand before the first question: whoever reports again so soon is told how to add to the report before. */
const leads = [sentencesOf('engine').another, sentencesOf('engine').begun].filter((lead) => lead !== undefined);
const withoutLead = (text: string): string => {
  const lead = leads.find((one) => text.startsWith(one));
  return lead === undefined ? text : text.slice(lead.length).trimStart();
};

/** What is asked, in the order in which it comes; each at most once a report. */
const questions = [
  { name: 'again', is: said('again'), answer: words['again-new'] },
  { name: 'consent', is: said('izin'), answer: words['izin-ya'] },
  { name: 'photo', is: said('foto'), answer: words['foto-lewati'] },
  { name: 'topic', is: said('topik'), answer: words['topik-ya'] },
  { name: 'detail', is: said('rincian'), answer: words['rincian-lewati'] },
  { name: 'similar', is: said('serupa'), answer: words['serupa-kirim'] },
  { name: 'privacy', is: said('rahasia'), answer: words.terbuka },
  { name: 'review', is: said('periksa'), answer: words.kirim },
  { name: 'thanks', is: said('terkirim'), answer: undefined },
  { name: 'number', is: said('receipt'), answer: undefined },
] as const;

function sentencesOf(file: string): Record<string, string> {
  const text = readFileSync(join(projectFolder, 'locales', 'id', `${file}.yaml`), 'utf8');
  return z.record(z.string(), z.string().catch('')).parse(parse(text));
}

/** With everything up again for so long an answer that has not come counts as lost; ms. Until then it is late, which is told apart. */
const patience = 90_000;
/** What a killed process had sent and not confirmed comes again: of the last messages, perhaps in the next report only. */
const repeatable = 3;

/** How the soak stands: whether citizens begin no more reports, and whether all is up and no more kill will come. */
export interface Stand {
  over: boolean;
  calm: boolean;
}

async function hear(line: Line, stand: Stand): Promise<Heard | undefined> {
  for (;;) {
    const { calm } = stand;
    const heard = await line.hear(patience);
    if (heard !== undefined || calm) return heard;
  }
}

/** Milliseconds between what a citizen reads and what they write: about a second keeps below the web chat's messages a minute. */
const thinking = (random: () => number) => 600 + random() * 900;

/** Files reports until `stand.over`; ends early when an answer does not come within {@link patience} of a calm service. */
export async function fileReports(
  line: Line,
  notes: Notes,
  stand: Stand,
  random: () => number,
  think = () => thinking(random),
): Promise<void> {
  const lately: string[] = [];
  for (let k = 1; !stand.over; k += 1) {
    await pause(think());
    const code = `K${line.name.replace(/\W/g, '')}x${k}x`;
    const text = `Jalan di depan pasar Desa Semayap rusak parah, banyak lubang, sudah dua bulan, kode ${code}`;
    const filed: Filed = { line: line.name, code, text, number: '', repeats: 0, waits: [] };
    let at = -1;
    notes.messages += 1;
    let asked = performance.now();
    await line.write(text);
    while (filed.number === '') {
      const heard = await hear(line, stand);
      if (heard === undefined) {
        notes.wrong.push(`${line.name} ${code}: nothing came after "${questions[at]?.name ?? 'the report'}"`);
        return;
      }
      if (lately.includes(heard.text)) {
        filed.repeats += 1;
        continue;
      }
      if (heard.text === words.late) continue;
      lately.push(heard.text);
      lately.splice(0, lately.length - repeatable);
      const found = questions.findIndex(({ is }) => is !== '' && withoutLead(heard.text).startsWith(is));
      const question = questions[found];
      if (question === undefined || found <= at) {
        notes.wrong.push(
          `${line.name} ${code}: after "${questions[at]?.name ?? 'the report'}" came "${heard.text.slice(0, 80)}"`,
        );
        return;
      }
      at = found;
      filed.waits.push(performance.now() - asked);
      const read = readTrackingNumber(heard.text);
      if (question.name === 'number' && read.kind === 'number') filed.number = read.number;
      if (question.answer === undefined) continue;
      const { answer } = question;
      const option = heard.options.find(({ label }) => label === answer);
      if (option === undefined) {
        notes.wrong.push(`${line.name} ${code}: "${question.name}" came without its answer`);
        return;
      }
      await pause(think());
      notes.messages += 1;
      asked = performance.now();
      await line.choose(option.ref);
    }
    notes.filed.push(filed);
  }
}
