// Errors of the system by their code, as Node gives it ("ENOENT", "EEXIST").

/** True for an error with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
