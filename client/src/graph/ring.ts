import type { Position } from '#state/view.ts';
import { type Box, boxAt, crosses, type Extent, grown, type Segment } from './box.ts';
import { Occupied } from './occupied.ts';
import { Queue } from './queue.ts';

/** Kept free between any two nodes with their captions. */
export const ROOM_BETWEEN = 6;

/** From one ring to the next. */
const RING_STEP = 24;
/** From one place on a ring to the next. */
const ARC_STEP = 18;
/** What a place may cost in distance to lie in the direction wanted rather than behind. */
const PRICE_OF_TURNING = 260;
/** What a place may cost in distance for its line to keep clear of a node. */
const PRICE_OF_CROSSING = 130;
/** What a place may cost in distance to keep clear of a line. */
const PRICE_OF_LYING_ON_A_LINE = 45;

/** More of either are no worse: where everything is full, a place further out would be full as well. */
const MOST_FLAWS = 3;

/** What is on the drawing already. */
export interface Surroundings {
  readonly boxes: readonly Box[];
  readonly lines: readonly Segment[];
}

export interface Fan {
  /** Places are sought round this point, the nearest first. */
  readonly center: Position;
  /** No place is nearer than this. */
  readonly innermost: number;
  /** The direction to prefer, in radians; null for none. */
  readonly direction: number | null;
}

interface Spot extends Position {
  /** What speaks against it, in units of distance; no more than that as long as it is not `exact`. */
  readonly cost: number;
  readonly exact: boolean;
  readonly turn: number;
}

/**
 * Finds places for so many things of the same size. None overlaps another or anything that is there already,
 * by at least `ROOM_BETWEEN`; near places are preferred, then those in the direction wanted, with a free line
 * to the center and off the lines of others. The same question always has the same answer.
 *
 * @returns as many places as asked for, ordered by how far they are turned from the direction, one side to the other
 */
export function findPlaces(
  fan: Fan,
  count: number,
  extent: Extent,
  around: Surroundings,
): readonly Position[] {
  const taken = new Occupied(around.boxes.map((box) => grown(box, ROOM_BETWEEN)));
  const chosen: Spot[] = [];
  const open = new Queue<Spot>((one, other) => one.cost - other.cost || one.turn - other.turn);
  for (let radius = fan.innermost; chosen.length < count; radius += RING_STEP) {
    for (const spot of freeSpots(fan, radius, extent, taken)) open.add(spot);
    // A place on a later ring costs at least its distance: up to there the choice is final.
    while (chosen.length < count && (open.first?.cost ?? Number.POSITIVE_INFINITY) < radius + RING_STEP) {
      const spot = open.take();
      if (spot === undefined || !taken.isFree(boxAt(spot, extent))) continue;
      if (spot.exact) {
        taken.add(grown(boxAt(spot, extent), ROOM_BETWEEN));
        chosen.push(spot);
      } else {
        open.add({ ...spot, cost: spot.cost + priceOfLines(spot, fan, extent, taken, around), exact: true });
      }
    }
  }
  return chosen.sort((one, other) => one.turn - other.turn).map(({ x, y }) => ({ x, y }));
}

function freeSpots(
  { center, direction }: Fan,
  radius: number,
  extent: Extent,
  taken: Occupied,
): readonly Spot[] {
  const places = Math.max(1, Math.floor((2 * Math.PI * radius) / ARC_STEP));
  const spots: Spot[] = [];
  for (let place = 0; place < places; place += 1) {
    // Alternately to one side and the other of the direction, so that of equal places the middle ones come first.
    const turn = (place % 2 === 0 ? -1 : 1) * Math.ceil(place / 2) * ((2 * Math.PI) / places);
    const angle = (direction ?? -Math.PI / 2) + turn;
    const spot = { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
    if (!taken.isFree(boxAt(spot, extent))) continue;
    const turned = direction === null ? 0 : (Math.abs(turn) / Math.PI) ** 2;
    spots.push({ ...spot, cost: radius + PRICE_OF_TURNING * turned, exact: false, turn });
  }
  return spots;
}

/** What it costs that the line to a place passes through nodes, and that lines pass through the place. */
function priceOfLines(
  spot: Spot,
  { center }: Fan,
  extent: Extent,
  taken: Occupied,
  { lines }: Surroundings,
): number {
  const box = boxAt(spot, extent);
  const crossed = taken.countCrossed(lineTo(spot, center), MOST_FLAWS);
  let crossing = 0;
  for (const line of lines) {
    if (crosses(line, box)) crossing += 1;
    if (crossing === MOST_FLAWS) break;
  }
  return PRICE_OF_CROSSING * crossed + PRICE_OF_LYING_ON_A_LINE * crossing;
}

/** The line from the center to a place without its first bit, which lies inside whatever stands at the center. */
function lineTo(spot: Spot, center: Position): Segment {
  const length = Math.hypot(spot.x - center.x, spot.y - center.y);
  const skipped = length === 0 ? 0 : Math.min(0.9, 60 / length);
  return {
    from: {
      x: center.x + (spot.x - center.x) * skipped,
      y: center.y + (spot.y - center.y) * skipped,
    },
    to: { x: spot.x, y: spot.y },
  };
}
