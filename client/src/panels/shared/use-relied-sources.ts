import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import { useCall } from '#api/cache.ts';
import { setFilters } from '#commands/set-filters.ts';
import { useFilters } from '#state/filters.ts';

/** Which sources are relied on, and how that is changed. */
export function useReliedSources() {
  const answer = useCall('sources', {});
  const { sources: chosen } = useFilters();
  const sources: readonly SourceBrief[] = answer.data?.sources ?? [];
  const isRelied = (key: string) => chosen.length === 0 || chosen.includes(key);
  const relied = sources.filter(({ key }) => isRelied(key));
  return {
    answer,
    sources,
    isRelied,
    /** Without any source there would be nothing to see: the last one stays. */
    isLast: (key: string) => relied.length === 1 && isRelied(key),
    rely: (changed: SourceBrief, isIn: boolean) => {
      const next = sources
        .map(({ key }) => key)
        .filter((key) => (key === changed.key ? isIn : isRelied(key)));
      setFilters(`${isIn ? 'Relied on' : 'Left out'} ${changed.title}`, {
        sources: next.length === sources.length ? [] : next,
      });
    },
  };
}
