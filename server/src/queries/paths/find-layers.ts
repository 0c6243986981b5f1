import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { ends, type Layers, prune, reverse, type Step, withPath } from '#graph/paths/layers.ts';
import { lengthQuery } from './length.ts';
import { stepQuery } from './step.ts';

/** Pairs of nodes in one step: beyond, the search is cut, and says so. */
const mostPairs = 200_000;

export interface FoundLayers {
  readonly layers: Layers;
  /** False where a step held more pairs than `mostPairs`: the paths are right, but not all are there. */
  readonly complete: boolean;
}

/** One end of the search: how far it has come. */
interface Side {
  frontier: Set<string>;
  readonly passed: Set<string>;
  readonly steps: Step[];
}

/**
 * All shortest paths between two different nodes as pruned layers; `null` where none is short enough.
 * First the database finds how long they are, then both ends are extended, the smaller first, until one step joins them.
 *
 * @param from and `to` are element ids
 */
export async function findLayers(
  reader: Reader,
  question: {
    from: string;
    to: string;
    filters: FilterParameters;
    maximumLength: number;
    mostPairs?: number;
  },
): Promise<FoundLayers | null> {
  const { from, to, filters } = question;
  const known = await reader.maybeOne(lengthQuery, { from, to, ...filters });
  const length = (known?.nodes.length ?? 0) - 1;
  if (known === undefined || length > question.maximumLength) return null;

  const most = question.mostPairs ?? mostPairs;
  let complete = true;
  const walk = async (frontier: Set<string>, targets: Set<string> | null): Promise<Step> => {
    const rows = await reader.many(stepQuery, {
      ...filters,
      frontier: [...frontier],
      targets: targets === null ? null : [...targets],
      most: most + 1,
    });
    if (rows.reduce((sum, row) => sum + row.far.length, 0) > most) complete = false;
    return new Map(rows.map(({ near, far }) => [near, new Set(far)]));
  };

  const start = sideAt(from);
  const end = sideAt(to);
  const smaller = (): Side => {
    const [a, b] =
      start.frontier.size === 1 && end.frontier.size === 1
        ? [known.degreeOfFrom, known.degreeOfTo]
        : [start.frontier.size, end.frontier.size];
    return a <= b ? start : end;
  };
  while (start.steps.length + end.steps.length < length - 1) {
    const side = smaller();
    const step = await walk(side.frontier, null);
    side.steps.push(step);
    advance(side, step);
    // Whatever a bound has cut off, the path that is known stays in reach.
    const place = side === start ? side.steps.length : length - side.steps.length;
    side.frontier.add(known.nodes[place] ?? to);
  }
  const joining =
    smaller() === start
      ? await walk(start.frontier, end.frontier)
      : reverse(await walk(end.frontier, start.frontier));
  const steps = [...start.steps, joining, ...end.steps.map(reverse).reverse()];
  return { layers: prune({ from, to, steps: withPath(steps, known.nodes) }), complete };
}

function sideAt(node: string): Side {
  return { frontier: new Set([node]), passed: new Set([node]), steps: [] };
}

function advance(side: Side, step: Step): void {
  const reached = ends(step, side.frontier);
  side.frontier = new Set([...reached].filter((node) => !side.passed.has(node)));
  for (const node of side.frontier) side.passed.add(node);
}
