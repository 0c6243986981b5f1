import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Selection } from '#state/selection.ts';

/** With more on the canvas than this, pointing at a node does not dim the rest: that would take longer than pointing. */
const MANY = 1500;

/**
 * Lights what is selected and what is pointed at, with its neighborhood, and lets the rest step back.
 *
 * @param lineOf the line that draws a relation
 */
export function highlight(
  canvas: Core,
  { nodes, relations, hovered }: Selection,
  lineOf: (relation: Ref) => string | undefined,
): void {
  const pointed = byIds(canvas, hovered === null ? [] : [hovered]);
  const chosenNodes = byIds(canvas, nodes);
  const chosenLines = byIds(
    canvas,
    [...relations].flatMap((ref) => lineOf(ref) ?? []),
  );
  const chosen = chosenNodes.union(chosenLines);
  const lit = pointed.nonempty() ? pointed.closedNeighborhood() : neighborhoodOf(chosenNodes, chosenLines);
  canvas.batch(() => {
    canvas.elements('.chosen, .hovered, .lit, .dimmed').removeClass('chosen hovered lit dimmed');
    chosen.addClass('chosen');
    pointed.addClass('hovered');
    lit.addClass('lit');
    const isQuick = pointed.empty() || canvas.elements().length <= MANY;
    if (lit.nonempty() && isQuick) canvas.elements().not(lit).not(chosen).addClass('dimmed');
  });
}

/** Of several selected nodes that are joined, only what joins them is lit: the rest of their neighbors would be everybody. */
function neighborhoodOf(nodes: CollectionReturnValue, lines: CollectionReturnValue): CollectionReturnValue {
  const between = nodes.edgesWith(nodes);
  const own = nodes.length > 1 && between.nonempty() ? nodes.union(between) : nodes.closedNeighborhood();
  return own.union(lines).union(lines.connectedNodes());
}

function byIds(canvas: Core, ids: Iterable<string>): CollectionReturnValue {
  const found = canvas.collection();
  for (const id of ids) found.merge(canvas.getElementById(id));
  return found;
}
