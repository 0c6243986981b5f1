import type { BenchmarkGraph } from '#bench/graphs/graph.ts';
import { phrase } from '#queries/search/phrase.ts';
import type { BareQuery } from './bare.ts';
import type { PoolNode } from './draws.ts';

/*
 * The least that can be sent to learn what a call answers: one query each, written for one graph, with nothing in it
 * that serves other graphs. What the program sends is held against these.
 */

export interface BestPlans {
  node(node: PoolNode): BareQuery;
  search(word: string): BareQuery | null;
  summary(node: PoolNode): BareQuery;
  neighbors(node: PoolNode, wanted: Wanted): BareQuery;
  shortestPath(from: PoolNode, to: PoolNode): BareQuery;
  shortestPaths(from: PoolNode, to: PoolNode, types: readonly string[] | null): BareQuery;
  /** The first with their number, as plainly as Cypher can say it: paths of relations, of which parallel ones make many. */
  everyShortestPath(from: PoolNode, to: PoolNode, maximumLength: number): BareQuery;
}

interface Wanted {
  readonly order: 'degree' | 'caption';
  readonly type?: string;
  readonly limit: number;
}

export function bestPlansFor({ match, caption, indexed }: BenchmarkGraph): BestPlans {
  const one = match('n', 'ref');
  const two = `${match('a', 'from')} ${match('b', 'to')}`;
  return {
    node: ({ ref }) => ({
      cypher: `${one} RETURN n, COUNT { (n)--() } AS degree`,
      parameters: { ref },
    }),
    search: (word) =>
      indexed
        ? {
            cypher: `CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS n, score
              WITH collect(n) AS found
              RETURN size(found) AS total, [n IN found[..20] | {key: n.key, caption: n.caption}] AS hits`,
            parameters: {
              text: `${phrase(word)} OR ${word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}*`,
            },
          }
        : null,
    summary: ({ ref }) => ({
      cypher: `${one} MATCH (n)-[r]-(m) WHERE m <> n
        RETURN type(r) AS type, startNode(r) = n AS out, labels(m) AS labels, count(*) AS relations, count(DISTINCT m) AS nodes`,
      parameters: { ref },
    }),
    neighbors({ ref }, { order, type, limit }) {
      const pattern = type === undefined ? '(n)-[r]-(m)' : '(n)-[r:$($type)]-(m)';
      const by = order === 'degree' ? 'COUNT { (m)--() } DESC' : `m.${caption}`;
      return {
        cypher: `${one}
          CALL (n) { MATCH ${pattern} WHERE m <> n RETURN count(DISTINCT m) AS total }
          MATCH ${pattern} WHERE m <> n
          WITH DISTINCT total, n, m ORDER BY ${by} LIMIT $limit
          MATCH ${pattern}
          RETURN total, m, collect(r) AS relations`,
        parameters: { ref, limit, ...(type === undefined ? {} : { type }) },
      };
    },
    shortestPath: (from, to) => ({
      cypher: `${two} MATCH path = shortestPath((a)-[*..8]-(b)) RETURN path`,
      parameters: { from: from.ref, to: to.ref },
    }),
    shortestPaths: (from, to, types) => ({
      cypher: `${two} MATCH path = allShortestPaths((a)-[*..8]-(b))
        ${types === null ? '' : 'WHERE all(r IN relationships(path) WHERE type(r) IN $types)'}
        RETURN path LIMIT 25`,
      parameters: { from: from.ref, to: to.ref, ...(types === null ? {} : { types }) },
    }),
    everyShortestPath: (from, to, maximumLength) => ({
      cypher: `${two} MATCH path = allShortestPaths((a)-[*..${maximumLength}]-(b))
        WITH collect(path) AS paths
        RETURN size(paths) AS total, paths[..25] AS first`,
      parameters: { from: from.ref, to: to.ref },
    }),
  };
}
