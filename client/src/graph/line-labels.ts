import type { Position } from '#state/view.ts';
import type { Box } from './box.ts';
import type { Occupied } from './occupied.ts';

/** The course of a drawn line, between the rims of its ends. */
export interface Course {
  readonly middle: Position;
  /** Of its direction in the middle, in radians, from −π/2 to π/2: what is written along it is never upside down. */
  readonly angle: number;
  readonly length: number;
}

interface End {
  readonly position: Position;
  readonly diameter: number;
}

/**
 * The course of the line between two nodes.
 *
 * @param bend how far its control point is off the middle, to the left of its direction
 */
export function courseOf(from: End, to: End, bend: number): Course {
  const across = to.position.x - from.position.x;
  const along = to.position.y - from.position.y;
  const distance = Math.hypot(across, along) || 1;
  // The middle of what is seen of the line: a large node hides more of its end than a small one.
  const shift = (from.diameter - to.diameter) / 4 / distance;
  const aside = bend / 2 / distance;
  return {
    middle: {
      x: from.position.x + across * (0.5 + shift) + along * aside,
      y: from.position.y + along * (0.5 + shift) - across * aside,
    },
    angle: across === 0 ? Math.PI / 2 : Math.atan(along / across),
    length: Math.max(0, distance - (from.diameter + to.diameter) / 2),
  };
}

/** The room that something written along a line takes: a row of small boxes, as the text may be slanting. */
export function boxesAlong({ middle, angle }: Course, width: number, height: number): readonly Box[] {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const half = (height / 2) * (Math.abs(x) + Math.abs(y));
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const offset = count === 1 ? 0 : (index / (count - 1) - 0.5) * Math.max(0, width - height);
    const center = { x: middle.x + x * offset, y: middle.y + y * offset };
    return { left: center.x - half, right: center.x + half, top: center.y - half, bottom: center.y + half };
  });
}

/** Takes the room for what is written there, if it is free or it has to be. Returns whether it was taken. */
export function takeRoom(boxes: readonly Box[], taken: Occupied, force = false): boolean {
  if (!force && !boxes.every((box) => taken.isFree(box))) return false;
  for (const box of boxes) taken.add(box);
  return true;
}
