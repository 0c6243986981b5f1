import { type Box, crosses, overlap, type Segment } from './box.ts';

const CELL = 160;
/** More rows than any drawing has, so that each cell has a number of its own. */
const ROWS = 2 ** 22;

/** The room that is taken, found by place: boxes in cells of a grid. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      if (this.#cells.get(cell)?.some((taken) => overlap(taken, box))) return false;
    }
    return true;
  }

  /** How many of the boxes a straight line passes through; `most` at most, then it stops counting. */
  countCrossed(segment: Segment, most: number): number {
    const { from, to } = segment;
    const reach = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
    const crossed = new Set<Box>();
    for (const cell of cellsOf(reach)) {
      for (const box of this.#cells.get(cell) ?? []) {
        if (crosses(segment, box)) crossed.add(box);
        if (crossed.size === most) return most;
      }
    }
    return crossed.size;
  }
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1)
      yield column * ROWS + row;
  }
}
