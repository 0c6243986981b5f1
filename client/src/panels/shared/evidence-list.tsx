import './evidence-list.css';
import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import type { Evidence, Stance } from 'entente/contract/model/evidence.ts';
import { useCall } from '#api/cache.ts';
import { readSources } from '#state/sources-page.ts';
import { TextButton } from '#ui/text-button.tsx';
import { evidenceBySource, type SourceEvidence } from './evidence-by-source.ts';
import { sourceInWords } from './source-words.ts';

const stances: Record<Stance, string | null> = {
  asserts: null,
  denies: 'denied',
  reports: 'reported as said by others',
};

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly heading?: 'h3' | 'h4';
}

/** Who says so: each source once, with its paragraphs and what it does with the statement. */
export function EvidenceList({ evidence, heading: Heading = 'h3' }: EvidenceListProps) {
  const { data } = useCall('sources', evidence.length === 0 ? null : {});
  if (evidence.length === 0) return null;
  return (
    <section>
      <Heading>Evidence</Heading>
      <ul className="evidence-list">
        {evidenceBySource(evidence).map((each) => (
          <li key={`${each.source} ${each.stance}`}>
            <Citation cited={each} source={data?.sources.find(({ key }) => key === each.source)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CitationProps {
  readonly cited: SourceEvidence;
  /** Undefined where the graph knows nothing of it but its key. */
  readonly source: SourceBrief | undefined;
  /** By its short name alone: where there is little room. */
  readonly isBrief?: boolean;
}

/** A source that leads to its page, with each paragraph that leads to what else it supports. */
export function Citation({
  cited: { source: key, stance, paragraphs },
  source,
  isBrief = false,
}: CitationProps) {
  if (source === undefined)
    return (
      <span className="evidence-place">
        {[key, ...paragraphs.map((paragraph) => `¶ ${paragraph}`), stances[stance]]
          .filter(Boolean)
          .join(' · ')}
      </span>
    );
  return (
    <>
      <TextButton
        className="evidence-title"
        title="Read what this source is and what it supports"
        onClick={() => readSources({ at: 'source', key, paragraph: null })}
      >
        {isBrief ? source.node.caption : source.title}
      </TextButton>
      {!isBrief && <span className="evidence-place">{sourceInWords(source)}</span>}
      <span className="evidence-place">
        {paragraphs.map((paragraph) => (
          <TextButton
            key={paragraph}
            title={`What else paragraph ${paragraph} supports`}
            onClick={() => readSources({ at: 'source', key, paragraph })}
          >
            ¶ {paragraph}
          </TextButton>
        ))}
        {stances[stance] !== null && <em className="evidence-stance">{stances[stance]}</em>}
      </span>
    </>
  );
}
