// The format of a flow file: what staff may write in flows/*.yaml. The JSON Schema for editors is made from this.
import { z } from 'zod';

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,19}$/,
    'nama ditulis dengan huruf kecil, angka dan tanda hubung, diawali huruf, paling panjang 20',
  )
  .describe('Sebuah nama: huruf kecil, angka, tanda hubung');
const sentence = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'di sini kunci kalimat, seperti lapor.isi; kalimatnya sendiri ditulis di locales',
  )
  .describe('Kunci kalimat di locales/, seperti lapor.isi');
const target = id.describe('Langkah berikutnya; `end` mengakhiri alur');
const words = z.array(z.string().min(1)).describe('Kata lain yang dipakai warga untuk ini');

const name = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9-]{0,29}$/,
    'nama ditulis dengan huruf, angka dan tanda hubung, diawali huruf kecil, paling panjang 30',
  )
  .describe('Nama jawabannya');

/** Holds when the answer is there, is missing, or is the given one. */
const condition = z.union(
  [z.strictObject({ has: name }), z.strictObject({ lacks: name }), z.strictObject({ answer: name, is: z.string() })],
  'syarat ditulis { has: nama }, { lacks: nama } atau { answer: nama, is: nilai }',
);

const option = z.strictObject({
  id,
  label: sentence,
  words: words.optional(),
  means: z.enum(['yes', 'no']).optional().describe('Juga dipilih dengan setiap cara bilang ya (atau tidak)'),
  when: condition.optional().describe('Ditawarkan hanya kalau syarat ini terpenuhi'),
  value: z.string().optional().describe('Yang disimpan; tanpa ini, id-nya'),
  forget: z.array(name).optional().describe('Jawaban yang dihapus oleh pilihan ini'),
  flow: id.optional().describe('Alur yang dimulai'),
  next: target.optional().describe('Jalan sendiri untuk pilihan ini, kalau bukan `next` langkahnya'),
});
export type FlowCondition = z.infer<typeof condition>;
export type FlowOption = z.infer<typeof option>;

const asking = {
  ask: sentence.describe('Kalimat yang bertanya'),
  'skip-if': condition.optional().describe('Langkah ini dilewati kalau syarat ini terpenuhi'),
  wrong: sentence.optional().describe('Diucapkan untuk jawaban yang tidak cocok, dengan contoh'),
  later: sentence.optional().describe('Diucapkan untuk "nanti" atau "belum"; pertanyaannya tetap menunggu'),
  silent: target
    .optional()
    .describe('Langkah berikutnya bila tidak pernah dijawab: ditanya sekali lagi, lalu diteruskan'),
  optional: z.boolean().optional().describe('Boleh dilewati warga dengan "lewati"'),
  after: sentence.optional().describe('Satu kalimat di depan pertanyaan berikutnya, sesudah ini dijawab'),
};

const flowStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('say'),
    say: sentence,
    'skip-if': condition.optional(),
    'followed-by': id
      .optional()
      .describe('Sebelum `end`: alur yang bertanya apakah tulisan berikutnya masih tentang laporan itu'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('text'),
    ...asking,
    save: name,
    min: z.number().int().min(1).optional().describe('Paling sedikit sekian huruf dan angka'),
    max: z.number().int().min(1).max(10_000).optional().describe('Paling banyak sekian huruf'),
    options: z.array(option).optional(),
    gather: z.boolean().optional().describe('Beberapa pesan dan foto berturut-turut adalah satu jawaban'),
    soft: z.boolean().optional().describe('Untuk nomor laporan: keluhan yang ditulis di sini memulai laporan'),
    understand: z.boolean().optional().describe('Tanggal, tempat, topik dan judul dibaca dari tulisannya'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asking,
    save: name.optional(),
    from: z
      .enum(['near', 'topics', 'places', 'cases', 'items'])
      .optional()
      .describe('Pilihan yang dicari saat berjalan'),
    adds: z.enum(['body', 'text']).optional().describe('Tulisan panjang yang bukan pilihan ditambahkan ke jawaban ini'),
    added: sentence.optional().describe('Diucapkan sesudah ditambahkan, lalu bertanya lagi'),
    soft: z
      .boolean()
      .optional()
      .describe('Pesan yang memulai hal lain tidak dianggap jawaban; dengan `wrong`, selain itu ditanya lagi'),
    aside: z.boolean().optional().describe('Di tengah laporan hanya disampaikan, lalu pertanyaan laporan diulang'),
    satisfied: target.optional().describe('Ke mana kata sendiri menuju bila urusannya sudah beres'),
    unsatisfied: target.optional().describe('Ke mana kata sendiri menuju bila belum beres; disimpan sebagai `text`'),
    typed: target.optional().describe('Ke mana jawaban ketikan menuju, bila bisa dipahami'),
    options: z.array(option),
    next: target,
  }),
  z.strictObject({ kind: z.literal('date'), ...asking, save: name, options: z.array(option).optional(), next: target }),
  z.strictObject({
    kind: z.literal('place'),
    ...asking,
    save: name,
    more: z.boolean().optional().describe('Jawabannya menambah tempat yang sudah ditulis'),
    pin: target.describe('Ke mana titik lokasi menuju'),
    several: target.describe('Ke mana nama yang dipakai beberapa tempat menuju'),
    outside: target.describe('Ke mana tempat di luar kabupaten menuju'),
    unknown: target.describe('Ke mana tempat yang tidak dikenal menuju; tulisannya tetap disimpan'),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('media'),
    ...asking,
    save: name,
    options: z.array(option).optional(),
    next: target,
  }),
  z.strictObject({
    kind: z.literal('review'),
    ...asking,
    items: z.array(
      z.strictObject({
        label: sentence,
        show: name,
        step: id.describe('Langkah yang memperbaikinya'),
        words: words.optional().describe('Kata lain untuknya, seperti dalam "ubah tempat"'),
        when: condition.optional(),
      }),
    ),
    mend: id.describe('Langkah yang bertanya mana yang diubah'),
    options: z.array(option),
    next: target,
  }),
  z.strictObject({ kind: z.literal('rating'), ...asking, save: name, next: target }),
  z.strictObject({
    kind: z.literal('lookup'),
    query: z.enum(['my-reports', 'report-status', 'similar-reports']),
    found: target,
    one: target.optional().describe('Ke mana tepat satu laporan menuju'),
    none: target,
    away: target.describe('Ke mana menuju bila sedang tidak bisa dilihat'),
    throttled: target.optional().describe('Ke mana menuju bila terlalu sering bertanya'),
  }),
  z.strictObject({
    kind: z.literal('branch'),
    cases: z.array(z.strictObject({ if: condition, next: target })).min(1),
    else: target,
  }),
  z.strictObject({ kind: z.literal('call'), flow: id, 'skip-if': condition.optional(), next: target }),
  z.strictObject({
    kind: z.literal('effect'),
    do: z.enum([
      'file-report',
      'add-information',
      'answer-request',
      'rate',
      'reopen',
      'anonymise',
      'support',
      'ask-officer',
      'broadcasts-on',
      'broadcasts-off',
      'show-my-data',
      'erase-my-data',
      'keep-draft',
      'drop-draft',
      'restore-draft',
      'start-anew',
      'new-report',
      'skip-question',
      'again',
    ]),
    next: target,
  }),
]);
export type FlowStep = z.infer<typeof flowStep>;

export const flowFile = z
  .strictObject({
    flow: id.max(12).describe('Nama alur, sama dengan nama berkas; paling panjang 12 huruf'),
    version: z.number().int().min(1).describe('Naik satu setiap kali langkahnya diubah'),
    title: z.string().min(1).max(80).describe('Gunanya, dalam beberapa kata'),
    words: words.optional().describe('Pesan warga yang memulainya'),
    'asked-with': z
      .array(z.array(z.array(z.string().regex(/^\p{L}+$/u, 'satu kata, huruf saja')).min(1)).min(1))
      .optional()
      .describe(
        'Baris-baris kata: pesan dengan satu kata dari tiap baris, urutan bebas, dan tanpa isi lain, memulainya',
      ),
    draft: z.boolean().optional().describe('Jawabannya disimpan berhari-hari, dengan satu pengingat'),
    start: id,
    steps: z.record(id, flowStep).refine((steps) => Object.keys(steps).length > 0, 'belum ada satu langkah pun'),
  })
  .describe('Alur percakapan Aduan');
export type FlowFile = z.infer<typeof flowFile>;

/** The word that ends a flow where a step's name could stand. */
export const END = 'end';
/** True for a target that ends the flow instead of naming a step. */
export const isEnd = (target: string): boolean => target === END;

/** The ref of the option that passes over an optional question. */
export const SKIP = 'lewati';
