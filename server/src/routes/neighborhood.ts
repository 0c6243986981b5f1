import type { Profile } from '#contract/model/index.ts';
import { restriction, toFilterParameters } from '#graph/filters.ts';
import { bundlesIn } from '#graph/join.ts';
import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler } from '#http/handler.ts';
import { findNeighbors } from '#queries/neighborhood/find-neighbors.ts';
import { type NeighborRow, neighborsQuery } from '#queries/neighborhood/neighbors.ts';
import { sharedQuery } from '#queries/neighborhood/shared.ts';
import { summaryQuery } from '#queries/neighborhood/summary.ts';
import { knownNodes, requireNodes } from './known-nodes.ts';

const neighbors: Handler<'neighbors'> = async ({ parameters, reader, profile }) => {
  const { ref, q, direction, kinds, sort, each, offset, limit } = parameters;
  const [id = ''] = await requireNodes({ reader, profile }, [['ref', ref]]);
  const asked = { direction, sort, each, offset, limit };
  if (q !== '') {
    const found = await findNeighbors(reader, profile, { ...asked, id, q, kinds, filters: parameters });
    return {
      ...toNeighborhood(found.neighbors, profile),
      total: found.total,
      searched: found.searched,
      offset,
      queries: reader.sent,
    };
  }
  const row = await reader.one(neighborsQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
    ...asked,
    kinds: restriction(kinds),
    id,
  });
  return {
    ...toNeighborhood(row.neighbors, profile),
    total: { value: row.total, exact: true },
    searched: null,
    offset,
    queries: reader.sent,
  };
};

const neighborSummary: Handler<'neighborSummary'> = async ({ parameters, reader, profile }) => {
  const { ids, unknown } = await knownNodes({ reader, profile }, parameters.refs);
  const rows = await reader.many(summaryQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
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
  const row = await reader.one(sharedQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
    kinds: restriction(parameters.kinds),
    ids: [...new Set(ids)],
    direction: 'any',
    each,
    offset,
    limit,
  });
  return {
    ...toNeighborhood(row.neighbors, profile),
    total: { value: row.total, exact: true },
    offset,
    queries: reader.sent,
  };
};

function toNeighborhood(found: readonly NeighborRow[], profile: Profile) {
  const joins = found.flatMap((neighbor) => neighbor.joins);
  return {
    nodes: found.map(({ node }) => toNodeBrief(node, profile)),
    relations: joins.flatMap(({ relations }) => relations.map((relation) => toRelation(relation, profile))),
    bundles: bundlesIn(joins),
  };
}

export const neighborhoodRoutes = { neighbors, neighborSummary, sharedNeighbors };
