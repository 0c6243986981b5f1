/** Something that a reset removes. */
export interface Removable {
  /** What it is, in words, with how much and where; `null` where there is nothing to remove. */
  describe(): Promise<string | null>;
  /** Removes it, for good. Where it was cut short before, the rest. */
  remove(): Promise<void>;
}
