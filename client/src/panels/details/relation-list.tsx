import type { Ref, Relation } from 'entente/contract/model/index.ts';
import { useState } from 'react';
import { usePages } from '#api/pages.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { number, totalWords } from '#ui/words.ts';
import { RelationDetails } from './relation-details.tsx';

/** So many relations are read at a time. */
const AT_ONCE = 10;
/** And so many are fetched. */
const PAGE = 25;

interface ListProps {
  readonly relations: readonly Relation[];
  readonly vocabulary: Vocabulary;
}

/** Relations in full, one under the other; of many the first, and the others on demand. */
export function RelationList({ relations, vocabulary }: ListProps) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      {relations.slice(0, most).map((relation) => (
        <RelationDetails key={relation.ref} relation={relation} vocabulary={vocabulary} />
      ))}
      {relations.length > most && (
        <p className="relation-list-more">
          {number(most)} of {number(relations.length)} listed
          <TextButton onClick={() => setMost(most + AT_ONCE)}>List {AT_ONCE} more</TextButton>
        </p>
      )}
    </>
  );
}

interface BetweenProps {
  readonly from: Ref;
  readonly to: Ref;
  readonly vocabulary: Vocabulary;
}

/** All relations that join two nodes, also those that no line carries: there may be thousands. */
export function RelationsBetween({ from, to, vocabulary }: BetweenProps) {
  const filters = useFilters();
  const list = usePages(
    'relationsBetween',
    { ...filters, from, to, limit: PAGE },
    ({ relations }) => relations.length,
  );
  const relations = list.pages.flatMap((page) => page.relations);
  return (
    <>
      {list.error && <ProblemNotice problem={list.error} onRetry={list.retry} />}
      {relations.map((relation) => (
        <RelationDetails key={relation.ref} relation={relation} vocabulary={vocabulary} />
      ))}
      {list.pages.length === 0 && list.isWaiting && <WaitingLines lines={8} />}
      {list.total !== null && (
        <p className="relation-list-more">
          <span role="status">
            {number(relations.length)} of {totalWords(list.total)} listed
          </span>
          {list.hasNext && (
            <TextButton disabled={list.isWaiting} onClick={list.next}>
              List {PAGE} more
            </TextButton>
          )}
        </p>
      )}
      <QueryDisclosure queries={list.pages.at(-1)?.queries ?? []} />
    </>
  );
}
