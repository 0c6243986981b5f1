import './node-heading.css';
import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { totalWords } from '#ui/words.ts';

/** What this graph is, as long as nothing is selected. */
export function GraphOverview({ graph }: { readonly graph: CallAnswer<'graph'> }) {
  const { profile, counts, timeExtent } = graph;
  return (
    <>
      <h2 className="details-heading">{profile.name}</h2>
      {profile.description !== null && <p className="details-description">{profile.description}</p>}
      <dl className="property-list overview-counts">
        <dt>Nodes</dt>
        <dd>{totalWords(counts.nodes)}</dd>
        <dt>Relations</dt>
        <dd>{totalWords(counts.relations)}</dd>
        {timeExtent !== null && (
          <>
            <dt>Dates</dt>
            <dd>
              {dateInWords(timeExtent.earliest)} to {dateInWords(timeExtent.latest)}
            </dd>
          </>
        )}
      </dl>
      <p className="quiet">
        Select a node or a line to read what it is, when it held, and who says so. A double click expands a
        node.
      </p>
    </>
  );
}
