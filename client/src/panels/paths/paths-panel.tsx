import './paths-panel.css';
import { ActionIcon, Input, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useCall } from '#api/cache.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { setPathEnds, swapPathEnds, usePathEnds } from '#state/path-ends.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { PathAnswer } from './path-answer.tsx';
import { PathEndField } from './path-end-field.tsx';
import { LONGEST, type PathQuery, pathCall, usualQuery } from './path-query.ts';
import { TypeChoice } from './type-choice.tsx';

const lengths = Array.from({ length: LONGEST }, (_, hop) => String(hop + 1));

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
  const { from, to } = usePathEnds();
  const filters = useFilters();
  const [query, setQuery] = useState<PathQuery>(usualQuery);
  const lengthLabel = useId();
  const answer = useCall('paths', pathCall({ from, to }, query, filters, vocabulary.profile));
  return (
    <>
      <div className="path-form">
        <div className="path-ends">
          <div>
            <PathEndField
              label="From"
              purpose="where the path starts"
              value={from}
              onChange={(ref) => setPathEnds({ from: ref })}
            />
            <PathEndField
              label="To"
              purpose="where the path ends"
              value={to}
              onChange={(ref) => setPathEnds({ to: ref })}
            />
          </div>
          <Tooltip label="Swap the ends">
            <ActionIcon
              className="path-swap"
              variant="subtle"
              color="gray"
              aria-label="Swap the ends"
              onClick={swapPathEnds}
            >
              <IconArrowsUpDown size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
        <TypeChoice
          vocabulary={vocabulary}
          value={query.choices}
          onChange={(choices) => setQuery({ ...query, choices })}
        />
        <div className="path-lengths">
          <Input.Label component="span" id={lengthLabel}>
            Longest path, in hops
          </Input.Label>
          <SegmentedControl
            aria-labelledby={lengthLabel}
            data={lengths}
            fullWidth
            size="xs"
            value={String(query.maximumLength)}
            onChange={(length) => setQuery({ ...query, maximumLength: Number(length) })}
          />
        </div>
      </div>
      {from !== null && from === to && <p className="path-answer quiet">Choose two different nodes.</p>}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isLoading && (
        <div className="path-answer">
          <WaitingLines lines={4} height={34} gap={12} />
        </div>
      )}
      {answer.data && (
        <PathAnswer answer={answer.data} query={query} onQuery={setQuery} vocabulary={vocabulary} />
      )}
    </>
  );
}
