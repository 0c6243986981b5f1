import type { Position } from '#state/view.ts';
import { boundsOf, boxAt, type Extent } from './box.ts';
import { squeezeIntoRoom, stretchToRoom } from './fill-room.ts';
import type { Layout, LayoutInput, Progress } from './layout.ts';
import { layoutNames } from './layout-names.ts';
import type { Movable } from './movable.ts';
import { pack } from './pack.ts';
import { connectedPieces } from './pieces.ts';
import { MOST_REFINED, refine } from './refine.ts';
import { overlapping, rehouse } from './rehouse.ts';
import { separate, settle } from './separate.ts';
import { simulate } from './simulate.ts';

/** Kept free between any two nodes with their captions. */
const ROOM = 14;
const ROOM_BETWEEN_PIECES = 40;
/** Rounds of pushing round nodes that stay, before what still overlaps is put elsewhere. */
const SETTLING = 80;
/** The share of the work that the simulation is, about. */
const SIMULATION = 0.7;

/**
 * What is joined stands close, captions never overlap, separate pieces lie side by side.
 */
export const organic: Layout = {
  ...layoutNames.organic,
  place: (input, report) => {
    const places = input.held?.size
      ? placesRoundHeld(input, input.held, report)
      : placesByPieces(input, report);
    return places.map(({ x, y }, node) => input.held?.get(node) ?? { x: Math.round(x), y: Math.round(y) });
  },
};

/** Each piece on its own, then all beside each other in the shape of the room. */
function placesByPieces({ extents, lines, room }: LayoutInput, report: Progress): readonly Movable[] {
  const aspect = room.width / room.height;
  const places: Movable[] = extents.map(() => ({ x: 0, y: 0 }));
  const pieces = connectedPieces(extents.length, lines);
  const linesByPiece = linesWithin(pieces, lines);
  let done = 0;
  const bounds = pieces.map((piece, index) => {
    const own = piece.map((node) => extents[node] ?? nothing);
    const points = simulate({ extents: own, lines: linesByPiece[index] ?? [] }, aspect, ROOM, (share) =>
      report((SIMULATION * (done + share * piece.length)) / extents.length),
    );
    separate(points, own, ROOM);
    done += piece.length;
    piece.forEach((node, place) => {
      places[node] = points[place] ?? { x: 0, y: 0 };
    });
    return boundsOf(points.map((point, place) => boxAt(point, own[place] ?? nothing))) ?? nothing;
  });
  const moves = pack(bounds, aspect, ROOM_BETWEEN_PIECES);
  pieces.forEach((piece, index) => {
    const move = moves[index] ?? { x: 0, y: 0 };
    for (const place of piece.flatMap((node) => places[node] ?? [])) {
      place.x += move.x;
      place.y += move.y;
    }
  });
  if (extents.length <= MOST_REFINED) {
    squeezeIntoRoom(places, extents, room, ROOM);
    stretchToRoom(places, extents, room);
    refine(places, extents, lines, ROOM);
  }
  stretchToRoom(places, extents, room);
  return places;
}

/** Everything gathers round what stays where it is; what finds no room there goes to the nearest that is free. */
function placesRoundHeld(
  { extents, lines, room }: LayoutInput,
  held: ReadonlyMap<number, Position>,
  report: Progress,
): readonly Movable[] {
  const places = simulate({ extents, lines, held }, room.width / room.height, ROOM, (share) =>
    report(SIMULATION * share),
  );
  settle(places, extents, ROOM, SETTLING);
  for (const [node, { x, y }] of held) Object.assign(places[node] ?? {}, { x, y });
  rehouse(overlapping(places, extents, ROOM, new Set(held.keys())), places, extents, ROOM);
  return places;
}

const nothing: Extent = { left: 0, right: 0, top: 0, bottom: 0 };

/** The lines of each piece, by the places that their ends have in it. */
function linesWithin(
  pieces: readonly (readonly number[])[],
  lines: LayoutInput['lines'],
): readonly LayoutInput['lines'][] {
  const found = pieces.map((): (readonly [number, number])[] => []);
  const where = new Map(
    pieces.flatMap((piece, index) => piece.map((node, place) => [node, { index, place }] as const)),
  );
  for (const [from, to] of lines) {
    const [start, end] = [where.get(from), where.get(to)];
    if (start && end) found[start.index]?.push([start.place, end.place]);
  }
  return found;
}
