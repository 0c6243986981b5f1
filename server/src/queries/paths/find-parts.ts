import type { z } from 'zod';
import type { NoPath } from '#contract/http/index.ts';
import type { Reader } from '#db/reader.ts';
import { Patience } from '#graph/paths/patience.ts';
import { inTime } from './explore.ts';
import { stepQuery } from './step.ts';

/** So many pairs of nodes are looked at in one step, so many nodes in all, in so many steps and milliseconds. */
const most = { pairs: 10_000, nodes: 10_000, steps: 64, time: 1_500 };

/** What can be reached from one node, as far as it has been looked at. */
interface Part {
  readonly nodes: Set<string>;
  frontier: readonly string[];
  isWhole: boolean;
}

/** Whether two nodes lie in one part of the graph, whatever joins them; where they do not, how large each part is. */
export async function findParts(
  reader: Reader,
  from: string,
  to: string,
): Promise<Pick<NoPath, 'joined' | 'parts'>> {
  const patience = new Patience({ end: performance.now() + most.time, steps: most.steps });
  const [start, goal] = [partAt(from), partAt(to)];
  const isApart = () => [start, goal].some((part) => part.isWhole && part.frontier.length === 0);
  // A long chain takes a question for each of its nodes.
  while (patience.allows()) {
    const part = next(start, goal);
    if (part === undefined) break;
    await grow(reader, part, patience);
    if ([...part.frontier].some((node) => (part === start ? goal : start).nodes.has(node)))
      return { joined: 'joined', parts: null };
  }
  if (!isApart()) return { joined: 'unknown', parts: null };
  return { joined: 'apart', parts: { from: sizeOf(start), to: sizeOf(goal) } };
}

function partAt(node: string): Part {
  return { nodes: new Set([node]), frontier: [node], isWhole: true };
}

/** The smaller of those that can still grow. */
function next(...parts: Part[]): Part | undefined {
  return parts
    .filter((part) => part.isWhole && part.frontier.length > 0 && part.nodes.size < most.nodes)
    .sort((a, b) => a.nodes.size - b.nodes.size)[0];
}

async function grow(reader: Reader, part: Part, patience: Patience): Promise<void> {
  const asked = {
    types: null,
    kindOrder: [],
    kindless: '',
    passing: null,
    direction: 'any' as const,
    frontier: [...part.frontier],
    targets: null,
    most: most.pairs,
  } satisfies z.input<typeof stepQuery.parameters>;
  const rows = await inTime(() => reader.many(stepQuery, asked, patience.left));
  const reached = new Set((rows ?? []).flatMap(({ far }) => far));
  const pairs = (rows ?? []).reduce((sum, { far }) => sum + far.length, 0);
  if (rows === null || pairs >= most.pairs) part.isWhole = false;
  part.frontier = [...reached].filter((node) => !part.nodes.has(node));
  for (const node of part.frontier) part.nodes.add(node);
}

function sizeOf({ nodes, isWhole, frontier }: Part): { value: number; exact: boolean } {
  return { value: nodes.size, exact: isWhole && frontier.length === 0 };
}
