import { useDebouncedValue } from '@mantine/hooks';
import type { NodeBrief, Ref } from 'entente/contract/model/node.ts';
import { type ReactNode, useMemo } from 'react';
import { useCall } from '#api/cache.ts';
import { useFilters } from '#state/filters.ts';
import type { SearchHit } from '#ui/node-search-field.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { totalWords } from '#ui/words.ts';
import { hitInWords, nearestInWords } from './hit-words.ts';
import { useVocabulary } from './use-vocabulary.ts';

const PAUSE_IN_TYPING = 140;
const HITS = 20;
const none: readonly SearchHit[] = [];

export interface NodeSearch {
  readonly hits: readonly SearchHit[];
  readonly isWaiting: boolean;
  readonly note: ReactNode;
  /** The node of a hit. */
  nodeOf(ref: Ref): NodeBrief | undefined;
}

/** Searches for what is being typed, one call for each pause in typing. */
export function useNodeSearch(text: string): NodeSearch {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, PAUSE_IN_TYPING);
  const vocabulary = useVocabulary();
  const filters = useFilters();
  const answer = useCall(
    'search',
    wanted === '' || asked === '' ? null : { ...filters, q: asked, limit: HITS },
    { keepPrevious: true },
  );
  const hits = useMemo(
    () => [
      ...(answer.data?.hits.map((hit) => hitInWords(hit, vocabulary)) ?? none),
      ...(answer.data?.nearest.map((near) => nearestInWords(near, vocabulary)) ?? none),
    ],
    [answer.data, vocabulary],
  );
  const isWaiting = wanted !== '' && (asked !== wanted || answer.isFetching);
  return {
    hits: answer.isError ? none : hits,
    isWaiting,
    note: noteOn(answer, isWaiting),
    nodeOf: (ref) =>
      [...(answer.data?.hits ?? []), ...(answer.data?.nearest ?? [])].find(({ node }) => node.ref === ref)
        ?.node,
  };
}

function noteOn(
  { data, error, refetch }: ReturnType<typeof useCall<'search'>>,
  isWaiting: boolean,
): ReactNode {
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (data.hits.length === 0) {
    if (isWaiting) return null;
    return (
      <p className="node-search-message" role="status">
        <strong>Nothing found.</strong> Searched {data.searched}{' '}
        {data.nearest.length > 0
          ? 'Above are the names that come nearest.'
          : 'Try fewer letters, another spelling, or the name in another language or script.'}
      </p>
    );
  }
  if (data.total.exact && data.total.value === data.hits.length) return null;
  return (
    <p className="node-search-footer">
      The first {data.hits.length} of {totalWords(data.total)}. Type more to narrow them down.
    </p>
  );
}
