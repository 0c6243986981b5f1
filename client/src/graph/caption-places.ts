import type { Position } from '#state/view.ts';
import { type Box, boundsOf } from './box.ts';
import { CAPTION_GAP } from './node-form.ts';
import { Occupied } from './occupied.ts';

export type Side = 'below' | 'right' | 'left' | 'above';

/** In the order in which they are tried. */
const sides: readonly Side[] = ['below', 'right', 'left', 'above'];

/** Kept free round a caption, in the units of its letters' usual size. */
const ROOM_ROUND = 1.5;

/** Where a node is, and how large. */
export interface Disc {
  readonly center: Position;
  readonly radius: number;
}

/** By so much a caption may stick out of the picture: there is a margin round it where all of it is shown. */
const MARGIN = 12;

/** A node whose caption wants a place. */
export interface Captioned extends Disc {
  readonly id: string;
  /** Of the caption in letters of the usual size. */
  readonly width: number;
  readonly height: number;
}

/** What comes before the others, while something is pointed at or selected. */
export interface Wanted {
  /** Shown in any case, on the side where they are least in the way. */
  readonly forced: readonly string[];
  /** Shown before the rest where they find room. */
  readonly preferred: readonly string[];
}

const nothingWanted: Wanted = { forced: [], preferred: [] };

export interface CaptionPlaces {
  /** The side on which each caption stands; one that is missing found no room. */
  readonly sides: ReadonlyMap<string, Side>;
  /** What is taken by nodes and captions: for what else is to be written. */
  readonly taken: Occupied;
}

/**
 * Places captions so that none overlaps another or a node that is not its own. Those that come first are
 * placed first; the rest stays out rather than overlap. What would stick out of the picture, and so might be cut off
 * where all of it is shown, stands elsewhere if it can. The same question always has the same answer.
 *
 * @param nodes the better ranked first
 * @param scale how large the letters are drawn, as a share of their usual size
 * @param before where captions stood that should stay there, or stay out, unless something wanted takes the room
 */
export function placeCaptions(
  nodes: readonly Captioned[],
  scale: number,
  wanted: Wanted = nothingWanted,
  before?: ReadonlyMap<string, Side>,
): CaptionPlaces {
  const taken = new Occupied(nodes.map(discOf), 90 * Math.max(1, Math.min(scale, 4)));
  const placed = new Map<string, Side>();
  const put = (node: Captioned, side: Side) => {
    placed.set(node.id, side);
    taken.add(captionBox(node, side, scale));
  };
  const picture = boundsOf(nodes.map((node) => ({ ...captionBox(node, 'below', 1), top: discOf(node).top })));
  const free = (node: Captioned, choice: readonly Side[] = sides) => {
    let best: Side | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const side of choice) {
      const box = captionBox(node, side, scale);
      if (!taken.isFree(box)) continue;
      const excess = picture === null ? 0 : excessOf(box, picture);
      if (excess <= MARGIN * scale) return side;
      if (excess >= least) continue;
      best = side;
      least = excess;
    }
    return best;
  };
  const settle = (node: Captioned | undefined, choice: readonly Side[] | undefined, force: boolean) => {
    if (node === undefined || placed.has(node.id)) return;
    const side = free(node, choice);
    if (side !== undefined) put(node, side);
    else if (force) put(node, choice?.[0] ?? 'below');
  };
  if (wanted.forced.length + wanted.preferred.length > 0) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const id of wanted.forced) settle(byId.get(id), startingWith(before?.get(id)), true);
    for (const id of wanted.preferred) settle(byId.get(id), startingWith(before?.get(id)), false);
  }
  for (const node of nodes) {
    const stayed = before?.get(node.id);
    if (before === undefined) settle(node, sides, false);
    else if (stayed !== undefined) settle(node, [stayed], false);
  }
  return { sides: placed, taken };
}

/** The room that a caption takes on a side of its node. */
export function captionBox({ center, radius, width, height }: Captioned, side: Side, scale: number): Box {
  const half = (width / 2 + ROOM_ROUND) * scale;
  const high = (height + 2 * ROOM_ROUND) * scale;
  const away = radius + (CAPTION_GAP - ROOM_ROUND) * scale;
  const [x, y] = [center.x, center.y];
  switch (side) {
    case 'below':
      return { left: x - half, right: x + half, top: y + away, bottom: y + away + high };
    case 'above':
      return { left: x - half, right: x + half, top: y - away - high, bottom: y - away };
    case 'right':
      return { left: x + away, right: x + away + 2 * half, top: y - high / 2, bottom: y + high / 2 };
    case 'left':
      return { left: x - away - 2 * half, right: x - away, top: y - high / 2, bottom: y + high / 2 };
  }
}

function startingWith(side: Side | undefined): readonly Side[] {
  return side === undefined ? sides : [side, ...sides.filter((other) => other !== side)];
}

/** The room that a node takes without its caption. */
export function discOf({ center, radius }: Disc): Box {
  return {
    left: center.x - radius,
    right: center.x + radius,
    top: center.y - radius,
    bottom: center.y + radius,
  };
}

/** By how much a box sticks out of another on the side where it does most. */
function excessOf(box: Box, within: Box): number {
  return Math.max(
    within.left - box.left,
    box.right - within.right,
    within.top - box.top,
    box.bottom - within.bottom,
  );
}
