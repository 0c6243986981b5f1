import { type Box, crosses, overlap, type Segment } from './box.ts';

const USUAL_CELL = 160;
/** More rows than any drawing has, so that each cell has a number of its own. */
const ROWS = 2 ** 22;

/** The room that is taken, found by place: boxes in cells of a grid. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();
  readonly #cell: number;

  /** @param cell the width of a cell: about that of the boxes that are looked for */
  constructor(boxes: Iterable<Box> = [], cell: number = USUAL_CELL) {
    this.#cell = cell;
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    this.#visit(box, (boxes, cell) => {
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
      return false;
    });
  }

  /** @param own a box that does not count */
  isFree(box: Box, own?: Box): boolean {
    const isInTheWay = (taken: Box) => overlap(taken, box) && !(own && isSame(taken, own));
    return !this.#visit(box, (boxes) => boxes?.some(isInTheWay) ?? false);
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
    this.#visit(reach, (boxes) => {
      for (const box of boxes ?? []) if (crossed.size < most && crosses(segment, box)) crossed.add(box);
      return crossed.size === most;
    });
    return crossed.size;
  }

  /** Goes through the cells that a box lies in, until the visitor has seen enough. Returns whether it has. */
  #visit(box: Box, visitor: (boxes: Box[] | undefined, cell: number) => boolean): boolean {
    const bottom = Math.floor(box.bottom / this.#cell);
    const right = Math.floor(box.right / this.#cell);
    for (let column = Math.floor(box.left / this.#cell); column <= right; column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= bottom; row += 1) {
        const cell = column * ROWS + row;
        if (visitor(this.#cells.get(cell), cell)) return true;
      }
    }
    return false;
  }
}

function isSame(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom
  );
}
