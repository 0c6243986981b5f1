import type { Core, NodeSingular } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import { useEntities } from '#state/entities.ts';
import { useSelection } from '#state/selection.ts';
import { performEffect, useSession } from '#state/session.ts';
import { type Position, patchToMove } from '#state/view.ts';

/**
 * Lets nodes be moved by hand: a selected one takes all that are selected along. When they are let go, that is
 * one effect, and no layout moves them from then on.
 */
export function listenToDrags(canvas: Core): void {
  let companions: ReadonlyMap<NodeSingular, Position> = new Map();
  let start: Position = { x: 0, y: 0 };
  canvas.on('grab', 'node', ({ target }) => {
    start = { ...target.position() };
    companions = companionsOf(canvas, target);
  });
  canvas.on('drag', 'node', ({ target }) => {
    const { x, y } = target.position();
    canvas.batch(() => {
      for (const [node, from] of companions)
        node.position({ x: from.x + x - start.x, y: from.y + y - start.y });
    });
  });
  canvas.on('dragfree', 'node', ({ target }) => {
    const moved = [target as NodeSingular, ...companions.keys()];
    moveNodes(new Map(moved.map((node) => [node.id(), { ...node.position() }])));
    companions = new Map();
  });
}

/** Moves nodes as the user wants them, and pins them there. */
function moveNodes(positions: ReadonlyMap<Ref, Position>): void {
  const [first] = positions.keys();
  const caption = first === undefined ? undefined : useEntities.getState().nodes.get(first)?.caption;
  const title = positions.size === 1 ? `Moved ${caption ?? first}` : `Moved ${positions.size} nodes`;
  performEffect(title, patchToMove(useSession.getState().view, positions, true));
}

function companionsOf(canvas: Core, grabbed: NodeSingular): ReadonlyMap<NodeSingular, Position> {
  const { nodes } = useSelection.getState();
  if (!nodes.has(grabbed.id())) return new Map();
  const others = [...nodes].filter((ref) => ref !== grabbed.id()).map((ref) => canvas.getElementById(ref));
  return new Map(others.filter((node) => node.nonempty()).map((node) => [node, { ...node.position() }]));
}
