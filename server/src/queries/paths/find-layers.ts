import { QueryTimeout } from '#db/errors.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { ends, type Layers, prune, reverse, type Step, withPath } from '#graph/paths/layers.ts';
import { findShortest, type Searched } from './find-shortest.ts';
import { stepQuery } from './step.ts';

/** Pairs of nodes in one step: beyond, the search is cut, and says so. */
const mostPairs = 25_000;
/** In milliseconds: what all steps together may take; beyond, the search is cut as well. */
const stepTimeout = 3_000;

export interface FoundLayers {
  readonly layers: Layers;
  /** False where number or time cut a step: the paths are right, but not all are there. */
  readonly complete: boolean;
}

/** One end of the search: how far it has come. */
interface Side {
  frontier: Set<string>;
  readonly passed: Set<string>;
  readonly steps: Step[];
}

/**
 * All shortest paths between two different nodes as pruned layers; where none was found, how far was searched.
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
    stepTimeout?: number;
    lengthTimeout?: number;
  },
): Promise<FoundLayers | Searched> {
  const { from, to, filters } = question;
  const known = await findShortest(reader, question);
  if ('searchedTo' in known) return known;
  const length = known.nodes.length - 1;

  const most = question.mostPairs ?? mostPairs;
  const end = performance.now() + (question.stepTimeout ?? stepTimeout);
  let complete = true;
  const walk = async (frontier: Set<string>, targets: Set<string> | null): Promise<Step> => {
    const asked = {
      ...filters,
      frontier: [...frontier],
      targets: targets === null ? null : [...targets],
      most: most + 1,
    };
    const rows = await inTime(() => reader.many(stepQuery, asked, Math.max(1, end - performance.now())));
    if (rows === null) {
      complete = false;
      return new Map();
    }
    if (rows.reduce((sum, row) => sum + row.far.length, 0) > most) complete = false;
    return new Map(rows.map(({ near, far }) => [near, new Set(far)]));
  };

  const start = sideAt(from);
  const goal = sideAt(to);
  const smaller = (): Side => {
    const [a, b] =
      start.frontier.size === 1 && goal.frontier.size === 1
        ? [known.degreeOfFrom, known.degreeOfTo]
        : [start.frontier.size, goal.frontier.size];
    return a <= b ? start : goal;
  };
  while (start.steps.length + goal.steps.length < length - 1) {
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
      ? await walk(start.frontier, goal.frontier)
      : reverse(await walk(goal.frontier, start.frontier));
  const steps = [...start.steps, joining, ...goal.steps.map(reverse).reverse()];
  return { layers: prune({ from, to, steps: withPath(steps, known.nodes) }), complete };
}

/** @returns `null` where the database does not answer in time */
async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof QueryTimeout) return null;
    throw error;
  }
}

function sideAt(node: string): Side {
  return { frontier: new Set([node]), passed: new Set([node]), steps: [] };
}

function advance(side: Side, step: Step): void {
  const reached = ends(step, side.frontier);
  side.frontier = new Set([...reached].filter((node) => !side.passed.has(node)));
  for (const node of side.frontier) side.passed.add(node);
}
