// A start beside a running process of another version: it would misread what we store, and we what it stores.
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationStore } from '../ports/conversation-store.ts';
import { OperatorError } from './operator-error.ts';

type Asked = Pick<ConversationStore, 'otherForms' | 'leaseMs'>;

/**
 * Resolves once none is alive. One that was killed seems to live for as long as a lease: so long it is waited for. Rejects with
 * an OperatorError when one lives on.
 */
export async function refuseOtherVersion({ otherForms, leaseMs }: Asked, say: (line: string) => void): Promise<void> {
  if ((await otherForms()).length === 0) return;
  say('A process of another version of Aduan was at work on this Redis a moment ago. Waiting for it to be gone …');
  for (let left = leaseMs + 1000; left > 0; left -= 500) {
    await pause(500);
    if ((await otherForms()).length === 0) return;
  }
  throw new OperatorError(
    'Another version of Aduan is running on this Redis. Stop all its processes, then start this one: two versions would misread each other.',
  );
}
