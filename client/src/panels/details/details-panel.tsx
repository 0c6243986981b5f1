import './details-panel.css';
import { Suspense, useEffect } from 'react';
import { useCall } from '#api/cache.ts';
import { later } from '#panels/shared/later.tsx';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { useSelectedTarget } from '#state/target.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { GraphOverview } from './graph-overview.tsx';

const NodeDetails = later('Details', async () => (await import('./node-details.tsx')).NodeDetails);
const SelectionDetails = later(
  'Details',
  async () => (await import('./selection-details.tsx')).SelectionDetails,
);

/** What is selected, in full; the graph as a whole where nothing is. */
export function DetailsPanel() {
  const target = useSelectedTarget();
  const graph = useCall('graph', {}).data;
  const vocabulary = useVocabulary();
  const node = useEntities(({ nodes }) => nodes.get(target.nodes[0] ?? ''));
  useEffect(() => {
    // Not before the first drawing, but before anybody selects something.
    if (graph === undefined) return;
    NodeDetails.loadAhead();
    SelectionDetails.loadAhead();
  }, [graph]);
  return (
    <div className="details-panel">
      <Suspense fallback={<WaitingLines lines={8} />}>{content()}</Suspense>
    </div>
  );

  function content() {
    if (graph === undefined || vocabulary === null) return <WaitingLines lines={8} />;
    if (target.nodes.length + target.relations.length === 0) return <GraphOverview graph={graph} />;
    if (target.nodes.length === 1 && target.relations.length === 0 && node !== undefined)
      return <NodeDetails key={node.ref} node={node} vocabulary={vocabulary} />;
    return <SelectionDetails target={target} vocabulary={vocabulary} />;
  }
}
