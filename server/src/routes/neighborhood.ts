import type { Profile } from '#contract/model/index.ts';
import type { AskedParameters } from '#graph/asked.ts';
import { restriction } from '#graph/filters.ts';
import { bundlesIn } from '#graph/join.ts';
import { toNodeBrief } from '#graph/node.ts';
import { rankingOf } from '#graph/ranking.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { findNeighbors } from '#queries/neighborhood/find-neighbors.ts';
import { type NeighborRow, neighborsQuery } from '#queries/neighborhood/neighbors.ts';
import { sharedQuery } from '#queries/neighborhood/shared.ts';
import { summaryQuery } from '#queries/neighborhood/summary.ts';
import { readFilters } from '#queries/read-filters.ts';
import { knownNodes, requireNodes } from './known-nodes.ts';

const neighbors: Handler<'neighbors'> = async ({ parameters, reader, profile }) => {
  const { ref, q, direction, kinds, sort, each, offset, limit } = parameters;
  const ranking = rankingOf(profile);
  requireRanking(sort, ranking);
  const [id = ''] = await requireNodes({ reader, profile }, [['ref', ref]]);
  const filters = await readFilters(reader, profile, parameters);
  const page = { direction, sort, each, offset, limit };
  if (q !== '') {
    const found = await findNeighbors(reader, profile, { ...page, id, q, kinds, filters });
    return {
      ...toNeighborhood(found.neighbors, profile, filters.asked),
      total: found.total,
      searched: found.searched,
      offset,
      queries: reader.sent,
    };
  }
  const row = await reader.one(neighborsQuery, {
    ...readingOf(profile),
    ...filters,
    ...ranking,
    ...page,
    kinds: restriction(kinds),
    id,
  });
  return {
    ...toNeighborhood(row.neighbors, profile, filters.asked),
    total: { value: row.total, exact: true },
    searched: null,
    offset,
    queries: reader.sent,
  };
};

/** @throws ProblemError where the graph does not record what shall be sorted by */
function requireRanking(
  sort: string,
  { dateProperties, sourceProperty }: ReturnType<typeof rankingOf>,
): void {
  const lacks =
    sort === 'recent' && dateProperties.length === 0
      ? 'dates of relations'
      : sort === 'evidence' && sourceProperty === null
        ? 'sources of relations'
        : null;
  if (lacks === null) return;
  throw new ProblemError('invalid-parameter', {
    detail: `"sort" is "${sort}", but this graph records no ${lacks}.`,
    field: 'sort',
    remedy: 'Sort by "degree", "relations" or "caption", or name the property in a lens.',
  });
}

const neighborSummary: Handler<'neighborSummary'> = async ({ parameters, reader, profile }) => {
  const { ids, unknown } = await knownNodes({ reader, profile }, parameters.refs);
  const rows = await reader.many(summaryQuery, {
    ...readingOf(profile),
    ...(await readFilters(reader, profile, parameters)),
    ids,
    symmetric: profile.types.filter(({ symmetric }) => symmetric).map(({ name }) => name),
  });
  return {
    nodes: rows.map(({ ref, total, groups }) => ({ ref, total: { value: total, exact: true }, groups })),
    unknown,
    queries: reader.sent,
  };
};

/** The best connected first; a node given twice counts once. */
const sharedNeighbors: Handler<'sharedNeighbors'> = async ({ parameters, reader, profile }) => {
  const { refs, each, offset, limit } = parameters;
  const ids = await requireNodes(
    { reader, profile },
    refs.map((ref, position) => [`refs[${position}]`, ref]),
  );
  const filters = await readFilters(reader, profile, parameters);
  const row = await reader.one(sharedQuery, {
    ...readingOf(profile),
    ...filters,
    kinds: restriction(parameters.kinds),
    ids: [...new Set(ids)],
    direction: 'any',
    each,
    offset,
    limit,
  });
  return {
    ...toNeighborhood(row.neighbors, profile, filters.asked),
    total: { value: row.total, exact: true },
    offset,
    queries: reader.sent,
  };
};

function toNeighborhood(found: readonly NeighborRow[], profile: Profile, asked: AskedParameters | null) {
  const joins = found.flatMap((neighbor) => neighbor.joins);
  return {
    nodes: found.map(({ node }) => toNodeBrief(node, profile)),
    relations: joins.flatMap(({ relations }) =>
      relations.map((relation) => toRelation(relation, profile, asked)),
    ),
    bundles: bundlesIn(joins),
  };
}

export const neighborhoodRoutes = { neighbors, neighborSummary, sharedNeighbors };
