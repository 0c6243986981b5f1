import type { Core, ElementDefinition } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';
import type { DrawnLine, DrawnNode, Elements } from './elements.ts';
import { movesAtOnce } from './motion.ts';

/** How long nodes take to where a layout, or undoing, puts them; more than so many at once take no time. */
const GLIDE = 380;
const MOST_GLIDING = 400;

export const noElements: Elements = { nodes: new Map(), lines: new Map() };

/** What a reconciliation has changed, for the camera. */
export interface Change {
  readonly added: readonly Ref[];
  readonly moved: readonly Ref[];
}

/**
 * Brings the canvas from one set of elements to the next by what differs between them. A node that is in both
 * is moved only if they say so: what the user drags meanwhile, and everything else, is not touched.
 */
export function reconcile(canvas: Core, before: Elements, after: Elements): Change {
  const added = [...after.nodes.keys()].filter((ref) => !before.nodes.has(ref));
  const moved: Ref[] = [];
  canvas.batch(() => {
    for (const id of [...gone(before.lines, after.lines), ...gone(before.nodes, after.nodes)])
      canvas.getElementById(id).remove();
    for (const [ref, node] of after.nodes) {
      const known = before.nodes.get(ref);
      if (known === undefined) continue;
      if (isMoved(known, node)) moved.push(ref);
      if (!sameNode(known, node)) canvas.getElementById(ref).data(nodeData(node));
    }
    for (const [id, line] of after.lines) {
      const known = before.lines.get(id);
      if (known !== undefined && !sameLine(known, line)) canvas.getElementById(id).data(lineData(line));
    }
    canvas.add(additions(before, after));
  });
  moveTo(canvas, new Map(moved.flatMap((ref) => positionIn(after, ref))));
  return { added, moved };
}

function gone(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...before.keys()].filter((id) => !after.has(id));
}

function additions(before: Elements, after: Elements): ElementDefinition[] {
  const nodes = [...after.nodes].filter(([ref]) => !before.nodes.has(ref));
  const lines = [...after.lines].filter(([id]) => !before.lines.has(id));
  return [
    ...nodes.map(([, node]) => ({
      group: 'nodes' as const,
      data: nodeData(node),
      position: { ...node.position },
    })),
    ...lines.map(([, line]) => ({ group: 'edges' as const, data: lineData(line) })),
  ];
}

function positionIn({ nodes }: Elements, ref: Ref): readonly (readonly [Ref, Position])[] {
  const node = nodes.get(ref);
  return node === undefined ? [] : [[ref, node.position]];
}

function moveTo(canvas: Core, places: ReadonlyMap<Ref, Position>): void {
  const isAtOnce = places.size > MOST_GLIDING || movesAtOnce();
  for (const [ref, { x, y }] of places) {
    const node = canvas.getElementById(ref).stop(true);
    // Dragged there by hand.
    if (node.position('x') === x && node.position('y') === y) continue;
    if (isAtOnce) node.position({ x, y });
    else node.animate({ position: { x, y } }, { duration: GLIDE, easing: 'ease-in-out-cubic' });
  }
}

function nodeData({ ref, kind, caption, diameter, pinned }: DrawnNode) {
  return { id: ref, kind, caption, diameter, pinned };
}

function lineData(line: DrawnLine) {
  const { id, from, to, relations, family, forward, backward, contested, label, bend } = line;
  const marks = [relations.length > 1 ? String(relations.length) : '', contested ? '≠' : ''];
  const mark = marks.filter((each) => each !== '').join(' ');
  return {
    id,
    source: from,
    target: to,
    count: relations.length,
    family,
    forward,
    backward,
    label,
    bend,
    isLoop: from === to,
    mark: mark === '' ? null : mark,
  };
}

function isMoved(before: DrawnNode, after: DrawnNode): boolean {
  return before.position.x !== after.position.x || before.position.y !== after.position.y;
}

function sameNode(before: DrawnNode, after: DrawnNode): boolean {
  return (
    before.kind === after.kind &&
    before.caption === after.caption &&
    before.diameter === after.diameter &&
    before.pinned === after.pinned
  );
}

function sameLine(before: DrawnLine, after: DrawnLine): boolean {
  return (
    before.relations.length === after.relations.length &&
    before.family === after.family &&
    before.forward === after.forward &&
    before.backward === after.backward &&
    before.contested === after.contested &&
    before.label === after.label &&
    before.bend === after.bend
  );
}
