import { QueryTimeout } from '#db/errors.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import type { Explored } from '#graph/paths/explored.ts';
import type { PassingParameters } from '#graph/paths/passing.ts';
import type { Patience } from '#graph/paths/patience.ts';
import type { Shortest } from './find-shortest.ts';
import { stepQuery } from './step.ts';

/** Between which nodes ways are looked for, and what they must keep to hop by hop. */
export interface Territory {
  /** Element ids. */
  readonly from: string;
  readonly to: string;
  readonly filters: FilterParameters;
  readonly passing: PassingParameters;
  readonly direction: 'any' | 'forward' | 'backward';
}

/** One end: how far it has come, and where that is. */
interface Side {
  readonly direction: 'any' | 'out' | 'in';
  depth: number;
  frontier: ReadonlySet<string>;
  readonly passed: Set<string>;
  /** How many relations its first node has. */
  readonly degree: number;
  /** Notes that a step leads from one node to another. */
  readonly note: (near: string, far: string) => void;
}

/**
 * What lies between two nodes, asked of the database level by level from both ends, the smaller first. Whatever is on a
 * walk of some length lies within reach of one of the two, so no more is asked than that length needs.
 */
export class Exploration {
  /** False once a bound on number or time has cut a step. */
  isWhole = true;
  readonly #start: Side;
  readonly #goal: Side;
  readonly #reader: Reader;
  readonly #territory: Territory;
  readonly #mostPairs: number;
  /** For which length both sides were last joined. */
  #joined = 0;

  /**
   * @param known a shortest path that the database found: it stays in reach whatever a bound cuts off
   * @param explored where what is found is noted, together with what others note there
   */
  constructor(
    reader: Reader,
    territory: Territory,
    known: Shortest,
    { mostPairs, explored }: { mostPairs: number; explored: Explored },
  ) {
    this.#reader = reader;
    this.#territory = territory;
    this.#mostPairs = mostPairs;
    const { from, to, direction } = territory;
    const along = direction === 'any' ? 'any' : direction === 'forward' ? 'out' : 'in';
    const against = direction === 'any' ? 'any' : direction === 'forward' ? 'in' : 'out';
    const both = (near: string, far: string) => {
      explored.lead(near, far);
      if (direction === 'any') explored.lead(far, near);
    };
    this.#start = sideAt(from, to, { direction: along, degree: known.degreeOfFrom, note: both });
    this.#goal = sideAt(to, from, {
      direction: against,
      degree: known.degreeOfTo,
      note: (near, far) => both(far, near),
    });
    for (const [place, far] of known.nodes.slice(1).entries()) both(known.nodes[place] ?? far, far);
  }

  /** Asks for all that can lie on a walk of so many hops, or fewer. */
  async reach(length: number, patience: Patience): Promise<void> {
    const [start, goal] = [this.#start, this.#goal];
    while (start.depth + goal.depth < length - 1 && !this.#isExhausted() && this.isWhole) {
      const [side] = this.#smallerFirst();
      const reached = await this.#step(side, null, patience);
      side.depth += 1;
      side.frontier = new Set([...reached].filter((node) => !side.passed.has(node)));
      for (const node of side.frontier) side.passed.add(node);
    }
    if (this.#isExhausted() || !this.isWhole || start.depth + goal.depth >= length) return;
    if (this.#joined === length) return;
    this.#joined = length;
    const [near, far] = this.#smallerFirst();
    await this.#step(near, far.frontier, patience);
  }

  /** By the number of nodes to go on from; of two single nodes by that of their relations. */
  #smallerFirst(): [Side, Side] {
    const sides: [Side, Side] = [this.#start, this.#goal];
    const isSingle = sides.every(({ frontier }) => frontier.size === 1);
    const weightOf = ({ frontier, degree }: Side) => (isSingle ? degree : frontier.size);
    return weightOf(sides[0]) <= weightOf(sides[1]) ? sides : [sides[1], sides[0]];
  }

  /** Everything within reach of one end is known. */
  #isExhausted(): boolean {
    return this.#start.frontier.size === 0 || this.#goal.frontier.size === 0;
  }

  async #step(
    { frontier, direction, note }: Side,
    targets: ReadonlySet<string> | null,
    patience: Patience,
  ): Promise<Set<string>> {
    const { filters, passing } = this.#territory;
    const asked = {
      ...filters,
      ...passing,
      direction,
      frontier: [...frontier],
      targets: targets === null ? null : [...targets],
      most: this.#mostPairs + 1,
    };
    const rows = await inTime(() => this.#reader.many(stepQuery, asked, patience.left));
    const pairs = (rows ?? []).reduce((sum, row) => sum + row.far.length, 0);
    if (rows === null || pairs > this.#mostPairs) this.isWhole = false;
    for (const { near, far } of rows ?? []) for (const node of far) note(near, node);
    return new Set((rows ?? []).flatMap(({ far }) => far));
  }
}

/** @returns `null` where the database does not answer in time */
export async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof QueryTimeout) return null;
    throw error;
  }
}

/** @param other the other end, beyond which no path goes */
function sideAt(node: string, other: string, side: Pick<Side, 'direction' | 'degree' | 'note'>): Side {
  return { ...side, depth: 0, frontier: new Set([node]), passed: new Set([node, other]) };
}
