import type { Position } from '#state/view.ts';

/** A rectangle in model units; y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a node with its caption reaches from the node's center in each direction. All are positive. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly from: Position;
  readonly to: Position;
}

export function boxAt({ x, y }: Position, extent: Extent): Box {
  return { left: x - extent.left, top: y - extent.top, right: x + extent.right, bottom: y + extent.bottom };
}

export function grown(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

/** Whether two boxes share an area; touching edges do not count. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The smallest box around all, or null where there is none. */
export function boundsOf(boxes: Iterable<Box>): Box | null {
  let bounds: Box | null = null;
  for (const box of boxes) {
    bounds ??= box;
    bounds = {
      left: Math.min(bounds.left, box.left),
      top: Math.min(bounds.top, box.top),
      right: Math.max(bounds.right, box.right),
      bottom: Math.max(bounds.bottom, box.bottom),
    };
  }
  return bounds;
}

/** The smallest extent that holds all the given ones. */
export function largestExtent(extents: Iterable<Extent>): Extent {
  const largest = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { left, top, right, bottom } of extents) {
    largest.left = Math.max(largest.left, left);
    largest.top = Math.max(largest.top, top);
    largest.right = Math.max(largest.right, right);
    largest.bottom = Math.max(largest.bottom, bottom);
  }
  return largest;
}

/** Whether a straight line passes through a box; touching its edge does not count. */
export function crosses({ from, to }: Segment, { left, top, right, bottom }: Box): boolean {
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  // It does unless all corners lie on one side of it.
  const across = to.x - from.x;
  const along = to.y - from.y;
  const leftTop = across * (top - from.y) - along * (left - from.x);
  const rightTop = across * (top - from.y) - along * (right - from.x);
  const leftBottom = across * (bottom - from.y) - along * (left - from.x);
  const rightBottom = across * (bottom - from.y) - along * (right - from.x);
  return (
    Math.min(leftTop, rightTop, leftBottom, rightBottom) < 0 &&
    Math.max(leftTop, rightTop, leftBottom, rightBottom) > 0
  );
}
