import type { Ref } from 'entente/contract/model/index.ts';

/** What is pointed at or selected: it is written before all else. */
export interface Attention {
  readonly nodes: readonly Ref[];
  /** Nodes that are lit, and come next. */
  readonly lit: readonly Ref[];
  /** Lines that say what they are if there is room. */
  readonly told: readonly string[];
  /** Lines that are lit. */
  readonly litLines: readonly string[];
  /** Lines that say it in any case: the one that is pointed at, and those selected if they are few. */
  readonly named: readonly string[];
}

export const noAttention: Attention = { nodes: [], lit: [], told: [], litLines: [], named: [] };
