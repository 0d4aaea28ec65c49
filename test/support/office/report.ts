// A citizen files a report: answers whatever is asked, as the story says, until the receipt.
import { preferred } from '../../../src/app/demo/story.ts';
import { readTrackingNumber } from '../../../src/domain/tracking-number.ts';
import type { Person } from './person.ts';

const answers: [RegExp, string][] = [
  [/Boleh|setuju|menyimpan/i, 'Ya, setuju'],
  [/Kapan/i, 'kemarin'],
  [/Di mana|tempatnya/i, 'Desa Semayap'],
];

/** Resolves to the tracking number. `photo`: sends one where it is asked for; `pin`: shares this point rather than naming the place. */
export async function fileReport(
  citizen: Person,
  words: string,
  photo = false,
  pin?: readonly [latitude: number, longitude: number],
): Promise<string> {
  await citizen.write(words);
  let sentPhoto = !photo;
  let point = pin;
  for (let steps = 0; steps < 30; steps += 1) {
    const heard = await citizen.hears(/[\s\S]/);
    const read = readTrackingNumber(heard.text);
    if (read.kind === 'number') return read.number;
    if (/foto/i.test(heard.text) && !sentPhoto) {
      sentPhoto = true;
      await citizen.photo();
      continue;
    }
    const wanted = preferred
      .map((each) => heard.buttons.find(({ text }) => each.test(text)))
      .find((each) => each !== undefined);
    if (point && /Di mana/i.test(heard.text)) {
      await citizen.pin(...point);
      point = undefined;
    } else if (wanted !== undefined) await citizen.press(wanted.text);
    else {
      const typed = answers.find(([asked]) => asked.test(heard.text));
      if (typed !== undefined) await citizen.write(typed[1]);
    }
  }
  throw new Error('no receipt after 30 steps');
}
