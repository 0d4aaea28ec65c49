// Engines that settings name are looked at before citizens' messages are trusted to them.
import { askMongo } from '../../store/mongo/ask-mongo.ts';
import { redisFacts } from '../../store/redis/redis-facts.ts';

/** Each check gives one sentence for what is wrong, or nothing. An address's password is never in it. */
export type Trouble = string | undefined;

const WITHIN_MS = 5000;

/** `url` may name several nodes of a cluster, with commas between. `allowVolatile` is REDIS_ALLOW_VOLATILE. */
export async function checkRedis(url: string, { allowVolatile }: { allowVolatile: boolean }): Promise<Trouble> {
  for (const node of url.split(',').map((each) => each.trim())) {
    const answer = await redisFacts(node, { withinMs: WITHIN_MS });
    const where = `The Redis at ${placeOf(node)} (REDIS_URL)`;
    if (!answer.ok) return `${where} can't be used: ${answer.why}.`;
    const { version, eviction, appendOnly, replica } = answer.facts;
    if (!atLeast(version, 6, 2)) return `${where} is version ${version}; 6.2 or newer is needed.`;
    if (replica) return `${where} is a read-only replica; give the address of its master.`;
    if (eviction !== 'noeviction') {
      return `${where} throws data away when its memory is full: set its maxmemory-policy to noeviction (it is ${eviction}).`;
    }
    if (!appendOnly && !allowVolatile) {
      return `${where} keeps no append-only file, so chats are lost when it stops: set its appendonly to yes, or accept the loss with REDIS_ALLOW_VOLATILE=true.`;
    }
  }
  return undefined;
}

/** `production`: a trial server is refused. */
export async function checkMongo(uri: string, { production }: { production: boolean }): Promise<Trouble> {
  const where = `The MongoDB at ${placeOf(uri)} (MONGODB_URI)`;
  const [hello, build] = await Promise.all([
    askMongo(uri, { hello: 1 }, { withinMs: WITHIN_MS }),
    askMongo(uri, { buildInfo: 1 }, { withinMs: WITHIN_MS }),
  ]);
  if (!hello.ok) return `${where} can't be used: ${hello.why}.`;
  if (!build.ok) return `${where} can't be used: ${build.why}.`;
  const wrong = judgeMongo(hello.reply, build.reply, { production });
  return wrong === undefined ? undefined : `${where} ${wrong}`;
}

/** The rest of the sentence, from the replies to `hello` and `buildInfo`. */
export function judgeMongo(
  hello: Readonly<Record<string, unknown>>,
  build: Readonly<Record<string, unknown>>,
  { production }: { production: boolean },
): Trouble {
  const other = ['ferretdb', 'documentdb'].find((name) => name in build);
  if (other !== undefined) return `is ${other}, which lacks what is needed here; take MongoDB 7 or newer.`;
  const version = String(build.version ?? 'unknown');
  if (!atLeast(version, 7, 0)) return `is version ${version}; 7 or newer is needed.`;
  if (hello.isWritablePrimary !== true) {
    return 'takes no writes (a secondary, or a replica set without a primary); name the whole replica set.';
  }
  if (production && 'secantus' in build) return 'is SecantusDB, a trial server; production needs MongoDB.';
  return undefined;
}

/** Host and port only. */
function placeOf(address: string): string {
  return address
    .replace(/^[\w+]+:\/\//, '')
    .replace(/^.*@/s, '')
    .replace(/[/?].*$/s, '');
}

function atLeast(version: string, major: number, minor: number): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
