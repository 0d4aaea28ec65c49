/** Work that only one of all processes may do at a time, such as asking Telegram for updates. */
export interface Sole {
  /** Whether it is ours at this moment. Asked often; answers at once. */
  mine(): boolean;
  /** Gives it up, so that another may take it without waiting. */
  stop(): Promise<void>;
}
