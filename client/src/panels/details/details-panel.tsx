import './details-panel.css';
import { useCall } from '#api/cache.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { useSelectedTarget } from '#state/target.ts';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { GraphOverview } from './graph-overview.tsx';
import { NodeDetails } from './node-details.tsx';
import { SelectionDetails } from './selection-details.tsx';

/** What is selected, in full; the graph as a whole where nothing is. */
export function DetailsPanel() {
  const target = useSelectedTarget();
  const graph = useCall('graph', {}).data;
  const vocabulary = useVocabulary();
  const node = useEntities(({ nodes }) => nodes.get(target.nodes[0] ?? ''));
  return <div className="details-panel">{content()}</div>;

  function content() {
    if (graph === undefined || vocabulary === null) return <WaitingLines lines={8} />;
    if (target.nodes.length + target.relations.length === 0) return <GraphOverview graph={graph} />;
    if (target.nodes.length === 1 && target.relations.length === 0 && node !== undefined)
      return <NodeDetails key={node.ref} node={node} vocabulary={vocabulary} />;
    return <SelectionDetails target={target} vocabulary={vocabulary} />;
  }
}
