import type { NodeBrief, Ref } from 'entente/contract/model/node.ts';
import { useEffect } from 'react';
import { useCall } from '#api/cache.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { needNodes } from '#state/forgetting.ts';

/** Nodes by their refs; those that were in no answer yet are asked for, and are known to all from then on. */
export function useKnownNodes(refs: readonly Ref[]): ReadonlyMap<Ref, NodeBrief> {
  const known = useEntities(({ nodes }) => nodes);
  const unknown = refs.filter((ref) => !known.has(ref));
  const { data } = useCall('nodes', unknown.length === 0 ? null : { refs: unknown });
  useEffect(() => {
    if (data) rememberEntities({ nodes: data.nodes });
  }, [data]);
  useEffect(() => needNodes(refs));
  return known;
}
