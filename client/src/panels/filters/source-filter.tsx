import { useCall } from '#api/cache.ts';
import { setFilters } from '#commands/set-filters.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { useFilters } from '#state/filters.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted } from '#ui/words.ts';
import { FilterCheck } from './filter-check.tsx';

/** Which sources are relied on. */
export function SourceFilter() {
  const answer = useCall('sources', {});
  const { sources: chosen } = useFilters();
  const sources = answer.data?.sources ?? [];
  const isRelied = (key: string) => chosen.length === 0 || chosen.includes(key);
  const relied = sources.filter(({ key }) => isRelied(key));
  const change = (changed: string, title: string, isIn: boolean) => {
    const next = sources.map(({ key }) => key).filter((key) => (key === changed ? isIn : isRelied(key)));
    setFilters(`${isIn ? 'Relied on' : 'Left out'} ${title}`, {
      sources: next.length === sources.length ? [] : next,
    });
  };
  if (answer.data !== undefined && sources.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>Sources relied on</legend>
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <WaitingLines lines={4} />}
      {sources.map(({ key, title, author, date, relations }) => (
        <FilterCheck
          key={key}
          label={
            <>
              <cite>{title}</cite>
              <span className="filter-about">
                {[
                  author,
                  date && dateInWords(date),
                  `${answer.data?.complete ? '' : 'at least '}${counted(relations, 'relation')}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          }
          isChecked={isRelied(key)}
          // Without any source there would be nothing to see.
          isDisabled={relied.length === 1 && isRelied(key)}
          onChange={(isIn) => change(key, title, isIn)}
        />
      ))}
    </fieldset>
  );
}
