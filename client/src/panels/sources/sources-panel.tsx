import './sources-panel.css';
import { SegmentedControl } from '@mantine/core';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { type SourcesPage, turnTo, useSourcesPage } from '#state/sources-page.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { Disputes } from './disputes.tsx';
import { Gaps } from './gaps.tsx';
import { SourceList } from './source-list.tsx';
import { SourcePage } from './source-page.tsx';

const parts = [
  { value: 'sources', label: 'What was read' },
  { value: 'disputes', label: 'Disagreements' },
  { value: 'gaps', label: 'Gaps' },
] as const;

/** On whose word the graph stands: every source, what it supports, where they disagree, and what none of them tells. */
export function SourcesPanel() {
  const vocabulary = useVocabulary();
  const { page } = useSourcesPage();
  if (vocabulary === null) return <WaitingLines lines={8} />;
  const part = page.at === 'source' ? 'sources' : page.at;
  return (
    <div className="sources-panel">
      <SegmentedControl
        aria-label="What of the sources is shown"
        size="xs"
        fullWidth
        data={parts.map(({ value, label }) => ({ value, label }))}
        value={part}
        onChange={(value) => turnTo(firstPage(value))}
      />
      {page.at === 'sources' && <SourceList />}
      {page.at === 'source' && (
        <SourcePage
          key={`${page.key} ${page.paragraph}`}
          sourceKey={page.key}
          paragraph={page.paragraph}
          vocabulary={vocabulary}
        />
      )}
      {page.at === 'gaps' && <Gaps vocabulary={vocabulary} />}
      {page.at === 'disputes' && <Disputes about={page.about} vocabulary={vocabulary} />}
    </div>
  );
}

function firstPage(part: string): SourcesPage {
  if (part === 'gaps') return { at: 'gaps' };
  return part === 'disputes' ? { at: 'disputes', about: null } : { at: 'sources' };
}
