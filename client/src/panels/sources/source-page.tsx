import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { drawSource, MOST_DRAWN } from '#commands/draw-source.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { Claim } from '#panels/shared/claim.tsx';
import { sourceInWords } from '#panels/shared/source-words.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { turnTo } from '#state/sources-page.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, number, totalWords } from '#ui/words.ts';
import { RelyCheck } from './rely-check.tsx';
import { StandsAlone } from './stands-alone.tsx';

/** So many statements are read at first. */
const FIRST = 60;

type Said = 'all' | 'alone' | 'contested';

export interface SourcePageProps {
  readonly sourceKey: string;
  /** Only what it says there; null: anywhere. */
  readonly paragraph: number | null;
  readonly vocabulary: Vocabulary;
}

/** One source: what it is, what it supports, what nobody else says, and what is contested of it. */
export function SourcePage({ sourceKey: key, paragraph, vocabulary }: SourcePageProps) {
  const [said, setSaid] = useState<Said>('all');
  const [limit, setLimit] = useState(FIRST);
  const asked = { key, said, ...(paragraph === null ? {} : { paragraph }) };
  const answer = useCall('source', { ...asked, limit }, { keepPrevious: true });
  const back = (
    <TextButton className="source-back" onClick={() => turnTo({ at: 'sources' })}>
      <IconArrowLeft size={14} aria-hidden /> All sources
    </TextButton>
  );
  if (answer.error)
    return (
      <>
        {back}
        <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />
      </>
    );
  if (answer.data === undefined)
    return (
      <>
        {back}
        <WaitingLines lines={10} />
      </>
    );
  const { source, node, total, said: counts, relations, nodes, queries } = answer.data;
  const { dateNote } = node.properties;
  return (
    <article className="source-page" aria-label={source.title}>
      {back}
      <h3 className="source-heading">{source.title}</h3>
      <p className="source-about">{sourceInWords(source)}</p>
      {typeof dateNote === 'string' && <p className="source-note">{dateNote}</p>}
      {node.description !== null && <p className="source-description">{node.description}</p>}
      <RelyCheck source={source}>Rely on it, everywhere</RelyCheck>
      <StandsAlone sourceKey={key} />
      {paragraph !== null && (
        <p className="source-paragraph">
          What paragraph {paragraph} supports.
          <TextButton onClick={() => turnTo({ at: 'source', key, paragraph: null })}>
            All that it supports
          </TextButton>
        </p>
      )}
      <SegmentedControl
        aria-label="What of it is listed"
        size="xs"
        fullWidth
        value={said}
        onChange={(value) => setSaid(saidBy(value))}
        data={[
          { value: 'all', label: 'All' },
          { value: 'alone', label: `Only here ${number(counts.alone)}` },
          { value: 'contested', label: `Contested ${number(counts.contested)}` },
        ]}
      />
      <div className="source-actions">
        <Button
          size="compact-sm"
          variant="default"
          disabled={relations.length === 0}
          onClick={() => void drawSource(`${inWords[said]} ${source.title}`, asked)}
        >
          {total.value > MOST_DRAWN
            ? `Draw the first ${number(MOST_DRAWN)}`
            : `Draw ${total.value === 1 ? 'it' : `all ${number(total.value)}`}`}
        </Button>
        <TextButton onClick={() => void showNodes([source.node])}>Show the source itself</TextButton>
      </div>
      {relations.length === 0 && <p className="quiet">{nothing[said]}</p>}
      <ul className="claim-list">
        {relations.map((relation) => (
          <li key={relation.ref}>
            <Claim relation={relation} nodes={nodes} vocabulary={vocabulary}>
              <p className="claim-about">
                {relation.evidence
                  .filter((each) => each.source === key)
                  .map(
                    (each) =>
                      `${each.paragraph === null ? 'Somewhere' : `¶ ${each.paragraph}`}${stances[each.stance]}`,
                  )
                  .join(', ')}
                {relation.contested && (
                  <TextButton onClick={() => turnTo({ at: 'disputes', about: relation.ref })}>
                    Both sides
                  </TextButton>
                )}
              </p>
            </Claim>
          </li>
        ))}
      </ul>
      {relations.length < total.value && (
        <p className="quiet" role="status">
          {number(relations.length)} of {totalWords(total)}.
          {limit < MOST_DRAWN && (
            <TextButton disabled={answer.isFetching} onClick={() => setLimit(MOST_DRAWN)}>
              List{' '}
              {total.value > MOST_DRAWN ? `the first ${counted(MOST_DRAWN, 'statement')}` : 'all of them'}
            </TextButton>
          )}
        </p>
      )}
      <QueryDisclosure queries={queries} />
    </article>
  );
}

const inWords: Record<Said, string> = {
  all: 'what is supported by',
  alone: 'what is said by nobody but',
  contested: 'what is contested of',
};

const nothing: Record<Said, string> = {
  all: 'No relation here relies on it.',
  alone: 'Whatever it says, another source says too.',
  contested: 'Nobody contradicts what it says.',
};

const stances = { asserts: '', denies: ' (denied)', reports: ' (reported)' } as const;

function saidBy(value: string): Said {
  return value === 'alone' || value === 'contested' ? value : 'all';
}
