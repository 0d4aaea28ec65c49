// What the played citizen answers: the story of one broken road, told to whatever is asked, as a person would.
import type { Citizen, Heard } from './citizen.ts';

export const complaint =
  'Assalamualaikum, jalan di depan pasar Desa Semayap rusak parah, banyak lubang dan sudah dua bulan tidak diperbaiki';
export const response = 'Terima kasih laporannya. Jalan di depan pasar mulai ditambal minggu ini oleh Dinas PUPR.';

/** A picture of 2 × 2 pixels, real enough to be known as a PNG by its content. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP8//8/AwMDEwMDAwMDACQGAwEhQeLUAAAAAElFTkSuQmCC',
  'base64',
);

/** Answers that fit anywhere, best first; the first that is offered is chosen. */
export const preferred = [
  /^ya, setuju/i,
  /^ya, kirim/i,
  /^betul/i,
  /^sudah/i,
  /^terbuka/i,
  /^pengaduan/i,
  /^hari ini/i,
  /^tidak ada/i,
  /^lewati/i,
  /^tidak tahu/i,
  /^ya\b/i,
];

/** Does what `heard` asks for; resolves to the words for the transcript, undefined when nothing is asked. */
export async function answerTo(heard: Heard, citizen: Citizen, done: Set<string>): Promise<string | undefined> {
  const asks = (words: RegExp, name: string) => words.test(heard.text) && !done.has(name) && done.add(name);
  if (asks(/foto/i, 'photo')) {
    await citizen.sendPhoto(photo);
    return '[foto]';
  }
  if (heard.options.length === 0) {
    if (asks(/di mana|lokasi|tempat/i, 'place')) {
      await citizen.write('Desa Semayap');
      return 'Desa Semayap';
    }
    return undefined;
  }
  const option = preferred
    .map((words) => heard.options.find(({ label }) => words.test(label)))
    .find((found) => found !== undefined);
  // Of the topics that come near, the nearest is first.
  const chosen = option ?? (asks(/paling dekat/i, 'topic') ? heard.options[0] : undefined);
  if (chosen === undefined) return undefined;
  await citizen.choose(chosen);
  return chosen.label;
}
