import './evidence-list.css';
import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import type { Evidence, Stance } from 'entente/contract/model/evidence.ts';
import { useCall } from '#api/cache.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { TextButton } from '#ui/text-button.tsx';
import { dateInWords } from './date-words.ts';
import { evidenceBySource } from './evidence-by-source.ts';

const stances: Record<Stance, string | null> = {
  asserts: null,
  denies: 'denied',
  reports: 'reported as said by others',
};

/** Who says so: each source once, with its paragraphs and what it does with the statement. */
export function EvidenceList({
  evidence,
  heading = 'h3',
}: {
  readonly evidence: readonly Evidence[];
  readonly heading?: 'h3' | 'h4';
}) {
  const { data } = useCall('sources', evidence.length === 0 ? null : {});
  if (evidence.length === 0) return null;
  const Heading = heading;
  return (
    <section>
      <Heading>Evidence</Heading>
      <ul className="evidence-list">
        {evidenceBySource(evidence).map(({ source, stance, paragraphs }) => (
          <li key={`${source} ${stance}`}>
            <SourceTitle source={data?.sources.find(({ key }) => key === source)} sourceKey={source} />
            <span className="evidence-place">
              {[
                ...authorAndDate(data?.sources.find(({ key }) => key === source)),
                paragraphs.length > 0 ? `¶ ${paragraphs.join(', ')}` : null,
                stances[stance],
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceTitle({
  source,
  sourceKey,
}: {
  readonly source: SourceBrief | undefined;
  readonly sourceKey: string;
}) {
  if (source === undefined) return <span className="evidence-title">{sourceKey}</span>;
  return (
    <TextButton
      className="evidence-title"
      title="Show this source on the drawing"
      onClick={() => void showNodes([source.node])}
    >
      {source.title}
    </TextButton>
  );
}

function authorAndDate(source: SourceBrief | undefined): readonly (string | null)[] {
  return source === undefined
    ? []
    : [source.author, source.date === null ? 'undated' : dateInWords(source.date)];
}
