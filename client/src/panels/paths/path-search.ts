import type { CallAnswer, StreamedLine } from 'entente/contract/http/endpoints.ts';
import type { PathTiming } from '#state/path-question.ts';

type Answer = CallAnswer<'paths'>;
type Line = StreamedLine<'paths'>;

/** What has been found of the answer to one question so far, the shorter paths first. */
export type FoundPaths = Pick<Answer, 'lengths' | 'nodes' | 'relations' | 'bundles' | 'sources' | 'paths'>;

/** What holds of all paths: known once the search has ended. */
export type Conclusion = Omit<Extract<Line, { part: 'end' }>, 'part'>;

export interface PathSearch extends FoundPaths {
  /** What was asked of the hops in time: what the days of each path are. */
  readonly timing: PathTiming;
  /** Null as long as the search goes on, and where it was stopped. */
  readonly conclusion: Conclusion | null;
}

export const nothingFound: PathSearch = {
  timing: 'any',
  lengths: [],
  nodes: [],
  relations: [],
  bundles: [],
  sources: [],
  paths: [],
  conclusion: null,
};

/** What is found when one more line has come. */
export function withLine(search: PathSearch, line: Exclude<Line, { part: 'problem' }>): PathSearch {
  if (line.part === 'end') {
    const { part: _, ...conclusion } = line;
    return { ...search, conclusion };
  }
  const { length, total } = line;
  return {
    timing: search.timing,
    lengths: [...search.lengths, { length, total }],
    nodes: [...search.nodes, ...line.nodes],
    relations: [...search.relations, ...line.relations],
    bundles: [...search.bundles, ...line.bundles],
    sources: [...search.sources, ...line.sources],
    paths: [...search.paths, ...line.paths],
    conclusion: null,
  };
}

/** How many paths there are, as far as is known. */
export function totalOf({ lengths, conclusion }: Pick<PathSearch, 'lengths' | 'conclusion'>) {
  if (conclusion !== null) return conclusion.total;
  const value = lengths.reduce((sum, { total }) => sum + total.value, 0);
  return { value, exact: false };
}
