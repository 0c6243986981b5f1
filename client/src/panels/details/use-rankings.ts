import { useCall } from '#api/cache.ts';
import { type Ranking, rankingsIn } from '#commands/ranking.ts';

/** The orders in which the neighbors of a node can be asked for in this graph. */
export function useRankings(): readonly Ranking[] {
  const { data } = useCall('graph', {});
  return data === undefined ? ['degree'] : rankingsIn(data.profile);
}
