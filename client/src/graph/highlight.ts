import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Selection } from '#state/selection.ts';
import { type Attention, noAttention } from './attention.ts';
import { isLarge } from './large.ts';

/** Of more lines than this, none says what it is: their labels would lie upon each other. */
const MOST_TOLD = 10;
/** Of more selected lines than this, none says what it is where there is no room. */
const MOST_NAMED = 3;
/** Of more lines than this, none is drawn finer for being lit: in a large drawing that would take too long. */
const MOST_LIT = 300;

/**
 * Lights what is selected and what is pointed at, with its neighborhood, and lets the rest step back. In a large
 * drawing the rest stays as it is, as changing all of it takes time, and the lines are raised instead.
 */
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
   * @returns what is to be written before all else
   */
  update(
    { nodes, relations, hovered, traced }: Selection,
    lineOf: (relation: Ref) => string | undefined,
    pointedLine: string | null,
  ): Attention {
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
    if (this.#touched.empty() && lit.empty() && line.empty()) return noAttention;
    this.#canvas.batch(() => {
      this.#touched.removeClass('chosen hovered lit dimmed raised');
      (path.nonempty() ? chosen.intersection(path) : chosen).addClass('chosen');
      pointed.union(line).addClass('hovered');
      lit.addClass('lit');
      // Of a path that is pointed at, others that are selected step back too.
      const shown = path.nonempty() ? lit : lit.union(chosen);
      if (isLarge(this.#canvas)) lit.edges().addClass('raised');
      else if (lit.nonempty()) this.#canvas.elements().not(shown).addClass('dimmed');
    });
    this.#touched = isLarge(this.#canvas)
      ? lit.union(line).union(chosen).union(pointed)
      : lit.empty()
        ? line.union(pointed)
        : this.#canvas.elements();
    return {
      nodes: pointed.union(chosenNodes).map((node) => node.id()),
      lit: lit.nodes().map((node) => node.id()),
      told: told.length <= MOST_TOLD ? told.map((each) => each.id()) : [],
      litLines: lit.edges().length <= MOST_LIT ? lit.edges().map((each) => each.id()) : [],
      named: [
        ...new Set([
          ...line.map((each) => each.id()),
          ...(chosenLines.length <= MOST_NAMED ? chosenLines.map((each) => each.id()) : []),
        ]),
      ],
    };
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
