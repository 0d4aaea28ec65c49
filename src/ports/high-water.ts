/** How far a stream of messages has been dealt with, in ms since 1970. It only rises. Both calls reject when the store is away. */
export interface HighWater {
  read(): Promise<number | undefined>;
  rise(at: number): Promise<void>;
}
