import type { Comparison } from '#bench/measure/compare.ts';
import type { Load } from '#bench/measure/load.ts';
import type { ServerState } from '#bench/measure/server-messages.ts';

/** What was measured on one graph, one question at a time. */
export interface MeasuredGraph {
  readonly graph: string;
  readonly title: string;
  /** On the disk, in bytes. */
  readonly size: number;
  readonly draws: number;
  readonly comparisons: readonly Comparison[];
  /** Of the server: at its start, after each kind of question, and at the end, when it has come to rest. */
  readonly memory: readonly ServerState[];
}

/** What was measured on one graph, many visitors at once. */
export interface LoadedGraph {
  readonly graph: string;
  readonly title: string;
  /** How long each load lasted. */
  readonly seconds: number;
  readonly loads: readonly Load[];
}
