import type { CallAnswer } from '#contract/http/index.ts';
import { useGraph } from './graphs.ts';
import { type OddNode, oddGraph, oddRefs } from './odd-graph.ts';
import { type Served, serveApi } from './served-api.ts';

/** The odd graph behind a server, its nodes called as they are in its text. */
export interface ServedOddGraph {
  readonly served: Served;
  readonly refs: Readonly<Record<OddNode, string>>;
  /** What a node is called there; a ref that is none of its own comes back as it is. */
  nameOf(ref: string): string;
  neighbors(of: OddNode, query?: string): Promise<CallAnswer<'neighbors'>>;
}

/** For `beforeAll`; `served.close` belongs into `afterAll`. */
export async function serveOddGraph(): Promise<ServedOddGraph> {
  const database = await useGraph(oddGraph);
  const served = await serveApi(database);
  const refs = await oddRefs(database);
  const names = new Map(Object.entries(refs).map(([name, ref]) => [ref, name]));
  return {
    served,
    refs,
    nameOf: (ref) => names.get(ref) ?? ref,
    neighbors: (of, query = '') =>
      served.get('neighbors', `/api/nodes/${encodeURIComponent(refs[of])}/neighbors?${query}`),
  };
}
