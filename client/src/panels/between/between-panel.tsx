import './between-panel.css';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { NodeField } from '#panels/shared/node-field.tsx';
import { useKnownNodes } from '#panels/shared/use-known-nodes.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { setTwo, useTwo } from '#state/two.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { BetweenAnswer } from './between-answer.tsx';

/** Everything between two nodes: what each does to the other, what they share, who stands with whom. */
export function BetweenPanel() {
  const { one, other } = useTwo();
  const filters = useFilters();
  const vocabulary = useVocabulary();
  const [ofAnyKind, setOfAnyKind] = useState(false);
  const known = useKnownNodes([one, other].filter((ref) => ref !== null));
  const kinds = [...new Set([one, other].flatMap((ref) => known.get(ref ?? '')?.kind ?? []))];
  const isAsked = one !== null && other !== null && one !== other && known.has(one) && known.has(other);
  const answer = useCall(
    'betweenTwo',
    isAsked ? { ...filters, one, other, kinds: ofAnyKind ? [] : kinds } : null,
    { keepPrevious: true },
  );
  const isCurrent = answer.data?.nodes[0]?.ref === one && answer.data?.nodes[1]?.ref === other;
  return (
    <div className="between-panel">
      <NodeField label="One" purpose="that is the one" value={one} onChange={(ref) => setTwo({ one: ref })} />
      <NodeField
        label="The other"
        purpose="that is the other"
        value={other}
        onChange={(ref) => setTwo({ other: ref })}
      />
      {isAsked && vocabulary !== null && (
        <NativeSelect
          size="xs"
          label="Who else comes into question"
          value={ofAnyKind ? 'any' : 'alike'}
          onChange={(event) => setOfAnyKind(event.currentTarget.value === 'any')}
          data={[
            {
              value: 'alike',
              label: `Only ${kinds.map((kind) => vocabulary.kind(kind).plural).join(' and ')}`,
            },
            { value: 'any', label: 'Nodes of any kind' },
          ]}
        />
      )}
      {one !== null && one === other && <p className="quiet">Choose two different nodes.</p>}
      {(one === null || other === null) && (
        <p className="quiet">
          Choose two, or select two on the drawing and take “Tell what is between” from their menu.
        </p>
      )}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {isAsked && answer.isPending && <WaitingLines lines={10} />}
      {isAsked && isCurrent && answer.data && vocabulary !== null && (
        <BetweenAnswer answer={answer.data} vocabulary={vocabulary} />
      )}
    </div>
  );
}
