import type { Position } from '#state/view.ts';

/** A point that can be moved, while a layout is being computed. */
export type Movable = { -readonly [Axis in keyof Position]: Position[Axis] };
