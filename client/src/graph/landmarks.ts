import type { Extent } from './box.ts';
import type { Room } from './fill-room.ts';
import { lettersAt } from './letters.ts';

/** A layout takes about so many times the area of all that stands in it. */
const SPREAD = 9;
/** Where everything can be read at once, nothing needs to stand out. */
const LEGIBLE_ZOOM = 0.7;

/**
 * The room that nodes need so that, when everything is shown at once, at least the best connected can be named:
 * in a large drawing, letters of a size to be read take more room than they do close up.
 *
 * @param extents the larger ones belong to the better connected nodes
 */
export function withLandmarks(extents: readonly Extent[], room: Room): readonly Extent[] {
  const area = extents.reduce(
    (sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom),
    0,
  );
  const zoom = Math.sqrt((room.width * room.height) / Math.max(1, area * SPREAD));
  if (zoom >= LEGIBLE_ZOOM) return extents;
  const letters = lettersAt(zoom);
  const byRank = extents.map(({ top }, node) => ({ node, top })).sort((one, other) => other.top - one.top);
  const landmarks = new Set(
    byRank.slice(0, Math.ceil(0.8 * Math.sqrt(extents.length))).map(({ node }) => node),
  );
  return extents.map((extent, node) => (landmarks.has(node) ? enlarged(extent, letters) : extent));
}

/** With letters so many times as large. */
function enlarged({ left, right, top, bottom }: Extent, letters: number): Extent {
  return {
    left: Math.max(top, left * letters),
    right: Math.max(top, right * letters),
    top,
    bottom: top + (bottom - top) * letters,
  };
}
