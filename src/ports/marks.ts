/** Things done once for good, remembered by all processes: a group that was told where to report. */
export interface Marks {
  /** True for the first who sets this mark, false ever after. */
  set(mark: string): Promise<boolean>;
}
