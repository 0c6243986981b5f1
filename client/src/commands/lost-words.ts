import type { KnownRefs } from '#state/known-part.ts';
import { nodesNamed } from '#state/path-question.ts';
import type { Snapshot } from '#state/snapshot-schema.ts';
import { counted } from './wording.ts';

/** So many nodes that are not known are named; of more, only how many there are. */
const MOST_NAMED = 8;

interface Restoring {
  readonly snapshot: Snapshot;
  readonly known: KnownRefs;
}

/** The graph that a view is restored on. */
interface Here {
  readonly dataVersion: string | null;
  readonly hasKeys: boolean;
}

/** What of a view is not known on this graph, and why that may be; empty where nothing is missing. */
export function lostInWords({ snapshot, known }: Restoring, here: Here): string {
  const { view, graph } = snapshot;
  const named = [...view.nodes.map(([ref]) => ref), ...nodesNamed(view.settings.paths)];
  const nodes = [...new Set(named)].filter((ref) => !known.nodes.has(ref));
  const relations = view.relations.filter((ref) => !known.relations.has(ref)).length;
  if (nodes.length === 0 && relations === 0) return '';
  const listed = nodes
    .slice(0, MOST_NAMED)
    .map((ref) => `"${ref}"`)
    .join(', ');
  const more = nodes.length > MOST_NAMED ? ` and ${nodes.length - MOST_NAMED} more` : '';
  const parts = [
    nodes.length === 0 ? '' : ` Not known here: ${listed}${more}.`,
    relations === 0
      ? ''
      : ` ${counted(relations, 'relation')} of it ${relations === 1 ? 'is' : 'are'} missing.`,
    reason(graph, here),
  ];
  return parts.join('');
}

function reason(there: Snapshot['graph'], here: Here): string {
  if (!there.hasKeys)
    return ` The view was made on "${there.name}", whose nodes have no keys of their own: it holds in that very database only.`;
  if (!here.hasKeys) return ` The view was made on "${there.name}", which is another graph than this one.`;
  if (there.dataVersion !== here.dataVersion)
    return ` The view was made on "${there.name}" with other data (version ${there.dataVersion ?? 'unknown'}; here: ${here.dataVersion ?? 'unknown'}).`;
  return ` It was made on "${there.name}".`;
}
