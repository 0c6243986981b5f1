import './paths-panel.css';
import { useState } from 'react';
import { pathCall } from '#commands/path-call.ts';
import { ConstraintSection } from '#panels/paths/constraints/section.tsx';
import { useWordsFor } from '#panels/paths/constraints/use-words-for.ts';
import { filtersInForce } from '#panels/shared/filter-words.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { PathAnswer } from './path-answer.tsx';
import { PathEndsFields } from './path-ends-fields.tsx';
import { PathOptions } from './path-options.tsx';
import { SearchProgress } from './search-progress.tsx';
import { type PathSearching, usePathSearch } from './use-path-search.ts';

/** How many are listed at first, and at most. */
const FIRST = 25;
const MOST = 100;

/** How two nodes are connected: asked as soon as both are there, and again with each change. */
export function PathsPanel() {
  const vocabulary = useVocabulary();
  return vocabulary === null ? (
    <WaitingLines lines={4} height={34} gap={12} />
  ) : (
    <PathForm vocabulary={vocabulary} />
  );
}

function PathForm({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const filters = useFilters();
  const question = usePathQuestion();
  const words = useWordsFor(question.constraints, vocabulary);
  const asked = pathCall(question, filters, vocabulary.profile);
  const [longList, setLongList] = useState('');
  const key = JSON.stringify(asked);
  const limit = longList === key ? MOST : FIRST;
  const searching = usePathSearch(asked === null ? null : { ...asked, limit });
  return (
    <>
      <div className="path-form">
        <PathEndsFields />
        <ConstraintSection vocabulary={vocabulary} words={words} />
        <PathOptions hasTime={vocabulary.records.time} />
        {filtersInForce(filters, vocabulary).length > 0 && (
          <p className="path-note">
            The filters of the whole page hold here too, where nothing else is asked.
          </p>
        )}
      </div>
      {question.from !== null && question.from === question.to && (
        <p className="path-answer quiet">Choose two different nodes.</p>
      )}
      {searching.status === 'running' && (
        <SearchProgress searching={searching} maximumLength={question.maximumLength} />
      )}
      {searching.status === 'stopped' && <Stopped searching={searching} />}
      {searching.shown !== null && (
        <PathAnswer
          search={searching.shown}
          isEarlier={searching.isEarlier}
          vocabulary={vocabulary}
          words={words}
          onMore={limit === MOST ? null : () => setLongList(key)}
          onAgain={searching.again}
        />
      )}
    </>
  );
}

/** That a search was ended before its time, by the reader or by something that went wrong. */
function Stopped({ searching: { problem, again, isEarlier, shown } }: { readonly searching: PathSearching }) {
  if (problem !== null) return <ProblemNotice problem={problem} onRetry={again} />;
  return (
    <div className="path-progress">
      <div>
        <span role="status">
          {isEarlier || shown === null ? 'Stopped before anything was found.' : 'Stopped: there may be more.'}
        </span>
        <TextButton onClick={again}>Search again</TextButton>
      </div>
      {isEarlier && <p className="quiet">The earlier answer:</p>}
    </div>
  );
}
