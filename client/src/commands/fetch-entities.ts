import type { Ref } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';
import { ApiProblem } from '#api/problem.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import type { KnownRefs } from '#state/known-part.ts';
import { MOST_NODES, MOST_RELATIONS } from './capacity.ts';

/** So many relations that no other answer carries are asked for one by one. */
const MOST_SINGLE = 400;
const AT_ONCE = 8;

/**
 * Fetches nodes and relations by their refs, as far as they are not known yet.
 *
 * @returns those of them that the graph has
 * @throws ApiProblem as `call` does
 */
export async function fetchEntities(wanted: KnownRefs, signal: AbortSignal): Promise<KnownRefs> {
  for (const refs of slices(unknownOf('nodes', wanted.nodes), MOST_NODES))
    rememberEntities(await call('nodes', { refs }, { signal }));
  const found = [...wanted.nodes].filter((ref) => useEntities.getState().nodes.has(ref));
  for (const refs of slices(found, MOST_NODES)) {
    if (unknownOf('relations', wanted.relations).length === 0) break;
    rememberEntities(await call('relationsAmong', { refs, limit: MOST_RELATIONS }, { signal }));
  }
  const single = unknownOf('relations', wanted.relations).slice(0, MOST_SINGLE);
  for (const refs of slices(single, AT_ONCE))
    await Promise.all(refs.map((ref) => fetchRelation(ref, signal)));
  const { nodes, relations } = useEntities.getState();
  return {
    nodes: new Set(found),
    relations: new Set(
      [...wanted.relations].filter((ref) => {
        const relation = relations.get(ref);
        return relation !== undefined && nodes.has(relation.from) && nodes.has(relation.to);
      }),
    ),
  };
}

function unknownOf(what: 'nodes' | 'relations', refs: Iterable<Ref>): readonly Ref[] {
  const known = useEntities.getState()[what];
  return [...refs].filter((ref) => !known.has(ref));
}

/** Relations between two nodes that are joined by very many are in no answer about nodes. */
async function fetchRelation(ref: Ref, signal: AbortSignal): Promise<void> {
  try {
    const { relation } = await call('relation', { ref }, { signal });
    rememberEntities({ relations: [relation] });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'unknown-relation') throw error;
  }
}

function slices<Each>(all: readonly Each[], size: number): readonly (readonly Each[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, order) =>
    all.slice(order * size, (order + 1) * size),
  );
}
