// One process of all does a piece of work: a lease in Redis, prolonged while its holder lives.
import { randomBytes } from 'node:crypto';
import type { Log } from '../ports/log.ts';
import type { Sole } from '../ports/sole.ts';
import type { RedisLink } from './redis/redis.ts';

/** Takes a free lease or prolongs our own; 1 when it is ours. KEYS lease, ARGV holder ms (0 gives it up). */
const script = `
local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
if ARGV[2] == '0' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
return 1
`;

export interface SoleParts {
  link: RedisLink;
  /** What the work is called; one lease a name. */
  name: string;
  log: Log;
  prefix?: string;
  /** A dead holder's work is taken up after this time; ms. */
  leaseMs?: number;
}

/** Resolves after the first try to get it. */
export async function makeSole({ link, name, log, prefix = 'aduan', leaseMs = 5000 }: SoleParts): Promise<Sole> {
  const holder = randomBytes(8).toString('hex');
  const key = `${prefix}sole:${name}`;
  let sureUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const asked = performance.now();
    try {
      const ours = (await link.redis.eval(script, 1, key, holder, leaseMs)) === 1;
      sureUntil = ours ? asked + leaseMs : 0;
    } catch (error) {
      log.warn({ err: error, name }, 'It can’t be told who does this work; ours ends with its lease');
    }
    if (!stopped) timer = setTimeout(lookAgain, leaseMs / 4).unref();
  }

  let looking = look();
  function lookAgain(): void {
    looking = look();
  }
  await looking;
  return {
    mine: () => !stopped && performance.now() < sureUntil,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      // A look under way may take or prolong what is given up here.
      await looking;
      if (performance.now() >= sureUntil) return;
      sureUntil = 0;
      await link.redis.eval(script, 1, key, holder, 0);
    },
  };
}
