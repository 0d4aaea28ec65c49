// What citizens answer to a siaran goes to the conversation as always: a word of thanks, one that is not satisfied, a new complaint.
import { expect, test } from 'vitest';
import { citizen, days, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { until } from '../support/until.ts';

test('“terima kasih”, “belum puas” and a new complaint, in answer to a siaran with a tanggapan', async () => {
  const office = await openOffice();
  const theirs = Array.from({ length: 3 }, (_, n) => citizen(n));
  const cases = powerCut(theirs, { state: 'diproses' });
  await office.work.stores.plant(cases);
  const text = 'Laporan {nomor}: gardu sudah diperbaiki, listrik menyala lagi.';
  const planned = await office.plan({ audience: { ...days, topics: ['listrik'] }, text, act: 'respond' });
  await office.send(planned);
  await office.ended(planned.id);
  const [thankful, unhappy, other] = theirs.map(({ chat }) => chat);
  const answer = async (chat: string, words: string): Promise<string> => {
    const before = (await office.received()).get(chat)?.length ?? 0;
    await office.write(chat, words);
    await until('an answer', async () => ((await office.received()).get(chat)?.length ?? 0) > before);
    return ((await office.received()).get(chat) ?? []).slice(before).join('\n');
  };
  const said = [
    await answer(thankful ?? '', 'terima kasih'),
    await answer(unhappy ?? '', 'belum puas'),
    await answer(other ?? '', 'Jalan di depan pasar Semayap berlubang besar'),
  ];
  expect(said[0]).toBe('Sama-sama, Bapak/Ibu.');
  // Not asked once more whether they are satisfied.
  expect(said[1]).toBe('Mohon maaf. Apa yang masih kurang?');
  expect(said[2]).toMatch(/Bapak\/Ibu setuju\?/);
});
