/** Bounds how often something may be tried, for each key and over all keys, by all processes together. */
export interface Throttle {
  /** False once the key, or all keys together, have used up their tries for now. */
  mayTry(key: string): Promise<boolean>;
  /** Counts one try. */
  count(key: string): Promise<void>;
}
