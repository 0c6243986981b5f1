import type { Place } from 'entente/contract/reading/problem.ts';

/** Something from a file, which knows where each of its fields stands. */
export interface Entry<Value> {
  readonly value: Value;
  readonly at: (...path: PropertyKey[]) => Place;
}
