import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';
import type { Box } from './box.ts';
import { CAPTION_FONT_SIZE, type TextWidth } from './caption.ts';
import { type Disc, discOf } from './caption-places.ts';
import type { Occupied } from './occupied.ts';

export const BADGE_FONT_SIZE = 9.5;
/** Of bold letters, as a share of the width of those of captions. */
const BOLD = 1.06;
const HEIGHT = 13;
/** On each side of its letters. */
const PADDING = 3.5;
/** How far along the diagonal of a node's disc its badge begins: upon its rim. */
const AT_RIM = 0.64;

/** A node that has relations that are not shown. */
export interface Hiding extends Disc {
  readonly ref: Ref;
  readonly hidden: number;
}

/** How many relations a node has that are not shown, as it stands beside the node. */
export interface Badge {
  readonly ref: Ref;
  readonly text: string;
  /** Its middle, from that of the node, in model units. */
  readonly offset: Position;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const corners: readonly Position[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

/**
 * Places badges at the corners of nodes, where they cover nothing that is written and no other node.
 *
 * @param nodes those that come first are placed first
 * @param scale how large letters are drawn, as a share of their usual size
 * @param taken what is taken already; the badges are added to it
 * @param forced nodes that get theirs in any case
 */
export function placeBadges(
  nodes: Iterable<Hiding>,
  scale: number,
  taken: Occupied,
  widthOf: TextWidth,
  forced: ReadonlySet<Ref>,
): readonly Badge[] {
  const badges: Badge[] = [];
  for (const node of nodes) {
    if (node.hidden <= 0) continue;
    const choice = badgesOf(node, scale, widthOf);
    const own = discOf(node);
    const free = choice.find((badge) => taken.isFree(badgeBox(badge, node.center), own));
    const badge = free ?? (forced.has(node.ref) ? choice[0] : undefined);
    if (badge === undefined) continue;
    taken.add(badgeBox(badge, node.center));
    badges.push(badge);
  }
  return badges;
}

/** The room that a badge takes where its node stands. */
export function badgeBox({ offset, width, height }: Badge, { x, y }: Position): Box {
  return {
    left: x + offset.x - width / 2,
    right: x + offset.x + width / 2,
    top: y + offset.y - height / 2,
    bottom: y + offset.y + height / 2,
  };
}

function badgesOf({ ref, hidden, radius }: Hiding, scale: number, widthOf: TextWidth): readonly Badge[] {
  const text = `+${inFew.format(hidden)}`;
  const letters = (widthOf(text) * BOLD * BADGE_FONT_SIZE) / CAPTION_FONT_SIZE;
  const [width, height] = [(letters + 2 * PADDING) * scale, HEIGHT * scale];
  return corners.map(({ x, y }) => ({
    ref,
    text,
    width,
    height,
    scale,
    offset: { x: x * (radius * AT_RIM + width / 2), y: y * (radius * AT_RIM + height / 2) },
  }));
}

/** "12", "1.2K". */
const inFew = new Intl.NumberFormat('en', { notation: 'compact' });
