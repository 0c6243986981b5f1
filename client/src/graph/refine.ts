import { type Box, boundsOf, boxAt, crosses, type Extent, grown, overlap } from './box.ts';
import type { Movable } from './movable.ts';

type Line = readonly [from: number, to: number];
type Placing = readonly [node: number, place: Movable];

/** Beyond so many nodes it would take longer than it is worth. */
export const MOST_REFINED = 90;

const MOST_ROUNDS = 120;
/** For all nodes together: the work for one grows with their number. */
const MOST_MOVES = 2400;
const FIRST_REACH = 190;
const LAST_REACH = 8;

/** What each flaw counts. The unit is a crossing of two lines. */
const LINE_THROUGH_BOX = 3.2;
const LINES_CROSSING = 1;
const NARROW_ANGLE = 2.2;
/** Lines that leave a node at less than this angle, in radians, cannot be told apart well. */
const NARROW = 0.3;
const LENGTH = 1.1;
const USUAL_LENGTH = 260;

/**
 * Moves single nodes, in place, wherever that makes the drawing easier to read: fewer lines behind captions,
 * fewer crossings, wider angles, shorter lines. No box comes nearer to another than `between`, none leaves the
 * bounds that the whole has at the start. Always does the same with the same.
 */
export function refine(
  points: readonly Movable[],
  extents: readonly Extent[],
  lines: readonly Line[],
  between: number,
): void {
  const draft = new Draft(points, extents, lines);
  const random = randomNumbers();
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_MOVES / points.length));
  for (let round = 0; round < rounds; round += 1) {
    const reach = FIRST_REACH * (LAST_REACH / FIRST_REACH) ** (round / rounds);
    points.forEach((point, node) => {
      const angle = random() * 2 * Math.PI;
      const distance = reach * Math.sqrt(random());
      const { x, y } = point;
      draft.tryPlaces(
        [[node, { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }]],
        between,
      );
      const other = Math.floor(random() * points.length);
      const its = points[other];
      if (its !== undefined && other !== node)
        draft.tryPlaces(
          [
            [node, { ...its }],
            [other, { ...point }],
          ],
          between,
        );
    });
  }
}

/** A drawing being refined. */
class Draft {
  readonly #points: readonly Movable[];
  readonly #extents: readonly Extent[];
  readonly #lines: readonly Line[];
  readonly #linesAt: readonly (readonly Line[])[];
  readonly #bounds: Box;

  constructor(points: readonly Movable[], extents: readonly Extent[], lines: readonly Line[]) {
    this.#points = points;
    this.#extents = extents;
    this.#lines = lines;
    this.#linesAt = points.map((_, node) => lines.filter(([from, to]) => from === node || to === node));
    const boxes = points.map((_, node) => this.#box(node));
    this.#bounds = boundsOf(boxes) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  }

  /** Moves nodes to new places at once if there is room for them there and the drawing is better for it. */
  tryPlaces(places: readonly Placing[], between: number): void {
    const before = places.map(([node]): Placing => [node, { ...this.#point(node) }]);
    this.#put(places);
    // Room is what most places lack, and the quickest to find out.
    if (places.every(([node]) => this.#isFree(node, between))) {
      const flaws = this.#flawsAtAll(places);
      this.#put(before);
      if (flaws < this.#flawsAtAll(places)) this.#put(places);
    } else {
      this.#put(before);
    }
  }

  #put(places: readonly Placing[]): void {
    for (const [node, { x, y }] of places) {
      const point = this.#point(node);
      point.x = x;
      point.y = y;
    }
  }

  #flawsAtAll(places: readonly Placing[]): number {
    return places.reduce((sum, [node]) => sum + this.#flawsAt(node), 0);
  }

  #isFree(node: number, between: number): boolean {
    const box = this.#box(node);
    const { left, right, top, bottom } = this.#bounds;
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
    const roomy = grown(box, between);
    return this.#points.every((_, other) => other === node || !overlap(roomy, this.#box(other)));
  }

  /** How much there is against where a node stands: all flaws in which it or its lines have a part. */
  #flawsAt(node: number): number {
    const own = this.#linesAt[node] ?? [];
    const box = this.#box(node);
    let flaws = 0;
    for (const line of this.#lines) {
      if (!line.includes(node) && crosses(this.#segment(line), box)) flaws += LINE_THROUGH_BOX;
    }
    for (const line of own) flaws += this.#flawsOf(line);
    return flaws;
  }

  #flawsOf(line: Line): number {
    const segment = this.#segment(line);
    const length = Math.hypot(segment.to.x - segment.from.x, segment.to.y - segment.from.y);
    let flaws = LENGTH * (length / USUAL_LENGTH) ** 2;
    this.#points.forEach((_, other) => {
      if (!line.includes(other) && crosses(segment, this.#box(other))) flaws += LINE_THROUGH_BOX;
    });
    for (const other of this.#lines) {
      const shared = line.find((end) => other.includes(end));
      if (shared === undefined) {
        if (doCross(segment, this.#segment(other))) flaws += LINES_CROSSING;
      } else if (other !== line) {
        flaws += NARROW_ANGLE * narrowness(this.#angle(line, shared), this.#angle(other, shared));
      }
    }
    return flaws;
  }

  #box(node: number): Box {
    return boxAt(this.#point(node), this.#extents[node] ?? { left: 0, right: 0, top: 0, bottom: 0 });
  }

  #segment([from, to]: Line) {
    return { from: this.#point(from), to: this.#point(to) };
  }

  #angle([one, other]: Line, seenFrom: number): number {
    const from = this.#point(seenFrom);
    const to = this.#point(one === seenFrom ? other : one);
    return Math.atan2(to.y - from.y, to.x - from.x);
  }

  #point(node: number): Movable {
    return this.#points[node] ?? { x: 0, y: 0 };
  }
}

/** From 0 for lines well apart to 1 for one upon the other. */
function narrowness(one: number, other: number): number {
  const apart = Math.abs(one - other);
  const angle = Math.min(apart, 2 * Math.PI - apart);
  return angle < NARROW ? (1 - angle / NARROW) ** 2 : 0;
}

type Points = { readonly from: Movable; readonly to: Movable };

function doCross(one: Points, other: Points): boolean {
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}

/** On which side of a line a point lies. */
function side({ from, to }: Points, { x, y }: Movable): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}

/** Numbers from 0 to 1, the same each time: a linear congruential generator. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
