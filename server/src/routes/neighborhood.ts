import type { Profile } from '#contract/model/index.ts';
import { restriction, toFilterParameters } from '#graph/filters.ts';
import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler } from '#http/handler.ts';
import { type NeighborsRow, neighborsQuery } from '#queries/neighborhood/neighbors.ts';
import { summaryQuery } from '#queries/neighborhood/summary.ts';
import { knownNodes, requireNodes } from './known-nodes.ts';

const neighbors: Handler<'neighbors'> = async ({ parameters, reader, profile }) => {
  const { ref, direction, sort, offset, limit } = parameters;
  const ids = await requireNodes({ reader, profile }, [['ref', ref]]);
  const row = await reader.one(neighborsQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
    kinds: restriction(parameters.kinds),
    ids,
    direction,
    sort,
    offset,
    limit,
  });
  return { ...toNeighborhood(row, profile), offset, queries: reader.sent };
};

const neighborSummary: Handler<'neighborSummary'> = async ({ parameters, reader, profile }) => {
  const { ids, unknown } = await knownNodes({ reader, profile }, parameters.refs);
  const rows = await reader.many(summaryQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
    ids,
  });
  return {
    nodes: rows.map(({ ref, total, groups }) => ({ ref, total: { value: total, exact: true }, groups })),
    unknown,
    queries: reader.sent,
  };
};

/** The best connected first; a node given twice counts once. */
const sharedNeighbors: Handler<'sharedNeighbors'> = async ({ parameters, reader, profile }) => {
  const { refs, offset, limit } = parameters;
  const ids = await requireNodes(
    { reader, profile },
    refs.map((ref, position) => [`refs[${position}]`, ref]),
  );
  const row = await reader.one(neighborsQuery, {
    ...readingOf(profile),
    ...toFilterParameters(parameters, profile),
    kinds: restriction(parameters.kinds),
    ids: [...new Set(ids)],
    direction: 'any',
    sort: 'degree',
    offset,
    limit,
  });
  return { ...toNeighborhood(row, profile), offset, queries: reader.sent };
};

function toNeighborhood({ total, neighbors: found }: NeighborsRow, profile: Profile) {
  return {
    total: { value: total, exact: true },
    nodes: found.map(({ node }) => toNodeBrief(node, profile)),
    relations: found.flatMap(({ relations }) => relations.map((relation) => toRelation(relation, profile))),
  };
}

export const neighborhoodRoutes = { neighbors, neighborSummary, sharedNeighbors };
