import type { Ref } from 'entente/contract/model/index.ts';
import { useCall } from '#api/cache.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { turnTo } from '#state/sources-page.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, totalWords } from '#ui/words.ts';
import { Dispute } from './dispute.tsx';

const MOST = 500;

export interface DisputesProps {
  /** Only what is said against this relation; null: all of them. */
  readonly about: Ref | null;
  readonly vocabulary: Vocabulary;
}

/** Where the sources disagree: all that is said against one another, side by side. */
export function Disputes({ about, vocabulary }: DisputesProps) {
  const filters = useFilters();
  // What is asked of contested relations here is which, not whether.
  const asked = about === null ? { ...filters, contested: 'include' as const } : {};
  const answer = useCall('contested', { ...asked, limit: MOST }, { keepPrevious: true });
  const { data: sources } = useCall('sources', {});
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <WaitingLines lines={10} />;
  const { disputes, nodes, total, queries } = answer.data;
  const shown =
    about === null ? disputes : disputes.filter(({ claims }) => claims.some(({ ref }) => ref === about));
  return (
    <>
      {about === null ? (
        <p className="source-about" role="status">
          {disputes.length === 0
            ? 'Nothing is contested, under the filters in force.'
            : `${counted(disputes.length, 'disagreement')}; ${totalWords(total)} contested relations.`}
          {disputes.length > 0 && total.value > MOST && ` Those of the first ${MOST} are listed.`}
        </p>
      ) : (
        <p className="source-paragraph">
          Both sides of one disagreement.
          <TextButton onClick={() => turnTo({ at: 'disputes', about: null })}>All disagreements</TextButton>
        </p>
      )}
      {shown.length === 0 && about !== null && (
        <p className="quiet">
          {total.value > MOST
            ? `What speaks against it is not among the first ${MOST} of ${totalWords(total)} contested relations, which are looked at here.`
            : 'It is marked as contested, but nothing recorded here speaks against it.'}
        </p>
      )}
      <ol className="dispute-list">
        {shown.map((dispute) => (
          <li key={dispute.claims[0]?.ref ?? ''}>
            <Dispute
              claims={dispute.claims}
              nodes={nodes}
              sources={sources?.sources ?? []}
              vocabulary={vocabulary}
            />
          </li>
        ))}
      </ol>
      <QueryDisclosure queries={queries} />
    </>
  );
}
