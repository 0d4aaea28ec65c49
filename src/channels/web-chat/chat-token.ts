// Who a browser is: a secret that only it holds. We work with a name derived from it, which opens nothing.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url. */
export function newChatToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The chat's id for a cookie's value, or undefined where it isn't a token of our making. */
export function chatOf(token: string | undefined): string | undefined {
  if (token === undefined || !/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  return createHash('sha256').update(`aduan web chat\n${token}`).digest('hex').slice(0, 40);
}

/** Whether `id` has the shape that {@link chatOf} gives. */
export function isChat(id: string): boolean {
  return /^[0-9a-f]{40}$/.test(id);
}
