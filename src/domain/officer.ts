// Who works on cases. An officer's role and reach decide what they may see and do; the one check is src/cases/permission.ts.
import { z } from 'zod';

export const roles = ['koordinator', 'penghubung', 'pimpinan', 'inspektorat'] as const;
export const role = z.enum(roles);

/** `agency` and `kecamatan` are the reach of a penghubung: an SKPD's cases, or those of one kecamatan. */
export const officer = z.strictObject({
  id: z.string().min(1).max(60),
  role,
  agency: z.string().max(60).optional(),
  kecamatan: z.string().max(60).optional(),
});
export type Officer = z.infer<typeof officer>;

/** What a penghubung works for: an SKPD or a kecamatan, as a {@link Recipient}. */
export const office = z.union([
  z.templateLiteral(['penghubung:', z.string()]),
  z.templateLiteral(['kecamatan:', z.string()]),
]);
export type Office = z.infer<typeof office>;

/** Undefined for whoever works for the whole regency. */
export function officeOf({ role, agency, kecamatan }: Officer): Office | undefined {
  if (role !== 'penghubung') return undefined;
  if (agency !== undefined) return `penghubung:${agency}`;
  return kecamatan === undefined ? undefined : `kecamatan:${kecamatan}`;
}

/** Whom something is for: everybody of a role, the penghubung of an agency or a kecamatan, or one officer. */
export const recipient = z.union([
  z.enum(['koordinator', 'pimpinan', 'inspektorat']),
  office,
  z.templateLiteral(['officer:', z.string()]),
]);
export type Recipient = z.infer<typeof recipient>;

/**
 * Who acts: an officer, a citizen (the reporter of the case; a follower of it or a stranger to it, by the keyed hash of their
 * chat), or the service itself
 * (clocks, retention).
 */
export type Actor =
  | { kind: 'officer'; officer: Officer }
  | { kind: 'citizen'; as: 'reporter' }
  | { kind: 'citizen'; as: 'follower' | 'stranger'; person: string }
  | { kind: 'system' };
