import type { ProblemCode } from '#contract/http/index.ts';
import type { PlanCheck } from '#db/guard/plan-guard.ts';
import type { TextCheck } from '#db/guard/text-guard.ts';

/** A layer before the database that refuses a query by itself. */
export type Layer = TextCheck | PlanCheck;

/** A query that somebody sends who means no good, and what must come of it. */
export interface HostileQuery {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly seconds?: number;
  /** The layer that refuses it, also where it is the only one; `null`: the database, or a bound, or it does no harm. */
  readonly layer: Layer | null;
  readonly status: number | readonly number[];
  /** `null`: it is answered. */
  readonly code: ProblemCode | null | readonly ProblemCode[];
}

/** Queries that a layer refuses. */
export function refusedBy(layer: Layer, queries: readonly string[]): HostileQuery[] {
  return queries.map((query) => ({ query, layer, status: 403, code: 'refused-query' }));
}
