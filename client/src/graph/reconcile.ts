import type { Core, ElementDefinition } from 'cytoscape';
import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';
import type { LineChange } from './drawn-line.ts';
import type { DrawnNode, Elements, HuedLine } from './elements.ts';
import { areMany } from './large.ts';
import { movesAtOnce } from './motion.ts';

/** How long nodes take to where a layout, or undoing, puts them; more than so many at once take no time. */
const GLIDE = 380;
const MOST_GLIDING = 400;

/** More new lines than this are drawn plainly first. */
const MOST_FINE_AT_ONCE = 200;

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
  const isFine = lines.length <= MOST_FINE_AT_ONCE && !areMany(after);
  return [
    ...nodes.map(([, node]) => ({
      group: 'nodes' as const,
      data: nodeData(node),
      position: { ...node.position },
    })),
    ...lines.map(([, line]) => ({
      group: 'edges' as const,
      data: lineData(line),
      ...(isFine ? { classes: 'fine' } : {}),
    })),
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

function nodeData({ ref, kind, hue, caption, diameter, pinned }: DrawnNode) {
  return { id: ref, kind, hue, caption, diameter, pinned };
}

function lineData(line: HuedLine) {
  const { id, from, to, relations, hue, family, isDashed, forward, backward, tie } = line;
  const { contested, may, undated, change, label, bend } = line;
  return {
    id,
    source: from,
    target: to,
    count: relations.length,
    hue,
    family,
    isDashed,
    forward,
    backward,
    tie,
    contested,
    may,
    undated,
    change,
    label,
    bend,
    isLoop: from === to,
    mark: markOf(line),
  };
}

const changeMarks: Readonly<Record<LineChange, string>> = {
  new: '+',
  gone: '−',
  changed: '±',
  several: '±',
  same: '',
};

/** What is written on a line: how many relations it stands for, and what is to be known of them. */
export function markOf({
  relations,
  count,
  contested,
  may,
  change,
}: Pick<HuedLine, 'relations' | 'count' | 'contested' | 'may' | 'change'>): string | null {
  const marks = [
    relations.length > 1 ? count : '',
    contested ? '≠' : '',
    may ? '?' : '',
    change === null ? '' : changeMarks[change],
  ];
  return marks.filter((each) => each !== '').join(' ') || null;
}

function isMoved(before: DrawnNode, after: DrawnNode): boolean {
  return before.position.x !== after.position.x || before.position.y !== after.position.y;
}

const drawnOfNodes = ['kind', 'hue', 'caption', 'diameter', 'pinned'] as const;
const drawnOfLines = [
  'count',
  'hue',
  'family',
  'forward',
  'backward',
  'tie',
  'contested',
  'may',
  'undated',
  'change',
  'label',
  'bend',
] as const;

function sameNode(before: DrawnNode, after: DrawnNode): boolean {
  return drawnOfNodes.every((field) => before[field] === after[field]);
}

function sameLine(before: HuedLine, after: HuedLine): boolean {
  return (
    before.relations.length === after.relations.length &&
    drawnOfLines.every((field) => before[field] === after[field])
  );
}
