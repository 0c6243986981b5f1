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
import type { Extent } from './box.ts';
import type { Progress } from './layout.ts';
import type { Movable } from './movable.ts';
import { pushApart } from './separate.ts';

/** Up to here every step keeps captions apart; beyond, every few, for speed. */
const FEW = 150;
/** Beyond this there are fewer steps, and what is far away counts more roughly: no eye follows so many lines. */
const MANY = 3000;
const ROUGHLY = 1.3;

export interface Bodies {
  readonly extents: readonly Extent[];
  /** Pairs that are joined. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** Those that stand still; the others gather round them. */
  readonly held?: ReadonlyMap<number, Position>;
}

/**
 * Lets what is joined pull together and everything push everything else away, until all is at rest. Captions
 * may still overlap a little.
 *
 * @param aspect how wide the whole should become, divided by how high
 * @param room kept free between any two boxes, about
 * @param report told how far it is, from 0 to 1
 */
export function simulate(
  { extents, lines, held = new Map() }: Bodies,
  aspect: number,
  room: number,
  report: Progress,
): readonly Movable[] {
  const nodes: SimulationNodeDatum[] = extents.map((_, node) => {
    const place = held.get(node);
    return place === undefined ? {} : { fx: place.x, fy: place.y };
  });
  const links: SimulationLinkDatum<SimulationNodeDatum>[] = lines.map(([source, target]) => ({
    source,
    target,
  }));
  const stretch = Math.sqrt(Math.min(3, Math.max(1 / 3, aspect)));
  const middle = meanOf([...held.values()]);
  const isMany = nodes.length > MANY;
  const apart = forceManyBody().strength(-520).distanceMax(900);
  if (isMany) apart.theta(ROUGHLY);
  const simulation = forceSimulation(nodes)
    .force('lines', forceLink(links).distance(110))
    .force('apart', apart)
    .force('x', forceX(middle.x).strength(0.075 / stretch))
    .force('y', forceY(middle.y).strength(0.075 * stretch))
    .stop();
  const steps = nodes.length <= FEW ? 300 : isMany ? 80 : 150;
  simulation.alphaDecay(1 - 0.001 ** (1 / steps));
  const points = nodes as Movable[];
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    if (step % 10 === 0) report(step / steps);
    if (nodes.length <= FEW || step % 10 === 0) pushApart(points, extents, room, 0.35);
  }
  return nodes.map(({ x = 0, y = 0 }, node) => ({ ...(held.get(node) ?? { x, y }) }));
}

function meanOf(places: readonly Position[]): Position {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
