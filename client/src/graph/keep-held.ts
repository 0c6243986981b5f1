import type { Position } from '#state/view.ts';
import type { LayoutInput } from './layout.ts';
import type { Movable } from './movable.ts';
import { overlapping, rehouse } from './rehouse.ts';

/** Puts back what stays where it is, and moves what then lies upon it, or upon anything, to the nearest free place. */
export function keepHeld(
  places: readonly Movable[],
  { extents, held = new Map() }: Pick<LayoutInput, 'extents' | 'held'>,
  room: number,
): readonly Position[] {
  for (const [node, { x, y }] of held) Object.assign(places[node] ?? {}, { x, y });
  rehouse(overlapping(places, extents, room, new Set(held.keys())), places, extents, room);
  return places.map(({ x, y }, node) => held.get(node) ?? { x: Math.round(x), y: Math.round(y) });
}
