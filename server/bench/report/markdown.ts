import { datesTableOf } from './dates-table.ts';
import { loadTableOf } from './load-table.ts';
import { memoryLine } from './memory.ts';
import type { LoadedGraph, MeasuredGraph } from './results.ts';
import { tableOf } from './table.ts';

/** Where and when it was measured. */
export interface Machine {
  readonly day: string;
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export function machineLine({ day, processor, cores, memory, system, node }: Machine): string {
  return `Measured on ${day}: ${processor}, ${cores} cores, ${(memory / 1e9).toFixed(0)} GB, ${system}, Node ${node}.`;
}

/** Only what a date adds. */
export function datesPart(graph: MeasuredGraph): string {
  return `### ${graph.title}\n\n${graph.draws} draws each; milliseconds.\n\n${datesTableOf(graph.comparisons)}`;
}

export function measuredPart(graph: MeasuredGraph): string {
  const about = `${graph.draws} draws each; ${(graph.size / 1e6).toFixed(0)} MB on the disk; milliseconds.`;
  return `### ${graph.title}\n\n${about}\n\n${tableOf(graph.comparisons)}\n\n${memoryLine(graph)}`;
}

export function loadedPart(graph: LoadedGraph): string {
  return `### ${graph.title}\n\n${graph.seconds} s each; milliseconds.\n\n${loadTableOf(graph.loads)}`;
}
