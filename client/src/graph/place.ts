import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import type { Entities } from '#state/entities.ts';
import type { Position, View } from '#state/view.ts';
import { boxAt, type Extent, largestExtent } from './box.ts';
import { formOnScreen } from './form-on-screen.ts';
import type { FormOf, NodeForm } from './node-form.ts';
import { outwardFrom } from './outward.ts';
import { type Fan, findPlaces, type Surroundings } from './ring.ts';

/** Between a node and the nearest of those placed round it. */
const SHORTEST_LINE = 105;

/** What is on the drawing, and how large it is drawn. */
export interface Drawn {
  readonly entities: Entities;
  readonly view: View;
  readonly formOf?: FormOf;
}

/**
 * Places for new nodes on a ring round a point, on the side away from the rest of the drawing.
 *
 * @param newcomers in the order in which they should stand beside each other
 */
export function placeAround(
  center: Position,
  newcomers: readonly NodeBrief[],
  drawn: Drawn,
  innermost: number = SHORTEST_LINE,
): ReadonlyMap<Ref, Position> {
  const others = [...drawn.view.nodes.values()].map(({ position }) => position);
  return fanOut({ center, innermost, direction: outwardFrom(center, others) }, newcomers, drawn);
}

/** Places for new nodes as near as possible to a point. */
export function placeNear(
  point: Position,
  newcomers: readonly NodeBrief[],
  drawn: Drawn,
): ReadonlyMap<Ref, Position> {
  return fanOut({ center: point, innermost: 0, direction: null }, newcomers, drawn);
}

/** Where captions would drive a new node further away than this from where it belongs, the captions give way. */
const FAR = 230;

/**
 * Places for new nodes at a point between those that they join: with room for their captions where that is near enough,
 * else with room for the nodes alone. Which captions are shown is decided when they are written.
 */
export function placeBetween(
  point: Position,
  newcomers: readonly NodeBrief[],
  drawn: Drawn,
): ReadonlyMap<Ref, Position> {
  const fan = { center: point, innermost: 0, direction: null };
  let places: ReadonlyMap<Ref, Position> = new Map();
  for (const [own, others] of reductions) {
    places = fanOut(fan, newcomers, drawn, own, others);
    const far = FAR * Math.sqrt(newcomers.length);
    const isNear = ({ x, y }: Position) => Math.hypot(x - point.x, y - point.y) <= far;
    if ([...places.values()].every(isNear)) return places;
  }
  return places;
}

type ExtentOf = (form: NodeForm) => Extent;

const withCaption: ExtentOf = ({ extent }) => extent;
const alone: ExtentOf = ({ diameter }) => ({
  left: diameter / 2,
  right: diameter / 2,
  top: diameter / 2,
  bottom: diameter / 2,
});

/** How much room newcomers, and what is there, are given: less and less. */
const reductions: readonly (readonly [own: ExtentOf, others: ExtentOf])[] = [
  [withCaption, withCaption],
  [alone, withCaption],
  [alone, alone],
];

/** The middle of what stands there; the origin where nothing does. */
export function middleOf(shown: Iterable<{ readonly position: Position }>): Position {
  let x = 0;
  let y = 0;
  let count = 0;
  for (const { position } of shown) {
    x += position.x;
    y += position.y;
    count += 1;
  }
  return count === 0 ? { x: 0, y: 0 } : { x: x / count, y: y / count };
}

function fanOut(
  fan: Fan,
  newcomers: readonly NodeBrief[],
  drawn: Drawn,
  own: ExtentOf = withCaption,
  others: ExtentOf = withCaption,
): ReadonlyMap<Ref, Position> {
  const formOf = drawn.formOf ?? formOnScreen;
  const extent = largestExtent(newcomers.map((node) => own(formOf(node))));
  const places = findPlaces(fan, newcomers.length, extent, surroundingsOf(drawn, others));
  const placed = new Map<Ref, Position>();
  newcomers.forEach((node, order) => {
    const place = places[order];
    if (place !== undefined) placed.set(node.ref, place);
  });
  return placed;
}

/** What newcomers must keep clear of: every node with its caption, and the lines. */
function surroundingsOf({ entities, view, formOf = formOnScreen }: Drawn, extentOf: ExtentOf): Surroundings {
  const boxes = [];
  for (const [ref, { position }] of view.nodes) {
    const node = entities.nodes.get(ref);
    if (node !== undefined) boxes.push(boxAt(position, extentOf(formOf(node))));
  }
  const lines = [];
  for (const ref of view.relations) {
    const relation = entities.relations.get(ref);
    const from = relation && view.nodes.get(relation.from);
    const to = relation && view.nodes.get(relation.to);
    if (from && to) lines.push({ from: from.position, to: to.position });
  }
  return { boxes, lines };
}
