import type { Box } from './box.ts';
import type { Movable } from './movable.ts';

/**
 * Where to put separate pieces so that they lie close together without overlap: the largest first, in rows.
 *
 * @param aspect the width of the room, divided by its height
 * @returns for each piece how far to move it
 */
export function pack(pieces: readonly Box[], aspect: number, room: number): readonly Movable[] {
  const sizes = pieces.map(({ left, right, top, bottom }) => ({
    width: right - left + room,
    height: bottom - top + room,
  }));
  const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  const rowWidth = Math.max(widest, Math.sqrt(area * aspect) * 1.1);
  const order = sizes
    .map((_, index) => index)
    .sort((one, other) => height(other) - height(one) || one - other);
  const moves: Movable[] = pieces.map(() => ({ x: 0, y: 0 }));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const index of order) {
    const piece = pieces[index];
    const size = sizes[index];
    if (piece === undefined || size === undefined) continue;
    if (x > 0 && x + size.width > rowWidth) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    moves[index] = { x: x - piece.left, y: y - piece.top };
    x += size.width;
    rowHeight = Math.max(rowHeight, size.height);
  }
  return moves;

  function height(index: number): number {
    return sizes[index]?.height ?? 0;
  }
}
