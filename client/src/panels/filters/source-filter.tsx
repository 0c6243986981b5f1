import { daysOf } from 'entente/contract/model/day.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { useReliedSources } from '#panels/shared/use-relied-sources.ts';
import { useFilters } from '#state/filters.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted } from '#ui/words.ts';
import { FilterCheck } from './filter-check.tsx';

/** Which sources are relied on. */
export function SourceFilter() {
  const { answer, sources, isRelied, isLast, rely } = useReliedSources();
  const { knownBy } = useFilters();
  if (answer.data !== undefined && sources.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>Sources relied on</legend>
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <WaitingLines lines={4} />}
      {sources.map((source) => (
        <FilterCheck
          key={source.key}
          label={
            <>
              <cite>{source.title}</cite>
              <span className="filter-about">
                {[
                  source.author,
                  source.date && dateInWords(source.date),
                  knownBy === undefined ? null : knownInWords(source.published.latest, knownBy),
                  `${answer.data?.complete ? '' : 'at least '}${counted(source.relations, 'relation')}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          }
          isChecked={isRelied(source.key)}
          isDisabled={isLast(source.key)}
          onChange={(isIn) => rely(source, isIn)}
        />
      ))}
    </fieldset>
  );
}

/** What a date by which all must have been known makes of a source; null where it counts as ever. */
function knownInWords(latest: string | null, knownBy: string): string | null {
  if (latest === null) return 'when it was published is unknown: what it says only may have been known';
  return latest > (daysOf(knownBy)?.last ?? '') ? 'published later: left out' : null;
}
