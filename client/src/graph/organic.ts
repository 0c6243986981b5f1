import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Position } from '#state/view.ts';
import { boundsOf, boxAt, type Extent } from './box.ts';
import { type Room, squeezeIntoRoom, stretchToRoom } from './fill-room.ts';
import type { Movable } from './movable.ts';
import { pack } from './pack.ts';
import { MOST_REFINED, refine } from './refine.ts';
import { pushApart, separate } from './separate.ts';

/** A graph as a layout needs it: everything by number, nothing by name. */
export interface LayoutInput {
  readonly extents: readonly Extent[];
  /** Pairs of nodes that are joined, each pair once. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  readonly room: Room;
}

/** Kept free between any two nodes with their captions. */
const ROOM = 14;
const ROOM_BETWEEN_PIECES = 40;
/** Up to here every step keeps captions apart; beyond, every few, for speed. */
const FEW = 150;

/**
 * Places for a whole graph: what is joined stands close, captions never overlap, separate pieces lie side by
 * side. The same graph always gets the same places.
 *
 * @returns a place for each node, in the order of `extents`
 */
export function organicLayout({ extents, lines, room }: LayoutInput): readonly Position[] {
  const aspect = room.width / room.height;
  const positions: Movable[] = extents.map(() => ({ x: 0, y: 0 }));
  const pieces = connectedPieces(extents.length, lines);
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.map((node) => [node, index] as const)));
  const linesOf = pieces.map((): (readonly [number, number])[] => []);
  for (const line of lines) linesOf[pieceOf.get(line[0]) ?? -1]?.push(line);
  const bounds = pieces.map((piece, index) => {
    const own = extentsOf(piece, extents);
    const points = simulate(piece, linesOf[index] ?? [], own, aspect);
    piece.forEach((node, place) => {
      positions[node] = points[place] ?? { x: 0, y: 0 };
    });
    return boundsOf(points.flatMap((point, place) => boxOf(point, own[place])));
  });
  const moves = pack(
    bounds.map((box) => box ?? { left: 0, right: 0, top: 0, bottom: 0 }),
    aspect,
    ROOM_BETWEEN_PIECES,
  );
  positions.forEach((position, node) => {
    const move = moves[pieceOf.get(node) ?? -1];
    position.x += move?.x ?? 0;
    position.y += move?.y ?? 0;
  });
  if (extents.length <= MOST_REFINED) {
    squeezeIntoRoom(positions, extents, room, ROOM);
    stretchToRoom(positions, extents, room);
    refine(positions, extents, lines, ROOM);
    stretchToRoom(positions, extents, room);
  }
  return positions.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function simulate(
  piece: readonly number[],
  lines: readonly (readonly [number, number])[],
  extents: readonly Extent[],
  aspect: number,
): readonly Movable[] {
  const place = new Map(piece.map((node, index) => [node, index]));
  const nodes: SimulationNodeDatum[] = piece.map(() => ({}));
  const links: SimulationLinkDatum<SimulationNodeDatum>[] = lines.map(([from, to]) => ({
    source: place.get(from) ?? 0,
    target: place.get(to) ?? 0,
  }));
  const stretch = Math.sqrt(Math.min(3, Math.max(1 / 3, aspect)));
  let step = 0;
  const simulation = forceSimulation(nodes)
    .force('lines', forceLink(links).distance(110))
    .force('apart', forceManyBody().strength(-520).distanceMax(900))
    .force('x', forceX(0).strength(0.075 / stretch))
    .force('y', forceY(0).strength(0.075 * stretch))
    .stop();
  const steps = nodes.length <= FEW ? 300 : 150;
  simulation.alphaDecay(1 - 0.001 ** (1 / steps));
  const points = nodes as Movable[];
  for (; step < steps; step += 1) {
    simulation.tick();
    if (nodes.length <= FEW || step % 10 === 0) pushApart(points, extents, ROOM, 0.35);
  }
  const result = nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
  separate(result, extents, ROOM);
  return result;
}

function connectedPieces(
  size: number,
  lines: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const neighbors = Array.from({ length: size }, (): number[] => []);
  for (const [from, to] of lines) {
    neighbors[from]?.push(to);
    neighbors[to]?.push(from);
  }
  const seen = new Set<number>();
  const pieces: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    // The list grows while it is gone through.
    for (const node of piece) {
      for (const other of neighbors[node] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    }
    pieces.push(piece.sort((one, other) => one - other));
  }
  return pieces;
}

function extentsOf(piece: readonly number[], extents: readonly Extent[]): readonly Extent[] {
  return piece.map((node) => extents[node] ?? { left: 0, right: 0, top: 0, bottom: 0 });
}

function boxOf(point: Position, extent: Extent | undefined) {
  return extent === undefined ? [] : [boxAt(point, extent)];
}
