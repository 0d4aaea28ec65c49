// The whole product on Telegram's stand-in, as an operator runs it: each command a process of its own.
import { z } from 'zod';
import type { Heard } from '../../../src/app/demo/citizen.ts';
import { answerTo } from '../../../src/app/demo/story.ts';
import { telegramCitizen } from '../../../src/app/demo/telegram-citizen.ts';
import { readTrackingNumber } from '../../../src/domain/tracking-number.ts';
import { type Running, runAduan } from '../run-aduan.ts';
import type { TelegramApi } from './telegram-api.ts';

/** ms; a busy machine takes its time. */
const patience = 90_000;

/** @param folder the service's data. @param env the settings of the bot; none when they stand in a .env of the folder. */
export function telegramService(
  api: TelegramApi,
  folder: string,
  env: Record<string, string> = { TELEGRAM_API_ROOT: api.apiRoot, TELEGRAM_BOT_TOKEN: api.token },
) {
  const settings = {
    DATA_DIR: folder,
    HTTP_PORT: '0',
    LOG_LEVEL: 'info',
    BURST_PAUSE_MS: '500',
    ...env,
  };
  const running: Running[] = [];
  const closing: (() => Promise<void>)[] = [];

  return {
    /** Resolves once the panel says that Telegram is on. */
    async start(): Promise<Running> {
      const run = runAduan(['start'], settings, folder);
      running.push(run);
      await run.printed(/telegram +hidup/);
      return run;
    },
    /** What a command prints; fails with its error when it ends otherwise than well. */
    async aduan(...args: string[]): Promise<string> {
      const run = runAduan(args, settings, folder);
      const code = await run.ended;
      if (code !== 0)
        throw new Error(
          `aduan ${args.slice(0, 3).join(' ')} ended with ${code}: ${run.stdout().slice(0, 500)} ${run.stderr()}`,
        );
      return run.stdout();
    },
    async caseOf(number: string) {
      return z.object({ case: shownCase }).parse(JSON.parse(await this.aduan('case', 'show', number, '--json'))).case;
    },
    citizen(id: number) {
      const citizen = telegramCitizen(api, id);
      closing.push(() => citizen.close());
      const hear = async (what: string): Promise<Heard> => {
        const heard = await citizen.hear(patience);
        if (heard === undefined) throw new Error(`${what} did not come to ${id}`);
        return heard;
      };
      return {
        ...citizen,
        hear,
        /** Answers as a person would until `is` holds for what is heard; with a file only where `photo` is told. */
        async answerUntil(what: string, is: (heard: Heard) => boolean, photo = false): Promise<Heard> {
          const done = new Set(photo ? [] : ['photo']);
          for (let heard = await hear(what); ; heard = await hear(what)) {
            if (is(heard)) return heard;
            await answerTo(heard, citizen, done);
          }
        },
      };
    },
    async end(): Promise<void> {
      await Promise.all(closing.map((close) => close()));
      for (const run of running) {
        if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill('SIGKILL');
        await run.ended;
      }
    },
  };
}

const shownCase = z.looseObject({
  number: z.string(),
  body: z.string(),
  media: z.array(z.looseObject({ id: z.string() })),
});

export function numberIn({ text }: Heard): string {
  const read = readTrackingNumber(text);
  return read.kind === 'number' ? read.number : '';
}
