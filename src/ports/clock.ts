/** The time. `now()` is milliseconds since 1970, UTC. Tests give one that stands still. */
export interface Clock {
  now(): number;
}
