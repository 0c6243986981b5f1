import './neighborhood.css';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { useEffect, useRef } from 'react';
import { useCall } from '#api/cache.ts';
import { expandNode, LARGEST_EXPANSION } from '#commands/expand-node.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useAttention } from '#state/attention.ts';
import { useFilters } from '#state/filters.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { number, totalWords } from '#ui/words.ts';
import { NeighborhoodGroup } from './neighborhood-group.tsx';
import { neighborhoodGroups } from './neighborhood-groups.ts';
import { ShowFirst } from './show-first.tsx';
import { useShownRelations } from './use-shown-relations.ts';

/** Of no more hidden neighbors than these, all are shown at once. */
const FEW = 3;

type Summary = CallAnswer<'neighborSummary'>['nodes'][number];

interface NeighborhoodProps {
  readonly nodeRef: Ref;
  readonly vocabulary: Vocabulary;
}

/** What a node hides, by type, direction and kind, each group with buttons that show it and a list to choose from. */
export function Neighborhood({ nodeRef, vocabulary }: NeighborhoodProps) {
  const filters = useFilters();
  const summary = useCall('neighborSummary', { ...filters, refs: [nodeRef] });
  const about = summary.data?.nodes[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useAttention(({ neighborhoodOf, count }) => (neighborhoodOf === nodeRef ? count : 0));
  useEffect(() => {
    if (asked === 0) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        Neighborhood
      </h3>
      {summary.error && <ProblemNotice problem={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.isPending && <WaitingLines lines={6} height={18} gap={14} />}
      {about && <Groups summary={about} vocabulary={vocabulary} />}
      {summary.data && <QueryDisclosure queries={summary.data.queries} />}
    </section>
  );
}

function Groups({ summary, vocabulary }: { readonly summary: Summary; readonly vocabulary: Vocabulary }) {
  const shown = useShownRelations(summary.ref);
  const { ref, total, groups } = summary;
  if (total.value === 0) return <p className="quiet">Nothing is joined to it.</p>;
  const shownNodes = new Set(shown.map(({ other }) => other.ref)).size;
  const hidden = Math.max(0, total.value - shownNodes);
  return (
    <>
      <div className="neighborhood-summary">
        <span className="quiet">
          {number(shownNodes)} of {totalWords(total)} shown
        </span>
        {hidden > 0 && (
          <TextButton onClick={() => void expandNode(ref, { limit: Math.min(hidden, LARGEST_EXPANSION) })}>
            {hidden > LARGEST_EXPANSION
              ? `Show ${LARGEST_EXPANSION}${shownNodes > 0 ? ' more' : ''}`
              : `Show all ${number(total.value)}`}
          </TextButton>
        )}
      </div>
      {hidden > FEW && <ShowFirst nodeRef={ref} hidden={hidden} />}
      <ul className="neighborhood-groups">
        {neighborhoodGroups(ref, groups, shown, vocabulary).map((group) => (
          <NeighborhoodGroup
            key={`${group.type} ${group.direction}`}
            nodeRef={ref}
            group={group}
            vocabulary={vocabulary}
          />
        ))}
      </ul>
    </>
  );
}
