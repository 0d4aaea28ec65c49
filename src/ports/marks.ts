/** Things done once for good, remembered by all processes: a group that was told where to report. */
export interface Marks {
  /** True for the first who is about to do it. Unless it is kept, the claim runs out after ten minutes, and another may try. */
  claim(mark: string): Promise<boolean>;
  /** It is done. */
  keep(mark: string): Promise<void>;
  /** What stands under `from`, claimed or done, stands under `to` as well. */
  carry(from: string, to: string): Promise<void>;
}
