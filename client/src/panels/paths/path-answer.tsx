import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { showPaths } from '#commands/show-paths.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { counted } from '#ui/words.ts';
import { PathEntry } from './path-entry.tsx';
import { LONGEST, type PathQuery } from './path-query.ts';
import { totalOfPaths } from './path-words.ts';

export interface PathAnswerProps {
  readonly answer: CallAnswer<'paths'>;
  readonly query: PathQuery;
  readonly onQuery: (query: PathQuery) => void;
  readonly vocabulary: Vocabulary;
}

/** The paths that were found, or why there are none and what to try. */
export function PathAnswer({ answer, query, onQuery, vocabulary }: PathAnswerProps) {
  const { paths, total } = answer;
  return (
    <div className="path-answer">
      {paths.length === 0 ? (
        <NoPath answer={answer} query={query} onQuery={onQuery} />
      ) : (
        <>
          <div className="path-answer-heading">
            <strong role="status">{totalOfPaths(answer)}</strong>
            {paths.length > 1 && (
              <TextButton onClick={() => showPaths(answer)}>
                {total.value > paths.length ? `Show the first ${paths.length}` : `Show all ${paths.length}`}
              </TextButton>
            )}
          </div>
          <ol className="path-list">
            {paths.map((path) => (
              <li key={path.nodes.join('\n')}>
                <PathEntry
                  path={path}
                  answer={answer}
                  vocabulary={vocabulary}
                  onShow={() => showPaths(answer, [path])}
                />
              </li>
            ))}
          </ol>
          {answer.sources.length > 0 && (
            <p className="path-sources">
              Sources:{' '}
              {answer.sources.map(({ number, caption, key }) => `[${number}] ${caption ?? key}`).join('; ')}
            </p>
          )}
        </>
      )}
      <QueryDisclosure queries={answer.queries} />
    </div>
  );
}

function NoPath({ answer, query, onQuery }: Omit<PathAnswerProps, 'vocabulary'>) {
  const isRestricted = query.choices.length > 0;
  const canGoFurther = query.maximumLength < LONGEST;
  return (
    <div className="path-none">
      <p role="status">
        <strong>No path within {counted(answer.searchedTo, 'hop')}</strong>
        {isRestricted ? ' along the relations chosen.' : '.'}
        {!answer.complete && ' The search was cut short: there may be one that was not reached.'}
        {!isRestricted &&
          !canGoFurther &&
          ' They are in parts of the graph that are not joined, or far apart.'}
      </p>
      {isRestricted && (
        <TextButton onClick={() => onQuery({ ...query, choices: [] })}>Allow any relation</TextButton>
      )}
      {canGoFurther && (
        <TextButton
          onClick={() => onQuery({ ...query, maximumLength: Math.min(LONGEST, query.maximumLength + 2) })}
        >
          Search to {Math.min(LONGEST, query.maximumLength + 2)} hops
        </TextButton>
      )}
    </div>
  );
}
