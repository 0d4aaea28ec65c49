// The log as the rooms see it: fields with ids first, then one plain sentence. pino's logger fits.
type Write = (fields: Record<string, unknown>, sentence: string) => void;

export interface Log {
  info: Write;
  warn: Write;
  error: Write;
}
