import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Selection } from '#state/selection.ts';

/** Of more lines than this, none says what it is: their labels would lie upon each other. */
const MOST_TOLD = 10;

/** Lights what is selected and what is pointed at, with its neighborhood, and lets the rest step back. */
export class Highlight {
  readonly #canvas: Core;
  #touched: CollectionReturnValue;

  constructor(canvas: Core) {
    this.#canvas = canvas;
    this.#touched = canvas.collection();
  }

  /**
   * @param lineOf the line that draws a relation
   * @param pointedLine the line that is pointed at
   */
  update(
    { nodes, relations, hovered, traced }: Selection,
    lineOf: (relation: Ref) => string | undefined,
    pointedLine: string | null,
  ): void {
    const line = this.#byIds(pointedLine === null ? [] : [pointedLine]);
    const pointed = this.#byIds(hovered === null ? [] : [hovered]);
    const chosenNodes = this.#byIds(nodes);
    const chosenLines = this.#byIds([...relations].flatMap((ref) => lineOf(ref) ?? []));
    const chosen = chosenNodes.union(chosenLines);
    const path = this.#byIds(traced?.nodes ?? []).union(
      this.#byIds((traced?.relations ?? []).flatMap((ref) => lineOf(ref) ?? [])),
    );
    const lit = pointed.nonempty()
      ? pointed.closedNeighborhood()
      : path.nonempty()
        ? path
        : neighborhoodOf(chosenNodes, chosenLines);
    const told = path.nonempty() ? path.edges() : lit.edges().union(chosenLines);
    if (this.#touched.empty() && lit.empty() && line.empty()) return;
    this.#canvas.batch(() => {
      this.#touched.removeClass('chosen hovered lit dimmed told');
      (path.nonempty() ? chosen.intersection(path) : chosen).addClass('chosen');
      pointed.union(line).addClass('hovered');
      lit.addClass('lit');
      if (told.length <= MOST_TOLD) told.addClass('told');
      // Of a path that is pointed at, others that are selected step back too.
      const shown = path.nonempty() ? lit : lit.union(chosen);
      if (lit.nonempty()) this.#canvas.elements().not(shown).addClass('dimmed');
    });
    this.#touched = lit.empty() ? line : this.#canvas.elements();
  }

  #byIds(ids: Iterable<string>): CollectionReturnValue {
    const found = this.#canvas.collection();
    for (const id of ids) found.merge(this.#canvas.getElementById(id));
    return found;
  }
}

/** Of several selected nodes that are joined, only what joins them is lit: the rest of their neighbors would be everybody. */
function neighborhoodOf(nodes: CollectionReturnValue, lines: CollectionReturnValue): CollectionReturnValue {
  const between = nodes.edgesWith(nodes);
  const own = nodes.length > 1 && between.nonempty() ? nodes.union(between) : nodes.closedNeighborhood();
  return own.union(lines).union(lines.connectedNodes());
}
