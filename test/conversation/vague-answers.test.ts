// Answers in a citizen's own words, where the nearest thing that they could be taken for would do harm.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const asked = (...answers: string[]) => {
  const [frame] = chatted(conversation, [told, 'ya', 'lewati', 'semayap', ...answers]).frames.slice(-1);
  return { step: frame?.step, ...frame?.answers };
};

test.each(['baru aja', 'baru saja, min', 'hanyar haja'])(
  '"%s" is when it happened, and begins no other report',
  (typed) => {
    expect(asked(typed)).toMatchObject({ step: 'topik', eventDate: '2026-11-25' });
  },
);

test.each(['lupa', 'kada ingat', 'sudah lama', 'lawas', 'setiap hujan', 'ga tau', 'tidak ingat pak'])(
  'whoever answers "%s" for the day can go on',
  (typed) => {
    const { step, eventDate } = asked(typed);
    expect({ step, eventDate }).toEqual({ step: 'topik', eventDate: undefined });
  },
);

test.each([
  ['lupa, sekitar 3 hari lalu', '2026-11-22'],
  ['sudah lama, sejak 12 november', '2026-11-12'],
])('a day that is told all the same counts: "%s"', (typed, eventDate) => {
  expect(asked(typed)).toMatchObject({ step: 'topik', eventDate });
});

test.each(['terserah', 'ga tau', 'kada tahu'])('"%s" leaves the topic as it was recognised', (typed) => {
  const { step, topic } = asked('kemarin', typed);
  expect(topic).toBe('jalan');
  expect(step).not.toBe('topik');
});

test.each(['tidak', 'ga', 'kada', 'tdk pak', 'kada pang', 'no', 'bukan', 'gak'])(
  '"%s" says that the topic is another, though "tidak tahu" would leave it',
  (typed) => {
    expect(asked('kemarin', typed)).toMatchObject({ step: 'topik-daftar' });
  },
);

test.each(['3', '4', 'yg ketiga', 'no 10', 'terakhir'])(
  '"%s" below two options is no topic by its place among all of them',
  (typed) => {
    const { step, topic } = asked('kemarin', typed);
    expect(topic === 'jalan' || topic === undefined).toBe(true);
    expect(step).toMatch(/^topik/);
  },
);

test.each([
  ['jgn sebut nama saya pak', 'anonim'],
  ['rahasiakan identitas saya', 'anonim'],
  ['anonm', 'anonim'],
  ['jangan dipublikasikan', 'rahasia'],
  ['jgn disebar ya pak', 'rahasia'],
  ['jangan ditampilkan', 'rahasia'],
  ['gak usah rahasia', 'terbuka'],
  ['tdk usah anonim', 'terbuka'],
  ['tidak anonim', 'terbuka'],
  ['semua boleh lihat', 'terbuka'],
  ['gapapa dilihat umum', 'terbuka'],
  ['biar semua orang tahu', 'terbuka'],
  ['yg mana aja', 'terbuka'],
])('asked who may see it, "%s" is %s', (typed, privacy) => {
  const { step, confidential, anonymous } = asked('kemarin', 'ya', typed);
  expect({ step, confidential, anonymous }).toEqual({
    step: 'periksa',
    confidential: privacy === 'rahasia',
    anonymous: privacy === 'anonim',
  });
});

test('asked who may see it, "yg aman yg mana" is told what each means', () => {
  expect(asked('kemarin', 'ya', 'yg aman yg mana')).toMatchObject({ step: 'rahasia' });
});

test('words of which we are not sure are no topic', () => {
  // All that this one table knows of "pungutan" is a faint hint.
  expect(asked('kemarin', 'bukan', 'pungutan')).toMatchObject({ step: 'topik-daftar' });
});

test.each([
  ['desa', 'kec-plu'],
  ['dari desa pak, sudah lama', 'kec-plu'],
  ['kurang jelas', 'pdam'],
])('asked whose water it is, "%s" decides who answers', (typed, agency) => {
  const story = ['air bersih keruh di semayap sejak kemarin', 'ya', 'lewati', 'betul', typed, 'terbuka'];
  const { effects } = taken(conversation.step(chatted(conversation, story), text('kirim'), noon));
  const filed = effects.find((effect) => effect.type === 'command' && effect.command.name === 'file-report');
  expect(filed).toMatchObject({ command: { report: { agency } } });
});

test('in English, "no photo" and "I don\'t remember" are answers too', () => {
  const spoken = testEngine({ locale: 'en' });
  const [frame] = chatted(spoken, ['the road in semayap is broken', 'yes', 'no photo', "I don't remember"]).frames;
  expect(frame).toMatchObject({ flow: 'lapor', step: expect.stringMatching(/^topik/) });
});

test.each([
  ['yes thanks', 'foto'],
  ['yes, thank you', 'foto'],
  ['sure, thanks', 'foto'],
])('in English, "%s" gives the consent', (typed, step) => {
  const [frame] = chatted(testEngine({ locale: 'en' }), ['the road in semayap is broken', typed]).frames;
  expect(frame).toMatchObject({ flow: 'lapor', step });
});

test('in English, "no thanks" refuses the consent, and "thank you" leaves it open', () => {
  const [refused] = chatted(testEngine({ locale: 'en' }), ['the road in semayap is broken', 'no thanks']).frames;
  expect(refused?.answers.consentAt).toBeUndefined();
  expect(refused?.step).not.toBe('izin');
  const [open] = chatted(testEngine({ locale: 'en' }), ['the road in semayap is broken', 'thank you']).frames;
  expect(open).toMatchObject({ flow: 'lapor', step: 'izin' });
});

test('the agency’s own question is asked in the citizen’s language, and kept for officers in theirs', () => {
  const spoken = testEngine({ locale: 'en' });
  const asking = chatted(spoken, ['air di semayap keruh sekali', 'yes', 'no photo', 'yesterday']);
  const { effects, state } = taken(spoken.step(asking, text('yes'), noon));
  expect(said(effects)[0]?.text).toContain('Is the water from PDAM or from the village?');
  const sent = taken(spoken.step(chatted(spoken, ['skip', '1'], state), text('send'), noon));
  const [filed] = sent.effects.filter((one) => one.type === 'command');
  expect(filed).toMatchObject({ command: { report: { routing: { open: 'Airnya dari PDAM atau air desa?' } } } });
});

test('"status" in the middle of a first report says that nothing has been sent yet', () => {
  const open = chatted(conversation, [told, 'ya']);
  const asking = taken(conversation.step(open, text('status'), noon));
  const answer = { query: 'my-reports' as const, ok: true as const, cases: [] };
  const { effects } = taken(conversation.step(asking.state, { type: 'answer', answer }, noon));
  const texts = said(effects).map((one) => one.text);
  expect(texts[0]).toBe('Belum ada laporan Bapak/Ibu yang terkirim dari chat ini.');
  expect(texts[1]).toContain('Berapa nomor laporannya?');
});

test.each(['no photo', 'no pictures', 'no picture'])(
  'in English, "%s" at the consent is no part of the report',
  (typed) => {
    const [frame] = chatted(testEngine({ locale: 'en' }), [told, typed]).frames;
    expect(frame).toMatchObject({ step: 'izin', answers: { body: told } });
  },
);

test('"tanpa foto" at the consent is no part of the report, and what goes on telling is', () => {
  expect(chatted(conversation, [told, 'tanpa foto']).frames).toMatchObject([{ step: 'izin', answers: { body: told } }]);
  const more = 'lampunya juga mati';
  expect(chatted(conversation, [told, more]).frames).toMatchObject([{ answers: { body: `${told}\n${more}` } }]);
});

test.each(['betul', 'iya pak', 'ok'])('"%s" does not say which of two it is', (typed) => {
  const asking = chatted(conversation, ['air di semayap keruh sekali', 'ya', 'lewati', 'kemarin', 'betul']);
  const { state, effects } = taken(conversation.step(asking, text(typed), noon));
  expect(state.frames.at(-1)).toMatchObject({ step: 'rincian' });
  expect(state.frames.at(-1)?.answers.extra).toBeUndefined();
  expect(said(effects)[0]?.text).toContain('Airnya dari PDAM atau air desa?');
  const [frame] = chatted(conversation, ['iya PDAM'], state).frames;
  expect(frame?.answers.extra).toEqual({ detail: 'iya PDAM' });
});

test('"Rampa baru", where two called Rampa are offered, is kept for whoever looks for it', () => {
  const asking = chatted(conversation, [told, 'ya', 'lewati', 'rampa']);
  const { state, effects } = taken(conversation.step(asking, text('Rampa baru'), noon));
  expect(said(effects)[0]?.text).toContain('Itu sudah kami catat.');
  expect(state.frames.at(-1)).toMatchObject({
    flow: 'lokasi',
    step: 'pilih',
    answers: { place: { text: 'Rampa baru' } },
  });
  expect(chatted(conversation, ['2'], state).frames.at(-1)).toMatchObject({
    ...{ step: 'tanggal' },
    answers: { place: { text: 'Rampa baru', desa: 'Rampa', kecamatan: 'Pulau Laut Utara' } },
  });
});

test('a wish to talk with a person is heard in the middle of a report, and is no part of it', () => {
  const { frames } = chatted(conversation, [told, 'ya', 'Mau ngomong sama orang aja']);
  expect(frames).toMatchObject([
    { flow: 'lapor', answers: { body: told } },
    { flow: 'petugas', step: 'pesan' },
  ]);
});
