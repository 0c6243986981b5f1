import { millionGraph } from './generated.ts';
import type { BenchmarkGraph } from './graph.ts';
import { seedGraph } from './seed.ts';
import { treatiesGraph } from './treaties.ts';
import { ungaGraph } from './unga.ts';

/** From small to large. */
export const graphs: readonly BenchmarkGraph[] = [seedGraph, treatiesGraph, ungaGraph, millionGraph];
