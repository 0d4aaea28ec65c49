// The name of an input for good: what a repeat is known by, and what the ids of its effects derive from.
import { hash } from 'node:crypto';

/** 26 hex digits (104 bits) of what tells one mail from all others: its chat and its id there. */
export function inputKey(chat: string, mailId: string): string {
  return hash('sha256', `${chat}\n${mailId}`, 'hex').slice(0, 26);
}
